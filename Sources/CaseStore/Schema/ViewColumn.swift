import CaseModel

/// A column of a view for other tools.
struct ViewColumn {
  /// What it is called.
  let name: String
  /// What it shows.
  let sql: String

  /// A column as it is.
  init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }

  /// A day as an ISO date.
  static func day(_ name: String, _ column: String) -> ViewColumn {
    ViewColumn(name, PortableSQL.date(column))
  }

  /// A time of day such as `09:30`.
  static func time(_ name: String, _ column: String) -> ViewColumn {
    ViewColumn(name, PortableSQL.time(column))
  }

  /// A code, and its name beside it.
  static func code(_ name: String, _ column: String, _ list: LookupTable) -> [ViewColumn] {
    [
      ViewColumn(name, column), ViewColumn(name + "Label", CodeNames.label(of: column, in: list)),
    ]
  }

  /// A derived value, and its words beside it.
  static func choice(_ name: String, _ column: String, _ values: [ChoiceValue]) -> [ViewColumn] {
    [ViewColumn(name, column), ViewColumn(name + "Label", words(column, values))]
  }

  /// The columns of a field in a table or view.
  static func columns(of field: CaseField, in source: String) -> [ViewColumn] {
    let column = "\(source).\(quoted(field.column))"
    let name = name(of: field)
    switch field.kind {
    case .number where field.key == "id": return [ViewColumn(name, number(in: source))]
    case .day: return [day(name, column)]
    case .time: return [time(name, column)]
    case .daysSince, .daysUntil: return []
    case .code(let list?): return code(name, column, list)
    case .choice(let values): return choice(name, column, values)
    case .choices(let values):
      return [ViewColumn(name, column), ViewColumn(name + "Label", list(column, values))]
    case .openChoice(let values) where field.key == "deadline":
      return [ViewColumn(name, "coalesce(\(words(column, values)), \(column))")]
    default: return [ViewColumn(name, column)]
    }
  }

  /// The field's own word; one that SQL keeps for itself gives way to a longer one.
  private static func name(of field: CaseField) -> String {
    switch field.key {
    case "id": "caseID"
    case "case": "caseState"
    case "last": "lastHeld"
    case "order": "orderStatus"
    case "to": "orderedTo"
    default: field.key
    }
  }

  /// The number of the case a row is about.
  static func number(in source: String) -> String {
    source == CaseSummary.tableName
      ? "\(source).id" : "((\(source).id - 4611686018427387904) >> 6)"
  }

  private static func words(_ column: String, _ values: [ChoiceValue]) -> String {
    let cases = values.map { "WHEN \(literal($0.code)) THEN \(literal($0.title))" }
    return "CASE \(column) \(cases.joined(separator: " ")) END"
  }

  /// The words of several values, which the column holds with commas between.
  private static func list(_ column: String, _ values: [ChoiceValue]) -> String {
    let parts = values.map { value in
      """
      CASE WHEN instr(',' || \(column) || ',', \(literal(",\(value.code),"))) > 0 \
      THEN \(literal(value.title + ", ")) ELSE '' END
      """
    }
    return "nullif(rtrim(\(parts.joined(separator: " || ")), ', '), '')"
  }
}

/// Every hearing on record, held, adjourned or ahead; each with its case.
enum HearingView {
  /// The statement that makes it.
  static var sql: String {
    let columns =
      [ViewColumn("caseID", "hearing.caseID"), ViewColumn("hearingID", "hearing.id")]
      + ["name", "native", "anumber", "attorney"].compactMap { CaseField.named($0) }
      .flatMap { ViewColumn.columns(of: $0, in: "summary") }
      + [.day("hearing", "hearing.heldOn"), .time("time", "hearing.startsAt")]
      + [.time("ends", "hearing.endsAt")]
      + ViewColumn.code("court", "hearing.court", .court)
      + ViewColumn.code("judge", "hearing.judge", .judge)
      + ViewColumn.code("place", "hearing.location", .hearingLocation)
      + choice("cal", "hearing.calendar")
      + choice("medium", "hearing.medium")
      + ViewColumn.code("lang", "hearing.language", .language)
      + ViewColumn.code("adjournment", "hearing.adjournment", .adjournment)
      + [.day("recorded", "hearing.recordedOn")]
    return DocketViews.view(
      "hearings",
      columns,
      from: "hearing JOIN summary ON summary.id = hearing.caseID",
    )
  }

  /// The column of a choice, with the values of the field of that name.
  private static func choice(_ key: String, _ column: String) -> [ViewColumn] {
    ViewColumn.choice(key, column, CaseField.named(key)?.kind.choices ?? [])
  }
}

/// Removals as ICE counts them; every number is as it was read, small ones too.
enum RemovalView {
  /// The statement that makes it.
  static var sql: String {
    DocketViews.view(
      "removals",
      [
        ViewColumn("file", "release.id"), ViewColumn("release", "release.label"),
        .day("asOf", "release.asOf"), ViewColumn("period", "removal.period"),
        .day("start", "removal.start"), ViewColumn("citizenship", "removal.citizenship"),
        ViewColumn("departedTo", "removal.departedTo"), ViewColumn("removals", "removal.count"),
      ],
      from: "removal JOIN release ON release.id = removal.release",
    )
  }
}
