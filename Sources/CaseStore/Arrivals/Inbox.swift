public import CaseModel
import GRDB

/// Takes what arrives for a docket: many arrivals in one transaction that is on the disk before any
/// of them is acknowledged.
///
/// One thread uses it. An import that puts a new docket in place is noticed between two batches.
public final class Inbox {
  private let docket: Docket
  private let who: String
  private let today: @Sendable () -> Day
  private var open: (database: DatabaseQueue, file: FileIdentity?, labels: CodeLabels)?

  /// Makes the inbox of a docket.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - who: Under whose name events are written down.
  ///   - today: The day it is, by which `tomorrow` and `+30d` are read.
  public init(_ docket: Docket, who: String, today: @escaping @Sendable () -> Day) {
    self.docket = docket
    self.who = who
    self.today = today
  }

  deinit {
    open?.database.sealTables()
    open?.database.settle()
    try? open?.database.close()
  }

  /// Takes a batch, whole, in order.
  ///
  /// - Parameters:
  ///   - arrivals: What arrived.
  ///   - now: When it is written down.
  /// - Returns: What became of each; all that are stored are on the disk.
  /// - Throws: `DocketError`; nothing of the batch is stored then.
  public func receive(_ arrivals: [Arrival], at now: Moment) throws -> [Receipt] {
    guard !arrivals.isEmpty else { return [] }
    let gate = try DocketGate(passing: docket.path)
    defer { withExtendedLifetime(gate) {} }
    return try DocketError.translated(docket.path) {
      let (database, _, labels) = try connection()
      var receipts: [Receipt] = []
      try database.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          let context = FormContext(today: today(), labels: labels, rules: docket.plan.book)
          let recorder = try ArrivalRecorder(
            db,
            plan: docket.plan,
            who: who,
            context: context,
            now: now,
          )
          receipts = try arrivals.map { try recorder.record($0) }
          return .commit
        }
      }
      return receipts
    }
  }

  /// The connection to the docket that is at the path now.
  private func connection() throws -> (DatabaseQueue, FileIdentity?, CodeLabels) {
    let file = FileIdentity(docket.path)
    if let open, open.file == file { return open }
    try? open?.database.close()
    let database = try docket.writer()
    let labels = try database.read { try $0.labels() }
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    open = (database, file, labels)
    return (database, file, labels)
  }
}
