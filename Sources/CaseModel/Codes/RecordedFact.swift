/// A value of a kind of fact that only the clinic can know, because no release shows it.
public protocol RecordedFact: Choice {
  /// The kind of fact it is a value of.
  static var kind: FactKind { get }
  /// What the fact's second day means.
  var end: FactEnd { get }
}

extension RecordedFact {
  /// Most facts are of one day.
  public var end: FactEnd { .none }

  /// The kind and the value, as rules of deadlines name what starts them: `event.moved`.
  public var key: String { "\(Self.kind.rawValue).\(rawValue)" }
}

/// What the second day of a fact means.
public enum FactEnd: Hashable, Sendable {
  /// The fact is of one day.
  case none
  /// It may have ended, or end on a day already known.
  case optional
  /// It always has a last day, which has to be entered because it is never assumed.
  case required
}

extension RepatriationFact {
  /// The kind and the value: `order.pfr`.
  public var key: String { "\(kind).\(value)" }

  /// The value with its words; nil for a value no version of Vigil has a word for.
  public var choice: ChoiceValue? { RepatriationFact.choices[key] }

  private static let choices: [String: ChoiceValue] = {
    let lists: [(FactKind, [ChoiceValue])] = [
      (.stage, ExecutionStage.allCases.map { ChoiceValue($0) }),
      (.step, VerificationStep.allCases.map { ChoiceValue($0) }),
      (.blocker, Blocker.allCases.map { ChoiceValue($0) }),
      (.order, OrderFact.allCases.map { ChoiceValue($0) }),
      (.fear, FearFact.allCases.map { ChoiceValue($0) }),
      (.court, CourtFact.allCases.map { ChoiceValue($0) }),
      (.custody, CustodyFact.allCases.map { ChoiceValue($0) }),
      (.document, DocumentFact.allCases.map { ChoiceValue($0) }),
      (.status, StatusFact.allCases.map { ChoiceValue($0) }),
      (.event, EventFact.allCases.map { ChoiceValue($0) }),
    ]
    let pairs = lists.flatMap { kind, values in values.map { ("\(kind.rawValue).\($0.code)", $0) } }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()

  /// Every kind and value that can be recorded.
  static let keys = choices.keys.sorted()
}
