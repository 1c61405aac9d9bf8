/// What cases a list, a search or a report is about.
///
/// One value serves the filter line, the command line, saved views, queues and reports.
///
///     filter  = either
///     either  = both { "or" both }
///     both    = part { part }                    all parts must hold
///     part    = [ "-" ] ( "(" either ")" | test | words )
///     test    = field op value { "," value }     any value may match
///     op      = ":" | "=" | "<" | "<=" | ">" | ">="
///     value   = any | none | word | "quoted" | "=" code | day | days | low..high
///     word    = a code, its name or a part of its name; "=" takes a code no list has
///     day     = 2026 | 2026-12 | 12/2026 | 2026-12-01 | 12/1/2026 | 2026-Q4 | FY2026 | FY2026-Q1
///             | today | tomorrow | yesterday | this, next or last week, month, quarter, year, FY
///     days    = 30d | +30d | -30d | 2w | 7       from the as-of day
///     words   = text found in a name, an A-number or a case number
public indirect enum Filter: Hashable, Sendable {
  /// Every case.
  case all
  /// Cases for which every part holds.
  case both([Filter])
  /// Cases for which some part holds.
  case either([Filter])
  /// Cases for which the part does not hold.
  case not(Filter)
  /// Cases whose field passes the test.
  case test(FieldTest)
  /// Cases whose name or number holds the text.
  case words(String)

  /// Returns the filter for cases that pass this one and another.
  public func and(_ other: Filter) -> Filter {
    if self == .all { return other }
    return other == .all ? self : .both([self, other])
  }

  /// The filter without the tests that ask a field for values or leave values out, so that the
  /// values beside those can be counted.
  public func without(_ field: CaseField) -> Filter {
    switch self {
    case .test(let test) where test.field == field && test.comparison == .matches: return .all
    case .not(let part) where part.without(field) == .all: return .all
    case .both(let parts): return parts.reduce(.all) { $0.and($1.without(field)) }
    default: return self
    }
  }
}

/// A test of one field.
public struct FieldTest: Hashable, Sendable {
  /// The field tested.
  public let field: CaseField
  /// How the value is compared.
  public let comparison: Comparison
  /// The values; any of them may match.
  public let operands: [FilterOperand]

  /// Makes a test.
  public init(_ field: CaseField, _ comparison: Comparison, _ operands: [FilterOperand]) {
    self.field = field
    self.comparison = comparison
    self.operands = operands
  }
}

/// How a value is compared with an operand.
public enum Comparison: String, Hashable, Sendable {
  case matches = ":"
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
}

/// A value a field is compared with.
public enum FilterOperand: Hashable, Sendable {
  /// Some value is there.
  case any
  /// No value is there.
  case none
  /// A code or a text.
  case text(String)
  /// A part of a text that is where others have a code.
  case holding(String)
  /// A deadline that has passed.
  case overdue
  /// A number, from the first to the last; one number is a range of itself.
  case numbers(ClosedRange<Int64>)
  /// Days from the first to the last, both included.
  case days(DaySpan)
}

/// What is wrong with a filter, and where.
public struct FilterError: WordedError, Hashable, Sendable {
  /// What is wrong and what to write instead.
  public let message: Phrase
  /// The column of the filter's text where it is, from 1.
  public let column: Int

  /// The message with its place.
  public var wording: Phrase { "column \(column): \(message)" }
}
