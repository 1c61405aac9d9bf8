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
