import CaseModel

/// The rows of a table by client; those of one client may be apart.
struct RowGroups {
  /// What the rows of one client say together.
  private struct Group {
    /// The days of hearings.
    var days: [Day] = []
    /// The first value of each field of the client, with the index of its row.
    var first: [String: (value: CellValue, row: Int)] = [:]
    /// The fields of which another row has another value.
    var disputed: Set<String> = []
  }

  private let rows: [CaseloadRow]
  private let keys: [String]
  private var groups: [String: Group] = [:]

  /// Names are compared by how they are written and read, where a number finds the client.
  private static let names: Set<String> = ["name", "native"]

  init(_ rows: [CaseloadRow]) {
    self.rows = rows
    keys = rows.enumerated().map { RowGroups.key(of: $1, at: $0) }
    for (index, row) in rows.enumerated() {
      var group = groups[keys[index]] ?? Group()
      if let day = row.hearing["date"]?.integer.flatMap({ Int32(exactly: $0) }) {
        group.days.append(Day(number: day))
      }
      for (field, value) in row.client where value != .empty && !RowGroups.names.contains(field) {
        if let first = group.first[field] {
          if first.value != value { group.disputed.insert(field) }
        } else {
          group.first[field] = (value, index)
        }
      }
      groups[keys[index]] = group
    }
  }

  private static func key(of row: CaseloadRow, at index: Int) -> String {
    if let id = row.id { return "id \(id)" }
    if let number = row.alienNumber { return number.description }
    return row.ownKey ?? (row.name.isEmpty ? "row \(index)" : PersonName.plain(row.name))
  }

  /// The days of every hearing the table has for the client of a row.
  func days(of index: Int) -> [Day] { groups[keys[index]]?.days ?? [] }

  /// A row without what an earlier row of the same client says otherwise.
  ///
  /// No order of rows makes one of two values right, and importing the table again would turn them
  /// round; so the first stays and the other is asked about. A row that only its name ties to the
  /// earlier one may be of another person: nothing of it is taken.
  func settled(_ index: Int, line: Int, _ header: (String) -> String) -> CaseloadRow {
    var row = rows[index]
    guard let group = groups[keys[index]] else { return row }
    row.disputed.formUnion(group.disputed)
    for key in group.disputed.sorted() {
      guard let value = row.client[key], let first = group.first[key], first.value != value,
        value != .empty, let field = FactForm.client.field(key)
      else { continue }
      if row.id == nil, row.alienNumber == nil, row.ownKey == nil {
        let reason: Phrase = """
          an earlier row has this name and another value here; if they are two people, give each a \
          number, such as the A-number or one of your own
          """
        row.failures.append(.init(line: line, column: header(key), reason: reason))
        continue
      }
      row.client[key] = nil
      // A row for each hearing names the court of that hearing.
      if key == "court", !row.hearing.isEmpty {
        if row.hearing["court"] == nil { row.hearing["court"] = value }
        continue
      }
      row.questions.append(question(field, value, line, header(key)))
    }
    return row
  }

  private func question(
    _ field: FormField,
    _ value: CellValue,
    _ line: Int,
    _ header: String,
  ) -> CaseloadReport.Asked {
    let text = field.text(of: value)
    let reason: Phrase =
      "an earlier row of this client has another value; answer with the right one"
    let words = "\(header.isEmpty ? field.title : header) “\(text)”: \(reason)"
    return .init(
      question: CaseQuestion(form: "client", field: field.key, value: text, words: words),
      line: line,
      column: header,
      reason: reason,
    )
  }
}
