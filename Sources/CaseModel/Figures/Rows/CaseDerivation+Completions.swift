extension CaseDerivation {
  /// The completions of the case, moves left out.
  ///
  /// > Source: EOIR Adjudication Statistics, footnote 3: initial and subsequent case completions.
  func forEachCompletion(_ basis: FigureBasis, _ body: (FigureRow) -> Void) {
    var first: FigureMarks = .initial
    var isOrdered = false
    for place in proceedings.indices {
      guard let day = proceedings[place].completedOn, !proceedings[place].isMove else { continue }
      var marks = basis.core.union(marks(at: place)).union(first)
      first = []
      if !isOrdered, marks.contains(.order) {
        marks.insert(.firstOrder)
        isOrdered = true
      }
      var row = FigureRow(.completion, marks, day: day, of: proceedings[place])
      row.from = basis.charged
      row.until = reopening(after: place, day)
      body(row)
    }
  }

  /// The days on which removal was ordered in absentia.
  var absentiaOrderDays: [Day] {
    var days: [Day] = []
    for place in proceedings.indices where isCompleted(place) {
      guard marks(at: place).isSuperset(of: [.order, .absentia]) else { continue }
      if let day = proceedings[place].completedOn { days.append(day) }
    }
    return days
  }

  private func marks(at place: Int) -> FigureMarks {
    var marks: FigureMarks = []
    let code = proceedings[place].decisionCode(caseType: history.courtCase.caseType)
    switch code?.reading.outcome {
    case .removal: marks.insert(.order)
    case .removalWithheld: marks.insert(.withheld)
    case .voluntaryDeparture: marks.insert(.departure)
    case .relief: marks.insert(.relief)
    default: break
    }
    if proceedings[place].absentia == "Y" { marks.insert(.absentia) }
    if represented.value { marks.insert(.counsel) }
    if proceedings[place].completion?.isAdministrativeClosure == true { marks.insert(.closure) }
    return marks
  }

  /// The decision on the last asylum application.
  ///
  /// The application's own table has no day; its proceeding's completion is the day, and the last
  /// completion of the case where that proceeding only moved.
  ///
  /// > Source: TRAC, asylum decisions: granted over granted and denied, of the last application.
  func asylumRow(_ basis: FigureBasis) -> FigureRow? {
    guard let last = relief?.value, !last.decision.isEmpty, last.isOfAsylum,
      let place = decided(last)
    else { return nil }
    let mark: FigureMarks =
      switch last.decision {
      case "F", "G", "I", "P": .granted
      case "D": .denied
      case "C": .apart
      case "A", "W": .dropped
      default: .otherwise
      }
    let day = proceedings[place].completedOn
    var row = FigureRow(.asylum, basis.core.union(mark), day: day, of: proceedings[place])
    row.from = last.receivedOn
    return row
  }

  /// The place of the proceeding that decided an application.
  private func decided(_ application: Application) -> Int? {
    var last: Int?
    for place in proceedings.indices where isCompleted(place) {
      if proceedings[place].id == application.proceedingID { return place }
      last = place
    }
    return last
  }

  private func isCompleted(_ place: Int) -> Bool {
    proceedings[place].completedOn != nil && !proceedings[place].isMove
  }

  /// The bond decisions of the case.
  ///
  /// > Source: Deportation Data Project, `eoir_associated_bond.R`: the letters; TRAC: which count
  /// as granted.
  func forEachBond(_ basis: FigureBasis, _ body: (FigureRow) -> Void) {
    let bonds = history.bonds
    guard !bonds.isEmpty else { return }
    let decided = bonds.indices.filter { !bonds[$0].decision.isEmpty }
    for place in decided.sorted(by: { bonds[$0].id < bonds[$1].id }) {
      let marks = basis.core.union(bonds[place].mark)
      var row = FigureRow(.bond, marks, day: bonds[place].decidedOn, of: bonds[place])
      row.from = bonds[place].requestedOn
      body(row)
    }
  }
}

extension Bond {
  /// How its decision counts.
  fileprivate var mark: FigureMarks {
    switch BondDecision(rawValue: decision) {
    case .decreased, .recognizance, .ameliorationGranted: .granted
    case .floresRelease: .apart
    case .moot, .withdrawn: .dropped
    case .noJurisdiction, .ameliorationNoJurisdiction: .noJurisdiction
    case .noChange, .noChangeNoBond, .ameliorationDenied, .increased: .denied
    default: .otherwise
    }
  }
}
