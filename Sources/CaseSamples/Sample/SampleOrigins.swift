/// Where the people of made-up cases come from, and what they speak.
enum SampleOrigins {
  /// > Source: Cases by nationality in the release of February 2026, in thousands; the rest
  /// > stands for some two hundred other codes.
  static let nationalities = Weighted([
    ("MX", 2300.0), ("GT", 997), ("HO", 953), ("ES", 773), ("VE", 621), ("CU", 455), ("CO", 389),
    ("NU", 305), ("HA", 302), ("EC", 259), ("CH", 243), ("BR", 203), ("IN", 173), ("PE", 148),
    ("DR", 134), ("RU", 88), ("", 120), ("JM", 61), ("NI", 40), ("PK", 39), ("TU", 38), ("RP", 36),
    ("BG", 32), ("SG", 32), ("CA", 31), ("MR", 29), ("GV", 28), ("RO", 26), ("AM", 25), ("CI", 24),
    ("VM", 24), ("GO", 15), ("UZ", 15), ("NP", 14), ("CM", 14), ("GH", 12), ("UE", 12), ("AL", 11),
    ("ET", 9), ("KS", 8), ("SO", 8), ("BL", 8), ("IR", 5), ("UK", 4), ("HK", 2), ("TW", 2),
    ("XX", 2), ("MC", 0.2), ("??", 0.5), ("NA", 0.2),
  ])

  private static let spanish = Weighted([("SP", 1.0)])
  private static let english = Weighted([("ENG", 1.0)])

  private static let spoken: [String: Weighted<String>] = [
    "CH": Weighted([("MAN", 70), ("FOO", 20), ("CAN", 5), ("FUJ", 3), ("UIG", 1), ("KOR", 1)]),
    "HK": Weighted([("CAN", 9), ("ENG", 1)]), "TW": Weighted([("MAN", 9), ("TWN", 1)]),
    "MC": Weighted([("CAN", 1)]), "HA": Weighted([("CRE", 95), ("FR", 5)]),
    "GT": Weighted([("SP", 88), ("MAM", 6), ("QUI", 4), ("KON", 2)]), "BR": Weighted([("POR", 1)]),
    "IN": Weighted([("PUN", 60), ("HIN", 25), ("GUJ", 15)]), "RU": Weighted([("RUS", 1)]),
    "PK": Weighted([("UR", 1)]), "TU": Weighted([("TU", 1)]), "BG": Weighted([("BEN", 1)]),
    "SG": Weighted([("WLF", 8), ("FR", 2)]), "MR": Weighted([("AR", 6), ("WLF", 4)]),
    "GV": Weighted([("FR", 1)]), "RO": Weighted([("ROM", 1)]), "AM": Weighted([("ARM", 1)]),
    "VM": Weighted([("VIE", 1)]), "GO": Weighted([("GEO", 1)]), "NP": Weighted([("NEP", 1)]),
    "UZ": Weighted([("UZB", 6), ("RUS", 4)]), "UE": Weighted([("RUS", 1)]),
    "AL": Weighted([("ALB", 1)]), "KS": Weighted([("KOR", 1)]), "SO": Weighted([("SOM", 1)]),
    "CM": Weighted([("FR", 6), ("ENG", 4)]), "": Weighted([("SP", 6), ("UNK", 4)]),
    "JM": english, "NI": english, "CA": english, "GH": english, "UK": english, "RP": english,
    "XX": english, "??": english, "IR": english, "ET": english, "NA": english,
  ]

  /// The languages of a nationality.
  static func languages(of nationality: String) -> Weighted<String> {
    spoken[nationality] ?? spanish
  }
}
