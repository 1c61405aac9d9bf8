/// A block of a document that shows a terminal: commands after `$ `, each with what it prints.
struct ConsoleBlock {
  /// A command and the lines it is said to print.
  struct Step {
    let command: String
    var output: [String]
    /// Whether a line `…` says that more follows.
    var isCut: Bool { output.last == "…" }

    /// Whether what was printed is what the document shows.
    func agrees(with printed: [String]) -> Bool {
      isCut ? printed.starts(with: output.dropLast()) : printed == output
    }
  }

  /// The programs beside Vigil that the block needs, from ```` ```console needs:sqlite3 ````.
  let needs: [String]
  var steps: [Step]

  /// The blocks of a document, in order.
  static func all(in document: String) -> [ConsoleBlock] {
    var blocks: [ConsoleBlock] = []
    var isInside = false
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line.hasPrefix("```console")
        if isInside { blocks.append(ConsoleBlock(head: line)) }
      } else if isInside {
        blocks[blocks.count - 1].add(String(line))
      }
    }
    return blocks
  }

  private init(head: Substring) {
    let words = head.split(separator: " ").dropFirst()
    needs = words.filter { $0.hasPrefix("needs:") }.map { String($0.dropFirst(6)) }
    steps = []
  }

  private mutating func add(_ line: String) {
    if line.hasPrefix("$ ") {
      steps.append(Step(command: String(line.dropFirst(2)), output: []))
    } else if !steps.isEmpty {
      steps[steps.count - 1].output.append(line)
    }
  }

  /// The document with what its commands print put into its blocks, block by block.
  static func recorded(_ document: String, _ blocks: [ConsoleBlock]) -> String {
    var lines: [String] = []
    var at = -1
    var isInside = false
    for line in document.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if isInside { lines += blocks[at].steps.flatMap { ["$ " + $0.command] + $0.output } }
        isInside = line.hasPrefix("```console")
        if isInside { at += 1 }
        lines.append(line)
      } else if !isInside {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
