/// The columns of a table an audit of two releases counts by.
public struct AuditedColumns: Hashable, Sendable {
  /// The column of the court; nil where the table has none and the court of the case is taken.
  public let court: String?
  /// The column whose month rows are counted by; nil where the table has no day.
  public let month: String?
  /// The columns that say when something was entered or done, so that a day before the older
  /// release which only the newer one shows was written afterwards.
  public let recorded: [String]

  /// The columns of a table.
  ///
  /// > Source: EOIR's column lists. `INPUT_DATE` is the day a record was made; the other days are
  /// > of the event itself, and a late entry of a recent event is ordinary. A case has no such day.
  public init(_ table: ReleaseTable) {
    switch table {
    case .courtCase: self.init("court", "latestHearingOn", [])
    case .proceeding: self.init("court", "recordedOn", ["recordedOn", "completedOn"])
    case .hearing: self.init("court", "recordedOn", ["recordedOn"])
    case .application: self.init(nil, "receivedOn", ["receivedOn"])
    case .appeal: self.init(nil, "filedOn", ["filedOn", "decidedOn"])
    case .motion: self.init("court", "receivedOn", ["receivedOn", "decidedOn"])
    case .representation: self.init("court", "assignedOn", ["assignedOn"])
    case .bond: self.init("court", "requestedOn", ["requestedOn", "decidedOn"])
    case .custody: self.init(nil, "detainedOn", ["detainedOn", "releasedOn"])
    case .charge: self.init(nil, nil, [])
    case .rider: self.init(nil, "linkedOn", ["linkedOn"])
    }
  }

  private init(_ court: String?, _ month: String?, _ recorded: [String]) {
    self.court = court
    self.month = month
    self.recorded = recorded
  }
}
