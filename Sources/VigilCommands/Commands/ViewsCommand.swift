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

  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let language = try paper.language
    let all = ViewsCommand.all
    guard !paper.hasLines else {
      let lines = all.map { (paper.isJSON ? $0.json : $0.line(language)) + "\n" }
      return try paper.write(lines, title: "views", to: output)
    }
    let head = ReportHead(
      title: "Views kept under a name",
      docket: "none",
      asOf: "any day",
      release: "your own, and those Vigil comes with",
      definition: "a pane with its filter, sort and columns, opened by its name",
      filter: .empty,
      withheld: "",
      total: all.count,
    )
    var page = ListPage(head, ViewsCommand.columns)
    page.rows = all.map { view in
      [language.text(view.name), view.pane.word, view.state.filter ?? ""].map { SafeText($0) }
    }
    try page.write(paper, to: output)
  }

  private static let columns = [
    ReportColumn("view", "View", 30), ReportColumn("pane", "Pane", 16),
    ReportColumn("filter", "Filter", 40),
  ]

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
  /// The view as a line for people.
  fileprivate func line(_ language: Language) -> String {
    let filter = state.filter.map { "  " + $0 } ?? ""
    return "\(SafeText(language.text(name)).text)  (\(pane.word))\(filter)"
  }

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
