/// A hearing that was ahead and what became of it, or one that is new.
struct HearingMove {
  /// The hearing as it stood ahead before; nil if it is new.
  let before: Hearing?
  /// The hearing that is ahead in its place; nil if none does.
  let after: Hearing?
  private let caseID: Int64

  /// Pairs the hearings ahead before with those ahead now.
  ///
  /// A row that is still there is its own successor. Rows taken off the calendar and rows that are
  /// new are paired in the order of their days, because a court moves a hearing by closing its row
  /// with an adjournment code and opening another. A row that is missing from a release was not
  /// closed: `vanished(since:)` tells of it, and it is no move.
  ///
  /// > Source: `tbl_schedule` of the EOIR release: one row for each setting of a hearing.
  static func all(from old: CaseDerivation, to new: CaseDerivation) -> [HearingMove] {
    guard !(old.upcoming.isEmpty && new.upcoming.isEmpty) else { return [] }
    let id = new.history.id
    let known = Set(old.upcoming.map(\.id))
    var moves: [HearingMove] = []
    var dropped: [Hearing] = []
    for before in old.upcoming {
      let now = new.history.hearings.first { $0.id == before.id && $0.adjournment.isEmpty }
      if let now, now.heldOn != nil {
        moves.append(HearingMove(before: before, after: now, caseID: id))
      } else if !new.hasVanished(before) {
        dropped.append(before)
      }
    }
    let fresh = new.upcoming.filter { !known.contains($0.id) }
    for index in 0..<max(dropped.count, fresh.count) {
      let before = index < dropped.count ? dropped[index] : nil
      let after = index < fresh.count ? fresh[index] : nil
      if after == nil, let day = before?.heldOn, day < new.asOf { continue }
      moves.append(HearingMove(before: before, after: after, caseID: id))
    }
    return moves
  }

  /// What happened to the day; nil if it was kept.
  var notice: CaseNotice? {
    guard let kind else { return nil }
    var notice = CaseNotice(kind, of: caseID, on: after?.heldOn ?? before?.heldOn)
    notice.before = value(of: before, kind)
    notice.after = value(of: after, kind)
    if let days, days != 0 { notice.days = abs(days) }
    var ids = [before?.id, after?.id].compactMap { $0 }
    if ids.count == 2, ids[0] == ids[1] { ids.removeLast() }
    notice.evidence = ids.map { FactKey(table: .hearing, caseID: caseID, id: $0) }
    return notice
  }

  private var kind: NoticeKind? {
    guard before != nil else { return .hearingAdded }
    guard after != nil else { return .hearingVacated }
    guard let days else { return nil }
    if days == 0 { return isAtAnotherTime ? .timeChanged : nil }
    return days < 0 ? .hearingMovedUp : .hearingPutOff
  }

  /// Whether it starts at another time of the day; a time that was entered first is no change.
  private var isAtAnotherTime: Bool {
    guard let was = before?.startsAt, let now = after?.startsAt else { return false }
    return was != now
  }

  /// What a hearing says about what changed: its day, or its time.
  private func value(of hearing: Hearing?, _ kind: NoticeKind) -> CellValue {
    let number = kind == .timeChanged ? hearing?.startsAt : hearing?.heldOn.map { Int64($0.number) }
    return number.map { .integer($0) } ?? .empty
  }

  /// Days it moved; negative where it was moved up.
  private var days: Int? {
    guard let was = before?.heldOn, let now = after?.heldOn else { return nil }
    return now - was
  }
}

extension CaseDerivation {
  /// Judge, court, location and medium: of a hearing that was kept or moved, else of the last
  /// proceeding.
  func placeChanges(since old: CaseDerivation, _ moves: [HearingMove]) -> [CaseNotice] {
    [
      place(.judgeChanged, moves, \.judge) ?? place(.judgeChanged, since: old, \.judge),
      place(.courtChanged, moves, \.court) ?? place(.courtChanged, since: old, \.court),
      place(.locationChanged, moves, \.location),
      place(.mediumChanged, moves, \.medium),
    ]
    .compactMap { $0 }
  }

  private func place(
    _ kind: NoticeKind,
    _ moves: [HearingMove],
    _ column: KeyPath<Hearing, String>,
  ) -> CaseNotice? {
    for move in moves {
      guard let before = move.before?[keyPath: column], let after = move.after,
        !before.isEmpty, !after[keyPath: column].isEmpty, before != after[keyPath: column]
      else { continue }
      let key = FactKey(table: .hearing, caseID: history.id, id: after.id)
      return place(kind, before, after[keyPath: column], after.heldOn, key)
    }
    return nil
  }

  private func place(
    _ kind: NoticeKind,
    since old: CaseDerivation,
    _ column: KeyPath<Proceeding, String>,
  ) -> CaseNotice? {
    guard let last = proceedings.last, let before = old.proceedings.last?[keyPath: column],
      !before.isEmpty, !last[keyPath: column].isEmpty, before != last[keyPath: column]
    else { return nil }
    let key = FactKey(table: .proceeding, caseID: history.id, id: last.id)
    return place(kind, before, last[keyPath: column], nil, key)
  }

  private func place(
    _ kind: NoticeKind,
    _ before: String,
    _ after: String,
    _ day: Day?,
    _ key: FactKey,
  ) -> CaseNotice {
    var notice = CaseNotice(kind, of: history.id, on: day)
    notice.before = .text(before)
    notice.after = .text(after)
    notice.evidence = [key]
    return notice
  }
}
