import CaseModel
import TextLayout

/// Writes a page for each table, to be read on paper; pages are parted by form feeds.
struct AuditText: AuditWriter {
  private let most: Int
  private var listed: [RowDifference.Kind: [RowDifference]] = [:]
  private var backDated: [RowDifference] = []
  private var head: AuditHead?

  private static let width = 79

  init(rows: Int) {
    most = rows
  }

  mutating func begin(_ head: AuditHead) -> String {
    self.head = head
    let sentences = AuditHead.definitions.flatMap { SafeText($0).wrapped(to: AuditText.width) }
    return lines([SafeText("Audit of two releases"), .empty] + releases(head) + [.empty])
      + lines(sentences) + lines([.empty, SafeText("Made \(head.madeAt) by \(head.program)")])
  }

  mutating func begin(_ table: ReleaseTable) -> String {
    listed = [:]
    backDated = []
    return ""
  }

  mutating func row(_ row: RowDifference) -> String {
    if listed[row.kind, default: []].count < most { listed[row.kind, default: []].append(row) }
    if row.backDatedTo != nil, backDated.count < most { backDated.append(row) }
    return ""
  }

  mutating func end(_ audit: TableAudit) -> String {
    var page = [SafeText("\(audit.table.recordType.fileName)"), .empty]
    if let head { page += releases(head) + [.empty] }
    page += file("Older file", audit.old) + file("Newer file", audit.new)
    guard audit.isComparable else {
      return "\u{0C}" + lines(page + [.empty, SafeText("Nothing is compared.")])
    }
    page += [.empty] + account(audit) + columns(audit) + courts(audit) + months(audit)
    return "\u{0C}" + lines(page + rows(audit) + comparison(audit))
  }

  mutating func end() -> String { "" }

  private func releases(_ head: AuditHead) -> [SafeText] {
    [("Older", head.old), ("Newer", head.new)]
      .flatMap { name, release -> [SafeText] in
        let words = "\(release.label), as of \(release.asOf), \(release.basis.words)"
        let digest = release.digest.isEmpty ? [] : fact("", "SHA-256 \(release.digest)")
        return fact(name, words) + fact("", "read from \(release.source)") + digest
      }
  }

  private func file(_ name: String, _ file: AuditedFile?) -> [SafeText] {
    guard let file else { return fact(name, "not in the release") }
    let declared = file.tally.declaredRows.map { ", \($0.grouped) declared by the release" } ?? ""
    let rows =
      "\(file.tally.rows.grouped) rows\(declared); \(file.read.grouped) read, "
      + "\(file.tally.defective.grouped) set aside"
    return fact(name, "\(file.tally.file), \(file.bytes.grouped) bytes")
      + fact("", "SHA-256 \(file.digest)") + fact("", rows)
  }

  private func account(_ audit: TableAudit) -> [SafeText] {
    let counts = audit.differing
    let notOld = audit.old?.uncompared ?? 0
    let notNew = audit.new?.uncompared ?? 0
    let rows = [
      ("The same in both", audit.kept), ("Changed", counts.changed), ("Vanished", counts.vanished),
      ("Appeared", counts.appeared), ("Back-dated, of these", counts.backDated),
      ("Not compared, older", notOld), ("Not compared, newer", notNew),
    ]
    let both = "\(audit.kept.grouped) + \(counts.changed.grouped)"
    let sums =
      "\((audit.old?.read ?? 0).grouped) read of the older file = \(both) + "
      + "\(counts.vanished.grouped) + \(notOld.grouped); \((audit.new?.read ?? 0).grouped) of the "
      + "newer = \(both) + \(counts.appeared.grouped) + \(notNew.grouped): "
      + (audit.isConserved ? "every row is accounted for." : "NOT every row is accounted for.")
    return rows.map { name, count in
      SafeText(name).padded(to: 24) + SafeText(count.grouped).padded(to: 14, .trailing)
    } + SafeText(sums).wrapped(to: AuditText.width)
  }

