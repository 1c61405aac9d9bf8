/// The tables a release is read into, in loading order.
public enum ReleaseTable: String, CaseIterable, Sendable {
  case courtCase = "case"
  case proceeding
  case hearing
  case application
  case appeal
  case motion
  case representation
  case bond
  case custody
  case charge
  case rider

  /// The record type that lists the table's columns.
  public var recordType: any DocketRecord.Type {
    switch self {
    case .courtCase: CourtCase.self
    case .proceeding: Proceeding.self
    case .hearing: Hearing.self
    case .application: Application.self
    case .appeal: Appeal.self
    case .motion: Motion.self
    case .representation: Representation.self
    case .bond: Bond.self
    case .custody: CustodyStay.self
    case .charge: Charge.self
    case .rider: Rider.self
    }
  }

  /// Its place among all, in loading order.
  public var index: Int { ReleaseTable.allCases.firstIndex(of: self) ?? 0 }

  /// The table's description.
  public var spec: TableSpec { recordType.table }
}
