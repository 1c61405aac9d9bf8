/// A pane of the dashboard, by the digit that opens it.
///
/// To add a pane, add its case here and its value, a `Pane` in a file of its own. Tab, digit,
/// command name, list, plot, detail and its part of the overview follow from that value.
public enum PaneKey: Int, CaseIterable, Hashable, Sendable {
  case overview = 1
  case hearings = 2
  case orders = 3
  case repatriation = 4
  case queues = 5
  case clocks = 6
  case figures = 7
  case world = 8
  case whatIf = 9
  case cases = 0

  /// The panes in the order of their tabs.
  public static var tabs: [PaneKey] { allCases }

  /// The pane some tabs further, wrapping round at both ends.
  func neighbour(_ step: Int) -> PaneKey {
    let tabs = PaneKey.tabs
    let index = tabs.firstIndex(of: self) ?? 0
    return tabs[(index + step + tabs.count) % tabs.count]
  }
}
