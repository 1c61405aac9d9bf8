import CaseColumns
public import CaseModel
import GRDB

extension DocketReader {
  /// Counts measures over the cases of the docket.
  ///
  /// - Parameter question: What is asked for.
  /// - Returns: The figures by group and period.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func figures(_ question: FigureQuestion) throws -> FigureTable {
    var tally = FigureTally(question)
    let keys = try forEachFigure(question) { tally.take($0, groups: $1) }
    return tally.table(keys, missing: try missingTables(question))
  }

  /// Counts the steps from one definition of a figure to another.
  ///
  /// - Parameters:
  ///   - first: The measure it begins with.
  ///   - second: Its rival.
  ///   - question: Which cases and courts, as of what day, and in its first period.
  /// - Returns: The bridge; nil where the two are no rivals that count.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  public func bridge(
    from first: Measure,
    to second: Measure,
    _ question: FigureQuestion,
  ) throws -> Bridge? {
    let period = question.periods.first ?? .all(to: question.asOf)
    guard var tally = BridgeTally(from: first, to: second, period, asOf: question.asOf) else {
      return nil
    }
    var question = question
    question.measures = [first, second]
    question.groupings = []
    guard try missingTables(question).isEmpty else { return nil }
    _ = try forEachFigure(question, needsCases: true) { block, _ in tally.take(block) }
    return tally.bridge
  }

  /// The tables a question needs of which a public release has no row.
  private func missingTables(_ question: FigureQuestion) throws -> Set<ReleaseTable> {
    try read { db in
      guard try db.meta("kind") == DocketKind.release.rawValue else { return [] }
      let missing = try Set(question.kinds.map(\.table))
        .filter { table in
          let name = table.recordType.tableName
          return try !(Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(name))") ?? false)
        }
      return missing
    }
  }

  /// Hands the rows of a question to a body, block after block; returns the groups' shared values.
  private func forEachFigure(
    _ question: FigureQuestion,
    needsCases: Bool = false,
    _ body: (FigureBlock, Int) -> Void,
  ) throws -> [[CellValue]] {
    try read { db in
      let labels = try db.labels()
      let check = interruption.begin()
      if let set = try db.listStamp().flatMap({ shelf.columns(stamped: $0) }) {
        do {
          let source = FigureColumns(
            set,
            question,
            labels,
            asOf: try db.asOf(),
            needsCases: needsCases,
            check,
          )
          return try source.forEach(body)
        } catch ColumnFault.damaged {
          shelf.discard(set)
        } catch ColumnFault.unsupported {
          // The histories answer everything.
        }
      }
      var walk = FigureWalk(question, labels, asOf: try db.asOf(), check)
      return try walk.run(db, docket: shelf.docket, body)
    }
  }
}
