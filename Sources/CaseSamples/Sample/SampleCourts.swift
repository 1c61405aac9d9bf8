/// The courts of made-up cases and their judges, who do not exist.
enum SampleCourts {
  /// > Source: Cases by present court in the release of August 2026, the larger ones; others by
  /// > rank.
  private static let open = Weighted([
    ("MIA", 851.0), ("NYC", 813), ("WLA", 586), ("CHI", 501), ("ORL", 445), ("SFR", 380),
    ("DAL", 340), ("SNA", 320), ("NEW", 310), ("ATL", 300), ("BOS", 290), ("HOU", 280),
    ("NYB", 200),
    ("SNC", 180), ("PHI", 160), ("CHL", 150), ("BAL", 140), ("STE", 140), ("NOL", 120),
    ("MEM", 120), ("DEN", 110), ("SEA", 100), ("LVG", 80), ("PHO", 80), ("SND", 80), ("CLE", 70),
    ("BLM", 60), ("POO", 50), ("HON", 10), ("AGA", 3),
  ])

  private static let detained = Weighted([
    ("ELO", 10.0), ("PIS", 9), ("JNA", 9), ("PSD", 8), ("SDC", 8), ("OTM", 6), ("KRO", 6),
    ("TAC", 5), ("AUR", 5), ("ADL", 5), ("BTV", 3), ("FLO", 3), ("OTO", 3), ("LRO", 3),
  ])

  /// > Source: Courts of Chinese nationals' proceedings: New York has most by far.
  private static let chinese = Weighted([
    ("NYC", 68.0), ("WLA", 10), ("SFR", 9), ("CHI", 4), ("SNC", 3), ("PHI", 2), ("BOS", 2),
    ("HOU", 2),
  ])

  /// Every court.
  static let all = open.entries + detained.entries

  /// Draws the court of a case.
  static func court(
    of nationality: String,
    isDetained: Bool,
    _ random: inout DemoRandom,
  ) -> String {
    if isDetained { return random.pick(detained) }
    return random.pick(nationality == "CH" ? chinese : open)
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1, $0) }
  )

  /// How many judges each court has.
  static let bench = 6

  /// The code of a court's judge; three letters, no two judges share one.
  static func judge(_ seat: Int, of court: String) -> String {
    let place = places[court] ?? 0
    return letter(place % 26) + letter(place / 26) + letter(seat)
  }

  private static let letters = (0..<26).map { String(UnicodeScalar(UInt8(0x41 + $0))) }

  private static func letter(_ index: Int) -> String { letters[index % 26] }

  private static let lastNames = [
    "ALDER", "BROOK", "CLAY", "DALE", "ELM", "FERN", "GLADE", "HEATH", "IVES", "JUNIPER", "KNOLL",
  ]
  private static let firstNames = ["AVERY", "BLAIR", "CASEY", "DREW", "EMERY", "FRANCES", "GALE"]

  /// The made-up name of a court's judge.
  static func judgeName(_ seat: Int, of court: String) -> String {
    let place = (places[court] ?? 0) * bench + seat
    return "\(lastNames[place % lastNames.count]), \(firstNames[place % firstNames.count])"
  }
}
