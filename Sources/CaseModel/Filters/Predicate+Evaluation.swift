extension Predicate {
  /// Returns whether a summary passes.
  public func holds(for summary: CaseSummary) -> Bool {
    holds(for: summary.values)
  }

  func holds(for values: [CellValue]) -> Bool {
    switch self {
    case .always: true
    case .both(let parts): parts.allSatisfy { $0.holds(for: values) }
    case .either(let parts): parts.contains { $0.holds(for: values) }
    case .not(let part): !part.holds(for: values)
    case .present(let column): values.value(column) != .empty
    case .between(let column, let low, let high):
      values.integer(column).map { $0 >= low && $0 <= high } ?? false
    case .oneOf(let column, _), .same(let column, _), .lists(let column, _),
      .digits(let column, _):
      values.text(column).map(holds(forText:)) ?? false
    case .contains(let columns, _):
      columns.contains { values.text($0).map(holds(forText:)) ?? false }
    }
  }

  /// Returns whether a text passes a test of texts, byte by byte; no other test holds for one.
  public func holds(forText value: String) -> Bool {
    switch self {
    case .oneOf(_, let texts): texts.contains { $0.utf8.elementsEqual(value.utf8) }
    case .same(_, let text):
      value.asciiLowercased.utf8.elementsEqual(text.asciiLowercased.utf8)
    case .lists(_, let item):
      value.utf8.split(separator: 0x2C).contains { $0.elementsEqual(item.utf8) }
    case .contains(let columns, let text):
      value.folded.holds(text.folded) || columns.contains("name") && value.isSpelt(text)
    case .digits(_, let digits): String(value.filter(\.isASCIIDigit)).holds(digits)
    default: false
    }
  }
}

extension [CellValue] {
  fileprivate func value(_ column: String) -> CellValue {
    CaseSummary.position(of: column).map { self[$0] } ?? .empty
  }

  fileprivate func integer(_ column: String) -> Int64? {
    if case .integer(let number) = value(column) { number } else { nil }
  }

  fileprivate func text(_ column: String) -> String? {
    if case .text(let text) = value(column) { text } else { nil }
  }
}

extension String {
  /// The text with `A` to `Z` lowered and nothing else changed, as SQLite compares it.
  fileprivate var asciiLowercased: String {
    String(decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 32 : $0 }, as: UTF8.self)
  }

  /// Whether the bytes of a part are in the text.
  fileprivate func holds(_ part: String) -> Bool {
    let whole = Array(utf8)
    let part = Array(part.utf8)
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count))
      .contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
