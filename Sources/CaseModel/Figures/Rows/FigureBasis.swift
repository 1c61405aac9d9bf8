/// What many rows of one case share, found once.
struct FigureBasis {
  /// The mark of a case EOIR counts as pending in its tables; empty for other case types.
  let core: FigureMarks
  /// The date of the earliest charging document, else the day the case was first recorded.
  let charged: Day?
  /// Since when counsel is on record before the court; nil without.
  let counsel: Day?

  init(_ derivation: CaseDerivation) {
    let type = derivation.history.courtCase.caseType
    let known = type.isEmpty ? derivation.proceedings.last?.caseType ?? "" : type
    core = FigureBasis.coreTypes.contains { $0 == known } ? .core : []
    charged = FigureBasis.charged(derivation)
    counsel = FigureBasis.counsel(derivation.history, charged)
  }

  /// The case types of EOIR's table of pending cases.
  ///
  /// > Source: EOIR Adjudication Statistics, generated 2021-04-19, footnotes of table 1.
  private static let coreTypes = ["RMV", "DEP", "EXC", "AOC", "WHO"]

  private static func charged(_ derivation: CaseDerivation) -> Day? {
    derivation.proceedings.lazy.compactMap(\.filedOn).min()
      ?? derivation.proceedings.lazy.compactMap(\.recordedOn).min()
  }

  /// An appearance date is overwritten by later ones, so an earlier assignment counts first.
  private static func counsel(_ history: CaseHistory, _ charged: Day?) -> Day? {
    var first = history.courtCase.appearanceOn
    var isAssigned = false
    for place in history.representations.indices where history.representations[place].isOwnCounsel {
      isAssigned = true
      guard let day = history.representations[place].courtAppearanceOn else { continue }
      first = first.map { min($0, day) } ?? day
    }
    return first ?? (isAssigned ? charged : nil)
  }
}

extension Representation {
  /// Whether it is counsel for the respondent before the court.
  @inline(__always)
  fileprivate var isOwnCounsel: Bool { level == "COURT" && side == "ALIEN" }
}
