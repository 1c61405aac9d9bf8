extension Key {
  /// The name the key is shown and configured by, such as `Ctrl-L` or `PgDn`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(" "): "Ctrl-Space"
    case .control(let character): "Ctrl-" + character.uppercased()
    case .alt(" "): "Alt-Space"
    case .alt(let character): "Alt-" + String(character)
    case .paste: "Paste"
    case .mouse: "Mouse"
    default: Key.named.first { $0.key == self }?.name ?? ""
    }
  }

  /// Makes the key of a name, or nil if no key has it.
  public init?(name: String) {
    if let found = Key.named.first(where: { $0.name.lowercased() == name.lowercased() }) {
      self = found.key
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else if let number = name.lowercased().after("f").flatMap({ Int($0) }), number > 0 {
      self = .function(number)
    } else if let rest = name.lowercased().after("ctrl-"), let character = Key.single(rest) {
      self = .control(character)
    } else if name.lowercased().hasPrefix("alt-"),
      let character = Key.single(String(name.dropFirst(4)))
    {
      self = .alt(character)
    } else {
      return nil
    }
  }

  private static let named: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("Shift-Tab", .backTab), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end),
    ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert),
  ]

  private static func single(_ text: String) -> Character? {
    if text.lowercased() == "space" { return " " }
    return text.count == 1 ? text.first : nil
  }
}

extension String {
  /// Returns what follows a beginning, or nil if the text does not begin so.
  fileprivate func after(_ beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
