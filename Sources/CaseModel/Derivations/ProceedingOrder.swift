extension CaseHistory {
  /// The proceedings in the order of the case, the last one last.
  ///
  /// > Source: Deportation Data Project, `eoir_proceeding.R` (CC0): by completion date with open
  /// ones last, then decision, other completion and number. Numbers alone are not chronological.
  var orderedProceedings: [Proceeding] {
    guard proceedings.count > 1 else { return proceedings }
    return proceedings.sorted { first, second in
      let one = first.completedOn?.number ?? Int32.max
      let two = second.completedOn?.number ?? Int32.max
      if one != two { return one < two }
      if first.decision != second.decision { return first.decision < second.decision }
      if first.otherCompletion != second.otherCompletion {
        return first.otherCompletion < second.otherCompletion
      }
      return first.id < second.id
    }
  }
}

extension Proceeding {
  /// The decision on the merits, read with the case type; nil if there was none.
  ///
  /// Where the proceeding's own case type is empty the case's serves. Always inlined, so that the
  /// proceeding is not copied to be asked.
  @inline(__always)
  func decisionCode(caseType fallback: String) -> DecisionCode? {
    guard !decision.isEmpty, completedOn != nil else { return nil }
    return DecisionCode(caseType: caseType.isEmpty ? fallback : caseType, letter: decision)
  }

  /// The completion not on the merits; nil if there is a decision.
  @inline(__always)
  var completion: OtherCompletion? {
    decision.isEmpty ? OtherCompletion(rawValue: otherCompletion) : nil
  }

  /// Whether it ended only in a matter of bond, or because the Board has the case: neither says
  /// that an earlier order was reopened.
  ///
  /// > Source: the labels of OTHER_COMP X and J, and of DEC_CODE J in a removal case; what they
  /// mean after an order is not established.
  var leavesOrder: Bool {
    guard completedOn != nil else { return false }
    return completion == .zeroBond || completion == .jurisdictionWithBoard || decision == "J"
  }

  /// Whether the proceeding ended only by moving to another court.
  var isMove: Bool { completion?.isMove == true }
}
