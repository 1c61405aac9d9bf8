extension CaseDerivation {
  /// Days left at which a running clock is told of.
  static let dueMarks = [1, 7, 14]

  /// What the calendar alone brings: clocks coming due, and custody reviews that have come.
  ///
  /// Each has a name of its own, so that it is told once.
  public var dueNotices: [(name: String, notice: CaseNotice)] {
    clockNotices + custodyNotices
  }

  private var clockNotices: [(name: String, notice: CaseNotice)] {
    clockRows.compactMap { row in
      guard let due = row.due, due >= asOf,
        let mark = CaseDerivation.dueMarks.first(where: { due - asOf <= $0 })
      else { return nil }
      var notice = CaseNotice(.clockDue, of: history.id, on: due)
      notice.after = .text(row.rule)
      notice.days = due - asOf
      return ("\(history.id) \(row.rule) \(due) \(mark)", notice)
    }
  }

  /// Reviews of a client in custody; public data does not tell who is still held.
  private var custodyNotices: [(name: String, notice: CaseNotice)] {
    guard isDetained, history.person != nil, let count = postOrderCount else { return [] }
    return count.milestones.compactMap { milestone in
      guard milestone.isPassed, let day = milestone.day else { return nil }
      var notice = CaseNotice(.custodyMilestone, of: history.id, on: day)
      notice.text = milestone.title
      return ("\(history.id) \(milestone.title.prefix { $0 != ":" }) \(day)", notice)
    }
  }
}

extension CaseNotice {
  /// What tells the change from every other one of a release: told twice, it is the same.
  public var name: String {
    let rows = evidence.map { "\($0.table.rawValue) \($0.id)" }.joined(separator: ", ")
    return "\(caseID) \(kind.rawValue) \(rows)"
  }
}
