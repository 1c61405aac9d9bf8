import CaseModel

extension WorkedClocks {
  /// Counts that stood still after they had reached a day, and counts that a court began again.
  static let stops: [WorkedClocks] = [
    WorkedClocks(
      "without co-operation since day 100, which takes no day of the first 90 back",
      "INA 241(a)(1)(C); 8 CFR 241.4(k)",
      "X 2025-12-01",
      facts: ["waived 2025-12-01", "no-cooperation 2026-03-11"],
      [
        "PFR 2025-12-31", "RECON 2025-12-31", "POCR-90 2026-03-01", "FAIL-DEPART 2026-03-01",
        "REM-90 2026-03-01", "MTR 2026-03-02",
      ],
      next: "",
    ) { $0.courtCase.custody = "D" },
    WorkedClocks(
      "a month without co-operation after day 100",
      "INA 241(a)(1)(C); 8 CFR 241.4(k); Zadvydas v. Davis",
      "X 2025-12-01",
      facts: ["waived 2025-12-01", "no-cooperation 2026-03-11 2026-04-10"],
      [
        "PFR 2025-12-31", "RECON 2025-12-31", "POCR-90 2026-03-01", "FAIL-DEPART 2026-03-01",
        "REM-90 2026-03-01", "MTR 2026-03-02", "POCR-180 2026-06-29", "ZADV 2026-07-01",
      ],
      next: "POCR-180 2026-06-29",
    ) { $0.courtCase.custody = "D" },
    WorkedClocks(
      "an administrative order, without co-operation since",
      "INA 238(b)(3), 241(a)(1)(C)",
      facts: ["faro 2026-05-25", "no-cooperation 2026-05-26"],
      ["FARO-WAIT 2026-06-08", "PFR 2026-06-24", "FAIL-DEPART 2026-08-23"],
      next: "PFR 2026-06-24",
    ),
    WorkedClocks(
      "the petition withdrawn after a stay",
      "INA 241(a)(1)(B)(ii)",
      "X 2025-11-20 IA",
      facts: ["pfr 2025-12-01", "court-stay 2025-12-10 2026-04-01", "pfr-withdrawn 2026-04-01"],
      [
        "PFR 2025-12-22", "RECON 2025-12-22", "MTR 2026-02-18", "FAIL-DEPART 2026-02-18",
        "STAY-END 2026-04-01", "MTR-IA-180 2026-05-19", "REM-90 2026-06-30",
        "MTR-IA-NOTICE any time",
      ],
      next: "REM-90 2026-06-30",
    ),
  ]
}
