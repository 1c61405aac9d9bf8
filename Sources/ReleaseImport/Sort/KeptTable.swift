import BulkTables
import CaseModel
import CaseStore
import Foundation
import Platform

extension LoadFiles {
  /// Keeps the account of a table that is read to its end or to a checkpoint.
  func keep(_ table: ReadTable) throws {
    try write(try JSONEncoder().encode(KeptTable(table)), "\(table.table.rawValue).kept")
  }

  /// The tables an interrupted import has read, to their ends or a part.
  func keptTables() -> [ReadTable] {
    ReleaseTable.allCases.compactMap { table in
      let path = working("\(table.rawValue).kept")
      // What cannot be read is none: the table is read again.
      guard let data = FileManager.default.contents(atPath: path),
        let kept = try? JSONDecoder().decode(KeptTable.self, from: data)
      else { return nil }
      // As above: working files cut short are read again.
      return try? kept.table(table, in: self)
    }
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
  var checkpoint: TableCheckpoint?
  var rows: [Run]
  var links: [Run]?
  var defectBytes: Int

  init(_ table: ReadTable) {
    tally = table.tally
    checkpoint = table.checkpoint
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
      checkpoint: checkpoint,
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
    let numbers = try ReadFile(sorted.keyIndexPath).numbers(of: UInt64.self)
    guard try ReadFile(path).size >= runs.last?.end ?? 0,
      numbers.count >= 2 * runs.reduce(0, { $0 + $1.marks })
    else { throw FileError.failed(path, reason: "the file is cut short") }
    var next = 0
    for run in runs {
      let keyIndex = (next..<next + run.marks)
        .map {
          SortedRuns.KeyEntry(owner: numbers[2 * $0], offset: Int(numbers[2 * $0 + 1]))
        }
      next += run.marks
      sorted.runs.append(SortedRuns.Run(range: run.start..<run.end, keyIndex: keyIndex))
    }
    return sorted
  }
}

extension KeptTable.Run {
  fileprivate init(_ run: SortedRuns.Run) {
    self.init(start: run.range.lowerBound, end: run.range.upperBound, marks: run.keyIndex.count)
  }
}
