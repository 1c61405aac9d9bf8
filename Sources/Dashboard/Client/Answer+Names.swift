import CaseModel
import TextLayout

extension Answer {
  /// The answer without anybody's name, A-number, or text that may hold one.
  var withoutNames: Answer {
    switch self {
    case .page(let rows, let isEnd): .page(rows: rows.map(\.withoutNames), isEnd: isEnd)
    case .history(let history): .history(history?.withoutNames)
    case .items(let items, let queue, let page):
      .items(items.map(\.withoutNames), queue, page)
    case .events: .events([])
    case .steps(let item, _): .steps(item.withoutNames, [])
    case .worked(let action, let item): .worked(action, item.withoutNames)
    case .workedTogether(let action, let items):
      .workedTogether(action, items.map(\.withoutNames))
    case .savedTogether: .savedTogether([])
    case .overtaken(let item, let words): .overtaken(item.withoutNames, words)
    default: self
    }
  }
}

extension ListRow {
  /// The row without name, own script, A-number and attorney.
  fileprivate var withoutNames: ListRow {
    var row = self
    for (place, field) in CaseField.all.enumerated() where field.isOfClients {
      if !row.texts[place].isEmpty { row.texts[place] = "hidden" }
    }
    return row
  }
}

extension CaseHistory {
  /// The history without its person and without notes.
  fileprivate var withoutNames: CaseHistory {
    var history = self
    history.person = nil
    history.notes = []
    return history
  }
}

extension QueueItem {
  /// The item without the name of its case.
  fileprivate var withoutNames: QueueItem {
    var item = self
    item.name = ""
    return item
  }
}
