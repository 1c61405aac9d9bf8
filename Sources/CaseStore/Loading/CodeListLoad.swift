import CaseModel

/// Takes the entries of the code lists of a release, straight into the new docket.
final class CodeListLoad: EntrySink {
  private let lookups: RawStatement
  private let load: ReleaseLoad

  init(_ load: ReleaseLoad, _ lookups: RawStatement) {
    self.load = load
    self.lookups = lookups
  }

  func add(_ entry: LookupEntry) throws {
    for (index, text) in [entry.table.rawValue, entry.code, entry.label, entry.extra].enumerated() {
      lookups.bind(text, at: Int32(index + 1))
    }
    try lookups.execute()
  }

  func add(_ defect: Defect) throws {
    try load.store(defect)
  }

  func end(_ tally: TableTally) {
    load.listTallies.append(tally)
  }
}
