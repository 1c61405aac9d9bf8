import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Does what a key means where the user is.
  mutating func press(_ key: Key) {
    time.noteKey()
    if isLocked { return runLocked(key) }
    message = nil
    undoWanted = nil
    switch key {
    case .mouse(let event): return point(event)
    case .paste(let text): return paste(text)
    default: break
    }
    if let command = keymap.command(for: key, in: context) {
      run(command)
    } else if case .character(let character) = key, editor != nil {
      editor?.change { $0.type(character) }
    } else if case .character(let character) = key, context == .value {
      whatIf.editor?.type(character)
    } else if case .character(let character) = key, jump != nil {
      jump?.type(character)
    } else if case .character(let character) = key, !typeInPrompt({ $0.type(character) }) {
      typeInForm { $0.type(character) }
    }
  }

  private mutating func paste(_ text: String) {
    if typeInPrompt({ $0.paste(text) }) { return }
    if editor == nil, [.list, .queue].contains(context) { run(.filter) }
    editor?.change { $0.paste(text) }
    jump?.paste(text)
    whatIf.editor?.paste(text)
    typeInForm { $0.paste(text) }
  }

  private mutating func run(_ command: Command) {
    if runAnywhere(command) || runEntering(command) { return }
    switch context {
    case .filter: edit(command)
    case .caseView: runInCase(command)
    case .help: runInHelp(command)
    case .sortMenu, .columnMenu: runInMenu(command)
    case .overview: runInOverview(command)
    case .list: runInList(command)
    case .facets: runInFacets(command)
    case .jump: runInJump(command)
    case .addMenu: runInAddMenu(command)
    case .factList: runInFacts(command)
    case .log: runInLog(command)
    case .form: runInForm(command)
    case .question, .refusal: runInQuestion(command)
    case .locked: break
    case .queue: runInQueues(command)
    case .prompt: runInPrompt(command)
    case .world: runInWorld(command)
    case .whatIf: runInWhatIf(command)
    case .value: runInValue(command)
    }
  }

  /// Does what a command means wherever it is given, and tells whether it means anything.
  private mutating func runAnywhere(_ command: Command) -> Bool {
    switch command {
    case .openPane(let pane): open(pane)
    case .nextPane: open(pane.neighbour(1))
    case .previousPane: open(pane.neighbour(-1))
    case .quit: effects.append(.quit)
    case .refresh:
      refresh()
      message = "Reading the docket again"
    case .help: layers.append(.reading(.help, scroll: 0))
    case .rules: layers.append(.reading(.rules, scroll: 0))
    case .meters: layers.append(.reading(.meters, scroll: 0))
    case .theme: changeTheme()
    case .mouse: changeMouse()
    case .redraw: effects.append(.redraw)
    case .suspend: effects.append(.suspend)
    case .copy: copyCase()
    default: return false
    }
    return true
  }

  /// Opens a pane; what lay above the one before is closed.
  mutating func open(_ pane: PaneKey) {
    layers = []
    editor = nil
    jump = nil
    whatIf.editor = nil
    world.isCardOpen = false
    facetPanel.hasFocus = false
    self.pane = pane
  }

  private mutating func changeTheme() {
    let index = Theme.offered.firstIndex(of: theme) ?? -1
    theme = Theme.offered[(index + 1) % Theme.offered.count]
    isThemeChosen = true
    effects.append(.theme(theme))
    message = "Theme: " + SafeText(theme.name)
  }

  /// Follows the background the terminal tells, unless a theme was chosen.
  mutating func follow(isLight: Bool) {
    guard !isThemeChosen, !conduct.isThemeChosen, theme.isLight != isLight else { return }
    theme = isLight ? .light : .dark
    effects.append(.theme(theme))
  }

  private mutating func changeMouse() {
    isMouseOn.toggle()
    effects.append(.mouse(isMouseOn))
    message = isMouseOn ? "Mouse on; hold Shift to select text" : "Mouse off"
  }

  private mutating func copyCase() {
    guard let row = list?.selectedRow, let list else { return }
    let columns = list.columns(for: facts?.kind)
    let shown = [CaseField.all[0]] + columns.filter { $0 != CaseField.all[0] }
    let texts = shown.map { row.text(of: $0) }.filter { !$0.isEmpty }
    effects.append(.copy(texts.joined(separator: "  "), of: "Case \(String(row.caseID))"))
  }
}
