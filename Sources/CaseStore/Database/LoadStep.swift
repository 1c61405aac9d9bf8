/// What an import does after it has read the release.
public enum LoadStep: Hashable, Sendable {
  /// Deriving summaries: so many cases of so many.
  case deriving(done: Int, of: Int)
  /// Building an index.
  case indexing(String)
  /// Writing everything to the disk and putting it in place.
  case saving
}
