/// The discussion of a command, in the parts that are between its empty lines.
struct Discussion {
  enum Part {
    /// A paragraph, on one line.
    case paragraph(String)
    /// Examples and lists, whose lines keep their form.
    case examples([Example])
  }

  /// A line that keeps its form: what is typed, and what it does.
  struct Example {
    /// What is typed, with the blanks before it.
    let typed: String
    /// What it does; empty where nothing is said of it.
    let remark: String
    /// The column at which the remark begins.
    let column: Int

    /// Reads a line: two blanks or more part what is typed from its remark.
    init(_ line: String) {
      let body = line.drop { $0 == " " }
      let gap = body.firstRange(of: "  ")
      typed = gap.map { String(line[..<$0.lowerBound]) } ?? line
      remark = gap.map { String(body[$0.upperBound...].drop { $0 == " " }) } ?? ""
      column = line.count - remark.count
    }
  }

  let parts: [Part]

  /// Reads a discussion.
  init(_ text: String) {
    parts = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty)
      .map { lines in
        lines.allSatisfy(Discussion.keepsItsForm)
          ? .examples(lines.map { Example(String($0)) })
          : .paragraph(lines.joined(separator: " "))
      }
  }

  /// The texts that a language has to know: paragraphs, and the remarks on examples.
  var texts: [String] {
    parts.flatMap { part in
      switch part {
      case .paragraph(let text): HelpWords(text).isList ? [] : [text]
      case .examples(let lines): lines.map(\.remark).filter { !$0.isEmpty }
      }
    }
  }

  /// Whether a line begins with blanks or with a program's name.
  private static func keepsItsForm(_ line: some StringProtocol) -> Bool {
    [" ", "vigil", "sudo ", "feed "].contains { line.hasPrefix($0) }
  }
}
