import Dashboard
import NcursesTerminal
import TerminalKit

/// The dashboard run by the terminal's loop: events go in, and what it wants is done.
struct DashboardProgram: LoopProgram {
  private(set) var dashboard: Dashboard
  private let terminal: NcursesTerminal
  private let rows: DocketWorker
  private let figures: DocketWorker
  private let writer: DocketWriter
  private var isOver = false

  /// Makes the program: one worker reads rows and cases, another counts, the third writes.
  init(
    _ dashboard: Dashboard,
    terminal: NcursesTerminal,
    rows: DocketWorker,
    figures: DocketWorker,
    writer: DocketWriter,
  ) {
    self.dashboard = dashboard
    self.terminal = terminal
    self.rows = rows
    self.figures = figures
    self.writer = writer
  }

  /// Takes what happened, in order, and does what is wanted.
  mutating func handle(_ events: [LoopEvent<Event>]) -> LoopAnswer {
    for event in events {
      let effects =
        switch event {
        case .terminal(let event): dashboard.update(.terminal(event))
        case .message(let event): dashboard.update(event)
        }
      for effect in effects { perform(effect) }
    }
    return LoopAnswer(
      isSettled: dashboard.isSettled,
      tickAfter: dashboard.tickAfter,
      isOver: isOver,
    )
  }

  /// Returns the frame to show now.
  func frame(size: CellSize, glyphs: GlyphSet) -> Frame {
    dashboard.frame(size: size, glyphs: glyphs)
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .ask(let ticket, let request): worker(for: ticket.purpose).ask(ticket, request)
    case .record(let ticket, let change): writer.record(ticket, change)
    case .undo(let ticket, let event): writer.undo(ticket, event)
    case .copy(let text): terminal.copy(text)
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .mouse(let isOn): terminal.setMouse(isOn)
    case .theme(let theme): terminal.setTheme(theme)
    case .bell: terminal.bell()
    case .quit: isOver = true
    }
  }

  private func worker(for purpose: Purpose) -> DocketWorker {
    switch purpose {
    case .page, .history, .docket, .events, .change: rows
    case .count, .plot, .tile: figures
    }
  }
}
