import CaseColumns
import CaseModel
import Foundation
import GRDB

extension Docket {
  /// Makes everything that is derived again, and the triggers that guard the log.
  ///
  /// That is lists, clocks, indexes, views, the items of queues, and the columns beside the docket.
  /// Facts and events stay as they are.
  ///
  /// Triggers that are not Vigil's are taken away, because they change what is entered; tables and
  /// views of others stay.
  ///
  /// - Parameter progress: Told how far making lists has come; throws to stop.
  /// - Throws: `DocketError`, or what `progress` throws.
  public func repair(_ progress: (LoadStep) throws -> Void) throws {
    try writing { database in
      try database.write { db in
        try db.repairSchema()
        try db.repairQueues()
        try db.setMeta(DerivedTables.key, "")
      }
    }
    try remakeLists(progress)
    guard try reading({ try $0.meta("kind") }) == DocketKind.release.rawValue else { return }
    unsafe unlink(ColumnFile.path(of: path))
    try makeColumns()
  }
}

extension Database {
  /// Makes triggers and indexes again that are missing or not as they should be.
  fileprivate func repairSchema() throws {
    let wanted = try SchemaPart.wanted()
    let found = try schemaParts()
    for part in found.values where part.type == "trigger" {
      guard part.meaning != wanted[part.name]?.meaning else { continue }
      try execute(sql: "DROP TRIGGER \(quoted(part.name))")
    }
    for part in wanted.values where part.type == "trigger" || part.isIndexOfFacts {
      guard found[part.name]?.meaning != part.meaning else { continue }
      if part.type == "index" { try execute(sql: "DROP INDEX IF EXISTS \(quoted(part.name))") }
      try execute(sql: part.sql)
    }
  }

  /// Makes each item of a queue as the last action on it left it; what an undo finished in every
  /// queue stays, because no action says so.
  fileprivate func repairQueues() throws {
    try execute(
      sql: """
        DELETE FROM queueItem WHERE queue <> '*';
        INSERT INTO queueItem (queue, subject, version, work, holder, since, until)
        SELECT queue, subject, version, work, holder, since, until FROM queueAction AS last
        WHERE action <> 'note' AND version = (SELECT max(version) FROM queueAction
          WHERE queue = last.queue AND subject = last.subject AND action <> 'note')
        """
    )
  }
}

extension SchemaPart {
  /// Whether it is an index that is not made with the lists.
  fileprivate var isIndexOfFacts: Bool {
    let derived = DocketIndexes.all.map(\.name) + [DocketIndexes.clocks.name]
    return type == "index" && !derived.contains(name)
  }
}
