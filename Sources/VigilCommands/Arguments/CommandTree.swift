import ArgumentParser
import CaseModel
import TextLayout

/// The commands there are, and the commands under each.
struct CommandTree {
  private let verbs: [(name: String, type: any ParsableCommand.Type)]

  /// The commands under a command.
  init(_ root: any ParsableCommand.Type) {
    verbs = root.configuration.subcommands.flatMap { verb in
      let names = [verb.configuration.commandName ?? ""] + verb.configuration.aliases
      return names.map { (name: $0, type: verb) }
    }
  }

  /// How many of the words name a command and the commands under it; at least the first does.
  ///
  /// - Throws: A `Problem` that names the nearest commands, where the first word is none.
  func depth(_ words: ArraySlice<String>) throws -> Int {
    guard let word = words.first else { return 0 }
    guard let verb = verbs.first(where: { $0.name == word }) else { throw unknown(word) }
    let inner = CommandTree(verb.type)
    guard !inner.verbs.isEmpty, let next = words.dropFirst().first, !next.hasPrefix("-") else {
      return 1
    }
    return 1 + (try inner.depth(words.dropFirst()))
  }

  /// Whether the command some words name has the option `--docket`.
  func takesDocket(_ words: ArraySlice<String>) -> Bool {
    guard let verb = verbs.first(where: { $0.name == words.first }) else { return false }
    let inner = CommandTree(verb.type)
    guard inner.verbs.isEmpty else { return inner.takesDocket(words.dropFirst()) }
    return verb.type.helpMessage().contains("--docket")
  }

  private func unknown(_ word: String) -> Problem {
    let near = Guess.nearest(to: word, among: verbs.map { Guess(name: $0.name) })
    let hint: Phrase =
      near.isEmpty ? "vigil --help lists them" : "did you mean \(near.joined(separator: ", "))?"
    return Problem(.usage, "there is no command \(SafeText(word).text); \(hint)")
  }
}
