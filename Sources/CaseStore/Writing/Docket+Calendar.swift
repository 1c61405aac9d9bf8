public import CaseModel
import GRDB

/// When what the calendar brings is written into the log.
public enum CalendarRecording: Sendable {
  /// Not now: the day is only looked at.
  case never
  /// Unless the day is doubted; see ``DayDoubt``.
  case unlessInDoubt
  /// Whatever the docket says; somebody has confirmed the day.
  case always
}

extension Docket {
  /// Renews every list of a caseload where the day has moved on or the rules have changed, and
  /// records what the calendar alone brings: clocks coming due, custody reviews, each once.
  ///
  /// A public docket keeps its release's own day, and the rules of its import until the next one.
  ///
  /// - Parameters:
  ///   - today: The day to derive as of.
  ///   - recording: When notices are recorded.
  /// - Throws: `DocketError`.
  /// - Complexity: Linear in the clients where the day has moved on, else two numbers are read.
  public func refresh(
    today: Day,
    recording: CalendarRecording = .unlessInDoubt,
  ) throws {
    let isDone = try reading { db in
      try db.meta("kind") != DocketKind.caseload.rawValue
        || db.hasLists(asOf: today, plan) && !db.records(today, recording, isRenewed: false)
    }
    guard !isDone else { return }
    try writing { database in
      try database.write { db in
        let isRenewed = try !db.hasLists(asOf: today, plan)
        let records = try db.records(today, recording, isRenewed: isRenewed)
        try db.setMeta("asOf", "\(today.number)")
        try db.noteProgram()
        try db.deriveLists(asOf: today, plan: plan, { _ in }) {
          if records { try db.appendDue($0) }
        }
        if records { try db.setMeta(Database.recordedKey, "\(today.number)") }
      }
    }
  }
}

extension DocketReader {
  /// Doubts a day, by what was recorded in a caseload.
  ///
  /// - Parameter today: The day the computer says.
  /// - Returns: The doubt; `nil` if there is none, or the docket is of public releases.
  /// - Throws: `DocketError`.
  public func doubt(about today: Day) throws -> DayDoubt? {
    try read { db in
      guard try db.meta("kind") == DocketKind.caseload.rawValue else { return nil }
      return DayDoubt(today, recorded: try db.calendarRecorded())
    }
  }

  /// Reads what the calendar has brought as of a day and nobody has recorded.
  ///
  /// - Throws: `DocketError`.
  public func unrecordedNotices(asOf today: Day, plan: ClockPlan) throws -> [CaseNotice] {
    try read { db in
      let ids = try Int64.fetchAll(db, sql: #"SELECT id FROM "case" ORDER BY id"#)
      return try ids.flatMap { id -> [CaseNotice] in
        guard let history = try db.history(of: id) else { return [] }
        return try history.derive(asOf: today, plan: plan).dueNotices
          .filter { try !db.hasCalendarNotice($0.name) }
          .map(\.notice)
      }
    }
  }
}

extension Database {
  /// The key of the day up to which the calendar was recorded.
  static let recordedKey = "calendarRecorded"

  /// The day up to which the calendar was recorded: in an older docket the day before its last
  /// event, whose time is UTC and may be a day ahead.
  fileprivate func calendarRecorded() throws -> Day {
    if let number = try meta(Database.recordedKey).flatMap({ Int32($0) }) {
      return Day(number: number)
    }
    let last = try String.fetchOne(self, sql: "SELECT at FROM event ORDER BY id DESC LIMIT 1")
    return try last.flatMap { Day(iso: String($0.prefix(10))) }.map { $0 - 1 } ?? asOf()
  }

  /// Whether notices of a day are to be recorded now.
  fileprivate func records(
    _ today: Day,
    _ recording: CalendarRecording,
    isRenewed: Bool,
  ) throws -> Bool {
    let recorded = try calendarRecorded()
    return switch recording {
    case .never: false
    case .always: true
    case .unlessInDoubt:
      DayDoubt(today, recorded: recorded) == nil && (isRenewed || today != recorded)
    }
  }

  fileprivate func hasCalendarNotice(_ name: String) throws -> Bool {
    try Bool.fetchOne(
      self,
      sql: "SELECT EXISTS (SELECT 1 FROM event WHERE source = 'calendar' AND sourceID = ?)",
      arguments: [name],
    ) ?? false
  }

  /// Appends what the calendar alone brings to a case, each notice once.
  fileprivate func appendDue(_ derivation: CaseDerivation) throws {
    for (name, notice) in derivation.dueNotices {
      try append(notice, NoticeStamp(who: "vigil", source: "calendar", sourceID: name))
    }
  }
}
