import CNcurses
import Foundation
import TerminalKit

/// Waits for keys, signals, workers and the clock in one place, and draws once per batch.
public struct EventLoop<Message: Sendable> {
  private let terminal: NcursesTerminal
  private let mailbox: Mailbox<Message>
  private let clock = ContinuousClock()
  private var tickAt: ContinuousClock.Instant?
  private var drawnAt: ContinuousClock.Instant?
  private var needsFrame = true
  private var isSettled = true

  /// Makes a loop over a terminal and the messages of workers.
  public init(_ terminal: NcursesTerminal, _ mailbox: Mailbox<Message>) {
    self.terminal = terminal
    self.mailbox = mailbox
  }

  /// Runs a program until it ends or its terminal does.
  public mutating func run<Program: LoopProgram>(_ program: inout Program) -> LoopEnd
  where Program.Message == Message {
    var batch: [LoopEvent<Message>] = [.terminal(.resize(terminal.size))]
    while true {
      if !batch.isEmpty {
        let answer = program.handle(batch)
        if let end = LoopEnd(after: batch, answer) { return end }
        apply(answer)
      }
      if needsFrame, frameWait <= .zero, !terminal.isBehind { show(program) }
      batch = wait()
    }
  }

  private mutating func apply(_ answer: LoopAnswer) {
    needsFrame = needsFrame || answer.draws
    isSettled = answer.isSettled
    tickAt = answer.tickAfter.map { clock.now + $0 }
    if !needsFrame, isSettled { terminal.markReady() }
  }

  private mutating func show(_ program: some LoopProgram) {
    let frame = program.frame(size: terminal.size, glyphs: terminal.glyphs)
    terminal.present(frame, settled: isSettled)
    drawnAt = clock.now
    needsFrame = false
  }

  /// How long the next frame has to wait; nothing after a pause.
  private var frameWait: Duration {
    guard let drawnAt else { return .zero }
    return drawnAt + terminal.options.frameFloor - clock.now
  }

  /// Whether a frame is due and the terminal takes nothing more.
  private var waitsForRoom: Bool { needsFrame && frameWait <= .zero && terminal.isBehind }

  private mutating func wait() -> [LoopEvent<Message>] {
    var files = [terminal.inputFile, terminal.signalFile, mailbox.file]
      .map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    // A terminal that is behind says when it takes more; until then frames are left out.
    if waitsForRoom {
      files.append(pollfd(fd: terminal.outputFile, events: Int16(POLLOUT), revents: 0))
    }
    let count = unsafe poll(&files, nfds_t(files.count), timeout)
    // Whoever still sends is not given up.
    var events = files[0].revents == 0 ? terminal.letGo() : []
    guard count > 0 else { return events.map(LoopEvent.terminal) + dueTick() }
    if files[1].revents != 0 { events += terminal.readSignals() }
    if files[0].revents != 0 { events += terminal.readKeys() }
    let messages = files[2].revents != 0 ? mailbox.drain() : []
    return events.map(LoopEvent.terminal) + messages.map(LoopEvent.message) + dueTick()
  }

  /// Milliseconds until the next tick or frame, rounded up; -1 where there is neither.
  private var timeout: Int32 {
    let frameWait = needsFrame && !waitsForRoom ? frameWait : nil
    let waits = [tickAt.map { $0 - clock.now }, frameWait, terminal.letGoAfter].compactMap { $0 }
    guard let shortest = waits.min() else { return -1 }
    let milliseconds = (shortest / Duration.milliseconds(1)).rounded(.up)
    return Int32(min(max(0, milliseconds), 86_400_000))
  }

  private mutating func dueTick() -> [LoopEvent<Message>] {
    guard let due = tickAt, due <= clock.now else { return [] }
    tickAt = nil
    return [.terminal(.tick)]
  }
}

extension LoopEnd {
  /// Reads from a batch and its answer whether the loop ends, and why.
  fileprivate init?<Message>(after batch: [LoopEvent<Message>], _ answer: LoopAnswer) {
    for case .terminal(let event) in batch {
      if event == .hangup {
        self = .hungUp
        return
      }
      if event == .terminate {
        self = .terminated
        return
      }
    }
    guard answer.isOver else { return nil }
    self = .finished
  }
}
