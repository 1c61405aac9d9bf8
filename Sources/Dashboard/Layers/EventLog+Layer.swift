import CaseModel
import TerminalKit
import TextLayout

extension EventLog: MenuLayer {
  var keyContext: KeyContext { .log }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    if command == .back {
      dashboard.layers.removeLast()
      return
    }
    var log = self
    log.move(command, page: dashboard.layout.menuRows)
    dashboard.replaceLayer(log)
  }

  func window(in layout: ScreenLayout, of dashboard: Dashboard) -> MenuWindow {
    RecordTable.window(shown.count, chosen: index, in: layout.body)
  }

  /// Draws when, who, what and source, the newest first.
  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let title: SafeText = "Log of \(dashboard.name(of: caseID))"
    dashboard.drawPath(title, on: &frame, in: layout.filter)
    guard let events, let facts = dashboard.facts, let selected else {
      let words: SafeText = events == nil ? "Reading the log" : "Nothing was entered"
      frame.fill(layout.body)
      return Notice(words, [], .dim).draw(on: &frame, in: layout.body)
    }
    let words = EventWords(events, labels: facts.labels)
    let columns = LogColumns(width: layout.body.columns)
    RecordTable(
      head: columns.head,
      lines: shown.map { columns.line($0, words, mark: frame.glyphs.clip) },
      index: index,
      detail: ["by " + words.origin(selected)] + words.lines(selected),
    )
    .draw(on: &frame, in: layout.body)
  }
}
