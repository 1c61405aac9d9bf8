import CaseModel
import Foundation

/// The rules and closures a user adds to those Vigil comes with: `clocks.rules` and `closures` in
/// the configuration folder.
enum UserRules {
  /// What everything is derived by: Vigil's own rules and calendar, and what the user added.
  ///
  /// - Throws: A `Problem` that names file, line and field. A mistake is never passed over: a
  ///   deadline by a rule the clinic had replaced would be wrong without a sign.
  static func plan() throws -> ClockPlan {
    ClockPlan(try book(), try calendar())
  }

  private static func book() throws -> ClockRuleBook {
    let file = UserFile("clocks.rules")
    guard let text = try file.text() else { return .standard }
    do throws(ClockRuleError) {
      let rules = try ClockRuleBook(text, file: file.name, addedTo: .standard)
      return ClockRuleBook.standard.adding(rules)
    } catch {
      throw file.problem(error.description)
    }
  }

  private static func calendar() throws -> CourtCalendar {
    let file = UserFile("closures")
    guard let text = try file.text() else { return CourtCalendar() }
    do throws(ClockRuleError) {
      return try CourtCalendar(text, file: file.name)
    } catch {
      throw file.problem(error.description)
    }
  }
}

/// A file of the configuration folder.
private struct UserFile {
  private let path: String

  init(_ name: String) {
    path = UserFolders.configuration + "/" + name
  }

  /// The path as a page shows it, the user's home as `~`.
  var name: String {
    let home = UserFolders.home + "/"
    return path.hasPrefix(home) ? "~/" + path.dropFirst(home.count) : path
  }

  /// The file's text; none where there is no file.
  func text() throws -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw problem("cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw problem("is not UTF-8 text")
    }
    return text
  }

  /// What is wrong with the file, and what to do.
  func problem(_ reason: String) -> Problem {
    Problem(
      .failed,
      """
      \(path), \(reason)
      nothing was opened: mend the file, or move it away to go by the rules Vigil comes with
      """,
    )
  }
}
