import CCatalogues

/// A language the program speaks, with its catalogue of translations.
///
/// English is the key: what a catalogue lacks is shown in English.
public struct Language: Sendable {
  /// The tag by BCP 47, such as `zh-Hans`; HTML and PDF name it.
  public let tag: String
  let words: Words

  /// Where the words of a language are looked up.
  enum Words: Sendable {
    /// In a catalogue that was read.
    case read(Catalogue)
    /// In the text of a catalogue the program comes with.
    case indexed(CatalogueIndex)

    /// The English texts with a translation.
    var keys: [String] {
      switch self {
      case .read(let catalogue): Array(catalogue.entries.keys)
      case .indexed(let index): Array(index.all.keys)
      }
    }
  }

  /// Makes a language of a catalogue.
  public init(tag: String, catalogue: Catalogue) {
    self.tag = tag
    words = .read(catalogue)
  }

  /// Makes a language of a catalogue the program comes with.
  private init(
    tag: String,
    text: @escaping @Sendable () -> UnsafePointer<CChar>,
    count: Int,
  ) {
    self.tag = tag
    words = unsafe .indexed(CatalogueIndex(text, count: count))
  }

  /// English, the language of the keys.
  public static let english = Language(tag: "en", catalogue: Catalogue())

  /// Chinese in simplified characters.
  public static let simplified = unsafe Language(
    tag: "zh-Hans",
    text: { unsafe catalogue_zh_hans() },
    count: catalogue_zh_hans_bytes(),
  )

  /// Chinese in traditional characters.
  public static let traditional = unsafe Language(
    tag: "zh-Hant",
    text: { unsafe catalogue_zh_hant() },
    count: catalogue_zh_hant_bytes(),
  )

  /// The languages Vigil comes with.
  public static let shipped = [english, simplified, traditional]

  /// Whether the language is the one of the keys.
  public var isEnglish: Bool { self == .english }

  /// Whether text is set in Chinese characters, each two cells wide and without blanks.
  public var isChinese: Bool { tag.hasPrefix("zh") }
}

extension Language: Hashable {
  /// Whether two languages have the same tag.
  public static func == (one: Language, two: Language) -> Bool { one.tag == two.tag }

  /// Feeds the tag to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}

extension Language {
  /// The shipped language a word names: a tag, or what `LANG` holds, such as `zh_TW.UTF-8`.
  ///
  /// > Source: BCP 47 and CLDR's likely subtags: Taiwan, Hong Kong and Macau write traditional
  /// > characters, `zh` alone means simplified ones.
  ///
  /// - Parameter word: The word; case and `_` for `-` make no difference.
  /// - Returns: The language; nil if it is not one of the shipped ones.
  public static func named(_ word: String) -> Language? {
    let plain = word.lowercased().split(separator: ".")[safe: 0] ?? ""
    let parts = plain.split(separator: "@")[safe: 0]?.split { $0 == "-" || $0 == "_" } ?? []
    switch parts.first {
    case "en", "c", "posix": return .english
    case "zh":
      let isTraditional = parts.dropFirst().contains { ["hant", "tw", "hk", "mo"].contains($0) }
      return isTraditional && !parts.contains("hans") ? .traditional : .simplified
    default: return nil
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
