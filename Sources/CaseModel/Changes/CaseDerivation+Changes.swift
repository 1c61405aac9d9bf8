extension CaseDerivation {
  /// What happened between an earlier state of the case and this one.
  ///
  /// Both may be looked at from the same day, as where a clinic entered a fact, or from the days of
  /// two releases. A hearing that was held is no change, and neither is a case that is new.
  ///
  /// - Parameter old: The case before.
  /// - Returns: The changes, those of hearings first; the same whatever order rows are in.
  public func changes(since old: CaseDerivation) -> [CaseNotice] {
    let moves = HearingMove.all(from: old, to: self)
    return moves.compactMap(\.notice) + placeChanges(since: old, moves) + decision(since: old)
      + finality(since: old) + appeals(since: old) + counsel(since: old) + custody(since: old)
      + vanished(since: old) + told(since: old)
  }

  private func decision(since old: CaseDerivation) -> [CaseNotice] {
    guard let last = proceedings.last, last.completedOn != nil, !last.isMove else { return [] }
    let before = old.proceedings.first { $0.id == last.id }
    guard before.map({ $0.ending != last.ending }) ?? true else { return [] }
    var notice = CaseNotice(.decisionEntered, of: history.id, on: last.completedOn)
    let type = history.courtCase.caseType
    let code = before?.decisionCode(caseType: type)
    notice.before = CellValue(code?.reading.outcome.rawValue ?? "")
    notice.after = CellValue(outcome?.value.reading.outcome.rawValue ?? "")
    if outcome == nil { notice.text = OtherCompletion(rawValue: last.otherCompletion)?.title ?? "" }
    notice.evidence = [FactKey(table: .proceeding, caseID: history.id, id: last.id)]
    return [notice]
  }

  private func finality(since old: CaseDerivation) -> [CaseNotice] {
    guard let finality = order?.finality, old.order?.finality == nil else { return [] }
    var notice = CaseNotice(.orderFinal, of: history.id, on: finality.value.day)
    notice.after = .integer(Int64(finality.value.day.number))
    notice.text = finality.value.limb.title
    notice.evidence = keys(finality.evidence, finality.further, fact: finality.fact)
    return [notice]
  }

  private func appeals(since old: CaseDerivation) -> [CaseNotice] {
    let earlier = old.history.appeals
    return history.appeals.filter(\.subject.isOfCase).sorted { $0.id < $1.id }
      .flatMap { appeal -> [CaseNotice] in
        let before = earlier.first { $0.id == appeal.id }
        let isDecided = appeal.outcome != .pending && before.map { $0.outcome == .pending } ?? true
        return (before == nil ? [filed(appeal)] : []) + (isDecided ? [decided(appeal)] : [])
      }
  }

  private func filed(_ appeal: Appeal) -> CaseNotice {
    var notice = CaseNotice(.appealFiled, of: history.id, on: appeal.filedOn)
    notice.after = appeal.filedOn.map { .integer(Int64($0.number)) } ?? .empty
    notice.evidence = [FactKey(table: .appeal, caseID: history.id, id: appeal.id)]
    return notice
  }

  private func decided(_ appeal: Appeal) -> CaseNotice {
    var notice = CaseNotice(.appealDecided, of: history.id, on: appeal.decidedOn)
    notice.after = CellValue(appeal.outcome.rawValue)
    notice.evidence = [FactKey(table: .appeal, caseID: history.id, id: appeal.id)]
    return notice
  }

  private func counsel(since old: CaseDerivation) -> [CaseNotice] {
    guard represented.value != old.represented.value, !hasVanished(old.represented.evidence) else {
      return []
    }
    let kind: NoticeKind = represented.value ? .counselEntered : .counselWithdrawn
    let basis = represented.value ? represented : old.represented
    var notice = CaseNotice(kind, of: history.id)
    notice.day = represented.value ? history.courtCase.appearanceOn : nil
    notice.evidence = keys(basis.evidence, basis.further, fact: nil)
    return [notice]
  }

  private func custody(since old: CaseDerivation) -> [CaseNotice] {
    let (before, after) = (old.custodyCode, custodyCode)
    guard !after.isEmpty, before != after else { return [] }
    var notice = CaseNotice(.custodyChanged, of: history.id)
    notice.before = CellValue(before)
    notice.after = CellValue(after)
    notice.evidence = [FactKey(table: .courtCase, caseID: history.id, id: history.id)]
    return [notice]
  }

  /// The stage and the step somebody told, where they are others than before.
  private func told(since old: CaseDerivation) -> [CaseNotice] {
    var notices: [CaseNotice] = []
    if let stage, let fact = stage.fact, stage.value.stage != old.stage?.value.stage {
      let before = old.stage.flatMap { $0.fact == nil ? nil : $0.value.stage.rawValue } ?? ""
      notices.append(
        told(.stageChanged, before, stage.value.stage.rawValue, stage.value.day, fact)
      )
    }
    if let step, let fact = step.fact, step.value != old.step?.value {
      let day = history.repatriation.first { $0.id == fact }?.day
      notices.append(
        told(.stepChanged, old.step?.value.rawValue ?? "", step.value.rawValue, day, fact)
      )
    }
    return notices
  }

  private func told(
    _ kind: NoticeKind,
    _ before: String,
    _ after: String,
    _ day: Day?,
    _ fact: Int64,
  ) -> CaseNotice {
    var notice = CaseNotice(kind, of: history.id, on: day)
    notice.before = CellValue(before)
    notice.after = CellValue(after)
    notice.evidence = [FactKey(table: .repatriation, caseID: history.id, id: fact)]
    return notice
  }

  /// The keys of the rows a value rests on.
  private func keys(_ rows: Evidence?..., fact: Int64?) -> [FactKey] {
    let keys = rows.compactMap { row in
      row.flatMap { row in
        FactTable(rawValue: row.table.rawValue)
          .map { FactKey(table: $0, caseID: history.id, id: row.id) }
      }
    }
    return keys
      + (fact.map { [FactKey(table: .repatriation, caseID: history.id, id: $0)] } ?? [])
  }
}

extension Proceeding {
  /// What its end consists of.
  fileprivate var ending: [String] {
    [completedOn?.description ?? "", decision, otherCompletion]
  }
}

extension CellValue {
  /// Makes a text, or nothing of an empty one.
  init(_ text: String) {
    self = text.isEmpty ? .empty : .text(text)
  }
}
