import CaseColumns
import CaseModel
import Foundation
import GRDB

extension Docket {
  /// Makes the column file of the docket again where it is missing, damaged or out of date.
  ///
  /// The lists go on being answered from SQLite meanwhile.
  ///
  /// - Returns: Whether a file was made.
  /// - Throws: `DocketError`: another program makes one, or the system refuses the file.
  /// - Complexity: Linear in the cases: seconds for a million.
  @discardableResult
  public func makeColumns() throws -> Bool {
    guard shelf.beginMaking() else { return false }
    defer { shelf.endMaking() }
    let stamp = try stampLists()
    guard shelf.columns(stamped: stamp) == nil else { return false }
    let asOf = try reading { try $0.asOf() }
    let builder = try ColumnBuilder(beside: path, asOf: asOf)
    let source = try RawConnection(path, isReadOnly: true)
    try source.run("BEGIN")
    // A change of the lists since the stamp was read takes it away; the file is then of no use.
    guard try source.listStamp() == stamp else {
      builder.cancel()
      return false
    }
    try source.readLists(asOf: asOf, into: builder)
    try builder.finish(stamp: stamp)
    try builder.putInPlace()
    return true
  }

  /// Makes the columns of a public docket on a thread of its own; a caseload is small without them.
  ///
  /// What goes wrong is left to the next time: SQLite answers everything columns do.
  public func makeColumnsAside() {
    Thread.detachNewThread {
      // What the comment above says: the next reader makes them.
      guard (try? reading { try $0.meta("kind") }) == DocketKind.release.rawValue else { return }
      _ = try? makeColumns()
    }
  }

  /// The mark of the lists, made where there is none.
  private func stampLists() throws -> String {
    if let stamp = try reading({ try $0.listStamp() }) { return stamp }
    return try writing { database in
      try database.write { db in
        if let stamp = try db.listStamp() { return stamp }
        let stamp = Database.freshStamp
        try db.setMeta(Database.stampKey, stamp)
        return stamp
      }
    }
  }
}

extension RawConnection {
  fileprivate func listStamp() throws -> String? {
    let row = try RawStatement(
      self,
      "SELECT value FROM meta WHERE key = '\(Database.stampKey)'",
    )
    return try row.step() ? row.text(0) : nil
  }

  /// Gives a new mark to lists just derived.
  package func stampLists() throws -> String {
    let stamp = Database.freshStamp
    let insert = try RawStatement(self, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
    insert.bind(Database.stampKey, at: 1)
    insert.bind(stamp, at: 2)
    try insert.execute()
    return stamp
  }

  /// Reads what lists show of every case, side by side, in the order of their numbers.
  fileprivate func readLists(asOf: Day, into builder: ColumnBuilder) throws {
    let columns = TableSchema(CaseSummary.self).columnList
    let summaries = try RawStatement(self, "SELECT \(columns) FROM summary ORDER BY id")
    var clocks = try ClockCursor(self)
    var histories = try HistoryCursor(self)
    while try summaries.step() {
      var summary = CaseSummary()
      var reader = StatementReader(summaries)
      summary.visit(&reader)
      guard let history = try histories.next(), history.id == summary.id else {
        throw ColumnFault.unsupported
      }
      let derivation = history.derive(asOf: asOf)
      builder.append(
        summary,
        clocks: try clocks.rows(of: summary.id),
        hearingDays: history.scheduledDays,
        figureRows: derivation.figureRows,
      )
    }
  }
}

/// The running clocks of case after case.
private struct ClockCursor {
  private let statement: RawStatement
  private var waiting: ClockRow?

  init(_ connection: RawConnection) throws {
    let columns = TableSchema(ClockRow.self).columnList
    statement = try RawStatement(connection, "SELECT \(columns) FROM clock ORDER BY id")
    try advance()
  }

  mutating func rows(of caseID: Int64) throws -> [ClockRow] {
    var rows: [ClockRow] = []
    let ids = ClockRow.ids(of: caseID)
    while let row = waiting, row.id <= ids.upperBound {
      if row.id >= ids.lowerBound { rows.append(row) }
      try advance()
    }
    return rows
  }

  private mutating func advance() throws {
    guard try statement.step() else {
      waiting = nil
      return
    }
    var row = ClockRow()
    var reader = StatementReader(statement)
    row.visit(&reader)
    waiting = row
  }
}
