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
    let (was, now) = (old.history, history)
    return gone(was.hearings, now.hearings, .hearing, day: \.heldOn)
      + gone(was.applications, now.applications, .application, day: \.receivedOn)
      + gone(was.proceedings, now.proceedings, .proceeding, day: \.filedOn)
      + gone(was.appeals, now.appeals, .appeal, day: \.filedOn)
      + gone(was.motions, now.motions, .motion, day: { _ in nil })
      + gone(was.representations, now.representations, .representation, day: { _ in nil })
      + gone(was.bonds, now.bonds, .bond, day: { _ in nil })
      + gone(was.custodyStays, now.custodyStays, .custody, day: { _ in nil })
      + gone(was.charges, now.charges, .charge, day: { _ in nil })
      + gone(was.riders, now.riders, .rider, day: { _ in nil })
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

  private func gone<Record: NumberedRecord>(
    _ before: [Record],
    _ after: [Record],
    _ table: FactTable,
    day: (Record) -> Day?,
  ) -> [CaseNotice] {
    guard before != after else { return [] }
    let left = Set(after.map(\.id))
    return before.filter { !left.contains($0.id) }
      .sorted { $0.id < $1.id }
      .map { notice($0, table, on: day($0)) }
  }

  private func notice(
    _ record: some NumberedRecord,
    _ table: FactTable,
    on day: Day?,
  ) -> CaseNotice {
    var notice = CaseNotice(table.vanishing, of: history.id, on: day)
    switch record {
    case let hearing as Hearing:
      notice.before = hearing.heldOn.map { .integer(Int64($0.number)) } ?? .empty
    case let application as Application: notice.before = CellValue(application.kind)
    default: notice.text = "\(table.rawValue) \(record.id)"
    }
    notice.evidence = [FactKey(table: table, caseID: history.id, id: record.id)]
    return notice
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

/// A record with a number of its own.
private protocol NumberedRecord: DocketRecord {
  var id: Int64 { get }
}

extension Proceeding: NumberedRecord {}
extension Hearing: NumberedRecord {}
extension Application: NumberedRecord {}
extension Appeal: NumberedRecord {}
extension Motion: NumberedRecord {}
extension Representation: NumberedRecord {}
extension Bond: NumberedRecord {}
extension CustodyStay: NumberedRecord {}
extension Charge: NumberedRecord {}
extension Rider: NumberedRecord {}
