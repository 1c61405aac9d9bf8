public import CaseModel
public import TerminalKit
public import TextLayout

/// Something the dashboard wants done outside itself.
public enum Effect: Sendable {
  /// Ask the docket; the answer comes back with the ticket.
  case ask(Ticket, Request)
  /// Enter a change; the answer `saved` or `refused` comes back with the ticket.
  case record(Ticket, CaseChange)
  /// Undo an event by its number; the answer `saved` or `refused` comes back with the ticket.
  case undo(Ticket, Int64)
  /// Enter facts together; the answer `savedTogether` or `refused` comes back with the ticket.
  case recordTogether(Ticket, FactGroup)
  /// Undo everything of a source; the answer `savedTogether` or `refused` comes back with the
  /// ticket.
  case undoTogether(Ticket, String)
  /// Work on an item of a queue as it is seen; the answer `worked`, `overtaken` or `refused` comes
  /// back with the ticket.
  case work(Ticket, QueueAction, QueueItem)
  /// Work on several items of a queue, on all or none; the answer `workedTogether` or `refused`
  /// comes back with the ticket.
  case workTogether(Ticket, QueueAction, [QueueItem])
  /// Put lines on the clipboard of the user's terminal, and tell what became of them by what they
  /// are, such as "the row".
  case copy([SafeText], of: SafeText)
  /// Write a list to a file, and tell what became of it.
  case export(ListExport)
  /// Write the items of a queue to a file, and tell what became of it.
  case exportQueue(QueueExport)
  /// Write a calculation to a file, and tell what became of it.
  case exportInputs(InputsExport)
  /// Keep the views that have a name.
  case keepViews([SavedView])
  /// Save inputs of a calculation under a name; what became of it is told.
  case keepInputs(WhatIfPreset, of: String)
  /// Tell the team which case is open; nil for none.
  case looking(Int64?)
  /// Stop the program until the shell continues it.
  case suspend
  /// Repaint everything.
  case redraw
  /// Turn mouse reports on or off.
  case mouse(Bool)
  /// Change the look.
  case theme(Theme)
  /// Ring.
  case bell
  /// End the program.
  case quit

  /// Whether it enters something in the docket, or undoes it.
  public var changesDocket: Bool {
    switch self {
    case .record, .undo, .recordTogether, .undoTogether, .work, .workTogether: true
    case .ask, .copy, .export, .exportQueue, .exportInputs, .keepViews, .keepInputs, .looking,
      .suspend, .redraw, .mouse, .theme, .bell, .quit:
      false
    }
  }
}

/// Something that happened.
public enum Event: Sendable {
  /// The terminal or the clock.
  case terminal(TerminalEvent)
  /// The docket answered.
  case answer(Ticket, Answer)
  /// The program measured what it cost.
  case measured(Meters)
  /// Another program changed the docket.
  case docketChanged
  /// Something to tell the user in the message line, with the bell or without.
  case told(SafeText, rings: Bool)
  /// The state of the docket in its team changed.
  case team(TeamView)
  /// The time, and the seconds local time is ahead of UTC; told before anything that happened since
  /// the last time.
  case time(Moment, offset: Int64)
}
