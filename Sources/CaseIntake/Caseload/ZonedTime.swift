import CaseModel

/// A time of day that may say its zone, such as `9:00 AM PT`.
struct ZonedTime {
  /// The time without the zone.
  let time: String
  /// The zones the word at its end can mean; empty where none is said.
  private let zones: [CourtZone]
  /// Whether a zone is said that is none of the United States.
  private let isForeign: Bool

  init(_ text: String) {
    let named: [String: String] = [
      "noon": "12:00", "12 noon": "12:00", "mediodia": "12:00", "中午": "12:00", "midnight": "0:00",
    ]
    let plain = text.replacing("：", with: ":")
    if let time = named[plain.folded] {
      (self.time, zones, isForeign) = (time, [], false)
      return
    }
    let words = plain.split(separator: " ")
    let last = words.last.map { $0.filter { !"().".contains($0) }.uppercased() } ?? ""
    if words.count > 1, let zones = ZonedTime.words[last] {
      let rest = words.dropLast().joined(separator: " ")
      (time, self.zones, isForeign) = (ZonedTime.chinese(rest), zones, false)
      return
    }
    let isOffset = plain.hasSuffix("Z") || plain.dropFirst(2).contains { "+-".contains($0) }
    (time, zones, isForeign) = (
      ZonedTime.chinese(plain), [], isOffset || ["UTC", "GMT"].contains(last),
    )
  }

  /// A time with the half of the day before it, such as `上午9:00`.
  private static func chinese(_ text: String) -> String {
    for (word, half) in [("上午", " am"), ("下午", " pm"), ("早上", " am"), ("晚上", " pm")]
    where text.hasPrefix(word) {
      return text.dropFirst(word.count).trimmingBlanks.replacing("点", with: ":00") + half
    }
    return plain(text)
  }

  /// A time in another writing as a form reads it: `9h00`, `13:00 hrs`, or the share of a day a
  /// spreadsheet keeps, such as `0.375`.
  private static func plain(_ text: String) -> String {
    if text.hasPrefix("0."), let share = Double(text) {
      return DaySerial(is1904: false).text(share, as: .time) ?? text
    }
    let words = text.split(separator: " ")
    let unit = words.last.map { $0.lowercased().filter(\.isLetter) } ?? ""
    if words.count > 1, ["h", "hr", "hrs", "hora", "horas"].contains(unit) {
      return words.dropLast().joined(separator: " ")
    }
    let parts = text.split { "hH".contains($0) }
    let isHours =
      parts.count == 2 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
    return isHours ? parts.joined(separator: ":") : text
  }

  /// What is wrong with the zone at a court; nil where the time is the court's own.
  func problem(at court: String, _ labels: CodeLabels) -> Phrase? {
    if isForeign { return "a time with a zone of its own; write the time at the court" }
    guard let said = zones.first, let own = CourtZone.of(court: court, labels: labels),
      !zones.contains(own)
    else { return nil }
    return """
      a time in \(Phrase(words: said.title)) time, and the court is in \(Phrase(words: own.title)) \
      time; write the time at the court
      """
  }

  /// What the words at the end of a time can mean; Arizona keeps mountain standard time.
  private static let words: [String: [CourtZone]] = {
    let lists: [([CourtZone], String)] = [
      ([.eastern], "ET EST EDT EASTERN"), ([.central], "CT CST CDT CENTRAL"),
      ([.mountain, .arizona], "MT MST MOUNTAIN"), ([.mountain], "MDT"), ([.arizona], "ARIZONA"),
      ([.pacific], "PT PST PDT PACIFIC"), ([.alaska], "AKT AKST AKDT ALASKA"),
      ([.hawaii], "HT HST HAWAII"), ([.atlantic], "AST ATLANTIC"), ([.chamorro], "CHST CHAMORRO"),
    ]
    let pairs = lists.flatMap { zones, words in
      words.split(separator: " ").map { (String($0), zones) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
