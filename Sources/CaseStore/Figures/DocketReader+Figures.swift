import CaseColumns
public import CaseModel
import GRDB

extension DocketReader {
  /// Counts measures over the cases of the docket.
  ///
  /// - Parameter question: What is asked for.
  /// - Returns: The figures by group and period.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  /// - Complexity: Linear in the rows of the measures asked for where the docket has columns; else
  ///   every case is derived.
  public func figures(_ question: FigureQuestion) throws -> FigureTable {
    let missing = try missingTables(question)
    let day = try read { try $0.asOf() }
    return try answer(question) { columns in
      let (tally, keys) = try columns.counted()
      return tally.table(keys, missing: missing, own: day)
    } histories: { walk in
      var tally = FigureTally(question)
      let keys = try walk { tally.count($0, groups: $1) }
      return tally.table(keys, missing: missing, own: day)
    }
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
    guard let none = BridgeTally(from: first, to: second, period, asOf: question.asOf) else {
      return nil
    }
    var question = question
    question.measures = [first, second]
    question.groupings = []
    let missing = try missingTables(question)
    let day = try read { try $0.asOf() }
    let gap = [first, second].lazy.compactMap { $0.gap(in: period, missing: missing, own: day) }
    guard gap.first == nil else { return nil }
    return try answer(question, needsCases: true) { columns in
      var tally = none
      _ = try columns.forEachBlock { block, _ in tally.add(block) }
      return tally.bridge
    } histories: { walk in
      var tally = none
      _ = try walk { block, _ in tally.add(block) }
      return tally.bridge
    }
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

  /// Answers a question from the columns, or else from the histories of the cases.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - needsCases: Whether the number of each row's case is needed.
  ///   - fromColumns: Answers from columns.
  ///   - histories: Answers from a walk that hands over blocks of rows.
  /// - Returns: The answer of the one or the other.
  /// - Throws: `CancellationError` when interrupted; `DocketError`.
  private func answer<Answer>(
    _ question: FigureQuestion,
    needsCases: Bool = false,
    _ fromColumns: (FigureColumns) throws -> Answer,
    histories: (((FigureBlock, Int) -> Void) throws -> [[CellValue]]) throws -> Answer,
  ) throws -> Answer {
    try read { db in
      let labels = try db.labels()
      let check = interruption.begin()
      if let set = try db.listStamp().flatMap({ shelf.columns(stamped: $0) }) {
        do {
          let day = try db.asOf()
          return try fromColumns(
            FigureColumns(set, question, labels, asOf: day, needsCases: needsCases, check)
          )
        } catch ColumnFault.damaged {
          shelf.discard(set)
        } catch ColumnFault.unsupported {
          // The histories answer everything.
        }
      }
      var walk = FigureWalk(question, labels, asOf: try db.asOf(), check)
      return try histories { try walk.run(db, docket: shelf.docket, $0) }
    }
  }
}
