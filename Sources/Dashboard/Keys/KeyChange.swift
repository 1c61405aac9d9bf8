public import TerminalKit

/// Other keys for a command, as a user's settings ask for them.
public struct KeyChange: Hashable, Sendable {
  /// The name of the command, such as `filter` or `pane-hearings`.
  public let command: String
  /// Its keys from now on, the one shown first.
  public let keys: [Key]

  /// Reads a change.
  ///
  /// - Parameters:
  ///   - command: The name of the command.
  ///   - keys: Names of keys with blanks between them, such as `F3 Ctrl-F`.
  /// - Throws: `KeyChangeError`, if there is no such command or key.
  public init(_ command: String, keys: String) throws(KeyChangeError) {
    self.command = command
    var read: [Key] = []
    for name in keys.split(separator: " ") {
      guard let key = Key(name: String(name)) else { throw .noKey(String(name)) }
      read.append(key)
    }
    guard !read.isEmpty else { throw .noKey(keys) }
    self.keys = read
    guard KeyChange.commandNames.contains(command) else { throw .noCommand(command) }
  }
}

/// Why keys cannot be changed so.
public enum KeyChangeError: Error, Hashable, Sendable {
  /// No command is called so.
  case noCommand(String)
  /// No key is called so.
  case noKey(String)
}

extension KeyChangeError: CustomStringConvertible {
  /// What is wrong and what to do instead, in words.
  public var description: String {
    switch self {
    case .noCommand(let name): "no command is called \(name); vigil settings lists them"
    case .noKey(let name): "no key is called \(name); write a, Ctrl-F, Alt-x, F3, Space or PgDn"
    }
  }
}

extension KeyChange {
  /// The names of the commands whose keys can be changed, sorted.
  public static var commandNames: [String] {
    Set(Keymap.standard.bindings.map(\.command.name)).sorted()
  }

  /// The names of the commands that some changes leave without a key somewhere, sorted.
  public static func commandsWithoutKey(after changes: [KeyChange]) -> [String] {
    let bindings = Keymap.standard.changed(by: changes).bindings
    return Set(bindings.filter(\.keys.isEmpty).map(\.command.name)).sorted()
  }
}

extension Keymap {
  /// The keys with changes made, in order; a key does what it was given to last.
  ///
  /// Where text is typed, characters stay characters, and the command keeps its own keys.
  func changed(by changes: [KeyChange]) -> Keymap {
    changes.reduce(self) { $0.changed(by: $1) }
  }

  private func changed(by change: KeyChange) -> Keymap {
    let types = change.keys.contains { if case .character = $0 { true } else { false } }
    var contexts: Set<KeyContext> = []
    for binding in bindings where binding.command.name == change.command {
      contexts.formUnion(types ? binding.contexts.subtracting(Keymap.edited) : binding.contexts)
    }
    return Keymap(bindings: bindings.flatMap { $0.changed(by: change, in: contexts) })
  }
}

extension Binding {
  /// The rows this one becomes: with other keys where the change holds, as it was elsewhere.
  fileprivate func changed(by change: KeyChange, in contexts: Set<KeyContext>) -> [Binding] {
    let inside = self.contexts.intersection(contexts)
    guard !inside.isEmpty else { return [self] }
    var (here, elsewhere) = (self, self)
    here.contexts = inside
    elsewhere.contexts = self.contexts.subtracting(contexts)
    if command.name == change.command {
      here.keys = change.keys
    } else {
      here.keys.removeAll(where: change.keys.contains)
    }
    if here.keys == keys { return [self] }
    return elsewhere.contexts.isEmpty ? [here] : [here, elsewhere]
  }
}
