import Foundation
import NcursesTerminal
import TerminalKit
import TextLayout

/// Shows what it is given; keys with control make it do what a program may do to its terminal.
struct ProbeProgram: LoopProgram {
  let terminal: NcursesTerminal
  let mailbox: Mailbox<SafeText>
  var screen = ProbeScreen()
  private var isMouseOn = false
  private var answer = LoopAnswer()
  private var numbers: [Int] = [1]

  init(_ terminal: NcursesTerminal, _ mailbox: Mailbox<SafeText>) {
    self.terminal = terminal
    self.mailbox = mailbox
  }

  mutating func handle(_ events: [LoopEvent<SafeText>]) -> LoopAnswer {
    answer = LoopAnswer()
    for event in events {
      switch event {
      case .terminal(let event): take(event)
      case .message(let words): screen.note(words)
      }
    }
    return answer
  }

  func frame(size: CellSize, glyphs: GlyphSet) -> Frame {
    screen.frame(size: size, glyphs: glyphs)
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .key(.control(let letter)): control(letter)
    case .key(.down): select(screen.selected + 1)
    case .key(.pageDown): scroll(terminal.size.rows)
    case .key(.paste(let text)): screen.note("Paste:\(text)")
    case .key(.mouse(let mouse)):
      screen.note("\(mouse.action):\(mouse.position.column),\(mouse.position.row)")
    case .key(let key): screen.note(SafeText(key.name))
    case .tick: screen.note("tick")
    case .resumed: screen.note("resumed")
    default: break
    }
  }

  private mutating func select(_ row: Int) {
    screen.selected = row
  }

  private mutating func scroll(_ rows: Int) {
    screen.top += rows
    screen.selected += rows
  }

  private mutating func control(_ letter: Character) {
    switch letter {
    case "q": answer.isOver = true
    case "n": break
    case "f": scroll(1)
    case "k": screen.showsCursor.toggle()
    case "z": terminal.suspend()
    case "g": terminal.bell()
    case "l": terminal.redraw()
    case "y": terminal.setTheme(.light)
    case "o":
      isMouseOn.toggle()
      terminal.setMouse(isMouseOn)
    case "e": FileHandle.standardError.write(Data("a library complains\n".utf8))
    case "x": numbers[numbers.count] += 1
    case "r": fatalError("the probe stumbles")
    case "v": exit(7)
    case "u": numbers[0] = deep(1)
    case "t":
      answer.isSettled = false
      answer.tickAfter = .milliseconds(5)
    case "w": work()
    default: screen.note(SafeText(Key.control(letter).name))
    }
  }

  /// Calls itself until the stack is full; two operations after the call, because a compiler makes
  /// a loop of a recursion with one.
  private func deep(_ level: Int) -> Int {
    level < 0 ? 0 : level ^ (deep(level + 1) &* 31)
  }

  private mutating func work() {
    answer.isSettled = false
    let mailbox = mailbox
    Thread.detachNewThread { mailbox.post("answer") }
  }
}
