import CaseModel
import CaseStore

/// Reads what a notice says beside its kind.
enum NoticeReading {
  static func read(
    _ kind: NoticeKind,
    _ caseReference: Arrival.CaseReference?,
    _ object: inout JSONObject,
  ) throws(EventLineError) -> CaseNotice {
    guard caseReference != nil || kind == .other else {
      throw EventLineError("case", "is needed: this kind is about a case")
    }
    var notice = CaseNotice(kind, of: 0)
    notice.day = try day(&object)
    notice.before = try value("before", of: kind, &object)
    notice.after = try value("after", of: kind, &object)
    notice.days = try days(of: notice, &object)
    notice.text = try EventLine.freeText(&object)
    if kind == .other, notice.text.isEmpty {
      throw EventLineError("text", "is needed: a notice says something")
    }
    if notice.day == nil, kind.field?.kind == .day, let number = notice.after.integer {
      notice.day = Day(number: Int32(clamping: number))
    }
    return notice
  }

  private static func day(_ object: inout JSONObject) throws(EventLineError) -> Day? {
    guard let value = object.remove("day") else { return nil }
    guard case .text(let text) = value, let day = Day(iso: text) else {
      throw EventLineError("day", "is no day; write it as 2026-12-01")
    }
    return day
  }

  /// The days a notice tells, which have to be those between before and after where it has both.
  private static func days(
    of notice: CaseNotice,
    _ object: inout JSONObject,
  ) throws(EventLineError) -> Int? {
    let told = try days(&object)
    guard let shift = NoticeReading.shift(notice) else { return told }
    switch notice.kind {
    case .hearingMovedUp where shift > 0:
      throw EventLineError("after", "is later than before; kind hearing-put-off tells that")
    case .hearingPutOff where shift < 0:
      throw EventLineError("after", "is earlier than before; kind hearing-moved-up tells that")
    case .hearingMovedUp where shift == 0, .hearingPutOff where shift == 0:
      throw EventLineError("after", "is the day before is; nothing was moved")
    default: break
    }
    guard told == nil || told == abs(shift) else {
      throw EventLineError("days", "are not those from before to after; leave it out")
    }
    return shift == 0 ? told : abs(shift)
  }

  private static func days(_ object: inout JSONObject) throws(EventLineError) -> Int? {
    guard let value = object.remove("days") else { return nil }
    guard case .number(let text) = value, let days = Int(text), (0...100_000).contains(days) else {
      throw EventLineError("days", "takes a whole number that is not negative")
    }
    return days
  }

  /// The days from before to after, negative where after is the earlier; nil without both.
  private static func shift(_ notice: CaseNotice) -> Int? {
    guard notice.kind.field?.kind == .day, let before = notice.before.integer,
      let after = notice.after.integer
    else { return nil }
    return Int(after - before)
  }

  private static func value(
    _ key: String,
    of kind: NoticeKind,
    _ object: inout JSONObject,
  ) throws(EventLineError) -> CellValue {
    guard let value = object.remove(key) else { return .empty }
    guard let field = kind.field else {
      throw EventLineError(key, "does not go with this kind; say it in text")
    }
    guard case .text(let text) = value, !text.isEmpty, text.utf8.count <= 200 else {
      throw EventLineError(key, "takes a text of at most 200 bytes")
    }
    guard field.kind == .day else { return .text(text) }
    guard let day = Day(iso: text) else {
      throw EventLineError(key, "is no day; write it as 2026-12-01")
    }
    return .integer(Int64(day.number))
  }
}
