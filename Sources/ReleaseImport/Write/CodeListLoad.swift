import CaseModel

/// Takes the entries of the code lists of a release, straight into the new docket; one that is gone
/// on with has them.
final class CodeListLoad: EntrySink {
  private let draft: DraftDocket?
  private let noted: (LookupEntry) -> Void
  private let ended: (TableTally) -> Void

  init(
    _ draft: DraftDocket?,
    noted: @escaping (LookupEntry) -> Void,
    ended: @escaping (TableTally) -> Void,
  ) {
    self.draft = draft
    self.noted = noted
    self.ended = ended
  }

  func add(_ entry: LookupEntry) throws {
    noted(entry)
    try draft?.add(entry)
  }

  func add(_ defect: Defect) throws {
    try draft?.add(defect)
  }

  func end(_ tally: TableTally) {
    ended(tally)
  }
}
