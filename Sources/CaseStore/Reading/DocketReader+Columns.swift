import CaseColumns
import CaseModel
import GRDB

/// Where an answer came from, and what it took.
public struct ReadingNote: Hashable, Sendable {
  /// Where rows are found and counted.
  public enum Source: String, Hashable, Sendable {
    /// The columns beside the docket.
    case columns
    /// SQLite's tables and indexes.
    case tables
  }

  /// Where the last answer about a list came from.
  public var source: Source
  /// Rows of the list's table that were looked at; of tables it is not known.
  public var rows: Int?
}

extension DocketReader {
  /// Answers a question about a list from columns where they are at hand, else from the tables.
  func answer<Value>(
    _ db: Database,
    columns fromColumns: (ListColumns) throws -> Value,
    tables fromTables: () throws -> Value,
  ) throws -> Value {
    let check = interruption.begin()
    if let set = try db.listStamp().flatMap({ shelf.columns(stamped: $0) }) {
      do {
        let value = try fromColumns(ListColumns(set, asOf: try db.asOf(), check))
        note(ReadingNote(source: .columns, rows: set.file.directory.cases.rows))
        return value
      } catch ColumnFault.damaged {
        shelf.discard(set)
      } catch ColumnFault.unsupported {
        // The tables answer everything.
      }
    }
    note(ReadingNote(source: .tables))
    return try fromTables()
  }
}
