import CaseModel

/// What the codes of a column of countries seem to be: the courts' own, ISO's, or either.
///
/// CN is China for ISO and Comoros for the courts; fourteen such pairs matter in practice. A column
/// that may be either is asked about, never taken for one.
struct CodeVerdict {
  /// The list the codes are read by; nil where a code that differs has to be asked about.
  let list: CaseloadMapping.CodeList?
  /// Codes that mean different countries in the two lists, where nothing says which list it is.
  let doubtful: [String]

  /// Codes of countries many clients come from, as the courts write them, that differ from ISO's.
  private static let courtsOwn: Set<String> = [
    "CH", "ES", "HO", "NU", "HA", "DR", "VM", "RP", "KS", "TU", "UE", "JA", "NI", "GV", "BG", "CC",
    "CE", "MO", "BM",
  ]

  /// Codes of the same countries as ISO writes them.
  private static let isoOwn: Set<String> = [
    "CN", "SV", "HN", "NI", "HT", "DO", "VN", "PH", "KR", "TR", "UA", "JP", "NG", "GN", "BD", "KH",
    "LK", "MA", "MM",
  ]

  init(_ cells: [String], told: CaseloadMapping.CodeList?, _ labels: CodeLabels) {
    let codes = Set(
      cells.map { $0.trimmingBlanks.uppercased() }.filter { $0.utf8.count == 2 && $0.isASCII }
    )
    let differing = codes.filter { code in
      guard labels.code(code, in: .nationality) != nil, let other = ISOCodes.country(code) else {
        return false
      }
      return other != code
    }
    let own = codes.intersection(CodeVerdict.courtsOwn).subtracting(CodeVerdict.isoOwn)
    let iso = codes.intersection(CodeVerdict.isoOwn).subtracting(CodeVerdict.courtsOwn)
    list = told ?? (!own.isEmpty && iso.isEmpty ? .eoir : nil)
    doubtful = list == nil ? differing.sorted() : []
  }

  /// What is asked of the column, once.
  func question(_ header: String, _ labels: CodeLabels) -> Phrase? {
    guard !doubtful.isEmpty else { return nil }
    let pairs = doubtful.prefix(8)
      .map { code in
        let theirs = ISOCodes.country(code).flatMap { labels.label($0, in: .nationality) } ?? ""
        let ours = labels.label(code, in: .nationality) ?? ""
        return "\(code) \(theirs) or \(ours)" as Phrase
      }
    return """
      column \(header) may hold ISO codes or the courts' own: \(Phrase.list(pairs)); \
      say --codes iso or --codes eoir. Until then these cells are left open
      """
  }
}
