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
    notice.days = try days(&object) ?? NoticeReading.days(notice)
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

  private static func days(_ object: inout JSONObject) throws(EventLineError) -> Int? {
    guard let value = object.remove("days") else { return nil }
    guard case .number(let text) = value, let days = Int(text), (0...100_000).contains(days) else {
      throw EventLineError("days", "takes a whole number that is not negative")
    }
    return days
  }

  /// The days between before and after.
  private static func days(_ notice: CaseNotice) -> Int? {
    guard notice.kind.field?.kind == .day, let before = notice.before.integer,
      let after = notice.after.integer, before != after
    else { return nil }
    return Int(abs(after - before))
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
