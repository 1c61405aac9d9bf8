import CaseModel
import GRDB

/// Takes arrivals one by one, inside the transaction of their batch.
struct ArrivalRecorder {
  private let db: Database
  private let plan: ClockPlan
  private let who: String
  private let context: FormContext
  private let now: Moment
  private let isCaseload: Bool

  init(
    _ db: Database,
    plan: ClockPlan,
    who: String,
    context: FormContext,
    now: Moment,
  ) throws {
    self.db = db
    self.plan = plan
    self.who = who
    self.context = context
    self.now = now
    isCaseload = try db.meta("kind") == DocketKind.caseload.rawValue
  }

  func record(_ arrival: Arrival) throws -> Receipt {
    do {
      switch arrival.content {
      case .notice(let notice): return try record(notice, arrival)
      case .fact(let form, let fields):
        if let known = try known(arrival) { return known }
        return .stored(try enter(form, fields, arrival))
      }
    } catch let refusal as ArrivalRefusal {
      return .refused(field: refusal.field, reason: refusal.reason)
    } catch let problem as FormProblem {
      return .refused(field: problem.field, reason: problem.message.english)
    } catch let error as DocketError {
      return .refused(field: "", reason: error.description)
    }
  }

  private func record(_ notice: CaseNotice, _ arrival: Arrival) throws -> Receipt {
    var notice = notice
    notice.caseID = try arrival.caseReference.map { try caseID($0) } ?? 0
    let stamp = NoticeStamp(
      who: who,
      source: arrival.source,
      sourceID: arrival.id,
      digest: arrival.digest,
      at: now,
      happenedAt: arrival.happenedAt,
    )
    if let id = try db.append(notice, stamp) { return .stored(id) }
    return try known(arrival) ?? .repeated
  }

  /// What is known of an arrival that came before; nil if it is new.
  private func known(_ arrival: Arrival) throws -> Receipt? {
    let statement = try db.cachedStatement(
      sql: "SELECT digest FROM event WHERE source = ? AND sourceID = ?"
    )
    let row = try Row.fetchOne(statement, arguments: [arrival.source, arrival.id])
    guard let row else { return nil }
    guard row[0] as Int64? == arrival.digest else {
      throw ArrivalRefusal(
        "id",
        "the source sent this id before with another content; use a new id",
      )
    }
    return .repeated
  }

  private func caseID(_ caseReference: Arrival.CaseReference) throws -> Int64 {
    switch caseReference {
    case .number(let id):
      let statement = try db.cachedStatement(sql: #"SELECT id FROM "case" WHERE id = ?"#)
      guard try Int64.fetchOne(statement, arguments: [id]) != nil else {
        throw ArrivalRefusal("case", "no case has this number in the docket")
      }
      return id
    case .alienNumber(let number):
      guard isCaseload else {
        throw ArrivalRefusal("case", "a public docket knows no A-numbers; write the case's number")
      }
      let cases = try CaseWriter(db: db, plan: plan, who: who, at: nil)
        .cases(withAlienNumber: number)
      guard let id = cases.first, cases.count == 1 else {
        let reason =
          cases.isEmpty ? "no client has this A-number" : "several cases have this A-number"
        throw ArrivalRefusal("case", "\(reason); write the case's number")
      }
      return id
    }
  }

  /// Enters a fact as whoever types it would, and returns the event's number.
  private func enter(_ key: String, _ texts: [String: String], _ arrival: Arrival) throws -> Int64 {
    guard isCaseload else {
      throw ArrivalRefusal("kind", "facts are entered into a clinic's own docket; send a notice")
    }
    var writer = CaseWriter(db: db, plan: plan, who: who, at: now.description)
    writer.arrival = (arrival.id, arrival.digest)
    let history = try arrival.caseReference.flatMap { try writer.history(of: try caseID($0)) }
    let type = history?.courtCase.caseType ?? "RMV"
    guard let form = FactForm.named(key, caseType: type) else {
      throw ArrivalRefusal("kind", "no form is called so")
    }
    guard history != nil || key == FactForm.client.key else {
      throw ArrivalRefusal("case", "is needed: the case's number or the client's A-number")
    }
    switch form.read(texts, in: context) {
    case .failure(let problems):
      let first = problems.problems.first
      throw ArrivalRefusal(
        "fields.\(first?.field ?? "")",
        first?.message.english ?? "are not understood",
      )
    case .success(let values):
      let isNew = key == FactForm.client.key
      let change = try form.record(values, of: isNew ? nil : history).get()
      return try writer.record(change, source: arrival.source).id
    }
  }
}
