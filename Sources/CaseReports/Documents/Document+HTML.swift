import TextLayout

extension Document {
  /// The document as one web page.
  public var html: String {
    HTMLText.begin(title, head.facts, language, isLarge: isLarge) + blocks.map(html).joined()
      + HTMLText.end
  }

  private func html(_ block: DocumentBlock) -> String {
    switch block {
    case .heading(let text): HTMLText.element("h2", text) + "\n"
    case .paragraph(let text): HTMLText.element("p", text) + "\n"
    case .caution(let text): HTMLText.element("p", text, " class=\"caution\"") + "\n"
    case .facts(let facts): HTMLText.facts(facts)
    case .table(let table):
      HTMLText.tableHead(table.columns, caption: .empty)
        + table.rows.map { HTMLText.row($0, table.columns) }.joined() + HTMLText.tableEnd
    case .plot(let plot): "<figure>\n" + plot.svg + "</figure>\n"
    }
  }
}
