import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Whether the page of figures is open, so that there should be fresh ones.
  public var showsMeters: Bool {
    (layers.last as? Reading)?.topic == .meters
  }

  /// The lines of a screen of text.
  func lines(of reading: Reading, width: Int) -> [Strip] {
    switch reading.topic {
    case .meters: MeterLines.all(meters)
    case .help: HelpLines.all(width: width, keymap: keymap, from: reading.origin)
    case .rules: RuleLines.all((facts?.plan ?? .standard).book, width: width)
    case .checklist(let id): ChecklistLines.all(shelf.history(of: id), facts: facts, width: width)
    case .legend: LegendLines.all(of: pane, facts: facts, queues: board.queues, width: width)
    }
  }
}
