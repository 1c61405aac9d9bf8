public import CaseModel
import TerminalKit
import TextLayout

/// What is on the screen of a list, to be written to a file: its rows, columns and order.
public struct ListExport: Hashable, Sendable {
  /// The list, with filter and sort.
  public let query: ListQuery
  /// The filter as it was typed.
  public let filter: String
  /// The columns, in the order shown.
  public let fields: [CaseField]
  /// The marked rows, by number; nil for all.
  public let marked: Set<Int64>?
  /// The file, as it was typed.
  public let path: String
  /// Whether names and A-numbers are left out.
  public let hidesNames: Bool
}

extension Dashboard {
  /// Asks for the file the list is exported to, or the sheet that is printed.
  mutating func beginExport(isPaper: Bool) {
    guard let list, let facts else { return }
    let name = "\(list.list.key)-\(facts.asOf)\(isPaper ? ".txt" : ".csv")"
    layers.append(.exporting(LineEditor(name)))
  }

  /// Does what a command means while the file of an export is typed.
  mutating func runInExport(_ command: Command) {
    guard case .exporting(var line)? = layers.last else { return }
    switch command {
    case .cancel: layers.removeLast()
    case .accept:
      layers.removeLast()
      export(to: line.string)
    default:
      line.edit(command)
      layers[layers.count - 1] = .exporting(line)
    }
  }

  private mutating func export(to path: String) {
    guard let list, !path.isEmpty else { return }
    let marked = list.marked.isEmpty ? nil : Set(list.marked.keys)
    let fields = list.columns(for: facts?.kind)
    effects.append(
      .export(
        ListExport(
          query: list.query,
          filter: list.filterText,
          fields: hidesNames ? fields.filter { !$0.isOfClients } : fields,
          marked: marked,
          path: path,
          hidesNames: hidesNames,
        )
      )
    )
    message = "Writing " + SafeText(path)
  }

  /// Draws the line in which the file of an export is typed.
  func drawExporting(_ line: LineEditor, on frame: inout Frame, _ layout: ScreenLayout) {
    guard let list else { return }
    let area = layout.body.centred(CellSize(columns: min(72, layout.body.columns), rows: 5))
    frame.fill(area)
    let inner = frame.box(area, title: "Export to a file", Style(.focusedBorder))
      .inset(columns: 1, rows: 0)
    frame.put(line, at: inner.origin, maxWidth: inner.columns)
    let count = list.marked.isEmpty ? list.count.map { CountWords.number($0) } : nil
    let rows = count ?? SafeText(list.marked.count.grouped)
    let what = rows + (list.marked.isEmpty ? " rows" : " marked rows") + ", the columns shown"
    frame.put(what, at: inner.origin.moved(rows: 1), .plain, maxWidth: inner.columns)
    let hint: SafeText = ".csv .json .md or .txt for paper. Enter writes, Esc leaves"
    frame.put(hint, at: inner.origin.moved(rows: 2), .dim, maxWidth: inner.columns)
  }
}
