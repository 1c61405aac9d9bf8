import CaseModel
import TerminalKit
import TextLayout

extension FactList: MenuLayer {
  var keyContext: KeyContext { .factList }
  var isScreen: Bool { false }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    let rows = dashboard.rows(of: self)
    switch command {
    case .back: dashboard.layers.removeLast()
    case .accept: if rows.indices.contains(index) { correct(rows[index], on: &dashboard) }
    default:
      var list = self
      let step = command.step(page: dashboard.layout.menuRows, count: rows.count)
      list.index = max(0, min(index + step, rows.count - 1))
      dashboard.replaceLayer(list)
    }
  }

  private func correct(_ row: FactRow, on dashboard: inout Dashboard) {
    guard let history = dashboard.shelf.history(of: caseID), let context = dashboard.formContext,
      let form = FactForm.correcting(row, caseType: history.courtCase.caseType)
    else { return }
    dashboard.layers.append(FormEntry(form, row: row, of: history, in: context))
  }

  func window(in layout: ScreenLayout, of dashboard: Dashboard) -> MenuWindow {
    let count = dashboard.rows(of: self).count
    return RecordTable.window(count, chosen: min(index, count - 1), in: layout.body)
  }

  /// Draws the facts that can be put right.
  func draw(on frame: inout Frame, _ layout: ScreenLayout, of dashboard: Dashboard) {
    let title: SafeText = "Facts of \(dashboard.name(of: caseID))"
    dashboard.drawPath(title, on: &frame, in: layout.filter)
    let rows = dashboard.rows(of: self)
    let chosen = rows.indices.contains(index) ? rows[index] : rows.last
    guard let facts = dashboard.facts, let chosen else {
      frame.fill(layout.body)
      return Notice("The case has no facts to correct").draw(on: &frame, in: layout.body)
    }
    let words = FactWords(labels: facts.labels)
    let width = layout.body.columns < 60 ? 14 : 25
    let mark = frame.glyphs.clip
    RecordTable(
      head: Strip("  ").adding(SafeText("Fact").padded(to: width), .heading)
        .adding("What it says", .heading),
      lines: rows.map { row in
        Strip("  ").adding(words.title(row).fitted(to: width - 1, mark: mark) + " ")
          .adding(words.words(row))
      },
      index: min(index, rows.count - 1),
      detail: [words.sentence(chosen)],
    )
    .draw(on: &frame, in: layout.body)
  }
}
