import CaseModel
import GRDB

/// Checksums of the tables nothing else guards: what was loaded, code lists, work on queues.
///
/// Facts of a release have checksums of their own, facts of a clinic are replayed from the log, and
/// lists are derived again. A changed byte of a court's name is a valid row to SQLite, and shows by
/// nothing else. Triggers take a table's checksum away whenever a statement changes it, so that a
/// checksum that is there and does not agree tells of damage, and of nothing else.
///
/// It guards against damage, not against somebody who writes into the file and knows how it is
/// made.
enum TableSums {
  static let tables = [
    "meta", "release", "tally", "defect", "finding", "lookup", "removal", "vanishedCase",
    "queueAction", "queueItem", "erasure",
  ]

  /// The key under which a table's checksum is kept.
  static func key(of table: String) -> String { "sum." + table }

  /// Tables with more rows are left without one, lest each entry waits for it.
  ///
  /// > Units: Rows; a million take about a second.
  static let mostRows = 200_000
}

extension Database {
  /// Makes the checksums that are missing.
  func sealTables() throws {
    let open = try TableSums.tables.filter { try meta(TableSums.key(of: $0)) == nil }
    // A table of an earlier version is brought up to date first, which changes what is summed.
    guard try !open.isEmpty && DocketSchema.migrator.hasCompletedMigrations(self) else { return }
    for table in open {
      let rows = try Int.fetchOne(self, sql: "SELECT count(*) FROM \(quoted(table))") ?? 0
      guard rows <= TableSums.mostRows else { continue }
      try setMeta(TableSums.key(of: table), try sum(of: table))
    }
  }

  /// Takes away the checksums of all tables, of which some were changed without triggers.
  func unsealTables() throws {
    try execute(sql: "DELETE FROM meta WHERE key LIKE 'sum.%'")
  }

  /// Compares the tables with their checksums.
  func checkTables() throws -> CheckResult {
    var wrong: [Phrase] = []
    var sealed = 0
    for table in TableSums.tables {
      guard let sum = try meta(TableSums.key(of: table)) else { continue }
      sealed += 1
      if try self.sum(of: table) != sum { wrong.append("\(table) is not as it was written") }
    }
    return CheckResult("tables", wrong: wrong, otherwise: "\(sealed) are as they were written")
  }

  /// The checksum of a table, whatever the order of its rows: their digests added up, and how many.
  private func sum(of table: String) throws -> String {
    let own = table == "meta" ? " WHERE key NOT LIKE 'sum.%'" : ""
    let rows = try Row.fetchCursor(self, sql: "SELECT * FROM main.\(quoted(table))\(own)")
    var (sum, count): (UInt64, Int) = (0, 0)
    while let row = try rows.next() {
      var digest = TextDigest()
      for (_, value) in row { digest.add(value.sumText) }
      sum &+= digest.value
      count += 1
    }
    return "\(count) \(String(sum, radix: 16))"
  }
}

extension DatabaseValue {
  /// The value as checksums have it: its type, and every byte.
  fileprivate var sumText: String {
    switch storage {
    case .null: "n"
    case .int64(let number): "i\(number)"
    case .double(let number): "d\(number)"
    case .string(let text): "s" + text
    case .blob(let data): "b" + data.map { String($0, radix: 16) }.joined(separator: " ")
    }
  }
}
