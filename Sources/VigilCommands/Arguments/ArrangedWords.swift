package import ArgumentParser
import CaseModel

/// The words a program was started with, in the order its parser reads them: options that stand
/// before the command, as in `vigil --docket X find`, are moved behind it, and `vigil X.vigil`
/// opens that docket.
package struct ArrangedWords {
  /// The words for the parser.
  package let words: [String]
  /// Whether `--quiet` was among them, which every command takes.
  package let isQuiet: Bool

  /// The language asked for with `--lang`, which every command takes; nil if none was.
  package let language: String?

  /// The options that may be before the command and take a value.
  private static let valued: Set<String> = ["--docket", "--lock"]
  /// The ways to ask for help, the version or a shell's completion, which the parser reads where
  /// they stand.
  private static let asking: Set<String> = [
    "-h", "--help", "--version", "--generate-completion-script",
  ]

  /// How the names of dockets end.
  private static let docketEnding = ".vigil"

  /// Arranges the words.
  ///
  /// - Throws: A `Problem` that names the nearest commands, where a word should be one and is none.
  package init(_ given: [String], of root: any ParsableCommand.Type) throws {
    let end = given.firstIndex(of: "--") ?? given.endIndex
    let isOfParser = given.first?.hasPrefix("---") == true
    let words =
      given.enumerated()
      .filter { isOfParser || $0.offset > end || !["--quiet", "-q"].contains($0.element) }
      .map(\.element)
    isQuiet = words.count < given.count
    let (spoken, rest) = isOfParser ? (nil, words) : ArrangedWords.spoken(words)
    language = spoken
    let plain = rest.firstIndex(of: "--") ?? rest.endIndex
    let tests = rest[..<plain].map(ArrangedWords.test) + rest[plain...]
    self.words = isOfParser ? words : try ArrangedWords.moved(tests, CommandTree(root))
  }

  /// A word of the command line; a filter's test with a minus before it, which a parser takes for
  /// an option, as the same test without one: `-custody:detained` is `custody.not:detained`.
  private static func test(_ word: String) -> String {
    let key = word.dropFirst().prefix { $0.isASCII && $0.isLetter }
    let rest = word.dropFirst(1 + key.count)
    guard word.first == "-", let sign = rest.first, ":<>".contains(sign),
      CaseField.all.contains(where: { ([$0.key] + $0.aliases).contains(key.lowercased()) })
    else { return word }
    return "\(key).\(FieldWord.negation)\(rest)"
  }

  /// The language asked for with `--lang` among the words; nil if none was.
  package static func language(in words: [String]) -> String? { spoken(words).0 }

  /// Takes `--lang` and its value out of the words before `--`.
  private static func spoken(_ words: [String]) -> (String?, [String]) {
    let end = words.firstIndex(of: "--") ?? words.endIndex
    guard let at = words[..<end].firstIndex(where: { $0 == "--lang" || $0.hasPrefix("--lang=") })
    else { return (nil, words) }
    if words[at].hasPrefix("--lang=") {
      return (String(words[at].dropFirst(7)), Array(words[..<at] + words[(at + 1)...]))
    }
    guard at + 1 < end else { return (nil, words) }
    return (words[at + 1], Array(words[..<at] + words[(at + 2)...]))
  }

  private static func moved(_ words: [String], _ tree: CommandTree) throws -> [String] {
    if words == ["-V"] { return ["--version"] }
    let start = command(in: words)
    let before = words[..<start]
    guard start < words.count, before.allSatisfy({ !asking.contains($0) }) else { return words }
    if let form = formAsked(of: words[start...]) { return ["add", form] }
    if words[start] == "help" {
      _ = try tree.depth(words[(start + 1)...])
      return Array(words[start...])
    }
    if words[start].hasSuffix(ArrangedWords.docketEnding) { return ["open"] + words }
    let depth = try tree.depth(words[start...])
    let command = words[start..<(start + depth)]
    let kept = tree.takesDocket(command) ? Array(before) : withoutDocket(before)
    return Array(command) + kept + words[(start + depth)...]
  }

  /// Options without `--docket`: an alias of the shell may give it to every command, also to those
  /// that need no docket.
  private static func withoutDocket(_ options: ArraySlice<String>) -> [String] {
    var kept: [String] = []
    var isValue = false
    for option in options {
      if !isValue, option != "--docket", !option.hasPrefix("--docket=") { kept.append(option) }
      isValue = !isValue && option == "--docket"
    }
    return kept
  }

  /// The fact whose values are asked for, as in `add hearing --help` or `help add hearing`: the
  /// fact's name alone prints them.
  private static func formAsked(of words: ArraySlice<String>) -> String? {
    let isHelp = words.starts(with: ["help", "add"])
    let rest = words.dropFirst(isHelp ? 2 : 1)
    guard isHelp || words.first == "add" && !asking.isDisjoint(with: rest) else { return nil }
    return rest.first.flatMap { FactForm.named($0)?.key }
  }

  /// Where the command is: after the options before it and their values.
  private static func command(in words: [String]) -> Int {
    var at = 0
    while at < words.count, words[at].hasPrefix("-") {
      at += valued.contains(words[at]) ? 2 : 1
    }
    return min(at, words.count)
  }
}
