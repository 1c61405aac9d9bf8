import Languages
import TextLayout

/// Writes pages for paper: head, columns and page number on each.
///
/// A long list is written as it comes, a line a row. A sheet is kept until its end: its rows go on
/// in further lines where a cell is longer than its column, so that its pages are known only then.
struct TextReportWriter: ReportWriter {
  let width: Int
  let height: Int
  /// Whether rows go on in further lines instead of being cut.
  let isSheet: Bool
  private var kept: [[SafeText]] = []
  /// Remarks by the place of the row they are about.
  private var notes: [Int: [SafeText]] = [:]
  private var top: [SafeText] = []
  private var columns: [ReportColumn] = []
  private var rowsOnPage = 0
  private var page = 0
  private var pages = 1
  private var language = Language.english

  init(width: Int, height: Int, isSheet: Bool = false) {
    self.isSheet = isSheet
    self.width = max(width, 40)
    self.height = max(height, 20)
  }

  private var rowsPerPage: Int { height - top.count - 2 }

  mutating func begin(_ head: ReportHead, _ columns: [ReportColumn]) -> [UInt8] {
    language = head.language
    let titled = columns.map { $0.titled(in: head.language) }
    self.columns = fitting(titled)
    top = lines(of: head.withholding(titled.dropFirst(self.columns.count)))
    pages = max(1, ((head.rows ?? head.total) + rowsPerPage - 1) / rowsPerPage)
    return isSheet ? [] : Array(openPage().utf8)
  }

  mutating func row(_ cells: [SafeText]) -> [UInt8] {
    if isSheet {
      kept.append(cells)
      return []
    }
    var text = ""
    if rowsOnPage == rowsPerPage { text = closePage() + "\u{0C}" + openPage() }
    rowsOnPage += 1
    return Array((text + line(zip(columns, cells).map { fit($1, in: $0) })).utf8)
  }

  /// A sheet keeps its remarks with their rows; a long list has none.
  mutating func note(_ text: SafeText) -> [UInt8] {
    if isSheet, !kept.isEmpty { notes[kept.count - 1, default: []].append(text) }
    return []
  }

  mutating func end() -> [UInt8] {
    Array((isSheet ? sheet() : closePage()).utf8)
  }

  /// The pages of a sheet; a row is parted by the end of a page only if it is longer than one.
  private mutating func sheet() -> String {
    let blocks = kept.indices.flatMap { self.blocks(of: $0) }.flatMap(parted)
    var sheets: [[String]] = [[]]
    for block in blocks {
      let used = sheets[sheets.count - 1].count
      if used > 0, used + block.count > rowsPerPage { sheets.append([]) }
      sheets[sheets.count - 1] += block
    }
    pages = sheets.count
    return
      sheets.map { lines in
        let head = openPage()
        rowsOnPage = lines.count
        return head + lines.joined() + closePage()
      }
      .joined(separator: "\u{0C}")
  }

  /// A row with the remark about it; further remarks are by themselves.
  private func blocks(of index: Int) -> [[String]] {
    let remarks = (notes[index] ?? []).map(remark)
    return [block(kept[index]) + (remarks.first ?? [])] + remarks.dropFirst()
  }

  /// A block in as many pieces as it needs pages.
  private func parted(_ block: [String]) -> [[String]] {
    stride(from: 0, to: block.count, by: rowsPerPage)
      .map { Array(block[$0..<min($0 + rowsPerPage, block.count)]) }
  }

  /// The lines of a remark, set in from its row.
  private func remark(_ text: SafeText) -> [String] {
    text.wrapped(to: width - 4).map { line([.spaces(4) + $0]) } + [line([.empty])]
  }

  /// The lines of a row, as many as its longest cell needs.
  private func block(_ cells: [SafeText]) -> [String] {
    let wrapped = zip(columns, cells).map { $1.wrapped(to: $0.width) }
    let count = max(1, wrapped.map(\.count).max() ?? 1)
    return (0..<count)
      .map { index in
        line(
          zip(columns, wrapped)
            .map { column, parts in
              fit(index < parts.count ? parts[index] : .empty, in: column)
            }
        )
      }
  }

  /// The columns that fit the page; those that do not are left out from the right.
  private func fitting(_ columns: [ReportColumn]) -> [ReportColumn] {
    var room = width + 2
    return columns.prefix { column in
      room -= column.width + 2
      return room >= 0
    }
  }

  private func lines(of head: ReportHead) -> [SafeText] {
    let facts = head.facts
    let indent = max(9, 1 + (facts.map(\.name.cells).max() ?? 0))
    var lines = [head.language.safe(head.title), .empty]
    for fact in facts {
      let label = fact.name.padded(to: indent)
      for (index, part) in fact.value.wrapped(to: width - indent).enumerated() {
        lines.append((index == 0 ? label : SafeText.spaces(indent)) + part)
      }
    }
    lines.append(.empty)
    lines.append(titles)
    lines.append(SafeText("-").repeated(titles.cells))
    return lines
  }

  private var titles: SafeText {
    columns.map { fit($0.title, in: $0) }.joined(separator: "  ")
  }

  private func fit(_ text: SafeText, in column: ReportColumn) -> SafeText {
    text.clipped(to: column.width)
      .padded(
        to: column.width,
        column.isNumber ? .trailing : .leading,
      )
  }

  private mutating func openPage() -> String {
    page += 1
    rowsOnPage = 0
    return top.map { line([$0]) }.joined()
  }

  private mutating func closePage() -> String {
    let blank = String(repeating: "\n", count: max(1, rowsPerPage - rowsOnPage + 1))
    let count = "\(max(pages, page))"
    let number = SafeText(language.text("Page {1} of {2}", "\(page)", count))
    return blank + line([number.padded(to: width, .trailing)])
  }

  private func line(_ cells: [SafeText]) -> String {
    cells.joined(separator: "  ").withoutTrailingBlanks.text + "\n"
  }
}
