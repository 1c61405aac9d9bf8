import CaseModel
import TerminalKit

extension Dashboard {
  /// Whether the facets of the open list are beside it.
  var showsFacets: Bool {
    pane.list != nil && (facetPanel.isOpen ?? (size.columns >= FacetPanel.roomyColumns))
  }

  /// What is counted beside the open list; nothing while too little is known of the docket.
  var facetGroupings: [Grouping] {
    guard let list, let facts else { return [] }
    return list.list.facets(for: facts.kind)
  }

  /// Opens the facets and gives them the keys.
  mutating func openFacets() {
    facetPanel.isOpen = true
    facetPanel.hasFocus = true
  }

  /// Does what a command means in the facets.
  mutating func runInFacets(_ command: Command) {
    let choices = FacetPanel.choices(list?.facets ?? [])
    switch command {
    case .up: facetPanel.move(by: -1, in: choices)
    case .down: facetPanel.move(by: 1, in: choices)
    case .pageUp, .halfUp: facetPanel.move(by: -10, in: choices)
    case .pageDown, .halfDown: facetPanel.move(by: 10, in: choices)
    case .start: facetPanel.move(by: -choices.count, in: choices)
    case .end: facetPanel.move(by: choices.count, in: choices)
    case .left: facetPanel.moveByFacet(-1, in: choices)
    case .right: facetPanel.moveByFacet(1, in: choices)
    case .accept: choose(choices, isLeftOut: false)
    case .leaveOut: choose(choices, isLeftOut: true)
    case .leaveFacets: facetPanel.hasFocus = false
    case .back: closeFacets()
    case .filter:
      facetPanel.hasFocus = false
      beginFilter()
    default: break
    }
  }

  private mutating func closeFacets() {
    facetPanel.hasFocus = false
    facetPanel.isOpen = size.columns >= FacetPanel.roomyColumns ? nil : false
  }

  /// Adds the test of the value at the pointer to the filter, or takes it out where it is in.
  private mutating func choose(_ choices: [FacetPanel.Choice], isLeftOut: Bool) {
    guard let place = facetPanel.place(in: choices), let list else { return }
    let choice = choices[place]
    facetPanel.move(by: 0, in: choices)
    var text = FilterText(list.filterText)
    let test = choice.test(vocabulary.labels)
    let signs = [test, "-" + test]
    if signs.contains(where: text.has) {
      for sign in signs { text.remove(sign) }
    } else {
      text.add(signs[isLeftOut ? 1 : 0])
    }
    filterBy(text)
  }

  /// Takes a test into the filter of the open list, or out where it is in.
  mutating func toggleInFilter(_ test: String) {
    guard let list else { return }
    var text = FilterText(list.filterText)
    if text.has(test) { text.remove(test) } else { text.add(test) }
    filterBy(text)
  }

  private mutating func filterBy(_ text: FilterText) {
    // Said by the bell: the filter would no longer be understood.
    guard let list, let filter = try? Filter(text.text, vocabulary) else {
      return effects.append(.bell)
    }
    keepInHistory(list.filterText)
    keepInHistory(text.text)
    changeList { $0.ask(filter: text.text, filter) }
  }
}
