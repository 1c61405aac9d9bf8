extension Language {
  /// Returns a text in the language; the English one where the catalogue lacks it.
  public func text(_ english: String) -> String {
    isEnglish ? english : entry(english)?.forms[0] ?? english
  }

  /// Returns a text in the language with values in their places.
  ///
  /// - Parameters:
  ///   - english: The text, with `{1}` where the first value goes, `{2}` the second.
  ///   - values: The values, in the order of the English text.
  /// - Returns: The text; a translation may have its places in another order.
  public func text(_ english: String, _ values: String...) -> String {
    text(english, values)
  }

  /// Returns a text in the language with values in their places.
  public func text(_ english: String, _ values: [String]) -> String {
    Language.filled(text(english), values)
  }

  /// Returns a text in the language with values in their places; nil if it is not translated.
  public func said(_ english: String, _ values: [String]) -> String? {
    entry(english).map { Language.filled($0.forms[0], values) }
  }

  /// Returns a count in the language.
  ///
  /// > Source: CLDR plural rules: English has one and other, Chinese other alone.
  ///
  /// - Parameters:
  ///   - count: How many; `{1}` stands for it.
  ///   - one: The English for one.
  ///   - many: The English for any other number.
  /// - Returns: The text for the count.
  public func count(_ count: Int, one: String, many: String) -> String {
    let english = count == 1 ? one : many
    let forms = isEnglish ? [] : entry(one)?.forms ?? []
    let form = forms.count > 1 && count != 1 ? forms[1] : forms.first
    return Language.filled(form ?? english, [String(count)])
  }

  /// How sure the translation of a text is; nil if it is English, or not translated.
  public func mark(of english: String) -> Catalogue.Mark? {
    isEnglish ? nil : entry(english)?.mark
  }

  /// The English texts the language has a translation of.
  public var keys: [String] { words.keys.sorted() }

  /// Whether the language has a translation of a text; English needs none.
  public func knows(_ english: String) -> Bool {
    isEnglish || entry(english) != nil
  }

  /// The entry of a text, with its source; nil if there is none.
  public func entry(_ english: String) -> Catalogue.Entry? {
    switch words {
    case .read(let catalogue): catalogue.entries[english]
    case .indexed(let index): index.entry(english)
    }
  }

  private static func filled(_ text: String, _ values: [String]) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let number = Int(rest[rest.index(after: open)..<close]), values.indices ~= number - 1
      else {
        filled += "{"
        rest = rest.dropFirst()
        continue
      }
      filled += values[number - 1]
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
