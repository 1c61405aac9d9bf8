import ArgumentParser
import CaseModel
import CaseReports
import Dashboard
import Languages
import TextLayout

/// Lists the views kept under a name.
struct ViewsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views",
    abstract: "List the views kept under a name with V in the dashboard.",
    discussion: """
      vigil open --view 'This week, without counsel'      opens one
      """,
  )

  @Flag(name: .long, help: "A JSON object on each line.") var json = false

  func run() throws {
    let language = LanguageOptions.current
    for view in ViewsCommand.all {
      if json {
        StandardOutput.write(view.json + "\n")
        continue
      }
      let filter = view.state.filter.map { "  " + $0 } ?? ""
      let name = language.text(view.name)
      StandardOutput.write("\(SafeText(name).text)  (\(view.pane.word))\(filter)\n")
    }
  }

  /// Every view, the user's own first.
  static var all: [SavedView] { ViewsFile().read() + SavedView.shipped }

  /// The view of a name, whichever case it is written in.
  ///
  /// - Throws: A `Problem` that lists the names, if there is none.
  static func named(_ name: String) throws -> SavedView {
    if let found = all.first(where: { $0.name.lowercased() == name.lowercased() }) { return found }
    let names = all.map(\.name).joined(separator: "; ")
    throw Problem(.notFound, "no view is called \(SafeText(name).text); there are: \(names)")
  }
}

extension SavedView {
  /// The view as a JSON object on one line.
  fileprivate var json: String {
    JSONText.object([
      ("view", .text(name)), ("pane", .text(pane.word)), ("filter", .text(state.filter ?? "")),
    ])
  }

  /// How the dashboard begins with the view.
  func start(from session: SessionState) -> SessionState {
    var session = session
    session.pane = pane
    session.panes[pane] = state
    return session
  }
}
