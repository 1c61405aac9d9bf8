/// The tables facts are kept in, each with its record.
public enum FactTable: String, CaseIterable, Sendable {
  case courtCase = "case"
  case person
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
  case repatriation
  case note

  /// The record type that lists the table's columns.
  public var recordType: any DocketRecord.Type {
    switch self {
    case .person: Person.self
    case .repatriation: RepatriationFact.self
    case .note: Note.self
    default: ReleaseTable(rawValue: rawValue)?.recordType ?? CourtCase.self
    }
  }

  /// Whether the table has one row for a case, with the case's own number.
  public var isOnePerCase: Bool { self == .courtCase || self == .person }
}
