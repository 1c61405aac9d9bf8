import CaseModel
import CaseStore
import Testing

/// A docket of one clinic's own, entered fact by fact.
struct Clinic {
  let scratch = Scratch()
  let docket: Docket
  let reader: DocketReader
  let context = FormContext(today: today)

  init() throws {
    docket = try Docket.create(at: scratch.docket, kind: .caseload, name: "Clinic", asOf: today)
    reader = try docket.reader()
  }

  /// Enters a new fact through its form, as every way in does.
  @discardableResult
  func add(_ key: String, to id: Int64 = 0, _ texts: [String: String]) throws -> CaseEvent {
    let form = try #require(FactForm.named(key))
    let values = try form.read(texts, in: context).get()
    let change = try form.record(values, of: try reader.history(of: id)).get()
    return try docket.record(change, who: "ana", source: "test")
  }

  /// The correction of a row as it is now, not yet entered.
  func correction(of key: FactKey, _ texts: [String: String]) throws -> CaseChange {
    let history = try #require(try reader.history(of: key.caseID))
    let row = try #require(history.rows.first { $0.key == key })
    let form = try #require(FactForm.correcting(row))
    return try form.correct(row, with: try form.read(texts, in: context).get(), of: history).get()
  }

  @discardableResult
  func correct(_ key: FactKey, _ texts: [String: String]) throws -> CaseEvent {
    try docket.record(try correction(of: key, texts), who: "ben", source: "test")
  }

  /// A client with a hearing, and the hearing's key.
  func clientWithHearing() throws -> FactKey {
    let id = try add("client", ["name": "DOE Jan", "anumber": "A000-100-100"]).caseID
    return try add("hearing", to: id, ["date": "+10d", "time": "9:30"]).rows[0].key
  }

  /// Everything that is in the docket, by key.
  func facts() throws -> [FactKey: FactRow] {
    var facts: [FactKey: FactRow] = [:]
    let ids = try reader.page(ListQuery(.cases), .first, limit: 10_000).rows.map(\.id)
    for row in try ids.flatMap({ try reader.history(of: $0)?.rows ?? [] }) { facts[row.key] = row }
    return facts
  }

  /// What was entered about a case, what was only noticed because of it left out.
  func entered(of id: Int64) throws -> [CaseEvent] {
    try reader.events(of: id).filter { $0.kind != .noticed }
  }

  /// Whether the tables are what the log gives, and the lists what the tables give.
  func isSound() throws -> Bool {
    let rows = try reader.page(ListQuery(.cases), .first, limit: 10_000).rows
    let derived = try rows.map { try reader.history(of: $0.id)?.derive(asOf: today).summary }
    return try rows == derived && reader.check().allSatisfy(\.isSound)
  }
}
