/// One thing of a case that measures count; ``FigureKind`` says what its days mean.
///
/// Every measure counts these rows and nothing else, whether they are derived on the spot or were
/// put beside the docket at import.
public struct FigureRow: Hashable, Sendable {
  /// What it is.
  public var kind: FigureKind
  /// What is so of it.
  public var marks: FigureMarks
  /// Where a duration begins.
  public var from: Day?
  /// The day that puts it in a period.
  public var day: Day?
  /// Where it ends, or was undone; nil while it has not.
  public var until: Day?
  /// Since when counsel is on record; nil without.
  public var counsel: Day?
  /// The court it happened before.
  public var court: String
  /// The judge.
  public var judge: String
  /// The court's own code, such as the reason of an adjournment.
  public var code: String

  init(_ kind: FigureKind, _ marks: FigureMarks = [], day: Day?, of place: some FigurePlace) {
    self.kind = kind
    self.marks = marks
    self.day = day
    from = nil
    until = nil
    counsel = nil
    court = place.court
    judge = place.judge
    code = ""
  }
}

/// A record that says before which court and judge something happened.
protocol FigurePlace {
  var court: String { get }
  var judge: String { get }
}

extension Proceeding: FigurePlace {}
extension Hearing: FigurePlace {}
extension Bond: FigurePlace {}
