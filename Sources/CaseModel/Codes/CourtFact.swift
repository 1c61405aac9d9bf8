/// What happened in a habeas case before a district court.
///
/// > Source: 28 USC 2241; general knowledge.
public enum CourtFact: String, RecordedFact {
  case filed = "habeas"
  case barred = "habeas-order"
  case granted = "habeas-granted"
  case released = "habeas-released"
  case denied = "habeas-denied"

  /// Facts of this type are of kind `court`.
  public static var kind: FactKind { .court }

  /// An order that bars removal lasts until it ends.
  public var end: FactEnd { self == .barred ? .optional : .none }

  /// A word or two for a column.
  public var title: String {
    switch self {
    case .filed: "Habeas petition filed"
    case .barred: "Habeas: removal barred"
    case .granted: "Habeas granted"
    case .released: "Released by the court"
    case .denied: "Habeas denied"
    }
  }

  /// A sentence for help and explanations.
  public var meaning: String {
    switch self {
    case .filed: "A habeas petition was filed with a district court (28 USC 2241)."
    case .barred: "The court ordered that the client is not removed or moved, to its end."
    case .granted: "The court granted the petition: a release, or a bond hearing."
    case .released: "The client was released by order of the court."
    case .denied: "The court denied or dismissed the petition; its bars end with it."
    }
  }
}
