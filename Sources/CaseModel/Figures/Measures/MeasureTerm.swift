/// Which rows a measure counts, and when.
public struct MeasureTerm: Hashable, Sendable {
  /// What the rows are.
  public var kind: FigureKind
  /// Marks a row must have.
  public var has: FigureMarks = []
  /// Marks a row must not have.
  public var lacks: FigureMarks = []
  /// Whether rows are counted that are on the last day of a period; else those of its days.
  public var isStock = false
  /// Whether what was undone by the day everything is looked at from is left out.
  public var isStanding = false
  /// Whether the day a duration begins puts a row in a period.
  public var isByStart = false
  /// Whether counsel must be on record by the last day of the period; nil where it does not matter.
  public var isRepresented: Bool?

  init(_ kind: FigureKind, _ change: (inout MeasureTerm) -> Void = { _ in }) {
    self.kind = kind
    change(&self)
  }

  /// A count of what is on the last day of a period.
  static func stock(_ has: FigureMarks = [], lacks: FigureMarks = []) -> MeasureTerm {
    MeasureTerm(.stretch) {
      $0.has = has
      $0.lacks = lacks
      $0.isStock = true
    }
  }

  /// A count of what happened in a period.
  static func flow(
    _ kind: FigureKind,
    _ has: FigureMarks = [],
    lacks: FigureMarks = [],
    isStanding: Bool = false,
  ) -> MeasureTerm {
    MeasureTerm(kind) {
      $0.has = has
      $0.lacks = lacks
      $0.isStanding = isStanding
    }
  }

  /// The same rows, with counsel or without.
  func represented(_ isRepresented: Bool) -> MeasureTerm {
    var term = self
    term.isRepresented = isRepresented
    return term
  }
}
