import CaseModel
import Foundation

/// The rules and closures a user adds to those Vigil comes with.
enum UserRules {
  /// The rules: Vigil's own, and those of `clocks.rules` in the configuration folder.
  ///
  /// - Returns: The book.
  /// - Throws: A `Problem` that names file, line and field.
  static func book() throws -> ClockRuleBook {
    let path = UserFolders.configuration + "/clocks.rules"
    guard let text = text(of: path) else { return .standard }
    do {
      return ClockRuleBook.standard.adding(try ClockRuleBook(text))
    } catch {
      throw Problem(.failed, "\(path), \(error)")
    }
  }

  /// The days courts are closed: weekends, holidays, and those of `closures` in the configuration
  /// folder, one to a line: a day and what it is for.
  static func calendar() throws -> CourtCalendar {
    let path = UserFolders.configuration + "/closures"
    guard let text = text(of: path) else { return CourtCalendar() }
    var calendar = CourtCalendar()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard let day = words.first.flatMap({ Day(iso: $0) }) else {
        let advice = "begin with a day and a reason, such as 2026-01-26 Snow in Falls Church"
        throw Problem(.failed, "\(path), line \(index + 1): \(advice)")
      }
      calendar.closures[day] = words.count > 1 ? String(words[1]) : "closure on record"
    }
    return calendar
  }

  private static func text(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
