import CaseModel
public import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the screen.
  ///
  /// - Parameters:
  ///   - size: The columns and rows of the terminal.
  ///   - glyphs: The signs the terminal can show.
  /// - Returns: A frame of exactly that size.
  public func frame(size: CellSize, glyphs: GlyphSet) -> Frame {
    speech.speak { drawn(Frame(size, glyphs: glyphs)) }
  }

  /// Draws the screen on a blank frame; one that keeps whole texts is to be heard, and gets nothing
  /// that lies under something else.
  func drawn(_ blank: Frame) -> Frame {
    var frame = blank
    let size = frame.size
    let least = ScreenLayout.least
    guard size.columns >= least.columns, size.rows >= least.rows else {
      TooSmallScreen(size: size).draw(on: &frame)
      return frame
    }
    if isLocked {
      LockScreen(after: conduct.lockAfter ?? 0).draw(on: &frame)
      return frame
    }
    var fitted = self
    fitted.size = size
    fitted.arrange()
    fitted.draw(on: &frame)
    return frame
  }

  private func draw(on frame: inout Frame) {
    let layout = layout
    TitleBar(pane: pane).draw(on: &frame, in: layout.title)
    let words = conduct.isReadOnly ? WatchWords.all(time) : team?.words.map { SafeText($0) } ?? []
    let watch = recordingWords.isEmpty ? words : recordingWords
    ContextLine(facts: facts, watch: watch, isFault: team?.fault != nil || macro.isRecording)
      .draw(on: &frame, in: layout.context)
    DayCorner(facts: facts).draw(on: &frame, in: layout.day)
    if !frame.keepsTexts || !isBodyCovered { drawBody(on: &frame, layout) }
    let above = layers.lastIndex(where: \.isScreen).map { $0 + 1 } ?? 0
    for layer in layers[above...] { layer.draw(on: &frame, layout, of: self) }
    Footer(self).draw(on: &frame, in: layout.footer)
    tour?.draw(on: &frame, in: layout.body)
  }

  /// Whether something lies over the body and takes every key.
  private var isBodyCovered: Bool { layers.last.map { !$0.isScreen } ?? false }

  private func drawBody(on frame: inout Frame, _ layout: ScreenLayout) {
    if let screen = layers.last(where: \.isScreen) {
      return screen.draw(on: &frame, layout, of: self)
    }
    if let docketFailure, facts == nil {
      return Notice.failed(docketFailure).draw(on: &frame, in: layout.body)
    }
    if pane == .overview { return drawOverview(on: &frame, layout) }
    if pane == .queues { return drawQueues(on: &frame, layout) }
    if pane == .world { return drawWorld(on: &frame, layout) }
    if pane == .figures { return drawFigures(on: &frame, layout) }
    if leadsByCountries { return drawReturns(on: &frame, layout) }
    if pane == .whatIf { return drawWhatIf(on: &frame, layout) }
    drawList(on: &frame, layout)
  }

  private func drawList(on frame: inout Frame, _ layout: ScreenLayout) {
    guard let list else { return }
    FilterLine(text: list.filterText, editor: editor).draw(on: &frame, in: layout.filter)
    if let banner = layout.banner, let facts, showsBanner {
      LawBanner(facts.plan.book, asOf: facts.asOf).draw(on: &frame, in: banner)
    }
    if let line = search.line { SearchLine(line: line).draw(on: &frame, in: layout.filter) }
    if let jump { JumpLine(line: jump).draw(on: &frame, in: layout.filter) }
    if frame.keepsTexts, [.filter, .facets].contains(context) {
      if context == .facets { drawFacets(of: list, on: &frame, layout) }
      return drawBelowFilter(on: &frame, under: layout.filter)
    }
    drawPlot(of: list, on: &frame, layout)
    if let notice = Notice(of: list, facts: facts, isEditing: editor != nil, isSlow: isSlow) {
      notice.draw(on: &frame, in: layout.table)
    } else {
      let hasFocus = context == .list
      let now = time.now?.seconds ?? 0
      ListTable(list: list, facts: facts, hasFocus: hasFocus, now: now, team: team)
        .draw(on: &frame, in: layout.table)
      frame.mark(search.text, in: layout.tableRows)
    }
    drawDetail(of: list, on: &frame, layout)
    drawFacets(of: list, on: &frame, layout)
    drawBelowFilter(on: &frame, under: layout.filter)
  }
}
