extension TimelineWords {
  func entry(_ row: Bond) -> TimelineEntry {
    let reading: Phrase =
      BondDecision(rawValue: row.decision).map { Phrase(amid: $0.title) }
      ?? "decision \(row.decision)"
    let title: Phrase = row.decision.isEmpty ? "Bond hearing asked for" : "Bond: \(reading)"
    let amount = Phrase(value: row.newBond.map { $0 > 0 ? "$\($0 / 100)" : "" } ?? "")
    return TimelineEntry(
      row.decidedOn ?? row.requestedOn,
      .bond,
      title,
      [amount, label(row.court, .court)],
      from: Evidence(.bond, row.id),
    )
  }

  func entries(_ row: CustodyStay) -> [TimelineEntry] {
    let evidence = Evidence(.custody, row.id)
    var entries: [TimelineEntry] = []
    if let detainedOn = row.detainedOn {
      entries.append(TimelineEntry(detainedOn, .custody, "Detained", from: evidence))
    }
    if let releasedOn = row.releasedOn {
      entries.append(TimelineEntry(releasedOn, .custody, "Released", from: evidence))
    }
    return entries
  }

  /// Counsel's appearance; the government's side and rows without a day say nothing.
  func entry(_ row: Representation) -> TimelineEntry? {
    guard row.side == "ALIEN", let day = row.courtAppearanceOn ?? row.boardAppearanceOn else {
      return nil
    }
    let level: Phrase = row.level == "BOARD" ? "before the Board" : "before the court"
    return TimelineEntry(
      day,
      .counsel,
      "Counsel appeared",
      [level],
      from: Evidence(.representation, row.id),
    )
  }

  func entries(_ row: RepatriationFact) -> [TimelineEntry] {
    let source: Phrase = row.source.isEmpty ? "" : "told by \(row.source)"
    let name = name(of: row)
    let note = Phrase(value: row.note)
    let begun = TimelineEntry(row.day, .repatriation, name, [detail(of: row), source, note])
    guard let endedOn = row.endedOn else { return [begun] }
    return [begun, TimelineEntry(endedOn, .repatriation, "\(name) ends")]
  }

  /// The court, the country or the reason that belongs to a fact.
  private func detail(of row: RepatriationFact) -> Phrase {
    switch OrderFact(rawValue: row.value) {
    case .petition, .petitionDenied, .petitionGranted, .petitionWithdrawn:
      Circuit(rawValue: row.detail).map { Phrase(words: $0.title) } ?? Phrase(value: row.detail)
    case .pretermission, .pretermissionDenied, .pretermissionGranted:
      label(row.detail, .nationality)
    default:
      row.kind == FactKind.document.rawValue
        ? Phrase(words: RefusalReason(rawValue: row.detail)?.title ?? row.detail)
        : Phrase(value: row.detail)
    }
  }

  private func name(of row: RepatriationFact) -> Phrase {
    let title = Phrase(words: row.choice?.title ?? row.value)
    return switch FactKind(rawValue: row.kind) {
    case .step: "Verification: \(title)"
    case .blocker: "Blocker: \(title)"
    case .done: "Done: \(row.value)"
    default: title
    }
  }
}
