import CaseModel

/// The made-up people of the demo: names, nationalities, languages, courts, judges and counsel.
struct DemoCast {
  /// One made-up person and where their case is heard.
  struct Member {
    let name: String
    let nativeName: String
    let nationality: String
    let language: String
    let court: String
    let judge: String
    let attorney: String
    var random: DemoRandom
  }

  private var random: DemoRandom
  private var count = 0

  init(seed: UInt64) {
    random = DemoRandom(seed: seed)
  }

  /// Every second client is Chinese, so that the Chinese chain has its cases.
  mutating func nextMember() -> Member {
    count += 1
    let origin = count.isMultiple(of: 2) ? pick(DemoCast.others) : DemoCast.china
    let court = pick(DemoCast.courts)
    let family = pick(origin.families)
    let given = pick(origin.givens)
    let isNative = !family.native.isEmpty
    return Member(
      name: "\(family.latin.uppercased()) \(given.latin)",
      nativeName: isNative ? family.native + origin.joint + given.native : "",
      nationality: origin.nationality,
      language: pick(origin.languages),
      court: court.code,
      judge: pick(court.judges),
      attorney: pick(DemoCast.attorneys),
      random: DemoRandom(seed: random.next()),
    )
  }

  /// A scene of waiting: a hearing ahead, with counsel or without.
  mutating func plainScene() -> DemoScene {
    pick(DemoScene.plain)
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  private static let attorneys = ["R. Okafor", "M. Lindqvist", "J. Tran", "S. Abara", "L. Haas"]

  private static let courts: [(code: String, judges: [String])] = [
    ("NYC", ["QDA", "QDB", "QDC"]), ("SFR", ["QDD", "QDE"]), ("LOS", ["QDF", "QDG"]),
    ("CHI", ["QDH"]), ("BOS", ["QDI", "QDJ"]),
  ]
}
