/// One sheet of paper: its lines, head and foot included.
public struct Page: Hashable, Sendable {
  /// The lines from the top.
  public let lines: [SafeText]

  /// Makes a sheet of lines.
  public init(lines: [SafeText]) {
    self.lines = lines
  }
}

/// How lines are dealt onto sheets of paper.
public struct Pagination: Sendable {
  /// The lines of one sheet, head and foot included.
  public var height: Int
  /// The cells of one line, to which the foot is set.
  public var width: Int
  /// The lines repeated at the head of every sheet.
  public var header: [SafeText]
  /// The words at the left of the foot of every sheet.
  public var footer: SafeText
  /// Writes the words for a page number and the number of pages.
  public var numbering: @Sendable (Int, Int) -> SafeText

  /// Makes a plan of pages.
  ///
  /// > Units: Lines and cells.
  public init(
    height: Int,
    width: Int,
    header: [SafeText] = [],
    footer: SafeText = .empty,
    numbering: @escaping @Sendable (Int, Int) -> SafeText = { "page \($0) of \($1)" },
  ) {
    self.height = height
    self.width = width
    self.header = header
    self.footer = footer
    self.numbering = numbering
  }

  /// Returns the lines on sheets.
  ///
  /// > Shape: At least one page; every page but the last is full, and the last is as long as it is.
  public func pages(of lines: [SafeText]) -> [Page] {
    let room = max(1, height - header.count - 2)
    let count = max(1, (lines.count + room - 1) / room)
    return (0..<count)
      .map { index in
        let body = lines.dropFirst(index * room).prefix(room)
        return Page(lines: header + body + [.empty, foot(index + 1, of: count)])
      }
  }

  private func foot(_ number: Int, of count: Int) -> SafeText {
    let numbers = numbering(number, count)
    let words = footer.fitted(to: max(0, width - numbers.cells - 2))
    return (words + "  " + numbers).clipped(to: width)
  }
}

extension Sequence<Page> {
  /// The pages as one text for a printer: lines ended, pages parted by a form feed.
  public var printed: String {
    map { $0.lines.map { $0.text + "\n" }.joined() }.joined(separator: "\u{0C}")
  }
}
