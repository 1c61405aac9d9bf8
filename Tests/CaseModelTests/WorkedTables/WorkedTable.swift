import CaseModel

extension WorkedCase {
  /// The worked deadlines kept as tables of text, one to a line.
  static let tables =
    versionsTable + feesTable + staysTable + responsesTable + courtsTable + statusesTable
    + permitsTable + familiesTable + presenceTable + reviewsTable + windowsTable
    + departuresTable + bondsTable + movesTable + papersTable

  /// Reads a table: `RULE day-0 counted ends`, with `safer DAY` for filings that count back, then
  /// the edge and the authority, each after a bar.
  static func table(_ text: String) -> [WorkedCase] {
    text.split(separator: "\n").compactMap { WorkedCase(line: $0) }
  }

  private init?(line: Substring) {
    let parts = line.split(separator: "|").map { $0.split(separator: " ") }
    guard parts.count == 3, parts[0].count >= 4 else { return nil }
    let words = parts[0].map { String($0) }
    self.init(
      words[0],
      words[1],
      words[2],
      words[3],
      parts[1].joined(separator: " "),
      parts[2].joined(separator: " "),
      careful: words.count > 5 ? words[5] : nil,
    )
  }
}
