import ArgumentParser
import Languages
import Testing
import TextLayout

@testable import VigilCommands

@Suite("Help in Chinese")
struct SpokenHelpTests {
  private static let chinese = [Language.simplified, .traditional]

  /// Every command that help shows, and those beneath.
  private static let commands: [any ParsableCommand.Type] = {
    var found: [any ParsableCommand.Type] = [Vigil.self]
    var next = 0
    while next < found.count {
      found += found[next].configuration.subcommands
      next += 1
    }
    return found
  }()

  @Test("Every abstract, discussion, option and remark on an example", arguments: chinese)
  func texts(language: Language) throws {
    var waiting = [try ManualCommand.commandLine()]
    var texts: Set<String> = []
    while let command = waiting.popLast() {
      waiting += command.subcommands ?? []
      texts.formUnion(command.texts)
    }
    #expect(texts.count > 300)
    let missing = texts.filter { !language.knows(HelpWords($0).pattern) }.sorted()
    #expect(missing == [], "\(missing.count) not translated")
  }

  @Test("No line is wider than asked, in any language", arguments: Language.shipped, [79, 60])
  func widths(language: Language, width: Int) throws {
    for command in SpokenHelpTests.commands {
      let text = Vigil.helpMessage(for: command, columns: HelpPage.columns)
      let page = try #require(HelpPage(text))
      let typed = page.discussion.typed
      let lines = SpokenHelp(language, width: width).said(page).split(separator: "\n")
      for line in lines.map(String.init) where !typed.contains(where: line.hasPrefix) {
        // A word that is typed is never broken: it may be wider than what is left beside it.
        let words = line.split(separator: " ")
        #expect(SafeText(line).cells <= width || words.count <= 3, "\(line)")
      }
    }
  }

  @Test("No English sentence is left", arguments: chinese)
  func sentences(language: Language) throws {
    for command in SpokenHelpTests.commands {
      let text = Vigil.helpMessage(for: command, columns: HelpPage.columns)
      let page = try #require(HelpPage(text))
      let said = SpokenHelp(language).said(page)
      for line in said.split(separator: "\n") where !line.contains("vigil ") {
        let isSentence = line.contains(/[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}/)
        #expect(!isSentence, "\(command.configuration.commandName ?? ""): \(line)")
      }
    }
  }

  @Test("English says what the parser has, in the same words")
  func english() throws {
    for command in SpokenHelpTests.commands {
      let text = Vigil.helpMessage(for: command, columns: HelpPage.columns)
      let said = SpokenHelp(.english).said(try #require(HelpPage(text)))
      let words = [text, said].map { $0.split(whereSeparator: \.isWhitespace) }
      #expect(words[0] == words[1])
    }
  }

  @Test("A list at the end of a sentence is no part of it")
  func lists() {
    let words = HelpWords("The list: court, judge, nationality, field.")
    #expect(words.pattern == "The list: {1}." && words.list == ["court, judge, nationality, field"])
    #expect(HelpWords("courts, documents or cost.").list == [])
    #expect(HelpWords("year, nat, lang, rep.").isList)
  }

  @Test("What is quoted is no part of a sentence")
  func quotations() {
    let words = QuotedWords("Unknown option '--foo'. Did you mean '--for it's'?")
    #expect(words.pattern == "Unknown option '{1}'. Did you mean '{2}'?")
    #expect(words.quoted == ["--foo", "--for it's"])
  }

  @Test("A mistake is said in the language, and usage as it is typed")
  func mistakes() {
    let text = "Error: Unknown option '--x'\nUsage: vigil find [--count]\n  See 'vigil find --help'"
    let said = SpokenMistake(.simplified, width: 79)
      .said(text + " for more information.")
    #expect(said == "错误：没有选项“--x”\n用法：vigil find [--count]\n  更多说明见“vigil find --help”。")
  }
}

extension CommandDescription {
  /// What help says of the command, but for names and examples.
  fileprivate var texts: [String] {
    let options = (arguments ?? []).flatMap { [$0.abstract ?? "", $0.discussion ?? ""] }
    return ([abstract ?? ""] + options).filter { !$0.isEmpty } + Discussion(discussion ?? "").texts
  }
}

extension Discussion {
  /// What is typed in its examples.
  fileprivate var typed: [String] {
    parts.flatMap { part in
      if case .examples(let lines) = part { lines.map(\.typed) } else { [String]() }
    }
  }
}
