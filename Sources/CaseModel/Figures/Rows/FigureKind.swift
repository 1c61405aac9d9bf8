/// What a row that measures count is; each kind says what its days and marks mean.
public enum FigureKind: Int, CaseIterable, Hashable, Sendable {
  /// A stretch in which a case is pending or inactive: `from` the charging document, `day` the
  /// first day of the stretch, `until` the day it ended, `counsel` the first day with counsel.
  case stretch
  /// The filing of a case: `from` the date of the charging document, `day` when it was recorded.
  case filing
  /// A completion that is no move: `from` the charging document, `day` the completion, `until` the
  /// day the case was opened again.
  case completion
  /// The decision on the last asylum application: `from` its receipt, `day` the decision.
  case asylum
  /// A bond decision: `from` the request, `day` the decision.
  case bond
  /// A setting of a hearing: `day` the hearing; `code` says why it was adjourned.
  case hearing
  /// A hearing moved up: `from` the day the new setting was entered, `day` the new day, `until`
  /// the day it had been set for.
  case advance
  /// A case that waits on the docket's own day: `day` that day, `until` its next hearing.
  case waiting

  /// What a row is, for several of them.
  public var plural: String {
    switch self {
    case .stretch: "cases"
    case .filing: "filings"
    case .completion: "completions"
    case .asylum: "asylum decisions"
    case .bond: "bond decisions"
    case .hearing: "hearings"
    case .advance: "hearings moved up"
    case .waiting: "cases waiting"
    }
  }

  /// The table of a release without which nothing of the kind is known.
  ///
  /// Cases that wait are of the case's proceedings: without a schedule the case row says when the
  /// next hearing is.
  public var table: ReleaseTable {
    switch self {
    case .stretch, .filing, .completion, .waiting: .proceeding
    case .asylum: .application
    case .bond: .bond
    case .hearing, .advance: .hearing
    }
  }

  /// The place of the kind among all, which names its table of columns.
  public var index: Int { rawValue }
}
