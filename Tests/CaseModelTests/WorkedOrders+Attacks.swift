extension WorkedOrder {
  private static let absentia = "X 2025-03-03 IA"
  private static let reopening = "INA 240(c)(7); 8 CFR 1003.23"

  /// What is filed against a final order.
  static let attacks: [WorkedOrder] = [
    WorkedOrder(
      "petition pending",
      "INA 242",
      absentia,
      facts: ["pfr 2025-04-01"],
      "petition e 2025-03-03",
    ),
    WorkedOrder(
      "petition denied",
      "INA 242",
      absentia,
      facts: ["pfr 2025-04-01", "pfr-denied 2026-01-01"],
      "final e 2025-03-03",
    ),
    WorkedOrder(
      "petition granted",
      "INA 242",
      absentia,
      facts: ["pfr 2025-04-01", "pfr-granted 2026-01-01"],
      "undone",
    ),
    WorkedOrder(
      "a second petition, after a denied motion",
      "INA 242(b)(6)",
      absentia,
      facts: ["pfr 2025-04-01", "pfr-denied 2025-09-01", "pfr 2025-11-01"],
      "petition e 2025-03-03",
    ),
    WorkedOrder(
      "a petition not yet filed",
      "INA 242",
      absentia,
      facts: ["pfr 2026-06-02"],
      "final e 2025-03-03",
    ),
    WorkedOrder(
      "motion pending, told",
      reopening,
      absentia,
      facts: ["motion 2025-04-01"],
      "motion e 2025-03-03",
    ),
    WorkedOrder(
      "motion denied, told",
      reopening,
      absentia,
      facts: ["motion 2025-04-01", "motion-denied 2025-06-01"],
      "final e 2025-03-03",
    ),
    WorkedOrder(
      "motion granted, told",
      reopening,
      absentia,
      facts: ["motion 2025-04-01", "motion-granted 2025-06-01"],
      "undone",
    ),
    WorkedOrder(
      "motion pending, in the data",
      "INA 240(b)(5)(C)",
      absentia,
      motion: "MA 2025-04-01",
      "motion e 2025-03-03",
    ),
    WorkedOrder(
      "motion denied, in the data",
      reopening,
      absentia,
      motion: "MA 2025-04-01 D 2025-05-01",
      "final e 2025-03-03",
    ),
    WorkedOrder(
      "motion granted, in the data",
      reopening,
      absentia,
      motion: "MA 2025-04-01 G 2025-05-01",
      "undone",
    ),
    WorkedOrder(
      "reconsideration granted says nothing of the order",
      "INA 240(c)(6)",
      absentia,
      motion: "FD 2025-04-01 G 2025-05-01",
      "final e 2025-03-03",
    ),
    WorkedOrder(
      "a motion before the order is none against it",
      reopening,
      absentia,
      motion: "O 2025-02-01",
      "final e 2025-03-03",
    ),
    WorkedOrder(
      "a change of venue is no attack",
      "8 CFR 1003.20",
      absentia,
      motion: "CV 2025-04-01",
      "final e 2025-03-03",
    ),
    WorkedOrder(
      "petition and motion: the court comes first",
      "INA 242(b)(6)",
      absentia,
      facts: ["pfr 2025-04-01", "motion 2025-04-02"],
      "petition e 2025-03-03",
    ),
    WorkedOrder(
      "a stay alone changes no status",
      "INA 242(b)(3)(B)",
      absentia,
      facts: ["court-stay 2025-04-02"],
      "final e 2025-03-03",
    ),
  ]

  /// Orders by DHS, which public data does not show.
  static let issued: [WorkedOrder] = [
    WorkedOrder(
      "expedited, then a notice to appear",
      "8 CFR 208.30(f)",
      "",
      facts: ["expedited 2024-01-09"],
      "undone",
    ),
    WorkedOrder(
      "expedited after the notice",
      "INA 235(b)(1)",
      "",
      facts: ["expedited 2024-03-01"],
      "dhs dhs 2024-03-01",
    ),
    WorkedOrder(
      "reinstated",
      "INA 241(a)(5)",
      absentia,
      facts: ["reinstated 2026-02-02"],
      "dhs dhs 2026-02-02",
    ),
    WorkedOrder(
      "reinstated, petition pending",
      "INA 242(b)(1); Riley v. Bondi (2025)",
      absentia,
      facts: ["reinstated 2026-02-02", "pfr 2026-02-20"],
      "petition dhs 2026-02-02",
    ),
    WorkedOrder(
      "an earlier petition is none of it",
      "INA 242(b)(1)",
      absentia,
      facts: ["pfr 2025-04-01", "reinstated 2026-02-02"],
      "dhs dhs 2026-02-02",
    ),
    WorkedOrder(
      "final administrative removal order",
      "INA 238(b)",
      "",
      facts: ["faro 2026-02-02"],
      "dhs dhs 2026-02-02",
    ),
    WorkedOrder(
      "visa waiver",
      "INA 217(b)",
      "",
      facts: ["vwp 2026-02-02"],
      "dhs dhs 2026-02-02",
    ),
    WorkedOrder(
      "an order by DHS withdrawn",
      "8 CFR 241.8",
      "",
      facts: ["faro 2026-02-02 2026-03-03"],
      "undone",
    ),
    WorkedOrder(
      "a judge's later order counts",
      "8 CFR 1241.1(e)",
      absentia,
      facts: ["vwp 2020-02-02"],
      "final e 2025-03-03",
    ),
  ]
}
