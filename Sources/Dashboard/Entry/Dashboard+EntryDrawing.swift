import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws what is open for entering facts, over the pane or the case.
  func drawEntering(on frame: inout Frame, _ layout: ScreenLayout) {
    for layer in layers {
      switch layer {
      case .addMenu(let menu): draw(menu, on: &frame, layout)
      case .factList(let list): draw(list, on: &frame, layout)
      case .log(let log): draw(log, on: &frame, layout)
      case .form(let form): FormPanel(form, in: layout.body).draw(on: &frame, layout)
      case .question(let question): draw(question, on: &frame, layout)
      case .caseView, .help, .menu: break
      }
    }
  }

  private func draw(_ menu: AddMenu, on frame: inout Frame, _ layout: ScreenLayout) {
    let size = CellSize(columns: 44, rows: menu.forms.count + 2)
    let area = layout.body.centred(size)
    frame.fill(area)
    let inner = frame.box(area, title: title(of: menu), Style(.focusedBorder))
    let scroll = Scrolling(lines: menu.forms.count, rows: inner.rows)
    let first = scroll.clamped(menu.index - inner.rows / 2)
    for row in 0..<min(inner.rows, menu.forms.count - first) {
      let line = inner.splitTop(row).rest.splitTop(1).top
      let form = menu.forms[first + row]
      let isNew = form.key == FactForm.client.key
      let title = SafeText(isNew ? "New client" : form.title)
      frame.put(title, at: line.origin.moved(columns: 2), maxWidth: line.columns - 3)
      if first + row == menu.index { frame.select(line) }
    }
  }

  private func title(of menu: AddMenu) -> SafeText {
    guard let id = menu.caseID else { return "Add" }
    let name = shelf.history(of: id).map(FactWords.name)
    return "Add to " + (name ?? SafeText("case \(String(id))"))
  }

  private func draw(_ question: Question, on frame: inout Frame, _ layout: ScreenLayout) {
    let columns = min(64, layout.body.columns)
    var strips = question.words.flatMap { $0.wrapped(to: columns - 4) }.map { Strip($0) }
    if let refusal = question.refusal {
      strips = ("! " + refusal).wrapped(to: columns - 4).map { Strip($0, Style(.caution)) }
    }
    let keys = question.refusal == nil ? Question.keys : Question.closing
    let fits = max(0, layout.body.rows - 3)
    strips = Array(strips.prefix(min(strips.count, fits - (fits > strips.count ? 1 : 0))))
    if fits > strips.count + 1 { strips.append(Strip()) }
    let size = CellSize(columns: columns, rows: strips.count + 3)
    let area = layout.body.centred(size)
    frame.fill(area)
    let inner = frame.box(area, title: question.title, Style(.focusedBorder))
      .inset(columns: 1, rows: 0)
    frame.put(strips + [keys], in: inner)
    frame.cursor = inner.origin.moved(rows: strips.count)
  }
}

extension Question {
  fileprivate static let keys = Strip("y", Style(.key)).adding(" yes    ", .dim)
    .adding("n", Style(.key)).adding(" no", .dim)
  fileprivate static let closing = Strip("Esc", Style(.key)).adding(" close", .dim)
}

extension Frame {
  /// Marks a line as the one the pointer is at.
  mutating func select(_ line: CellRect) {
    put(glyphs.pointer, at: line.origin)
    restyle(line) { $0 = .selection }
    cursor = line.origin
  }
}
