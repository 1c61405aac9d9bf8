/// A page of help as the parser prints it without breaking a line, in its parts.
///
/// > Source: The pages of ArgumentParser 1.8.2.
struct HelpPage {
  /// An argument, an option or a command, with what it does.
  struct Entry {
    let label: String
    var text: String
    var discussion = ""
  }

  /// A section, such as that of the options.
  struct Section {
    let title: String
    var entries: [Entry] = []
  }

  /// What the command does.
  private(set) var overview = ""
  private(set) var discussion = Discussion("")
  private(set) var usage = ""
  private(set) var sections: [Section] = []
  /// The line below, which names another page; empty where there is none.
  private(set) var pointer = ""

  /// The columns that no line of a page reaches.
  static let columns = 100_000
  /// The column at which the parser sets what an option does.
  static let column = 26

  /// Takes a page apart.
  ///
  /// - Parameter page: What the parser prints, with `columns` to a line; nil if it is no page of
  ///   help.
  init?(_ page: String) {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard page.hasPrefix(HelpPage.overviewTitle),
      let middle = lines.firstIndex(where: { $0.hasPrefix(HelpPage.usageTitle) })
    else { return nil }
    overview = String(lines[0].dropFirst(HelpPage.overviewTitle.count))
    discussion = Discussion(lines[1..<middle].joined(separator: "\n"))
    usage = String(lines[middle].dropFirst(HelpPage.usageTitle.count))
    for (number, line) in lines.enumerated().dropFirst(middle + 1) where !line.isEmpty {
      add(line, before: number + 1 < lines.count ? lines[number + 1] : "")
    }
  }

  static let overviewTitle = "OVERVIEW: "
  static let usageTitle = "USAGE: "

  private mutating func add(_ line: String, before next: String) {
    let blanks = line.prefix { $0 == " " }.count
    if blanks == 0 {
      sections.append(Section(title: line))
    } else if line.hasPrefix("  See '") {
      pointer = String(line.dropFirst(blanks))
    } else if blanks == 2 {
      sections[sections.count - 1].entries.append(HelpPage.entry(line, before: next))
    } else if let last = sections.last?.entries.indices.last {
      let text = String(line.dropFirst(blanks))
      let isText = blanks == HelpPage.column
      sections[sections.count - 1].entries[last].append(text, isText: isText)
    }
  }

  /// An entry: a label that is too long for its column has the text on the next line.
  private static func entry(_ line: String, before next: String) -> Entry {
    let isAlone =
      line.count <= column || next.prefix(column + 1).prefix { $0 == " " }.count == column
    guard !isAlone else { return Entry(label: String(line.dropFirst(2)), text: "") }
    let label = line.prefix(column).dropFirst(2)
    return Entry(
      label: String(label.prefix(label.count - label.reversed().prefix { $0 == " " }.count)),
      text: String(line.dropFirst(column)),
    )
  }
}

extension HelpPage.Entry {
  /// Adds a line below: more of what it does, or what is to be said besides.
  fileprivate mutating func append(_ line: String, isText: Bool) {
    if isText {
      text += (text.isEmpty ? "" : " ") + line
    } else {
      discussion += (discussion.isEmpty ? "" : " ") + line
    }
  }
}
