import CaseModel
import Foundation

/// How an import begins.
public enum Resumption: Hashable, Sendable {
  /// From the beginning.
  case fresh
  /// Where an interrupted one stopped: so many tables are read to their ends, so many rows in all,
  /// and so many cases are in the docket.
  case resumed(tables: Int, rows: Int, cases: Int)
  /// From the beginning, because the release is not the one an interrupted import was reading.
  case changed
}

extension LoadFiles {
  private static let planName = "plan"
  private static let bootPath = "/proc/sys/kernel/random/boot_id"
  private static let programPath = "/proc/self/exe"

  /// Takes up what an interrupted import of the same release left, or begins anew.
  ///
  /// - Parameters:
  ///   - stamp: Says which release it is and how it is read; none where nothing is kept.
  ///   - basis: Says what its lists are derived from.
  /// - Returns: Whether there was another import, and whether it was of the same release; and how
  ///   far the docket is made.
  /// - Throws: `DocketError`.
  func takeUp(stamp: String?, basis: String) throws -> (Resumption, LoadMark?) {
    let plan = stamp.map { "\($0)\n\(LoadFiles.surroundings)" }
    let left = try? String(contentsOfFile: working(LoadFiles.planName), encoding: .utf8)
    if let left, left == plan {
      let mark = mark(basis: basis)
      if mark == nil { clearBuilding() }
      let tables = keptTables()
      let resumption = Resumption.resumed(
        tables: tables.count(where: \.isWhole),
        rows: tables.reduce(0) { $0 + $1.tally.rows },
        cases: mark?.done.cases ?? 0,
      )
      return (resumption, mark)
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
    stat(programPath, &program)
    let changed = program.st_mtim
    return """
      start of the system: \(boot)
      program: \(program.st_size) bytes, of \(changed.tv_sec).\(changed.tv_nsec)
      """
  }

  /// Keeps the account of a table that is read to its end or to a mark.
  func keep(_ table: ReadTable) throws {
    try write(try JSONEncoder().encode(KeptTable(table)), "\(table.table.rawValue).kept")
  }

  /// The tables an interrupted import has read, to their ends or a part.
  func keptTables() -> [ReadTable] {
    ReleaseTable.allCases.compactMap { table in
      let path = working("\(table.rawValue).kept")
      guard let data = FileManager.default.contents(atPath: path),
        let kept = try? JSONDecoder().decode(KeptTable.self, from: data)
      else { return nil }
      return try? kept.table(table, in: self)
    }
  }

  /// Writes a working file whole, in one step that being killed cannot halve.
  func write(_ data: Data, _ name: String) throws {
    let file = try AppendFile(working(name + ".part"))
    try file.append(Array(data))
    try file.finish()
    guard rename(file.path, working(name)) == 0 else { throw DocketError.system(working(name)) }
  }
}

/// What is kept of a table beside its rows.
private struct KeptTable: Codable {
  struct Run: Codable {
    var start: Int
    var end: Int
    var marks: Int
  }

  var tally: TableTally
  var mark: TableMark?
  var rows: [Run]
  var links: [Run]?
  var defectBytes: Int

  init(_ table: ReadTable) {
    tally = table.tally
    mark = table.mark
    rows = table.rows.runs.map(Run.init)
    links = table.links?.runs.map(Run.init)
    defectBytes = table.defectBytes
  }

  /// The table, once its working files are seen to be as long as they were.
  func table(_ table: ReleaseTable, in files: LoadFiles) throws -> ReadTable {
    let layout = RowLayout(TableSchema(table.recordType))
    let paths = TablePaths(table, files)
    return ReadTable(
      table: table,
      tally: tally,
      mark: mark,
      rows: try sorted(rows, paths.rows, layout.keying),
      links: try links.map { try sorted($0, paths.links, layout.linkKeying) },
      defects: paths.defects,
      defectBytes: defectBytes,
    )
  }

  /// The runs; what was written after them is of no use and may be cut short.
  private func sorted(
    _ runs: [Run],
    _ path: String,
    _ keying: SortedRuns.Keying,
  ) throws -> SortedRuns {
    var sorted = SortedRuns(path: path, keying: keying)
    let numbers = try ReadFile(sorted.marksPath).numbers(of: UInt64.self)
    guard try ReadFile(path).size >= runs.last?.end ?? 0,
      numbers.count >= 2 * runs.reduce(0, { $0 + $1.marks })
    else { throw DocketError.file(path, reason: "the file is cut short") }
    var next = 0
    for run in runs {
      let marks = (next..<next + run.marks)
        .map {
          SortedRuns.Mark(owner: numbers[2 * $0], offset: Int(numbers[2 * $0 + 1]))
        }
      next += run.marks
      sorted.runs.append(SortedRuns.Run(range: run.start..<run.end, marks: marks))
    }
    return sorted
  }
}

extension KeptTable.Run {
  fileprivate init(_ run: SortedRuns.Run) {
    self.init(start: run.range.lowerBound, end: run.range.upperBound, marks: run.marks.count)
  }
}
