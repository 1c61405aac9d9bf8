public import CaseModel
public import Languages
import TextLayout

/// An audit of two releases as a document: a heading for each table, with both files, the account
/// of their rows, and what differs by column, by court and by month.
public struct AuditPages: AuditWriter {
  private let most: Int
  private let language: Language
  private var listed: [RowDifference.Kind: [RowDifference]] = [:]
  private var document: Document

  /// Makes an audit at its beginning.
  ///
  /// - Parameters:
  ///   - head: The two releases, and by what they are compared.
  ///   - rows: How many rows of each kind a page lists.
  ///   - language: The language of titles.
  public init(_ head: AuditHead, rows: Int, in language: Language) {
    most = rows
    self.language = language
    document = Document(
      title: language.safe("Audit of two releases"),
      head: PageHead(
        PageSource(
          docket: "none: two releases compared",
          release: .parts([
            "older: \(AuditPages.words(of: head.old))", "newer: \(AuditPages.words(of: head.new))",
          ]),
        ),
        asOf: SafeText("\(head.old.asOf), \(head.new.asOf)"),
        filter: .empty,
        definition: "the rows of each table that vanished, appeared or changed",
        withheld: "row numbers after the first \(rows) of each kind; --format csv lists all",
        in: language,
      ),
      language: language,
      blocks: AuditHead.definitions.map { .paragraph(language.safe(SafeText($0))) }
        + [.paragraph(language.safe("Made \(head.madeAt) by \(head.program)" as Phrase))],
    )
  }

  /// The document, whole after the last table.
  public var pages: Document { document }

  /// Nothing comes before the first table: the head is on every page.
  public mutating func begin(_ head: AuditHead) -> String { "" }

  /// Begins the rows of a table.
  public mutating func begin(_ table: ReleaseTable) -> String {
    listed = [:]
    return ""
  }

  /// Keeps a row that differs, as many of each kind as a page lists.
  public mutating func row(_ row: RowDifference) -> String {
    if listed[row.kind, default: []].count < most { listed[row.kind, default: []].append(row) }
    return ""
  }

  /// Adds the page of a table.
  public mutating func end(_ audit: TableAudit) -> String {
    document.blocks.append(.heading(SafeText(audit.table.recordType.fileName)))
    document.blocks.append(
      .facts([file("Older file", audit.old), file("Newer file", audit.new)])
    )
    guard audit.isComparable else {
      document.blocks.append(.caution(language.safe("Nothing is compared.")))
      return ""
    }
    document.blocks.append(.facts(account(audit)))
    document.blocks += columns(audit) + groups(audit) + [.facts(rows(audit))]
    return ""
  }

  /// Nothing comes after the last table.
  public mutating func end() -> String { "" }

  private static func words(of release: AuditedRelease) -> Phrase {
    let basis = Phrase(words: release.basis.words)
    let digest = Phrase(value: release.digest.isEmpty ? "" : "SHA-256 \(release.digest)")
    return .parts([
      "\(release.label), as of \(release.asOf), \(basis)", "read from \(release.source)", digest,
    ])
  }

  private func file(_ name: SafeText, _ file: AuditedFile?) -> DocumentFact {
    guard let file else {
      return DocumentFact(language.safe(name), language.safe("not in the release"))
    }
    let declared = file.tally.declaredRows.map { ", \($0.grouped) declared by the release" } ?? ""
    let words =
      "\(file.tally.file), \(file.bytes.grouped) bytes; \(file.tally.rows.grouped) rows"
      + "\(declared); \(file.read.grouped) read, \(file.tally.defective.grouped) set aside; "
      + "SHA-256 \(file.digest)"
    return DocumentFact(language.safe(name), SafeText(words))
  }

  private func account(_ audit: TableAudit) -> [DocumentFact] {
    let counts = audit.differing
    let numbers: [(SafeText, Int)] = [
      ("The same in both", audit.kept), ("Changed", counts.changed), ("Vanished", counts.vanished),
      ("Appeared", counts.appeared), ("Back-dated, of these", counts.backDated),
      ("Not compared, older", audit.old?.uncompared ?? 0),
      ("Not compared, newer", audit.new?.uncompared ?? 0),
    ]
    let isWhole: SafeText =
      audit.isConserved ? "every row is accounted for" : "NOT every row is accounted for"
    return numbers.map { DocumentFact(language.safe($0), SafeText($1.grouped)) }
      + [DocumentFact(language.safe("Account"), language.safe(isWhole))]
  }

  private func columns(_ audit: TableAudit) -> [DocumentBlock] {
    guard !audit.byColumn.isEmpty else { return [] }
    let sorted = audit.byColumn.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return [
      .table(
        DocumentTable(
          [column("Column", isNumber: false), column("Changed", isNumber: true)],
          sorted.map { [SafeText($0.key), SafeText($0.value.grouped)] },
        )
      )
    ]
  }

  private func groups(_ audit: TableAudit) -> [DocumentBlock] {
    let courts = audit.byCourt.sorted { $0.key < $1.key }
      .map { ($0.key.isEmpty ? language.text("none") : $0.key, $0.value) }
    let months = audit.byMonth.sorted { ($0.key?.number ?? .min) < ($1.key?.number ?? .min) }
      .map { month, counts in
        (month.map { String("\($0)".prefix(7)) } ?? language.text("none"), counts)
      }
    return [table("Court", courts), table("Month", months)].compactMap(\.self)
  }

  private func table(
    _ title: SafeText,
    _ rows: [(String, TableAudit.Counts)],
  ) -> DocumentBlock? {
    guard !rows.isEmpty else { return nil }
    let numbers: [SafeText] = ["Vanished", "Appeared", "Changed", "Back-dated"]
    let columns = [column(title, isNumber: false)] + numbers.map { column($0, isNumber: true) }
    let cells = rows.map { name, counts in
      [SafeText(name)]
        + [counts.vanished, counts.appeared, counts.changed, counts.backDated]
        .map { SafeText($0.grouped) }
    }
    return .table(DocumentTable(columns, cells))
  }

  private func column(_ title: SafeText, isNumber: Bool) -> ReportColumn {
    ReportColumn(key: title, title: language.safe(title), width: 12, isNumber: isNumber)
  }

  private func rows(_ audit: TableAudit) -> [DocumentFact] {
    let counts = audit.differing
    let kinds: [(SafeText, Int, RowDifference.Kind)] = [
      ("Vanished, lines of the older file", counts.vanished, .vanished),
      ("Appeared, lines of the newer file", counts.appeared, .appeared),
      ("Changed, lines older>newer", counts.changed, .changed),
    ]
    return kinds.filter { $0.1 > 0 }
      .map { title, count, kind in
        let shown = listed[kind] ?? []
        let places = shown.map { row in
          [row.oldLine, row.newLine].compactMap { $0.map { "\($0)" } }.joined(separator: ">")
        }
        let rest = count - shown.count
        let more = rest > 0 ? ", and \(rest.grouped) more; --format csv lists all" : ""
        return DocumentFact(
          language.safe(title),
          SafeText(places.joined(separator: ", ") + more),
        )
      }
  }
}
