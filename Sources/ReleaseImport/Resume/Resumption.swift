import CaseModel
import CaseStore
import Foundation
import Platform

/// How an import begins.
public enum Resumption: Hashable, Sendable {
  /// From the beginning.
  case fresh
  /// Where an interrupted one stopped: so many tables are read to their ends, so many rows in all,
  /// and so many cases are in the docket.
  case resumed(tables: Int, rows: Int, cases: Int)
  /// From the beginning, because the release is not the one an interrupted import was reading.
  case changed

  /// Whether it resumes what another import left.
  public var goesOn: Bool { if case .resumed = self { true } else { false } }
}

extension LoadFiles {
  private static let planName = "plan"
  private static let bootPath = "/proc/sys/kernel/random/boot_id"
  private static let programPath = "/proc/self/exe"

  /// Takes up what an interrupted import of the same release left, or begins again.
  ///
  /// - Parameters:
  ///   - stamp: Says which release it is and how it is read; nil if nothing is kept.
  ///   - basis: Says what its lists are derived from.
  /// - Returns: Whether there was another import, and whether it was of the same release; and how
  ///   far the docket is made.
  /// - Throws: `DocketError`.
  func resume(stamp: String?, basis: String) throws -> (Resumption, LoadCheckpoint?) {
    let plan = stamp.map { "\($0)\n\(LoadFiles.surroundings)" }
    let left = try? String(contentsOfFile: working(LoadFiles.planName), encoding: .utf8)
    if let left, left == plan {
      let checkpoint = checkpoint(basis: basis)
      if checkpoint == nil { clearBuilding() }
      let tables = keptTables()
      let resumption = Resumption.resumed(
        tables: tables.count(where: \.isWhole),
        rows: tables.reduce(0) { $0 + $1.tally.rows },
        cases: checkpoint?.done.cases ?? 0,
      )
      return (resumption, checkpoint)
    }
    clear()
    try Docket.createFolder(of: working(LoadFiles.planName))
    if let plan { try write(Data(plan.utf8), LoadFiles.planName) }
    return (left == nil ? .fresh : .changed, nil)
  }

  /// What must be as it was for anything kept to be of use: after a power cut the system may not
  /// have written what it was handed, and another version of the program may read otherwise.
  private static var surroundings: String {
    let boot = (try? String(contentsOfFile: bootPath, encoding: .utf8)) ?? ""
    var program = stat()
    unsafe stat(programPath, &program)
    let changed = program.st_mtim
    return """
      start of the system: \(boot)
      program: \(program.st_size) bytes, of \(changed.tv_sec).\(changed.tv_nsec)
      """
  }

  /// Writes a working file whole, in one step that being killed cannot halve.
  func write(_ data: Data, _ name: String) throws {
    let file = try AppendFile(working(name + ".part"))
    try file.append(Array(data))
    try file.finish()
    guard unsafe rename(file.path, working(name)) == 0 else {
      throw FileError.system(working(name))
    }
  }
}
