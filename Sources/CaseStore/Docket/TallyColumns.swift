package import CaseModel
import Foundation

/// The lists of an account as the docket keeps them: JSON, which any SQLite tool can read.
package struct TallyColumns {
  package let reasons: String
  package let notes: String
  package let unknownColumns: String
  package let missingColumns: String

  /// - Throws: What the encoder throws.
  package init(_ tally: TableTally) throws {
    let named = tally.reasons.map { ($0.key.rawValue, $0.value) }
    reasons = try TallyColumns.json(Dictionary(uniqueKeysWithValues: named))
    notes = try TallyColumns.json(tally.notes)
    unknownColumns = try TallyColumns.json(tally.unknownColumns)
    missingColumns = try TallyColumns.json(tally.missingColumns)
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
