/// The line in which the file of an export is typed.
struct ExportPrompt: Sendable {
  /// The path.
  var line: LineEditor
}
