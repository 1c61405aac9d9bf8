public import CaseModel

/// A made-up caseload of a made-up clinic, to try Vigil on.
///
/// Nobody in it exists: names are drawn from lists, numbers are out of the ranges issued, and the
/// same seed and day give the same docket. Every pane, order status, execution stage, blocker and
/// step of Chinese verification has at least one case.
///
/// > Shape: One history per client, in the order of case numbers.
public struct DemoDocket: Sendable {
  /// The clinic's name.
  public static let clinic = "Harbor Street Legal Clinic (made up)"

  /// The clients' histories.
  public let histories: [CaseHistory]

  /// Makes the docket.
  ///
  /// - Parameters:
  ///   - seed: Any number; the same one gives the same clients.
  ///   - today: The day the docket is looked at.
  public init(seed: UInt64, today: Day) {
    var cast = DemoCast(seed: seed)
    let scenes = DemoScene.all
    let clients = (0..<(scenes.count + DemoDocket.plainClients))
      .map { index in
        var builder = DemoBuilder(
          id: Int64(9_000_101 + index),
          today: today,
          cast: cast.nextMember(),
        )
        let scene = index < scenes.count ? scenes[index] : cast.plainScene()
        scene.play(&builder)
        return builder.history
      }
    histories = DemoDocket.linked(clients)
  }

  /// Records the link of two cases with both of them.
  private static func linked(_ clients: [CaseHistory]) -> [CaseHistory] {
    let links = Dictionary(grouping: clients.flatMap(\.riders), by: \.caseID)
    return clients.map { client in
      var client = client
      client.riders += links[client.id, default: []]
      return client
    }
  }

  /// Clients who only wait for a hearing, as most do.
  private static let plainClients = 48
}

/// Random numbers that repeat, by the SplitMix64 method.
struct DemoRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
