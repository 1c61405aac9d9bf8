package import CaseModel
import Foundation

/// The lists of an account as the docket keeps them: JSON, which any SQLite tool can read.
package struct TallyColumns {
  package let reasons: String
  package let notes: String
  package let unknownColumns: String
  package let missingColumns: String

  package init(_ tally: TableTally) {
    let named = tally.reasons.map { ($0.key.rawValue, $0.value) }
    reasons = TallyColumns.json(Dictionary(uniqueKeysWithValues: named))
    notes = TallyColumns.json(tally.notes)
    unknownColumns = TallyColumns.json(tally.unknownColumns)
    missingColumns = TallyColumns.json(tally.missingColumns)
  }

  private static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}
