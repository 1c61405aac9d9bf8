import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// Draws the facets of a list beside it.
  func drawFacets(of list: ListState, on frame: inout Frame, _ layout: ScreenLayout) {
    guard let area = layout.facets, let facts else { return }
    frame.fill(area)
    frame.verticalRule(at: area.origin.moved(columns: 1), rows: area.rows)
    let inner = area.splitLeft(3).rest
    guard let facets = list.facets else {
      let words: SafeText =
        list.hasNoFacets
        ? "Counted once the columns of the docket are made" : "Counting"
      return frame.put(words.wrapped(to: inner.columns).map { Strip($0, .dim) }, in: inner)
    }
    let lines = FacetLines(facets, list.filterText, facts)
    let place = facetPanel.hasFocus ? facetPanel.place(in: FacetPanel.choices(facets)) : nil
    lines.draw(on: &frame, in: inner, at: place)
  }
}
