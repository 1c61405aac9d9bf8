/// What lists show of a case: derived from its history as of a day, and never edited.
///
/// > Source: each value is derived by the rule its explanation names; see `CaseHistory.derive`.
public struct CaseSummary: DocketRecord {
  /// The name of its table in a docket.
  public static let tableName = "summary"
  /// No release file holds summaries.
  public static let fileName = ""

  /// The case's number.
  public var id: Int64 = 0
  /// The client's name; empty in a public docket.
  public var name: String = ""
  /// The client's name in their own script.
  public var nativeName: String = ""
  /// The A-number; empty in a public docket.
  public var alienNumber: String = ""
  /// The attorney in charge; empty in a public docket.
  public var attorney: String = ""
  /// The case type.
  public var caseType: String = ""
  /// The nationality code.
  public var nationality: String = ""
  /// The language code.
  public var language: String = ""
  /// The court now: of the next hearing, else of the last proceeding.
  public var court: String = ""
  /// The judge now: of the next hearing, else of the last proceeding.
  public var judge: String = ""
  /// Custody as last recorded: D, N or R.
  public var custody: String = ""
  /// The last day on which anything of custody was recorded.
  public var custodyOn: Day?
  /// Whether the case is pending, as a case state.
  public var state: String = ""
  /// The date of the first charging document.
  public var filedOn: Day?
  /// The date the case was completed.
  public var completedOn: Day?
  /// What the decision comes to, as an outcome.
  public var outcome: String = ""
  /// The next hearing.
  public var hearingOn: Day?
  /// Its time, in minutes since midnight.
  public var hearingAt: Int64?
  /// Its calendar: M master, I individual.
  public var calendar: String = ""
  /// Its medium.
  public var medium: String = ""
  /// Its location.
  public var location: String = ""
  /// Further hearings scheduled after the next one.
  public var furtherHearings: Int64?
  /// Days by which the next hearing was moved up, by the court's own adjournment code.
  public var movedUpDays: Int64?
  /// The last hearing held or passed.
  public var lastHearingOn: Day?
  /// Whether counsel has appeared before the court, 1 or 0.
  public var represented: Int64?
  /// The relief sought that matters most.
  public var relief: String = ""
  /// How it ended, as a relief outcome.
  public var reliefOutcome: String = ""
  /// Whether the decision was in absentia, 1 or 0.
  public var absentia: Int64?
  /// The state of the removal order, as an order status.
  public var order: String = ""
  /// The date of the removal order.
  public var orderedOn: Day?
  /// The country ordered.
  public var orderedTo: String = ""
  /// The limb on which the order became final.
  public var limb: String = ""
  /// The day it became final.
  public var finalOn: Day?
  /// The last appeal, as a Board outcome.
  public var appeal: String = ""
  /// The day the last appeal was filed.
  public var appealedOn: Day?
  /// The day the Board decided it.
  public var boardDecidedOn: Day?
  /// The last motion to reopen, reconsider or rescind.
  public var motion: String = ""
  /// The execution stage.
  public var stage: String = ""
  /// The day the stage was reached, or since when it is unknown.
  public var stageOn: Day?
  /// The step of verification abroad.
  public var step: String = ""
  /// The blockers in force, joined by commas.
  public var blockers: String = ""
  /// Lead or rider, where the case is linked to another.
  public var family: String = ""
  /// The day of the next clock; past only for a filing before a hearing that is still ahead.
  public var nextClockOn: Day?
  /// The rule of that clock.
  public var nextClock: String = ""
  /// Rows of the release that name the case and could not be read; nil where there is none.
  public var rowsSetAside: Int64?

  /// Makes an empty record.
  public init() {}
}
