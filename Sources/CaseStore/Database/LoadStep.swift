/// What an import does after it has read the release.
public enum LoadStep: Hashable, Sendable {
  /// Deriving summaries: the cases done, and all of them.
  case deriving(done: Int, of: Int)
  /// Building an index.
  case indexing(String)
  /// Writing everything to the disk and putting it in place.
  case saving
}
