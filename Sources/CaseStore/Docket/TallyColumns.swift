import CaseModel
import Foundation

/// The lists of an account as the docket keeps them: JSON, which any SQLite tool can read.
struct TallyColumns {
  let reasons: String
  let notes: String
  let unknownColumns: String
  let missingColumns: String

  init(_ tally: TableTally) {
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
