import TextLayout

/// Every key and what it does, for a page of reference.
public struct KeyReference: Sendable {
  /// A part of the dashboard, with its keys.
  public struct Part: Sendable {
    /// Where the keys have their meaning, such as `Lists`.
    public let title: String
    /// Each key or keys, what they do, and the name settings have for it.
    public let rows: [(keys: String, does: String, command: String)]
  }

  /// The parts, in the order of the help.
  public static var parts: [Part] {
    KeyContext.allCases
      .map { context in
        let bindings = Keymap.standard.bindings.filter { $0.contexts.contains(context) }
        return Part(
          title: context.title.text,
          rows: bindings.map { ($0.names.text, $0.title.text, $0.command.name) },
        )
      }
      .filter { !$0.rows.isEmpty }
  }
}
