import ArgumentParser
import Foundation
import Languages
import TerminalKit

/// In which language a command speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language: en, zh-Hans or zh-Hant; else what the settings or LANG say.",
      valueName: "language",
    ),
  )
  var word: String?

  /// The language asked for, else the one that is set, else the one of the environment.
  ///
  /// - Throws: A `Problem`: there is no catalogue of the language asked for.
  var language: Language {
    get throws {
      guard let word else { return Settings.read().language ?? LanguageOptions.environment }
      return try LanguageOptions.language(word)
    }
  }

  /// The language a word names: one Vigil comes with, or a catalogue of the user's own.
  static func language(_ word: String) throws -> Language {
    if let own = try UserLanguages.language(word) { return own }
    if let language = Language.named(word) { return language }
    let known = (Language.shipped.map(\.tag) + UserLanguages.tags).joined(separator: ", ")
    throw Problem(
      .usage,
      "--lang: there is no catalogue of \(word); there are \(known)",
    )
  }

  /// The language of the environment, by the rules of gettext: `LC_ALL`, `LC_MESSAGES`, `LANG`.
  static var environment: Language {
    let environment = ProcessInfo.processInfo.environment
    let word = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return word.flatMap { Language.named($0) } ?? .english
  }
}

/// Catalogues of the user's own: `languages/TAG.po` in the configuration folder.
enum UserLanguages {
  /// The tags there are catalogues of.
  static var tags: [String] {
    let folder = UserFolders.configuration + "/languages"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".po") }.map { String($0.dropLast(3)) }.sorted()
  }

  /// The language of a tag; nil if there is no catalogue of it.
  static func language(_ tag: String) throws -> Language? {
    guard tags.contains(tag) else { return nil }
    let file = UserFile("languages/\(tag).po")
    guard let text = try file.text() else { return nil }
    do {
      return Language(tag: tag, catalogue: try Catalogue(text))
    } catch {
      throw file.problem("\(error)")
    }
  }
}

extension ScreenWords {
  /// The words of a language.
  init(_ language: Language) {
    self.init(language: language.tag) { language.text($0) }
  }
}
