import CaseModel
import TerminalKit
import TextLayout

extension ColumnMenu: MenuLayer {
  var keyContext: KeyContext { purpose == .columns ? .columnMenu : .sortMenu }
  var isScreen: Bool { false }
  var pressed: Command { purpose == .columns ? .toggle : .accept }

  func run(_ command: Command, on dashboard: inout Dashboard) {
    var menu = self
    switch command {
    case .accept:
      choose(on: &dashboard)
      dashboard.layers.removeLast()
      return
    case .back:
      dashboard.layers.removeLast()
      return
    case .toggle: choose(on: &dashboard)
    case .sortThen: sortThen(on: &dashboard)
    case .shiftUp: menu.shift(-1, on: &dashboard)
    case .shiftDown: menu.shift(1, on: &dashboard)
    case .wider: dashboard.changeList { $0.widen(field, by: 2) }
    case .narrower: dashboard.changeList { $0.widen(field, by: -2) }
    default: menu.move(command, page: dashboard.layout.menuRows)
    }
    dashboard.replaceLayer(menu)
  }

  private func choose(on dashboard: inout Dashboard) {
    let kind = dashboard.facts?.kind
    switch purpose {
    case .sort: dashboard.changeList { $0.sort(by: field) }
    case .columns: dashboard.changeList { $0.toggle(field, for: kind) }
    case .copy: dashboard.copyColumn(field)
    }
  }

  private func sortThen(on dashboard: inout Dashboard) {
    guard dashboard.facts?.kind == .caseload else {
      dashboard.message = "Only a clinic's docket is sorted by several columns"
      return
    }
    dashboard.changeList { $0.sort(thenBy: field) }
  }

  private mutating func shift(_ places: Int, on dashboard: inout Dashboard) {
    guard purpose == .columns, let list = dashboard.list else { return }
    let kind = dashboard.facts?.kind
    let field = field
    let shown = list.columns(for: kind)
    guard let place = shown.firstIndex(of: field), shown.indices.contains(place + places),
      fields[index + places] == shown[place + places]
    else { return }
    dashboard.changeList { $0.shift(field, by: places, for: kind) }
    fields.swapAt(index, index + places)
    index += places
  }
}
