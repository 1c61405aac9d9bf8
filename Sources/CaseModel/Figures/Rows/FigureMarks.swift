/// What is so of a row that measures count; past the first, a bit has a meaning of its own in each
/// kind, so that the marks of any row fit in two bytes.
public struct FigureMarks: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt16

  /// Makes marks of bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Of a case of removal, deportation, exclusion, asylum only or withholding only.
  ///
  /// > Source: EOIR Adjudication Statistics, pending cases, footnotes.
  public static let core = FigureMarks(rawValue: 1)
  /// A first stretch of a case, or its first completion.
  public static let initial = FigureMarks(rawValue: 1 << 1)

  /// A stretch in which the case is closed administratively.
  public static let inactive = FigureMarks(rawValue: 1 << 2)

  /// A completion that is an order of removal, deportation or exclusion.
  public static let order = FigureMarks(rawValue: 1 << 2)
  /// A completion that orders removal and grants withholding or Convention protection.
  public static let withheld = FigureMarks(rawValue: 1 << 3)
  /// A completion that grants voluntary departure.
  public static let departure = FigureMarks(rawValue: 1 << 4)
  /// A completion that grants relief.
  public static let relief = FigureMarks(rawValue: 1 << 5)
  /// A completion in absentia.
  public static let absentia = FigureMarks(rawValue: 1 << 6)
  /// A completion of a case with counsel on record, whenever counsel appeared.
  public static let counsel = FigureMarks(rawValue: 1 << 7)
  /// A completion that is an administrative closure.
  public static let closure = FigureMarks(rawValue: 1 << 8)
  /// The first order of the case.
  public static let firstOrder = FigureMarks(rawValue: 1 << 9)

  /// A decision that grants.
  public static let granted = FigureMarks(rawValue: 1 << 2)
  /// A decision that denies.
  public static let denied = FigureMarks(rawValue: 1 << 3)
  /// A conditional grant of asylum, or a Flores release on bond.
  public static let apart = FigureMarks(rawValue: 1 << 4)
  /// An application or request abandoned, withdrawn or moot.
  public static let dropped = FigureMarks(rawValue: 1 << 5)
  /// A decision that the judge has no jurisdiction.
  public static let noJurisdiction = FigureMarks(rawValue: 1 << 6)
  /// Any other decision: not reached, closed, transferred.
  public static let otherwise = FigureMarks(rawValue: 1 << 7)

  /// A hearing that was adjourned.
  public static let adjourned = FigureMarks(rawValue: 1 << 2)
  /// A hearing that was taken off the calendar and not held.
  public static let vacated = FigureMarks(rawValue: 1 << 3)
  /// A case in which an order in absentia was entered from the new day to the old.
  public static let missed = FigureMarks(rawValue: 1 << 2)
  /// A case that waits with a hearing ahead.
  public static let scheduled = FigureMarks(rawValue: 1 << 2)
}
