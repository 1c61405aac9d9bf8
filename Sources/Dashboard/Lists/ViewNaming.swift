/// The line in which a view about to be kept is named.
struct ViewNaming: Sendable {
  /// The name.
  var line = LineEditor()
}
