/// Everything recorded about one case: the facts as they are in the docket, nothing derived.
///
/// > Shape: Rows of each table in any order; a summary does not depend on it.
public struct CaseHistory: Hashable, Sendable {
  /// The case itself.
  public var courtCase: CourtCase
  /// The client, in a caseload docket.
  public var person: Person?
  /// Its proceedings.
  public var proceedings: [Proceeding] = []
  /// Its scheduled hearings.
  public var hearings: [Hearing] = []
  /// Its applications for relief.
  public var applications: [Application] = []
  /// Its appeals and motions before the Board.
  public var appeals: [Appeal] = []
  /// Its motions before the judge.
  public var motions: [Motion] = []
  /// Its counsel.
  public var representations: [Representation] = []
  /// Its bond decisions.
  public var bonds: [Bond] = []
  /// Its stretches of custody.
  public var custodyStays: [CustodyStay] = []
  /// Its charges.
  public var charges: [Charge] = []
  /// Its links to other cases, as lead or as rider.
  public var riders: [Rider] = []
  /// What is known about carrying out its order.
  public var repatriation: [RepatriationFact] = []
  /// What the clinic wrote down about it.
  public var notes: [Note] = []
  /// Who entered which of these by hand, where that was read with the rows.
  public var entries: [FactKey: RowEntry] = [:]
  /// How many rows of the release that name the case were set aside; what they say is not here.
  public var rowsSetAside = 0

  /// Makes the history of a case with nothing else recorded.
  public init(_ courtCase: CourtCase) {
    self.courtCase = courtCase
  }

  /// The case's number.
  public var id: Int64 { courtCase.id }
}

extension CaseHistory {
  /// Every record of the case, the case itself first.
  public var records: [any DocketRecord] {
    var collector = RecordCollector()
    collector.records = [courtCase] + (person.map { [$0] } ?? [])
    var history = self
    history.visitTables(&collector)
    return collector.records
  }

  /// Every record of the case as a row an event can keep.
  public var rows: [FactRow] { records.compactMap { FactRow($0) } }
}

/// Collects the records of every table.
private struct RecordCollector: HistoryVisitor {
  typealias Failure = Never
  var records: [any DocketRecord] = []

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) {
    records += rows as [any DocketRecord]
  }
}
