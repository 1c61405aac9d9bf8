import CaseModel
import GRDB

extension QueueItem {
  /// Makes an item of a row of a queue's query.
  init?(_ row: Row, _ queue: Queue, _ labels: CodeLabels) {
    guard let subject = QueueSubject(row[0] as String) else { return nil }
    let due = (row[3] as Int32?).map { Day(number: $0) }
    let notice = QueueItem.notice(of: subject, row)
    let title: Phrase =
      switch subject {
      case .event: notice?.words(labels) ?? "a damaged event; vigil check says more"
      case .clock(_, let rule, let day): QueueItem.clockTitle(rule, day)
      case .defect: QueueItem.defectTitle(reason: row[4], place: row[5])
      case .overlap(_, _, let day): QueueItem.overlapTitle(row[5] ?? "", day, labels)
      }
    self.init(
      queue: queue.key,
      subject: subject,
      caseID: row[1],
      name: row[6] ?? "",
      title: title,
      arrivedAt: Moment(iso: row[2] as String) ?? Moment(seconds: 0),
      due: due ?? notice?.day,
      recorded: QueueState(word: row[8], holder: row[9], since: row[10], until: row[11]),
      version: row[7] ?? 0,
    )
  }

  /// The notice of an event; `nil` where it is damaged, so that it is shown, and hides no other.
  private static func notice(of subject: QueueSubject, _ row: Row) -> CaseNotice? {
    guard case .event(let id) = subject else { return nil }
    return try? CaseNotice(kind: row[4], caseID: row[1], body: row[5] ?? "", of: id)
  }

  private static func clockTitle(_ rule: String, _ due: Day) -> Phrase {
    let title = ClockRuleBook.standard.rules.first { $0.id == rule }?.title
    return "\(Phrase(words: title ?? rule)), \(due)"
  }

  /// Says when and where both hearings are; never whose, so that names can be hidden.
  private static func overlapTitle(_ body: String, _ day: Day, _ labels: CodeLabels) -> Phrase {
    let parts = body.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6 else { return "two hearings on \(day)" }
    let both = [parts[0...2], parts[3...5]].map(Array.init)
      .map { hearing -> Phrase in
        let time = Int64(hearing[0]).map { CellValue.integer($0).words(as: .time) }
        let court = Phrase(words: labels.label(hearing[1], in: .court) ?? hearing[1])
        let calendar = CaseField.named("cal")?.kind.choices.first { $0.code == hearing[2] }?.title
        let start = time.map { Phrase(value: $0) } ?? "no time"
        return calendar.map { "\(start) \(Phrase(amid: $0)) \(court)" } ?? "\(start) \(court)"
      }
    return "\(day): \(both[0]) and \(both[1])"
  }

  private static func defectTitle(reason: String?, place: String?) -> Phrase {
    let reason = Defect.Reason(rawValue: reason ?? "")?.words ?? "could not be taken"
    return "\(place ?? ""): \(Phrase(words: reason))"
  }
}

extension QueueState {
  /// Makes a state of its columns; one that is not understood is new.
  init(word: String?, holder: String?, since: String?, until: Int32?) {
    let at = since.flatMap { Moment(iso: $0) } ?? Moment(seconds: 0)
    switch word {
    case "claimed": self = .claimed(by: holder ?? "", at: at)
    case "snoozed": self = .snoozed(until: Day(number: until ?? 0), by: holder ?? "")
    case "done": self = .done(by: holder ?? "", at: at)
    default: self = .new
    }
  }

  /// The values of the columns `work`, `holder`, `since` and `until`.
  var columns: [DatabaseValue] {
    switch self {
    case .new: [word.databaseValue, .null, .null, .null]
    case .claimed(let who, let at), .done(let who, let at):
      [word.databaseValue, who.databaseValue, at.description.databaseValue, .null]
    case .snoozed(let until, let who):
      [word.databaseValue, who.databaseValue, .null, until.number.databaseValue]
    }
  }
}

extension QueueAction {
  /// Makes an action of its columns; nil if a later version wrote a word of its own.
  init?(word: String, detail: String) {
    switch word {
    case "claim": self = .claim
    case "release": self = .release
    case "finish": self = .finish
    case "reopen": self = .reopen
    case "undo": self = .undo
    case "note": self = .note(detail)
    case "snooze":
      guard let day = Day(iso: detail) else { return nil }
      self = .snooze(until: day)
    default: return nil
    }
  }

  /// What the action says beside its word.
  var detail: String {
    switch self {
    case .note(let text): text
    case .snooze(let day): day.description
    case .claim, .release, .finish, .reopen, .undo: ""
    }
  }
}
