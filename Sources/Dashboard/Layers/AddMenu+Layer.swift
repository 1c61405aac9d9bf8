import CaseModel
import TerminalKit
import TextLayout

extension AddMenu: MenuLayer {
  var keyContext: KeyContext { .addMenu }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    var menu = self
    switch command {
    case .back:
      dashboard.layers.removeLast()
      return
    case .accept: menu.isChosen = true
    default:
      menu.move(command, page: dashboard.layout.menuRows)
      menu.isChosen = false
    }
    dashboard.replaceLayer(menu)
    dashboard.openChosenForm()
  }

  private func area(in layout: ScreenLayout) -> CellRect {
    layout.body.centred(CellSize(columns: 44, rows: forms.count + 2))
  }

  func window(in layout: ScreenLayout, of dashboard: Dashboard) -> MenuWindow {
    MenuWindow(forms.count, chosen: index, in: area(in: layout).inset())
  }

  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let area = area(in: layout)
    frame.fill(area)
    frame.box(area, title: title(of: dashboard), Style(.focusedBorder))
    let window = window(in: layout, of: dashboard)
    for place in window.shown {
      let line = window.line(of: place)
      let isNew = forms[place].key == FactForm.client.key
      let title = SafeText(isNew ? "New client" : forms[place].title)
      frame.put(title, at: line.origin.moved(columns: 2), maxWidth: line.columns - 3)
      if place == index { frame.select(line) }
    }
    ScrollMark(scroll: window.first, lines: forms.count, area: window.area.splitRight(1).rest)
      .draw(on: &frame)
  }

  private func title(of dashboard: Dashboard) -> SafeText {
    if !cases.isEmpty { return "Enter for " + CountWords.cases(cases.count) }
    guard let caseID else { return "Add" }
    let name = dashboard.shelf.history(of: caseID).map(FactWords.name)
    return "Add to " + (name ?? SafeText("case \(String(caseID))"))
  }
}
