import CaseModel
import Dashboard
import TextLayout

extension FakeDocket {
  /// Enters facts together, all or none.
  mutating func record(_ group: FactGroup) -> Answer {
    let before = self
    let source = FactGroup.source("dashboard", Int64(events.count + 1))
    var newClient: Int64?
    var entered: [CaseEvent] = []
    for part in group.parts {
      let id = part.caseID ?? newClient
      let history = id.flatMap { id in histories.first { $0.id == id } }
      guard case .success(let change) = part.change(of: history),
        case .saved(var event) = record(change)
      else {
        self = before
        return .refused("nothing was entered for any case")
      }
      if id == nil { newClient = event.caseID }
      event.source = source
      replaceLast(by: event)
      entered.append(event)
    }
    return .savedTogether(entered)
  }

  /// Undoes what was entered together, the last first.
  mutating func undo(together source: String) -> Answer {
    let undone = events.filter { $0.source == source }.reversed()
      .compactMap { event -> CaseEvent? in
        if case .saved(let event) = undo(event.id) { event } else { nil }
      }
    return .savedTogether(undone)
  }
}
