/// A rule by which a deadline is computed: one version of it, as data.
///
/// > Source: `assets/clocks.rules`, where each rule names its authority and how sure it is.
public struct ClockRule: Hashable, Sendable {
  /// The rule's name, such as `BIA-APP`.
  public var id = ""
  /// The version; several versions of a rule have the same name.
  public var version = 1
  /// What the clock is, in a few words.
  public var title = ""
  /// What it is called in lists, in words a newcomer knows; empty where the title serves.
  public var name = ""
  /// The event whose day is day 0, in words.
  public var trigger = ""
  /// What of a case starts it.
  public var start = ClockStart.none
  /// The facts that start it, by kind and value, those of their last day with a mark.
  public var facts: [String] = []
  /// The facts that end it, by kind and value: what it waits for has happened.
  public var ends: [String] = []
  /// The earliest day 0; an earlier trigger counts from it.
  public var notBefore: Day?
  /// How grave missing it is: 1 the gravest, from 6 on days of no deadline of the client's own.
  public var weight = 4
  /// What the day is to the client, where the weight does not say it.
  var dueDay: DueDay?
  /// What holds in some circuits, where the answer depends on the place.
  public var circuits: [Circuit: String] = [:]
  /// How long it runs; nil if there is no limit.
  public var length: ClockLength?
  /// Whether it runs back from its trigger, as filings before a hearing do.
  public var isBackward = false
  /// Whether a closed day moves it to the next open one.
  public var rolls = true
  /// On what it depends beyond its trigger; empty where it always runs.
  public var condition = ""
  /// What has to have happened by the day.
  public var receipt = ""
  /// What else may move, stop or remove it.
  public var exceptions = ""
  /// What would give another day: tolling, a closed office, an extension, each with its mark.
  public var changes = ""
  /// Where the rule is.
  public var authority = ""
  /// The first trigger day the version is for; nil if open.
  public var from: Day?
  /// The last trigger day the version is for; nil if open.
  public var to: Day?
  /// Where the rule is in court.
  public var status = CourtStatus.inForce
  /// The day the status was last seen.
  public var statusOn: Day?
  /// The day the rule was last reviewed; its certainty says whether a source was read.
  public var checkedOn: Day?
  /// The day after which it has to be checked again.
  public var checkAgainBy: Day?
  /// How sure the rule is.
  public var certainty = Certainty.unsure
  /// One line for the client.
  public var plain = ""
  /// The user's file the rule was read from; empty for the rules Vigil comes with.
  public var file = ""

  /// Makes an empty rule.
  public init() {}

  /// Whether the day passed does not end it: a filing before a hearing that everybody makes.
  public var canBeLate: Bool { isBackward && condition.isEmpty && isOwn }

  /// Whether somebody on the client's side has to act by the day.
  public var isOwn: Bool { weight < 6 }

  /// What the day is to the client.
  public var meaning: DueDay { dueDay ?? (isOwn ? .by : .on) }

  /// What lists call it.
  public var shortName: String { name.isEmpty ? title : name }

  /// Stands after a fact's name where the rule counts from the fact's last day.
  static let endMark = " end"

  /// The rule finality rests on: the window for an appeal to the Board.
  static let appealID = "BIA-APP"

  /// Where the rule is; a user's own rule says so first.
  public var standing: String { file.isEmpty ? authority : "your rule, \(file): \(authority)" }

  /// Whether the version is for triggers of a day, whatever its status.
  public func covers(_ trigger: Day) -> Bool {
    trigger >= from ?? trigger && trigger <= to ?? trigger
  }
}

/// Where a rule is in court.
public enum CourtStatus: String, CaseIterable, Hashable, Sendable {
  case inForce = "in force"
  case vacated
  case stayed
  case proposed
  case contested

  /// Whether the rule is applied: a contested one is, with its banner.
  public var isApplied: Bool { self == .inForce || self == .contested }
}

/// What of a case starts a clock.
public enum ClockStart: String, CaseIterable, Hashable, Sendable {
  /// Nothing: the clock is asked for by hand.
  case none
  /// A fact the clinic recorded; the rule says which.
  case fact
  /// A decision the client can still appeal.
  case order
  /// An order in absentia.
  case absentia
  /// A judge's final order, or a day on which one may have become final.
  case final
  /// A final order, by a judge or by DHS.
  case anyFinal = "final-any"
  /// A judge's final order, where abuse by a family member is recorded.
  case battered = "final-vawa"
  /// A final order, by a judge or by DHS, while no petition for review is pending.
  case review
  /// A final administrative removal order under INA 238(b).
  case administrative = "faro"
  /// The beginning of the removal period.
  case removalPeriod = "removal-period"
  /// The beginning of the removal period, while detained.
  case detained
  /// A grant of voluntary departure.
  case vd
  /// A grant of voluntary departure by the judge, while no bond is recorded as posted.
  case vdBond = "vd-bond"
  /// An appeal of an order of voluntary departure.
  case departureAppeal = "vd-appeal"
  /// Custody before an order is final.
  case custody
  /// A judge's decision on bond that nobody has appealed.
  case bond
  /// Such a decision that sets a bond.
  case bondGranted = "bond-granted"
  /// The last arrival of a client.
  case entry
  /// An asylum application that is pending.
  case application
  /// An anniversary of an asylum application that is pending.
  case asylumFee = "asylum-fee"
  /// The last arrival, where no asylum application is on record.
  case arrival
  /// The next hearing, a master.
  case masterHearing = "hearing-master"
  /// The next hearing, an individual.
  case individualHearing = "hearing-individual"
}

/// How long a clock runs.
public struct ClockLength: Hashable, Sendable, CustomStringConvertible {
  /// What is counted.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case days = "day"
    case businessDays = "business day"
    case months = "month"
    case years = "year"
  }

  /// How many.
  public var count: Int
  /// Of what.
  public var unit: Unit

  /// Makes a length.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads a length such as `30 days` or `1 business day`; nil if the text is no length, or one of
  /// more than a hundred years, for which there may be no day.
  public init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ")
    guard let first = words.first, let count = Int(first), count >= 0 else { return nil }
    let name = words.dropFirst().joined(separator: " ")
    guard
      let unit = Unit.allCases.first(where: { name == $0.rawValue || name == $0.rawValue + "s" }),
      count <= unit.inCentury
    else { return nil }
    self.init(count, unit)
  }

  /// The length in words.
  public var description: String { words.english }

  /// The length in words any language has.
  public var words: Phrase {
    switch (unit, count) {
    case (.days, 1): "1 day"
    case (.days, _): "\(count) days"
    case (.businessDays, 1): "1 business day"
    case (.businessDays, _): "\(count) business days"
    case (.months, 1): "1 month"
    case (.months, _): "\(count) months"
    case (.years, 1): "1 year"
    case (.years, _): "\(count) years"
    }
  }
}

extension ClockLength.Unit {
  /// How many of them a hundred years have at most.
  fileprivate var inCentury: Int {
    switch self {
    case .days, .businessDays: 36_525
    case .months: 1_200
    case .years: 100
    }
  }
}
