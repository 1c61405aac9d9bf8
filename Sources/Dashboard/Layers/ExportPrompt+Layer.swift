import CaseModel
import TerminalKit
import TextLayout

extension ExportPrompt: LineLayer {
  var keyContext: KeyContext { .naming }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    switch command {
    case .cancel: dashboard.layers.removeLast()
    case .accept:
      dashboard.layers.removeLast()
      dashboard.export(to: line.string)
    default: _ = edit(on: &dashboard) { $0.edit(command) }
    }
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let hint: SafeText = ".csv .json .md .html .pdf .txt, or lp for the printer. Esc leaves"
    LinePanel(
      title: "Export to a file",
      line: line,
      below: [(dashboard.exported, .plain), (hint, .dim)],
      columns: 76,
    )
    .draw(on: &frame, in: layout.body)
  }
}
