import CaseModel
import TextLayout

extension ListRow {
  /// What a column shows of the row: the text of the field, or its label where there is room.
  func text(of column: ColumnPlan.Column, _ facts: DocketFacts?) -> SafeText {
    column.showsWords ? words(of: column.field, facts) : text(of: column.field)
  }

  /// The value of a field in words: a code by its label, a rule by its title.
  ///
  /// A label several codes share has the code behind it: there are four courts in New York.
  func words(of field: CaseField, _ facts: DocketFacts?) -> SafeText {
    let code = text(of: field)
    guard let facts, !code.isEmpty else { return code }
    if field.key == "clock" {
      return facts.plan.title(ofRule: code.text).map { SafeText(words: $0) } ?? code
    }
    guard case .code(let table?) = field.kind,
      let label = facts.labels.label(code.text, in: table), !label.isEmpty
    else { return code }
    let isShared = facts.sharedLabels[table]?.contains(label) == true
    return SafeText(words: label).said + (isShared ? " " + code : .empty)
  }
}

extension ClockPlan {
  /// The title of the rule of a name; nil if there is none.
  func title(ofRule id: String) -> String? {
    book.rules.last { $0.id == id && !$0.title.isEmpty }?.title
  }
}

extension CodeLabels {
  /// The labels that several codes of a list have.
  var shared: [LookupTable: Set<String>] {
    tables.mapValues { labels in
      let counts = Dictionary(grouping: labels.values) { $0 }
      return Set(counts.filter { $1.count > 1 }.keys)
    }
  }
}
