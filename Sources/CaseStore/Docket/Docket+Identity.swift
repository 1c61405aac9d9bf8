import CaseModel
import GRDB

extension Database {
  /// The key of what sets a docket apart from every other.
  static let identityKey = "identity"

  /// A name no other docket has: 64 random bits.
  static var newIdentity: String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + ".vigil"
  }

  /// What sets the docket's rows apart wherever they are named outside, as in a calendar.
  ///
  /// A hearing of a court release has the court's own number, which is the same in every docket. A
  /// clinic's docket has a name of its own; one made before there were such names goes by when it
  /// was begun.
  func identity() throws -> String {
    if try meta("kind") == DocketKind.release.rawValue { return "eoir.vigil" }
    if let own = try meta(Database.identityKey) { return own }
    let begun = try String.fetchOne(self, sql: "SELECT at FROM event ORDER BY id LIMIT 1") ?? ""
    return begun.filter(\.isNumber) + ".vigil"
  }
}
