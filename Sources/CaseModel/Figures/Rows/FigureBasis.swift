/// What many rows of one case share, found once.
struct FigureBasis {
  /// The mark of a case EOIR counts as pending in its tables; empty for other case types.
  let core: FigureMarks
  /// The date of the earliest charging document, else the day the case was first recorded.
  let charged: Day?
  /// Since when counsel is on record before the court; nil without.
  let counsel: Day?

  // A derivation has dozens of references, which an import would count for every case it copies.
  init(_ derivation: borrowing CaseDerivation) {
    let type = derivation.history.courtCase.caseType
    let last = derivation.proceedings.count - 1
    let known = type.isEmpty && last >= 0 ? derivation.proceedings[last].caseType : type
    core = FigureBasis.coreTypes.contains { $0 == known } ? .core : []
    charged = FigureBasis.charged(derivation.proceedings)
    counsel = FigureBasis.counsel(derivation, charged)
  }

  /// The case types of EOIR's table of pending cases.
  ///
  /// > Source: EOIR Adjudication Statistics, generated 2021-04-19, footnotes of table 1.
  private static let coreTypes = ["RMV", "DEP", "EXC", "AOC", "WHO"]

  private static func charged(_ proceedings: [Proceeding]) -> Day? {
    var filed: Day?
    var recorded: Day?
    for place in proceedings.indices {
      filed = earlier(filed, proceedings[place].filedOn)
      recorded = earlier(recorded, proceedings[place].recordedOn)
    }
    return filed ?? recorded
  }

  private static func earlier(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }

  /// An appearance date is overwritten by later ones, so an earlier assignment counts first.
  private static func counsel(_ derivation: borrowing CaseDerivation, _ charged: Day?) -> Day? {
    let assignments = derivation.history.representations
    var first = derivation.history.courtCase.appearanceOn
    var isAssigned = false
    for place in assignments.indices where assignments[place].isOwnCounsel {
      isAssigned = true
      first = earlier(first, assignments[place].courtAppearanceOn)
    }
    return first ?? (isAssigned ? charged : nil)
  }
}

extension Representation {
  /// Whether it is counsel for the respondent before the court.
  @inline(__always)
  fileprivate var isOwnCounsel: Bool { level == "COURT" && side == "ALIEN" }
}
