import CaseColumns
import CaseModel
import GRDB

/// Derives the rows measures count from the history of every case, one after another.
///
/// It is the plain way, for a clinic's docket and wherever columns are not at hand.
struct FigureWalk {
  private let question: FigureQuestion
  private let asOf: Day
  private let predicate: Predicate
  private let check: CancellationToken.Check
  private var groups: FigureGroups
  private var blocks: [FigureKind: FigureBlock]

  /// Rows that are counted together.
  private static let blockRows = 16_384

  init(
    _ question: FigureQuestion,
    _ labels: CodeLabels,
    asOf day: Day,
    _ check: CancellationToken.Check,
  ) {
    self.question = question
    self.check = check
    asOf = day
    predicate = question.filter.predicate(asOf: day)
    groups = FigureGroups(question.groupings, labels)
    blocks = Dictionary(uniqueKeysWithValues: question.kinds.map { ($0, FigureBlock($0)) })
  }

  /// Walks over every case that passes.
  mutating func run(
    _ db: Database,
    docket: String,
    _ body: (FigureBlock, Int) -> Void,
  ) throws -> [[CellValue]] {
    if try db.meta("kind") == DocketKind.release.rawValue {
      try walkRelease(docket, body)
    } else {
      try walkClients(db, body)
    }
    for kind in question.kinds { flush(kind, body) }
    return groups.keys
  }

  private mutating func walkClients(
    _ db: Database,
    _ body: (FigureBlock, Int) -> Void,
  ) throws {
    let all = try db.records(CaseSummary.self, Condition(sql: "ORDER BY id", values: []))
    let moves = try question.kinds.contains(.advance) ? moves(db) : [:]
    for summary in all where predicate.holds(for: summary) {
      try check()
      guard let history = try db.history(of: summary.id) else { continue }
      let derivation = history.derive(asOf: asOf)
      let rows = derivation.figureRows.filter { $0.kind != .advance }
      add(rows + derivation.advanceRows(noticed: moves[summary.id] ?? []), summary, body)
    }
  }

  /// The events of hearings moved up, by case: a clinic's docket knows them from its log.
  private func moves(_ db: Database) throws -> [Int64: [CaseEvent]] {
    let kind = NoticeKind.hearingMovedUp.rawValue.databaseValue
    let events = try db.events(Condition(sql: "WHERE notice = ?", values: [kind]))
    return Dictionary(grouping: events, by: \.caseID)
  }

  private mutating func walkRelease(
    _ docket: String,
    _ body: (FigureBlock, Int) -> Void,
  ) throws {
    let source = try RawConnection(docket, isReadOnly: true)
    try source.run("BEGIN")
    let columns = TableSchema(CaseSummary.self).columnList
    let summaries = try RawStatement(source, "SELECT \(columns) FROM summary ORDER BY id")
    var histories = try HistoryCursor(source)
    while try summaries.step() {
      var summary = CaseSummary()
      var reader = StatementReader(summaries)
      summary.visit(&reader)
      guard let history = try histories.next() else { return }
      guard predicate.holds(for: summary) else { continue }
      try check()
      add(history.derive(asOf: asOf).figureRows, summary, body)
    }
  }

  private mutating func add(
    _ rows: [FigureRow],
    _ summary: CaseSummary,
    _ body: (FigureBlock, Int) -> Void,
  ) {
    for row in rows where blocks[row.kind] != nil {
      guard question.courts.isEmpty || question.courts.contains(row.court) else { continue }
      let group = groups.number(of: row, summary)
      blocks[row.kind]?.append(row, group: group, of: summary.id)
      if blocks[row.kind]?.count ?? 0 >= FigureWalk.blockRows { flush(row.kind, body) }
    }
  }

  private mutating func flush(_ kind: FigureKind, _ body: (FigureBlock, Int) -> Void) {
    guard let block = blocks[kind], block.count > 0 else { return }
    body(block, groups.keys.count)
    blocks[kind]?.removeAll()
  }
}
