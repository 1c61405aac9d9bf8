/// What a fact the clinic records is about.
///
/// Public releases say nothing of these, so every such fact has a day and who told it.
public enum FactKind: String, Choice {
  case stage
  case step
  case blocker
  case order
  case done

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .stage: "Stage"
    case .step: "Step abroad"
    case .blocker: "Blocker"
    case .order: "Order"
    case .done: "Done"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .stage: "A stage of carrying out the order, as an execution stage."
    case .step: "A step of verification by the Chinese government."
    case .blocker: "Something that bars or pauses removal, from its day to its end."
    case .order: "What happened to the order and public data does not show, as an order fact."
    case .done: "A deadline was met: its value is the rule's name, such as FILE-INDIV."
    }
  }
}
