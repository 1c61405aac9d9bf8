/// A list of cases people look at: its scope, its columns, its order and what it counts.
///
/// A pane and the report of the same name show the same list, so screen and paper agree.
public struct CaseList: Hashable, Sendable {
  /// The word that names it, such as `orders`.
  public let key: String
  /// Its title.
  public let title: String
  /// Which cases belong to it.
  public let scope: Filter
  /// What is counted, as a sentence that stands on every page.
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
    scope: Filter,
    definition: String,
    fields: String,
    order: String,
    newestFirst: Bool = false,
    date: String,
  ) {
    self.key = key
    self.title = title
    self.scope = scope
    self.definition = definition
    self.fields = fields.split(separator: " ").compactMap { CaseField.named($0) }
    sort = FieldSort(CaseField.named(order) ?? CaseField.all[0], isDescending: newestFirst)
    dateField = CaseField.named(date) ?? CaseField.all[0]
  }

  /// Returns the fields shown for a kind of docket: public releases name nobody.
  public func fields(for kind: DocketKind) -> [CaseField] {
    kind == .caseload ? fields : fields.filter { !$0.isOfClients }
  }
}

extension CaseList {
  /// Cases with a hearing ahead.
  public static let hearings = CaseList(
    "hearings",
    "Hearings",
    scope: .any("hearing"),
    definition: """
      Cases with a next hearing: the earliest scheduled one on or after the as-of day without an \
      adjournment reason (inferred). Cases, not hearings; "more" counts further ones.
      """,
    fields: "hearing time court judge cal medium name id nat lang rep custody moved more",
    order: "hearing",
    date: "hearing",
  )

  /// Cases with a removal order that stands.
  public static let orders = CaseList(
    "orders",
    "Removal orders",
    scope: .any("order"),
    definition: """
      Cases whose last decision on the merits is a removal order by a judge that was not undone. \
      Voluntary departure and reopened orders are not counted. Waivers, court petitions and orders \
      by DHS are not visible in public data.
      """,
    fields: "ordered order limb final name id nat court absentia relief result appeal motion rep",
    order: "ordered",
    newestFirst: true,
    date: "ordered",
  )

  /// Cases with a final order, or with a stage of carrying it out on record.
  public static let repatriation = CaseList(
    "repatriation",
    "Repatriation",
    scope: .either([.is("order", "final"), .any("stage")]),
    definition: """
      Cases with an administratively final order (8 CFR 1241.1), or with an execution stage on \
      record. Stages are what somebody told; nothing told is "not visible", not "not begun".
      """,
    fields: "stage instage step days name id nat custody blocker final limb to attorney",
    order: "final",
    date: "final",
  )

  /// Every case of the docket.
  public static let cases = CaseList(
    "cases",
    "All cases",
    scope: .all,
    definition: "Cases: one charging document and case type of one person each, not people.",
    fields: "id name nat lang type case court judge filed hearing rep custody outcome order",
    order: "id",
    date: "filed",
  )

  /// The lists there are.
  public static let all = [hearings, orders, repatriation, cases]
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
