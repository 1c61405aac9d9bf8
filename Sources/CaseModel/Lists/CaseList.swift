/// A list of cases people look at: its scope, its columns, its order and what it counts.
///
/// A pane and the report of the same name show the same list, so screen and paper agree.
public struct CaseList: Hashable, Sendable {
  /// The word that names it, such as `orders`.
  public let key: String
  /// Its title.
  public let title: String
  /// What its rows are.
  public let rows: RowKind
  /// Which cases belong to it.
  public let scope: Filter
  /// What is counted, as a sentence that is on every page.
  public let definition: String
  /// The fields shown, the most important first.
  public let fields: [CaseField]
  /// The order it is in at first.
  public let sort: FieldSort
  /// The day that years and fiscal years of the list are counted by.
  public let dateField: CaseField

  init(
    _ key: String,
    _ title: String,
    rows: RowKind = .cases,
    scope: Filter,
    definition: String,
    fields: String,
    order: String,
    newestFirst: Bool = false,
    date: String,
  ) {
    self.key = key
    self.title = title
    self.rows = rows
    self.scope = scope
    self.definition = definition
    self.fields = fields.split(separator: " ").compactMap { CaseField.named($0) }
    sort = FieldSort(CaseField.named(order) ?? CaseField.all[0], isDescending: newestFirst)
    dateField = CaseField.named(date) ?? CaseField.all[0]
  }

  /// Returns the fields shown for a kind of docket: public releases name nobody.
  public func fields(for kind: DocketKind) -> [CaseField] {
    fields.filter { kind == .caseload ? !$0.isOfReleases : !$0.isOfClients }
  }
}

/// What the rows of a list are.
public enum RowKind: Hashable, Sendable {
  /// One row for each case.
  case cases
  /// One row for each running clock, with its case; `due` and `clock` are the row's own.
  case clocks
}

extension CaseList {
  /// Cases with a hearing ahead.
  public static let hearings = CaseList(
    "hearings",
    "Hearings",
    scope: .any("hearing"),
    definition: """
      Cases with a next hearing: the earliest scheduled one on or after the as-of day without an \
      adjournment reason (inferred), or what the court's row of the case names where its schedule \
      has no hearing at all. Cases, not hearings; "more" counts further ones.
      """,
    fields: """
      hearing time court judge cal medium name id gaps nat lang rep custody custodyon moved more
      """,
    order: "hearing",
    date: "hearing",
  )

  /// Cases with a removal order in force, or perhaps in force.
  public static let orders = CaseList(
    "orders",
    "Removal orders",
    scope: .any("order"),
    definition: """
      Cases in which a removal order stands or may, by its status ("Order"), not by the last \
      decision: a judge's order that was not undone, also where it is one the Board left in place \
      of voluntary departure; any decision that is before the Board on appeal, a grant too; orders \
      by DHS, recorded by the clinic or behind a case of fear or withholding alone; and "Unclear", \
      where this data does not tell what became of it. Not counted: voluntary departure that runs \
      or is over, reopened orders, relief granted. Waivers and court petitions are not visible in \
      public data.
      """,
    fields: """
      ordered order limb final name id gaps nat court absentia relief result appeal motion rep
      """,
    order: "ordered",
    newestFirst: true,
    date: "ordered",
  )

  /// Cases with a final order, or with a stage of carrying it out on record.
  public static let repatriation = CaseList(
    "repatriation",
    "Repatriation",
    scope: .either([.any("final"), .any("stage")]),
    definition: """
      Cases with an administratively final order (8 CFR 1241.1), or with an execution stage on \
      record. Stages are what somebody told; nothing told is "not visible", not "not begun". Days \
      are counted from the order: nobody tells in public data whether the person has left.
      """,
    fields: """
      stage instage step days name id gaps nat custody custodyon blocker final limb to attorney
      """,
    order: "final",
    date: "final",
  )

  /// Every case of the docket.
  public static let cases = CaseList(
    "cases",
    "All cases",
    scope: .all,
    definition: "Cases: one charging document and case type of one person each, not people.",
    fields: """
      id gaps name nat lang type case court judge filed hearing rep custody custodyon outcome order
      """,
    order: "id",
    date: "filed",
  )

  /// Every running clock of every case.
  public static let clocks = CaseList(
    "clocks",
    "Clocks",
    rows: .clocks,
    scope: .any("due"),
    definition: """
      Running deadlines and marks, one row each: those ahead, and filings before a hearing that \
      are past and not recorded as made. Computed by rule; confirm with counsel.
      """,
    fields: "due left clock deadline name id gaps nat order custody custodyon hearing attorney",
    order: "due",
    date: "due",
  )

  /// The lists there are.
  public static let all = [hearings, orders, repatriation, clocks, cases]
}

extension Filter {
  /// The filter for cases with some value of a field.
  static func any(_ key: String) -> Filter { test(key, .any) }

  /// The filter for cases with one value of a field.
  static func `is`(_ key: String, _ value: String) -> Filter { test(key, .text(value)) }

  private static func test(_ key: String, _ operand: FilterOperand) -> Filter {
    CaseField.named(key).map { .test(FieldTest($0, .matches, [operand])) } ?? .all
  }
}
