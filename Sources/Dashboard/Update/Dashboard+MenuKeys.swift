import CaseModel
import TextLayout

extension Dashboard {
  /// Does what a command means in a menu.
  mutating func run(_ command: Command, in menu: ColumnMenu) {
    var menu = menu
    switch command {
    case .accept:
      choose(&menu)
      layers.removeLast()
      return
    case .back:
      layers.removeLast()
      return
    case .toggle: choose(&menu)
    case .sortThen: sortThen(by: menu.field)
    case .shiftUp: shift(-1, &menu)
    case .shiftDown: shift(1, &menu)
    case .wider: changeList { $0.widen(menu.field, by: 2) }
    case .narrower: changeList { $0.widen(menu.field, by: -2) }
    default:
      menu.move(command, page: layout.menuRows)
    }
    replaceLayer(menu)
  }

  private mutating func choose(_ menu: inout ColumnMenu) {
    let kind = facts?.kind
    let field = menu.field
    switch menu.purpose {
    case .sort: changeList { $0.sort(by: field) }
    case .columns: changeList { $0.toggle(field, for: kind) }
    case .copy: copyColumn(field)
    }
  }

  private mutating func sortThen(by field: CaseField) {
    guard facts?.kind == .caseload else {
      message = "Only a clinic's docket is sorted by several columns"
      return
    }
    changeList { $0.sort(thenBy: field) }
  }

  private mutating func shift(_ places: Int, _ menu: inout ColumnMenu) {
    guard menu.purpose == .columns, let list else { return }
    let kind = facts?.kind
    let field = menu.field
    let shown = list.columns(for: kind)
    guard let index = shown.firstIndex(of: field), shown.indices.contains(index + places),
      menu.fields[menu.index + places] == shown[index + places]
    else { return }
    changeList { $0.shift(field, by: places, for: kind) }
    menu.fields.swapAt(menu.index, menu.index + places)
    menu.index += places
  }
}
