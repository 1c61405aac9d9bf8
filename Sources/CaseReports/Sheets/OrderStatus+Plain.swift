import CaseModel

extension OrderStatus {
  /// What the order says, in a sentence for the client.
  ///
  /// What may follow from it is not said here.
  var plain: String {
    switch self {
    case .none: "No removal order is recorded."
    case .window: "A judge ordered removal. The time to appeal is still running."
    case .appeal: "The case is before the Board of Immigration Appeals."
    case .final: "The removal order is final."
    case .petition: "The removal order is final. A court of appeals has been asked to review it."
    case .motion: "The removal order is final. A motion about it is waiting for an answer."
    case .dhs: "An order by the Department of Homeland Security is recorded."
    case .unclear: "An order is recorded. Whether it is final is not known."
    case .departure: "The judge granted voluntary departure."
    case .departureOver: "The time for voluntary departure is over. Ask your lawyer what holds now."
    case .left: "You left in time. No removal order took effect."
    case .undone: "An order was made and no longer stands."
    case .granted: "Relief or protection was granted. No removal order stands."
    }
  }
}
