/// What a fact the clinic records is about.
///
/// Public releases say nothing of these, so every such fact has a day and who told it.
public enum FactKind: String, Choice {
  case stage
  case step
  case blocker
  case order
  case fear
  case court
  case custody
  case document
  case status
  case event
  case done

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .stage: "Stage"
    case .step: "Step abroad"
    case .blocker: "Blocker"
    case .order: "Order"
    case .fear: "Fear"
    case .court: "District court"
    case .custody: "Custody"
    case .document: "Document"
    case .status: "Status"
    case .event: "Event"
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
    case .fear: "A fear finding by an asylum officer, or a judge's review of it."
    case .court: "A habeas petition in a district court, and what became of it."
    case .custody: "A custody review, an order of supervision, a check-in or a revocation."
    case .document: "A travel document asked for, issued or refused, or a passport."
    case .status: "A status, a parole or a work permit, to its last day."
    case .event: "A paper served, or another day, from which a deadline is counted."
    case .done: "A deadline was met: its value is the rule's name, such as FILE-INDIV."
    }
  }
}
