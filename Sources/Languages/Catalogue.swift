/// Translations of one language, read from a `.po` file of gettext.
public struct Catalogue: Hashable, Sendable {
  /// How sure a translation is.
  public enum Mark: String, Sendable {
    /// The wording was seen in a source, which the file names.
    case seen = "S"
    /// Our own translation; a second native legal reader has not read it yet.
    case ownWords = "K"
  }

  /// What is said in place of an English text.
  public struct Entry: Hashable, Sendable {
    /// The translation; for counts, the form for each plural.
    public var forms: [String] = []
    /// How sure it is.
    public var mark = Mark.ownWords
    /// Where the wording was seen; empty for our own.
    public var source = ""
    /// The English plural; empty where the text is no count.
    public var plural = ""
  }

  /// The entries by their English text.
  public internal(set) var entries: [String: Entry] = [:]

  /// Makes an empty catalogue.
  public init() {}
}

/// Why a catalogue cannot be read.
public struct CatalogueError: Error, CustomStringConvertible, Hashable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let reason: String

  /// The line and what is wrong with it.
  public var description: String { "line \(line): \(reason)" }
}
