import CaseColumns
import CaseModel
import CaseStore
import Foundation

/// How far an import has come that is making the docket: every range of cases before one is in it.
///
/// Saved now and then while cases are derived; the import that resumes from it first removes what
/// was written after it.
struct LoadCheckpoint: Codable {
  /// Says what everything was derived from.
  var basis: String
  var done: RangesDone
  /// The page each table and index begins on.
  var roots: [String: UInt32]
  var docket: DocketPages.Unfinished
  /// nil if the columns are left to be made later.
  var columns: UnfinishedLists?
  /// How many changes of an earlier docket were found.
  var changes: Int64?

  /// Says what lists are derived from beside the rows: the day, the rules, how lists are laid out,
  /// and the lists of the docket before, from which changes are told.
  static func basis(asOf: Day, _ plan: ClockPlan, earlier: Docket?) throws -> String {
    let lists = try earlier?.listStamp
    return ["\(asOf)", plan.fingerprint, lists ?? "", DerivedTables.fingerprint]
      .joined(separator: "\n")
  }
}

/// The ranges of cases that are done, in their order.
struct RangesDone: Codable {
  var ranges = 0
  var cases = 0
  /// How many rows of each table belong to no case.
  var orphans = ReleaseTable.allCases.map { _ in 0 }

  /// Adds the next range.
  mutating func add(cases: Int, orphans: [Int]) {
    ranges += 1
    self.cases += cases
    for place in orphans.indices { self.orphans[place] += orphans[place] }
  }
}

extension LoadFiles {
  private static let checkpointName = "mark"

  /// Saves a checkpoint over the one before.
  func save(_ checkpoint: LoadCheckpoint) throws {
    try write(try JSONEncoder().encode(checkpoint), LoadFiles.checkpointName)
  }

  /// The checkpoint of an interrupted import; nil if it has another basis.
  func checkpoint(basis: String) -> LoadCheckpoint? {
    // A checkpoint that cannot be read is none: the work after the tables is done again.
    guard FileManager.default.fileExists(atPath: building),
      let data = FileManager.default.contents(atPath: working(LoadFiles.checkpointName)),
      let checkpoint = try? JSONDecoder().decode(LoadCheckpoint.self, from: data),
      checkpoint.basis == basis
    else { return nil }
    return checkpoint
  }

  /// Deletes a docket being built that has no checkpoint, so that nothing can resume it.
  func clearWithoutCheckpoint() {
    let checkpoint = working(LoadFiles.checkpointName)
    if !FileManager.default.fileExists(atPath: checkpoint) { clearBuilding() }
  }

  /// Deletes the checkpoint; from here on the import cannot be resumed.
  func removeCheckpoint() {
    unsafe unlink(working(LoadFiles.checkpointName))
  }
}