  private func columns(_ audit: TableAudit) -> [SafeText] {
    guard !audit.byColumn.isEmpty else { return [] }
    let sorted = audit.byColumn.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return [.empty, SafeText("Changed rows by column")]
      + sorted.map { name, count in
        SafeText(name).clipped(to: 24).padded(to: 24)
          + SafeText(count.grouped).padded(to: 14, .trailing)
      }
  }

  private func courts(_ audit: TableAudit) -> [SafeText] {
    let sorted = audit.byCourt.sorted { $0.key < $1.key }
    return group("Court", sorted.map { ($0.key.isEmpty ? "(none)" : $0.key, $0.value) })
  }

  private func months(_ audit: TableAudit) -> [SafeText] {
    let spec = audit.table.spec
    let column = AuditedColumns(audit.table).month
    guard let header = spec.columns.first(where: { $0.name == column })?.header else { return [] }
    let sorted = audit.byMonth.sorted { ($0.key?.number ?? .min) < ($1.key?.number ?? .min) }
    let rows = sorted.map { ($0.key.map(AuditText.month) ?? "(none)", $0.value) }
    let back = audit.backDatedTo.sorted { $0.key < $1.key }
      .map { "\(AuditText.month($0.key)): \($0.value.grouped)" }
    let words = back.isEmpty ? [] : ["Months dated back to: \(back.joined(separator: ", "))"]
    return group(header, rows)
      + words.flatMap { [.empty] + SafeText($0).wrapped(to: AuditText.width) }
  }

  private func group(_ title: String, _ rows: [(String, TableAudit.Counts)]) -> [SafeText] {
    guard !rows.isEmpty else { return [] }
    let table = TextTable(
      columns: [TextColumn(SafeText(title), minimum: 8, maximum: 24)]
        + ["Vanished", "Appeared", "Changed", "Back-dated"]
        .map { TextColumn($0, alignment: .trailing) },
      rows: rows.map { name, counts in
        [SafeText(name)]
          + [counts.vanished, counts.appeared, counts.changed, counts.backDated]
          .map { SafeText($0.grouped) }
      },
    )
    let (header, body) = table.lines(fitting: AuditText.width, rule: "-")
    return [.empty] + header + body
  }

  private func rows(_ audit: TableAudit) -> [SafeText] {
    let counts = audit.differing
    let parts = [
      ("Vanished, lines of the older file", counts.vanished, listed[.vanished] ?? []),
      ("Appeared, lines of the newer file", counts.appeared, listed[.appeared] ?? []),
      ("Changed, lines older>newer", counts.changed, listed[.changed] ?? []),
      ("Back-dated, lines of the newer file", counts.backDated, backDated),
    ]
    return parts.filter { $0.1 > 0 }
      .flatMap { title, count, rows in
        let places = rows.map(AuditText.place).joined(separator: ", ")
        let rest = count - rows.count
        let more = rest > 0 ? ", and \(rest.grouped) more; --format csv lists all" : ""
        return [.empty] + SafeText("\(title): \(places)\(more)").wrapped(to: AuditText.width)
      }
  }

  private static func place(_ row: RowDifference) -> String {
    [row.oldLine, row.newLine].compactMap { $0.map { "\($0)" } }.joined(separator: ">")
  }

  private func comparison(_ audit: TableAudit) -> [SafeText] {
    let compared = "Columns compared: \(audit.compared.joined(separator: ", "))."
    let others = audit.uncompared
    let not = others.isEmpty ? [] : ["Not compared: \(others.joined(separator: ", "))."]
    return ([compared] + not).flatMap { [.empty] + SafeText($0).wrapped(to: AuditText.width) }
  }

  private static func month(_ day: Day) -> String { String("\(day)".prefix(7)) }

  private func fact(_ name: String, _ value: String) -> [SafeText] {
    SafeText(value).wrapped(to: AuditText.width - 12).enumerated()
      .map { index, part in SafeText(index == 0 ? name : "").padded(to: 12) + part }
  }

  private func lines(_ lines: [SafeText]) -> String {
    lines.map { $0.withoutTrailingBlanks.text + "\n" }.joined()
  }
}
