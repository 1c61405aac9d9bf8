import CaseColumns
import CaseModel
import CaseStore
import Foundation

/// How far an import has come that is making the docket: every range of cases before one is in it.
///
/// Kept now and then while cases are derived; what was written after it is taken away again by the
/// import that goes on from it.
struct LoadMark: Codable {
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

  /// Takes note of the next range.
  mutating func add(cases: Int, orphans: [Int]) {
    ranges += 1
    self.cases += cases
    for place in orphans.indices { self.orphans[place] += orphans[place] }
  }
}

extension LoadFiles {
  private static let markName = "mark"

  /// Keeps a mark in the place of the one before.
  func keep(_ mark: LoadMark) throws {
    try write(try JSONEncoder().encode(mark), LoadFiles.markName)
  }

  /// The mark of an interrupted import; nil if it has another basis.
  func mark(basis: String) -> LoadMark? {
    guard FileManager.default.fileExists(atPath: building),
      let data = FileManager.default.contents(atPath: working(LoadFiles.markName)),
      let mark = try? JSONDecoder().decode(LoadMark.self, from: data), mark.basis == basis
    else { return nil }
    return mark
  }

  /// Throws away a docket being built that nothing can go on with.
  func clearUnmarked() {
    let mark = working(LoadFiles.markName)
    if !FileManager.default.fileExists(atPath: mark) { clearBuilding() }
  }

  /// Takes the mark away: what is done to the docket from now on cannot be gone on with.
  func removeMark() {
    unsafe unlink(working(LoadFiles.markName))
  }
}
