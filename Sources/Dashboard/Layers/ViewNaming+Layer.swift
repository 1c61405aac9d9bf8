import TerminalKit
import TextLayout

extension ViewNaming: LineLayer {
  var keyContext: KeyContext { .naming }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    switch command {
    case .cancel: dashboard.layers.removeLast()
    case .accept:
      dashboard.layers.removeLast()
      dashboard.keepView(line.string)
    default: _ = edit(on: &dashboard) { $0.edit(command) }
    }
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let words: SafeText = "Filter, sort and columns as they are. Enter keeps, Esc leaves"
    LinePanel(title: "Name of the view", line: line, below: [(words, .dim)], columns: 64)
      .draw(on: &frame, in: layout.body)
  }
}
