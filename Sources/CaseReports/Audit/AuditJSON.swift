import CaseModel
import TextLayout

/// Writes one object: the two releases, then for each table its rows that differ and its counts.
struct AuditJSON: AuditWriter {
  private var isFirstTable = true
  private var isFirstRow = true

  mutating func begin(_ head: AuditHead) -> String {
    let facts = [
      "\"old\": \(object(head.old))", "\"new\": \(object(head.new))",
      "\"program\": \(JSONText.string(head.program))",
      "\"madeAt\": \(JSONText.string(head.madeAt))",
      "\"definitions\": [\(AuditHead.definitions.map(JSONText.string).joined(separator: ", "))]",
    ]
    return "{" + facts.joined(separator: ",\n ") + ",\n \"tables\": ["
  }

  mutating func begin(_ table: ReleaseTable) -> String {
    defer { (isFirstTable, isFirstRow) = (false, true) }
    let name = JSONText.string(table.recordType.fileName)
    return (isFirstTable ? "\n" : ",\n") + "  {\"table\": \(name), \"rows\": ["
  }

  mutating func row(_ row: RowDifference) -> String {
    defer { isFirstRow = false }
    let object = JSONText.object([
      ("change", .text(row.kind.rawValue)), ("row", .bare("\(row.id)")),
      ("case", .bare(row.caseID == 0 ? "null" : "\(row.caseID)")),
      ("oldLine", .bare(row.oldLine.map { "\($0)" } ?? "null")),
      ("newLine", .bare(row.newLine.map { "\($0)" } ?? "null")),
      ("court", .text(row.court)), ("day", .day(row.day)),
      ("columns", .list(row.columns.map(JSONText.string))), ("backDatedTo", .day(row.backDatedTo)),
    ])
    return (isFirstRow ? "\n   " : ",\n   ") + object
  }

  mutating func end(_ audit: TableAudit) -> String {
    let fields = [
      "\"old\": \(object(audit.old))", "\"new\": \(object(audit.new))", "\"same\": \(audit.kept)",
      "\"counts\": \(counts(audit.differing))", "\"isConserved\": \(audit.isConserved)",
      "\"columns\": \(numbers(audit.byColumn.map { ($0.key, $0.value) }))",
      "\"courts\": \(groups(audit.byCourt.map { (SafeText($0.key).text, $0.value) }))",
      "\"months\": \(groups(audit.byMonth.map { ($0.key.map(month) ?? "", $0.value) }))",
      "\"backDatedTo\": \(numbers(audit.backDatedTo.map { (month($0.key), $0.value) }))",
      "\"compared\": [\(audit.compared.map(JSONText.string).joined(separator: ", "))]",
      "\"notCompared\": [\(audit.uncompared.map(JSONText.string).joined(separator: ", "))]",
    ]
    return "],\n   " + fields.joined(separator: ",\n   ") + "}"
  }

  mutating func end() -> String { "\n ]}\n" }

  private func object(_ release: AuditedRelease) -> String {
    JSONText.object([
      ("label", .text(release.label)), ("asOf", .day(release.asOf)),
      ("asOfIs", .text(release.basis.words)), ("source", .text(release.source)),
      ("sha256", .text(release.digest)),
    ])
  }

  private func object(_ file: AuditedFile?) -> String {
    guard let file else { return "null" }
    return JSONText.object([
      ("file", .text(file.tally.file)), ("bytes", .bare("\(file.bytes)")),
      ("sha256", .text(file.digest)), ("rows", .bare("\(file.tally.rows)")),
      ("read", .bare("\(file.read)")), ("setAside", .bare("\(file.tally.defective)")),
      ("notCompared", .bare("\(file.uncompared)")),
      ("declared", .bare(file.tally.declaredRows.map { "\($0)" } ?? "null")),
    ])
  }

  private func month(_ day: Day) -> String { String("\(day)".prefix(7)) }

  private func counts(_ counts: TableAudit.Counts) -> String {
    JSONText.object([
      ("vanished", .bare("\(counts.vanished)")), ("appeared", .bare("\(counts.appeared)")),
      ("changed", .bare("\(counts.changed)")), ("backDated", .bare("\(counts.backDated)")),
    ])
  }

  private func groups(_ pairs: [(String, TableAudit.Counts)]) -> String {
    let fields = pairs.sorted { $0.0 < $1.0 }.map { "\(JSONText.string($0)): \(counts($1))" }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  private func numbers(_ pairs: [(String, Int)]) -> String {
    let fields = pairs.sorted { $0.0 < $1.0 }.map { "\(JSONText.string($0)): \($1)" }
    return "{" + fields.joined(separator: ", ") + "}"
  }
}
