import ArgumentParser
import CaseModel
import CaseReports
import Foundation
import Languages
import Synchronization
import TextLayout

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
      try word.map(LanguageOptions.language) ?? LanguageOptions.spoken(Settings.read())
    }
  }

  /// The language everything is said in: the one asked for, else the one that is set, else the one
  /// of the environment.
  ///
  /// - Throws: A `Problem`: there is no catalogue of the language asked for.
  static func spoken(_ settings: Settings) throws -> Language {
    try asked.map(LanguageOptions.language) ?? settings.language ?? environment
  }

  /// The language everything is said in; English where that cannot be known.
  static var current: Language { (try? spoken(Settings.read())) ?? .english }

  /// The word after `--lang`, which every command takes; nil if there is none.
  static var asked: String? {
    get { word.withLock { $0 } }
    set { word.withLock { $0 = newValue } }
  }

  private static let word = Mutex<String?>(nil)

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

extension Language {
  /// Returns a sentence in the language as a line, with its end.
  func line(_ phrase: Phrase) -> String { safe(phrase).text + "\n" }

  /// What an error says, in the language where it has words of its own.
  func safe(_ error: any Error) -> SafeText { safe(Phrase(error)) }
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

extension Speech {
  /// The speech of a language.
  init(_ language: Language) {
    self =
      Speech.shipped.first { $0.language == language.tag && UserLanguages.tags.isEmpty }
      ?? Speech(language: language.tag, name: language.tag) { language.said($0, $1) }
  }

  /// The languages Vigil comes with; a catalogue is read when something is first said in it.
  private static let shipped = [
    english, Speech(language: "zh-Hans", name: "简体中文") { Language.simplified.said($0, $1) },
    Speech(language: "zh-Hant", name: "繁體中文") { Language.traditional.said($0, $1) },
  ]

  /// The languages a key of the dashboard goes through: those Vigil comes with, and the user's own.
  static var offered: [Speech] {
    let own = UserLanguages.tags
    let others = own.compactMap { (try? UserLanguages.language($0)) ?? nil }
    return shipped.filter { !own.contains($0.language) } + others.map { Speech($0) }
  }
}
