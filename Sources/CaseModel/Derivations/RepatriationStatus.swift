/// How far carrying out an order has come: four separate things, never one bar.
public struct RepatriationStatus: Hashable, Sendable {
  /// How far it has got.
  public let stage: Knowledge<ExecutionStage>
  /// The step of verification by the Chinese government; none for other nationalities, unless
  /// somebody told one.
  public let step: Knowledge<VerificationStep>?
  /// Where the person is: D detained, N never, R released; empty where unknown.
  public let custody: String
  /// What bars or pauses it.
  public let blockers: [StandingBlocker]
  /// The days since the order became final.
  public let count: PostOrderCount?
}

/// What is known of one thing, and who told it.
public enum Knowledge<Value: Hashable & Sendable>: Hashable, Sendable {
  /// Somebody told it.
  case told(Value, on: Day?, by: String)
  /// Nobody has told anything since the day.
  case unknown(since: Day?)
}

/// A blocker in force, with the state of it.
public struct StandingBlocker: Hashable, Sendable {
  /// The blocker.
  public let blocker: Blocker
  /// The day it began; nil if unknown.
  public let begin: Day?
  /// The day it ends, where that is known ahead.
  public let end: Day?
  /// The country it is limited to, as a nationality code; empty for the whole order.
  public let country: String
  /// Who told us; empty where it follows from the data.
  public let source: String
  /// The rows it rests on.
  public let evidence: [Evidence]
}

extension CaseDerivation {
  /// How far carrying out the order has come; nil if no order is final and nobody told a stage.
  public var repatriation: RepatriationStatus? {
    guard let stage else { return nil }
    let finalOn = order?.finality?.value.day
    let fact = told(stage.fact)
    return RepatriationStatus(
      stage: fact == nil
        ? .unknown(since: stage.value.day)
        : .told(stage.value.stage, on: stage.value.day, by: fact?.source ?? ""),
      step: knownStep(since: finalOn),
      custody: summary.custody,
      blockers: standingBlockers,
      count: postOrderCount,
    )
  }

  private func knownStep(since day: Day?) -> Knowledge<VerificationStep>? {
    if let step, let fact = told(step.fact) {
      return .told(step.value, on: fact.day, by: fact.source)
    }
    return summary.nationality == "CH" ? .unknown(since: day) : nil
  }

  /// The blockers in force, each with its beginning, its end and who told it.
  public var standingBlockers: [StandingBlocker] {
    blockers.map { derived in
      let fact = told(derived.fact)
      return StandingBlocker(
        blocker: derived.value,
        begin: fact == nil ? begin(of: derived.value) : fact?.day,
        end: fact == nil ? end(of: derived.value) : fact?.endedOn,
        country: derived.value.scope == .country ? order?.orderedTo ?? "" : "",
        source: fact?.source ?? "",
        evidence: [derived.evidence, derived.further].compactMap(\.self),
      )
    }
  }

  private func begin(of blocker: Blocker) -> Day? {
    switch blocker {
    case .appealWindow: order?.decidedOn ?? order?.orderedOn
    case .withholding, .deferral: order?.orderedOn ?? proceedings.last?.completedOn
    case .appeal: appeal?.value.filedOn
    case .departure: order?.grantedOn
    case .absentiaMotion: motion?.value.receivedOn
    default: nil
    }
  }

  private func end(of blocker: Blocker) -> Day? {
    [.appealWindow, .departure].contains(blocker) ? order?.lastDay : nil
  }

  private func told(_ id: Int64?) -> RepatriationFact? {
    id.flatMap { id in history.repatriation.first { $0.id == id } }
  }
}
