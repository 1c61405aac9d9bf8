extension CaseDerivation {
  /// The completions of the case, moves left out.
  ///
  /// > Source: EOIR Adjudication Statistics, footnote 3: initial and subsequent case completions.
  var completionRows: [FigureRow] {
    var rows: [FigureRow] = []
    var isOrdered = false
    for (place, proceeding) in proceedings.enumerated() where !proceeding.isMove {
      guard let day = proceeding.completedOn else { continue }
      var marks = marks(of: proceeding)
      if rows.isEmpty { marks.insert(.initial) }
      if !isOrdered, marks.contains(.order) {
        marks.insert(.firstOrder)
        isOrdered = true
      }
      var row = FigureRow(.completion, marks, day: day, of: proceeding)
      row.from = chargedOn
      row.until = reopening(after: place, day)
      rows.append(row)
    }
    return rows
  }

  private func marks(of proceeding: Proceeding) -> FigureMarks {
    var marks = coreMark
    switch proceeding.decisionCode(caseType: history.courtCase.caseType)?.reading.outcome {
    case .removal: marks.insert(.order)
    case .removalWithheld: marks.insert(.withheld)
    case .voluntaryDeparture: marks.insert(.departure)
    case .relief: marks.insert(.relief)
    default: break
    }
    if proceeding.absentia == "Y" { marks.insert(.absentia) }
    if represented.value { marks.insert(.counsel) }
    if proceeding.completion?.isAdministrativeClosure == true { marks.insert(.closure) }
    return marks
  }

  /// The decision on the last asylum application.
  ///
  /// The application's own table has no day; its proceeding's completion is the day, and the last
  /// completion of the case where that proceeding only moved.
  ///
  /// > Source: TRAC, asylum decisions: granted over granted and denied, of the last application.
  var asylumRows: [FigureRow] {
    guard let last = relief?.value, last.kind.uppercased() == "ASYL", !last.decision.isEmpty,
      let proceeding = decided(last)
    else { return [] }
    let mark: FigureMarks =
      switch last.decision {
      case "F", "G", "I", "P": .granted
      case "D": .denied
      case "C": .apart
      case "A", "W": .dropped
      default: .otherwise
      }
    var row = FigureRow(.asylum, coreMark.union(mark), day: proceeding.completedOn, of: proceeding)
    row.from = last.receivedOn
    return [row]
  }

  private func decided(_ application: Application) -> Proceeding? {
    let own = proceedings.first { $0.id == application.proceedingID }
    if let own, own.completedOn != nil, !own.isMove { return own }
    return proceedings.last { $0.completedOn != nil && !$0.isMove }
  }

  /// The bond decisions of the case.
  ///
  /// > Source: Deportation Data Project, `eoir_associated_bond.R`: the letters; TRAC: which count
  /// as granted.
  var bondRows: [FigureRow] {
    history.bonds.filter { !$0.decision.isEmpty }.sorted { $0.id < $1.id }
      .map { bond in
        let mark: FigureMarks =
          switch BondDecision(rawValue: bond.decision) {
          case .decreased, .recognizance, .ameliorationGranted: .granted
          case .floresRelease: .apart
          case .moot, .withdrawn: .dropped
          case .noJurisdiction, .ameliorationNoJurisdiction: .noJurisdiction
          case .noChange, .noChangeNoBond, .ameliorationDenied, .increased: .denied
          default: .otherwise
          }
        var row = FigureRow(.bond, coreMark.union(mark), day: bond.decidedOn, of: bond)
        row.from = bond.requestedOn
        return row
      }
  }
}
