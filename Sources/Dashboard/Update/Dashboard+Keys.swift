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
    case .paste(let text):
      macro.note(key)
      return paste(text)
    default: break
    }
    let command = keymap.command(for: key, in: context)
    if ![.recordKeys, .playKeys].contains(command) { macro.note(key) }
    if let command {
      run(command)
    } else if case .character(let character) = key, editor != nil {
      editor?.change { $0.type(character) }
    } else if case .character(let character) = key, context == .value {
      whatIf.editor?.type(character)
    } else if case .character(let character) = key, jump != nil {
      jump?.type(character)
    } else if case .character(let character) = key, search.line != nil {
      search.line?.type(character)
    } else if case .character(let character) = key, edits({ $0.type(character) }) {
      return
    } else if [.overview, .list, .queue, .caseView, .world, .whatIf, .figures].contains(context) {
      message = unboundWords(key)
    }
  }

  private mutating func paste(_ text: String) {
    if editor == nil, [.list, .queue, .figures].contains(context) { run(.filter) }
    editor?.change { $0.paste(text) }
    jump?.paste(text)
    whatIf.editor?.paste(text)
    search.line?.paste(text)
    _ = edits { $0.paste(text) }
  }

  /// What is said of a key that does nothing here: what does it elsewhere, or how to find out.
  private func unboundWords(_ key: Key) -> SafeText {
    let name = SafeText(key.name)
    let others = keymap.bindings.filter { binding in
      binding.keys.contains(key) && binding.contexts.isDisjoint(with: Keymap.edited)
    }
    // Lists are what most keys are for.
    let elsewhere = others.first { $0.contexts.contains(.list) } ?? others.first
    let least = elsewhere?.contexts.min { $0.rawValue < $1.rawValue }
    guard let elsewhere, let place = elsewhere.contexts.contains(.list) ? .list : least
    else {
      return name + " does nothing; ? lists the keys, : finds a command"
    }
    let title = SafeText(place.title.text.lowercased())
    return name + " does nothing here; in " + title + ": " + elsewhere.title
  }

  /// Edits the line of the topmost layer, and tells whether it has one.
  private mutating func edits(_ change: (inout LineEditor) -> Void) -> Bool {
    layers.last?.edit(on: &self, change) ?? false
  }

  /// Does what a command means where the user is.
  mutating func run(_ command: Command) {
    if runAnywhere(command) || runEntering(command) { return }
    switch context {
    case .locked: break
    case .filter: edit(command)
    case .jump: runInJump(command)
    case .search where search.line != nil: runInSearch(command)
    case .overview: runInOverview(command)
    case .list: runInList(command)
    case .facets: runInFacets(command)
    case .queue: runInQueues(command)
    case .world: runInWorld(command)
    case .figures: runInFigures(command)
    case .returns: runInReturns(command)
    case .whatIf: runInWhatIf(command)
    case .value: runInValue(command)
    case .caseView, .help, .sortMenu, .columnMenu, .addMenu, .factList, .log, .form, .question,
      .refusal, .prompt, .palette, .naming, .search:
      layers.last?.run(command, on: &self)
    }
  }

  /// Does what a command means wherever it is given, and tells whether it means anything.
  private mutating func runAnywhere(_ command: Command) -> Bool {
    switch command {
    case .openPane(let pane): go(to: pane)
    case .nextPane: go(to: pane.neighbour(1))
    case .previousPane: go(to: pane.neighbour(-1))
    case .goBack, .goForth: travel(command)
    case .palette: openPalette()
    case .savedViews: openPalette(typing: "view ")
    case .quit: effects.append(.quit)
    case .refresh:
      refresh()
      message = "Reading the docket again"
    case .help: layers.append(Reading(.help, from: context))
    case .legend: layers.append(Reading(.legend, from: context))
    case .checklist: openChecklist()
    case .rules: layers.append(Reading(.rules, from: context))
    case .meters: layers.append(Reading(.meters, from: context))
    case .theme: changeTheme()
    case .language: changeLanguage()
    case .mouse: changeMouse()
    case .redraw: effects.append(.redraw)
    case .suspend: effects.append(.suspend)
    case .copy: copyRows()
    case .pause: pause()
    case .recordKeys: recordKeys()
    case .playKeys: playKeys()
    case .names: toggleNames()
    default: return false
    }
    return true
  }

  private mutating func openChecklist() {
    guard let id = chosenCase else { return }
    layers.append(Reading(.checklist(id), from: context))
  }

  /// Opens a pane by a key; the way back is kept.
  mutating func go(to pane: PaneKey) {
    if pane != self.pane || !layers.isEmpty { trail.leave(stop) }
    trail.origin = nil
    open(pane)
  }

  /// Opens a pane; what lay above the one before is closed.
  mutating func open(_ pane: PaneKey) {
    layers = []
    editor = nil
    jump = nil
    whatIf.editor = nil
    whatIf.isNaming = false
    world.isCardOpen = false
    measured.show(.groups)
    showsReturnCases = false
    facetPanel.hasFocus = false
    self.pane = pane
  }

  private mutating func changeTheme() {
    let index = Theme.offered.firstIndex(of: theme) ?? -1
    theme = Theme.offered[(index + 1) % Theme.offered.count]
    isThemeChosen = true
    effects.append(.theme(theme))
    message = "Theme: \(SafeText(words: theme.name))"
  }

  private mutating func changeLanguage() {
    let languages = conduct.languages
    let index = languages.firstIndex(of: speech) ?? -1
    guard !languages.isEmpty else { return }
    speech = languages[(index + 1) % languages.count]
    isSpeechChosen = true
    message = speech.speak { "Language: \(speech.name)" }
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

  /// Keeps the screen as it is while the docket changes, or goes on.
  private mutating func pause() {
    isPaused.toggle()
    if isPaused {
      message = "Paused: changes wait until Ctrl-T goes on"
    } else {
      message = SafeText("\(changesWaiting.grouped) changes had waited")
      changesWaiting = 0
      refresh()
    }
  }

  /// Hides names and A-numbers everywhere, or shows them again; where they are hidden for good,
  /// says so.
  private mutating func toggleNames() {
    guard !conduct.hidesNames else {
      message = "Names are hidden here for good; monitor was started with --no-names"
      return
    }
    hidesNames.toggle()
    for key in lists.keys { lists[key]?.forgetRows() }
    shelf = CaseShelf()
    board.refresh()
    refresh()
    message = hidesNames ? "Names are hidden; H shows them again" : "Names are shown"
  }
}
