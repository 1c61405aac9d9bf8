import TextLayout

extension Document {
  /// Returns the document as text for a terminal.
  ///
  /// - Parameter width: The width of a line, in cells.
  /// - Returns: The lines, each ended.
  public func text(width: Int) -> String {
    let head = [title, .empty] + Document.lines(head.facts, width)
    return head.map { $0.withoutTrailingBlanks.text + "\n" }.joined()
      + blocks.map { $0.text(width: width) }.joined()
  }

  fileprivate static func lines(_ block: DocumentBlock, _ width: Int) -> [SafeText] {
    switch block {
    case .heading(let text): [text, SafeText("-").repeated(text.cells)]
    case .paragraph(let text), .caution(let text): text.wrapped(to: width)
    case .facts(let facts): lines(facts, width)
    case .table(let table): lines(table, width)
    case .plot(let plot): plot.lines(width)
    }
  }

  /// Names in a column of their own, values wrapped beside them.
  static func lines(_ facts: [DocumentFact], _ width: Int) -> [SafeText] {
    let indent = min(width / 2, (facts.map(\.name.cells).max() ?? 0) + 2)
    return facts.flatMap { fact in
      let names = fact.name.wrapped(to: max(1, indent - 2))
      let values = fact.value.wrapped(to: max(10, width - indent))
      return (0..<max(names.count, values.count))
        .map { index in
          let name = index < names.count ? names[index] : .empty
          return name.padded(to: indent) + (index < values.count ? values[index] : .empty)
        }
    }
  }

  /// A table whose cells go on in further lines where they are longer than their column.
  private static func lines(_ table: DocumentTable, _ width: Int) -> [SafeText] {
    let plan = TextTable(columns: table.columns.map { TextColumn($0.title) }, rows: table.rows)
    let widths = plan.columnWidths(fitting: width)
    let rule = widths.map { SafeText("-").repeated($0) }.joined(separator: "  ")
    let titles = lines(table.columns.map(\.title), table.columns, widths)
    return titles + [rule] + table.rows.flatMap { lines($0, table.columns, widths) }
  }

  private static func lines(
    _ cells: [SafeText],
    _ columns: [ReportColumn],
    _ widths: [Int],
  ) -> [SafeText] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: max(1, $1)) }
    return (0..<max(1, wrapped.map(\.count).max() ?? 1))
      .map { index in
        zip(columns, zip(wrapped, widths))
          .map { column, cell in
            let part = index < cell.0.count ? cell.0[index] : .empty
            return part.padded(to: cell.1, column.isNumber ? .trailing : .leading)
          }
          .joined(separator: "  ")
      }
  }
}

extension DocumentBlock {
  /// Returns the part as text for a terminal, after an empty line.
  ///
  /// - Parameter width: The width of a line, in cells.
  /// - Returns: The lines, each ended.
  public func text(width: Int) -> String {
    ([.empty] + Document.lines(self, width)).map { $0.withoutTrailingBlanks.text + "\n" }
      .joined()
  }
}

extension ReportPlot {
  /// The points as lines of text: a label, its value, and a bar.
  func lines(_ width: Int) -> [SafeText] {
    let points = series.flatMap(\.points)
    let labels = min(30, points.map(\.label.cells).max() ?? 0)
    let numbers = points.map(\.text.cells).max() ?? 0
    let most = points.map(\.value).max() ?? 0
    let room = max(5, width - labels - numbers - 4)
    return [title]
      + points.map { point in
        point.label.fitted(to: labels) + "  " + point.text.padded(to: numbers, .trailing) + "  "
          + Bar.text(point.value, of: most, width: room, style: .blocks)
      }
  }
}
