import CaseModel

extension EventBody {
  /// Reads the body of an event in the form `json()` writes; nil where it is in another.
  init?(_ json: inout PlainJSON) {
    var body = EventBody()
    let isRead = json.object { name, json in
      switch name {
      case "rows":
        body.rows = json.list { Row(&$0) }
        return body.rows != nil
      case "notice":
        body.notice = NoticeBody(&json)
        return body.notice != nil
      default: return false
      }
    }
    guard isRead else { return nil }
    self = body
  }
}

/// What names a row in the body of an event.
private struct RowName {
  private var table: String?
  private var caseID: Int64?
  private var id: Int64?

  /// Reads a part of the name; tells whether it could.
  mutating func read(_ name: String, _ json: inout PlainJSON) -> Bool {
    switch name {
    case "table": json.text(into: &table)
    case "caseID": json.number(into: &caseID)
    case "id": json.number(into: &id)
    default: false
    }
  }

  /// The whole name; nil where a part is missing.
  var whole: (table: String, caseID: Int64, id: Int64)? {
    guard let table, let caseID, let id else { return nil }
    return (table, caseID, id)
  }
}

extension EventBody.Row {
  fileprivate init?(_ json: inout PlainJSON) {
    var name = RowName()
    var values: [String: EventBody.Cell]?
    let isRead = json.object { part, json in
      guard part == "values" else { return name.read(part, &json) }
      values = [String: EventBody.Cell](&json)
      return values != nil
    }
    guard isRead, let name = name.whole else { return nil }
    self.init(table: name.table, caseID: name.caseID, id: name.id, values: values)
  }
}

extension [String: EventBody.Cell] {
  fileprivate init?(_ json: inout PlainJSON) {
    var cells: [String: EventBody.Cell] = [:]
    let isRead = json.object { column, json in
      guard cells[column] == nil, let cell = EventBody.Cell(&json) else { return false }
      cells[column] = cell
      return true
    }
    guard isRead else { return nil }
    self = cells
  }
}

extension EventBody.Cell {
  fileprivate init?(_ json: inout PlainJSON) {
    if json.isText {
      guard let text = json.text() else { return nil }
      self = .text(text)
    } else {
      guard let number = json.number() else { return nil }
      self = .integer(number)
    }
  }
}

extension NoticeBody {
  fileprivate init?(_ json: inout PlainJSON) {
    var body = NoticeBody()
    var days: Int64?
    let isRead = json.object { name, json in
      switch name {
      case "day": return json.text(into: &body.day)
      case "text": return json.text(into: &body.text)
      case "happenedAt": return json.text(into: &body.happenedAt)
      case "days": return json.number(into: &days)
      case "before":
        body.before = EventBody.Cell(&json)
        return body.before != nil
      case "after":
        body.after = EventBody.Cell(&json)
        return body.after != nil
      case "evidence":
        body.evidence = json.list { Row(&$0) }
        return body.evidence != nil
      default: return false
      }
    }
    guard isRead else { return nil }
    body.days = days.map { Int($0) }
    self = body
  }
}

extension NoticeBody.Row {
  fileprivate init?(_ json: inout PlainJSON) {
    var name = RowName()
    guard json.object({ name.read($0, &$1) }), let name = name.whole else { return nil }
    self.init(table: name.table, caseID: name.caseID, id: name.id)
  }
}
