extension CaseDerivation {
  /// Records of a public case that the release before held and this one does not.
  ///
  /// A court closes a record, it does not take it away; so a record that is missing says something
  /// about the release and nothing about the case. Records of a clinic's own cases are withdrawn by
  /// somebody, which is an event of its own.
  ///
  /// > Source: TRAC's report of 2020 on records that disappeared between releases.
  func vanished(since old: CaseDerivation) -> [CaseNotice] {
    guard isPublic else { return [] }
    var (was, now) = (old.history, history)
    var held = HeldNumbers()
    now.visitReleaseTables(&held)
    var missing = MissingRecords(held.tables, of: history.id)
    was.visitReleaseTables(&missing)
    return missing.notices
  }

  /// Whether a release no longer holds a hearing that the one before held.
  func hasVanished(_ hearing: Hearing) -> Bool {
    isPublic && !history.hearings.contains { $0.id == hearing.id }
  }

  /// Whether the record that showed counsel is missing, which says nothing about counsel.
  func hasVanished(_ evidence: Evidence?) -> Bool {
    guard isPublic, let evidence, evidence.table == .representation else { return false }
    return !history.representations.contains { $0.id == evidence.id }
  }

  /// Whether the case is of a public release and not a clinic's own.
  private var isPublic: Bool { history.person == nil }
}

/// Notes the numbers of a history's records, table by table.
private struct HeldNumbers: HistoryVisitor {
  typealias Failure = Never
  private(set) var tables: [Set<Int64>] = []

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) {
    tables.append(Set(rows.lazy.map(\.id)))
  }
}

/// Tells of each record whose number is no longer held.
private struct MissingRecords: HistoryVisitor {
  typealias Failure = Never
  private(set) var notices: [CaseNotice] = []
  private var held: ArraySlice<Set<Int64>>
  private let caseID: Int64

  init(_ held: [Set<Int64>], of caseID: Int64) {
    self.held = held[...]
    self.caseID = caseID
  }

  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) {
    guard let held = held.popFirst(), let table = FactTable(rawValue: Record.tableName) else {
      return
    }
    notices += rows.filter { !held.contains($0.id) }
      .sorted { $0.id < $1.id }
      .map { notice($0, table) }
  }

  private func notice(_ record: some NumberedRecord, _ table: FactTable) -> CaseNotice {
    var notice = CaseNotice(table.vanishing, of: caseID, on: record.beginning)
    switch record {
    case let hearing as Hearing:
      notice.before = hearing.heldOn.map { .integer(Int64($0.number)) } ?? .empty
    case let application as Application: notice.before = CellValue(application.kind)
    default: notice.text = "\(table.rawValue) \(record.id)"
    }
    notice.evidence = [FactKey(table: table, caseID: caseID, id: record.id)]
    return notice
  }
}

extension NumberedRecord {
  /// The day the record is about; nil if it has none of its own.
  fileprivate var beginning: Day? {
    switch self {
    case let hearing as Hearing: hearing.heldOn
    case let application as Application: application.receivedOn
    case let proceeding as Proceeding: proceeding.filedOn
    case let appeal as Appeal: appeal.filedOn
    default: nil
    }
  }
}

extension FactTable {
  /// What is told when a record of the table is missing.
  fileprivate var vanishing: NoticeKind {
    switch self {
    case .hearing: .hearingVanished
    case .application: .applicationVanished
    default: .recordVanished
    }
  }
}
