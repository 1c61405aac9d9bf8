/// The order of a list: by one field, ties by further fields or the field's own tie and then by
/// case number, cases without a value always last.
public struct FieldSort: Hashable, Sendable {
  /// The field sorted by.
  public var field: CaseField
  /// Whether the greatest comes first.
  public var isDescending: Bool
  /// The fields that decide between rows with the same value, in order; none for the field's own
  /// tie.
  ///
  /// Only a clinic's docket is sorted by more than one field.
  public var then: [SortKey]

  /// Makes an order.
  public init(_ field: CaseField, isDescending: Bool = false, then: [SortKey] = []) {
    self.field = field
    self.isDescending = isDescending
    self.then = then
  }

  /// Reads an order as `text` writes it: fields with commas between them, a minus before each whose
  /// greatest comes first; nil if a word is no field.
  public init?(text: String) {
    let words = text.split(separator: ",")
    let keys = words.compactMap { SortKey(text: $0) }
    guard let first = keys.first, keys.count == words.count else { return nil }
    self.init(first.field, isDescending: first.isDescending, then: Array(keys.dropFirst()))
  }

  /// The order as it is written, such as `-hearing,name`.
  public var text: String { ([first] + then).map(\.text).joined(separator: ",") }

  /// Whether the greatest stored value comes first: more days since means an earlier day.
  public var isColumnDescending: Bool { first.isColumnDescending }

  private var first: SortKey { SortKey(field, isDescending: isDescending) }

  /// The fields that decide between rows with the same value: those chosen, else the field's own.
  ///
  /// - Parameter rows: What the rows of the list are.
  /// - Returns: The keys, in order.
  public func ties(in rows: RowKind) -> [SortKey] {
    then.isEmpty ? field.tie(in: rows).map { [SortKey($0)] } ?? [] : then
  }
}

/// A list narrowed by a filter and put in an order.
public struct ListQuery: Hashable, Sendable {
  /// The list.
  public var list: CaseList
  /// The filter within the list's scope.
  public var filter: Filter
  /// The order.
  public var sort: FieldSort

  /// Makes a query, in the list's own order unless told otherwise.
  public init(_ list: CaseList, filter: Filter = .all, sort: FieldSort? = nil) {
    self.list = list
    self.filter = filter
    self.sort = sort ?? list.sort
  }

  /// The fields that decide between rows with the same value, in order.
  public var ties: [SortKey] { sort.ties(in: list.rows) }

  /// The test a case of the list passes, as of a day.
  public func predicate(asOf day: Day) -> Predicate {
    let predicate = list.scope.and(filter).predicate(asOf: day)
    return list.rows == .clocks ? predicate.aboutClocks : predicate
  }
}

/// A position in an ordered list: the row's value of the sort field, and its case number.
///
/// It stays valid when rows come or go, which a row's position does not.
public struct ListCursor: Hashable, Sendable {
  /// The row's value in the column sorted by.
  public var value: CellValue
  /// The row's case number.
  public var id: Int64
  /// Its values in the fields that decide between rows with the same value; none in a cursor that
  /// is before every row with the value.
  public var ties: [CellValue]

  /// Makes a cursor.
  public init(value: CellValue, id: Int64, ties: [CellValue] = []) {
    self.value = value
    self.id = id
    self.ties = ties
  }
}

extension CaseField {
  /// The field that decides between rows with the same value; nil if their numbers do.
  ///
  /// Clocks come by their day, and hearings of a day by their time.
  public func tie(in rows: RowKind) -> CaseField? {
    switch rows {
    case .clocks:
      let day = CaseList.clocks.sort.field
      return column == day.column ? nil : day
    case .cases:
      return column == CaseList.hearings.sort.field.column ? CaseField.named("time") : nil
    }
  }
}

extension CaseSummary {
  /// The case's position in a list sorted by a field.
  public func cursor(by field: CaseField) -> ListCursor { cursor(by: FieldSort(field)) }

  /// The case's position in a list in some order.
  public func cursor(by sort: FieldSort) -> ListCursor {
    let ties = sort.ties(in: id == caseID ? .cases : .clocks)
    return ListCursor(
      value: sort.field.value(in: self),
      id: id,
      ties: ties.map { $0.field.value(in: self) },
    )
  }
}

/// Where a page of a list begins or ends; its rows always come in the list's order.
public enum PageStart: Hashable, Sendable {
  /// The first rows.
  case first
  /// The last rows.
  case last
  /// The rows after a cursor.
  case after(ListCursor)
  /// The rows that end just before a cursor.
  case before(ListCursor)
  /// The row of a cursor, if it is still there, and the rows after it.
  case from(ListCursor)
  /// The row of a target and the rows after it; no row where the list has no such row.
  case target(JumpTarget)

  /// Whether rows are read towards the beginning of the list.
  public var isBackward: Bool {
    switch self {
    case .last, .before: true
    case .first, .after, .from, .target: false
    }
  }
}

/// How many cases pass, and whether the count stopped early.
public struct CaseCount: Hashable, Sendable {
  /// The cases counted.
  public var value: Int
  /// Whether the count stopped at its limit, so that there may be more.
  public var isCapped: Bool

  /// Makes a count.
  public init(_ value: Int, isCapped: Bool = false) {
    self.value = value
    self.isCapped = isCapped
  }
}

/// How many cases of a list share a value.
public struct GroupCount: Hashable, Sendable {
  /// The shared values, one for each grouping; a year is a whole number.
  public var keys: [CellValue]
  /// The cases that share them.
  public var count: Int

  /// Makes a group.
  public init(keys: [CellValue], count: Int) {
    self.keys = keys
    self.count = count
  }
}
