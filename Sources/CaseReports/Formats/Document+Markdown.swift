import TextLayout

extension Document {
  /// The document as Markdown.
  public var markdown: String {
    let head = Document.markdown(head.facts)
    return "# \(MarkdownReportWriter.cell(title))\n\n" + head + blocks.map(markdown).joined()
  }

  private func markdown(_ block: DocumentBlock) -> String {
    switch block {
    case .heading(let text): "## \(MarkdownReportWriter.cell(text))\n\n"
    case .paragraph(let text): "\(MarkdownReportWriter.cell(text))\n\n"
    case .caution(let text): "**\(MarkdownReportWriter.cell(text))**\n\n"
    case .facts(let facts): Document.markdown(facts)
    case .table(let table): Document.markdown(table)
    case .plot(let plot): Document.markdown(plot.table)
    }
  }

  private static func markdown(_ facts: [DocumentFact]) -> String {
    let lines = facts.map {
      "- \(MarkdownReportWriter.cell($0.name)): \(MarkdownReportWriter.cell($0.value))\n"
    }
    return lines.isEmpty ? "" : lines.joined() + "\n"
  }

  private static func markdown(_ table: DocumentTable) -> String {
    MarkdownReportWriter.table(table.columns)
      + table.rows.map { MarkdownReportWriter.line($0) }.joined() + "\n"
  }
}
