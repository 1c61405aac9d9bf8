import CaseModel

/// Countries as ICE spells them.
enum IceCountries {
  /// Other spellings, and what ICE's row files have for them.
  ///
  /// > Source: ICE's removals by row and its yearly table by country, compared. China, Hong Kong,
  /// > Macau and Taiwan are four values and stay so.
  private static let variants = [
    "CHINA": "CHINA, PEOPLES REPUBLIC OF",
    "CHINA, PEOPLE'S REPUBLIC OF": "CHINA, PEOPLES REPUBLIC OF",
    "PEOPLES REPUBLIC OF CHINA": "CHINA, PEOPLES REPUBLIC OF",
    "MICRONESIA": "MICRONESIA, FEDERATED STATES OF",
    "DEMOCRATIC REPUBLIC OF THE CONGO": "DEM REP OF THE CONGO", "MYANMAR": "BURMA",
    "COTE D'IVOIRE": "IVORY COAST", "ANTIGUA AND BARBUDA": "ANTIGUA-BARBUDA",
    "RUSSIAN FEDERATION": "RUSSIA", "VIET NAM": "VIETNAM", "MACAO": "MACAU",
  ]

  private static let doubtful = [
    "KOREA": "KOREA stands beside SOUTH KOREA and does not say which Korea",
    "CONGO": "CONGO stands beside DEM REP OF THE CONGO and may mean either",
    "USSR": "USSR is no more since 1991", "YUGOSLAVIA": "YUGOSLAVIA is no more since 1992",
    "CZECHOSLOVAKIA": "CZECHOSLOVAKIA is no more since 1993",
    "SERBIA AND MONTENEGRO": "SERBIA AND MONTENEGRO is no more since 2006",
    "NETHERLANDS ANTILLES": "NETHERLANDS ANTILLES are no more since 2010",
  ]

  /// Names of lines that are sums of others.
  private static let totals: Set<String> = [
    "TOTAL", "GRAND TOTAL", "ALL COUNTRIES", "ALL", "OVERALL TOTAL", "TOTAL REMOVALS",
  ]

  /// Whether a line is the sum of others.
  static func isTotal(_ name: String) -> Bool { totals.contains(name.uppercased()) }

  /// The country of a value, and what is remarkable about it; empty where it is withheld.
  static func read(
    _ text: String,
    line: Int,
    column: String,
    _ findings: inout IceFindings,
  ) -> String {
    if IceText.isWithheld(text) {
      findings.note(.withheld, line: line, column: column, "the country is withheld")
      return ""
    }
    let name = text.split(separator: " ").joined(separator: " ").uppercased()
    if let known = variants[name] ?? (name == text ? nil : name) {
      findings.note(.misnamedCountry, line: line, column: column, "\(text) stands for \(known)")
      return known
    }
    if let doubt = doubtful[name] {
      findings.note(.doubtfulCountry, line: line, column: column, doubt)
    }
    return name
  }
}
