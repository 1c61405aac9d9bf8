import CaseModel

extension WorkedClocks {
  static let all = orders + departures + open + stops + bonds

  private static let waived = "X 2026-05-11"

  private static let orders: [WorkedClocks] = [
    WorkedClocks(
      "appeal window",
      "8 CFR 1003.38(b)",
      "X 2026-05-20",
      ["BIA-APP 2026-06-22"],
      next: "BIA-APP 2026-06-22",
    ),
    WorkedClocks(
      "final, at liberty",
      "INA 240(c), 241(a), 242(b)",
      waived,
      facts: ["waived 2026-05-11"],
      [
        "PFR 2026-06-10", "RECON 2026-06-10", "FAIL-DEPART 2026-08-09", "REM-90 2026-08-09",
        "MTR 2026-08-10",
      ],
      next: "PFR 2026-06-10",
    ),
    WorkedClocks(
      "final, detained",
      "8 CFR 241.4(k); Zadvydas v. Davis",
      waived,
      facts: ["waived 2026-05-11"],
      [
        "PFR 2026-06-10", "RECON 2026-06-10", "POCR-90 2026-08-09", "FAIL-DEPART 2026-08-09",
        "REM-90 2026-08-09", "MTR 2026-08-10", "POCR-180 2026-11-07", "ZADV 2026-11-11",
      ],
      next: "PFR 2026-06-10",
    ) { $0.courtCase.custody = "D" },
    WorkedClocks(
      "in absentia",
      "INA 240(b)(5)(C)",
      "X 2026-05-11 IA",
      [
        "PFR 2026-06-10", "RECON 2026-06-10", "FAIL-DEPART 2026-08-09", "REM-90 2026-08-09",
        "MTR 2026-08-10", "MTR-IA-180 2026-11-09", "MTR-IA-NOTICE any time",
      ],
      next: "PFR 2026-06-10",
    ),
    WorkedClocks(
      "in absentia, motion pending",
      "INA 240(b)(5)(C)",
      "X 2026-05-11 IA",
      motion: "MA 2026-05-20",
      [
        "PFR 2026-06-10", "RECON 2026-06-10", "FAIL-DEPART 2026-08-09", "REM-90 2026-08-09",
        "MTR 2026-08-10",
      ],
      next: "PFR 2026-06-10",
    ),
    WorkedClocks(
      "petition filed",
      "INA 242(b)(1)",
      waived,
      facts: ["waived 2026-05-11", "pfr 2026-05-20"],
      [
        "RECON 2026-06-10", "FAIL-DEPART 2026-08-09", "REM-90 2026-08-09", "MTR 2026-08-10",
      ],
      next: "RECON 2026-06-10",
    ),
    WorkedClocks(
      "petition filed and removal stayed",
      "INA 241(a)(1)(B)(ii)",
      waived,
      facts: ["waived 2026-05-11", "pfr 2026-05-20", "court-stay 2026-05-22"],
      ["RECON 2026-06-10", "FAIL-DEPART 2026-08-09", "MTR 2026-08-10"],
      next: "RECON 2026-06-10",
    ),
    WorkedClocks(
      "the court's final order after a stay",
      "INA 241(a)(1)(B)(ii)",
      "X 2025-11-20 IA",
      facts: [
        "pfr 2025-12-01", "court-stay 2025-12-10 2026-04-01", "pfr-denied 2026-04-01",
      ],
      [
        "PFR 2025-12-22", "RECON 2025-12-22", "MTR 2026-02-18", "FAIL-DEPART 2026-02-18",
        "STAY-END 2026-04-01", "REHEAR 2026-05-18", "MTR-IA-180 2026-05-19", "CERT 2026-06-30",
        "REM-90 2026-06-30", "MTR-IA-NOTICE any time",
      ],
      next: "CERT 2026-06-30",
    ),
    WorkedClocks(
      "twenty days without co-operation",
      "INA 241(a)(1)(C)",
      "X 2026-05-05",
      facts: ["waived 2026-05-05", "no-cooperation 2026-05-10 2026-05-30"],
      [
        "PFR 2026-06-04", "RECON 2026-06-04", "MTR 2026-08-03", "FAIL-DEPART 2026-08-03",
        "REM-90 2026-08-23",
      ],
      next: "PFR 2026-06-04",
    ),
    WorkedClocks(
      "still without co-operation",
      "INA 241(a)(1)(C)",
      "X 2026-05-05",
      facts: ["waived 2026-05-05", "no-cooperation 2026-05-10"],
      ["PFR 2026-06-04", "RECON 2026-06-04", "MTR 2026-08-03", "FAIL-DEPART 2026-08-03"],
      next: "PFR 2026-06-04",
    ),
    WorkedClocks(
      "released from other custody",
      "INA 241(a)(1)(B)(iii)",
      "X 2026-03-02 IA",
      facts: ["released 2026-05-01"],
      [
        "PFR 2026-04-01", "RECON 2026-04-01", "FAIL-DEPART 2026-05-31", "MTR 2026-06-01",
        "REM-90 2026-07-30", "MTR-IA-180 2026-08-31", "MTR-IA-NOTICE any time",
      ],
      next: "MTR 2026-06-01",
    ),
    WorkedClocks(
      "reinstated by DHS",
      "INA 241(a)(5), 242(b)(1)",
      facts: ["reinstated 2026-05-05"],
      ["PFR 2026-06-04", "FAIL-DEPART 2026-08-03", "REM-90 2026-08-03"],
      next: "PFR 2026-06-04",
    ),
    WorkedClocks(
      "expedited removal, of which no court hears a petition",
      "INA 235(b)(1), 242(a)(2)(A), (e)",
      facts: ["expedited 2026-05-05"],
      ["FAIL-DEPART 2026-08-03", "REM-90 2026-08-03"],
      next: "FAIL-DEPART 2026-08-03",
    ),
    WorkedClocks(
      "final administrative removal order",
      "INA 238(b)(3)",
      facts: ["faro 2026-05-05"],
      ["FARO-WAIT 2026-05-19", "PFR 2026-06-04", "FAIL-DEPART 2026-08-03", "REM-90 2026-08-03"],
      next: "PFR 2026-06-04",
    ),
  ]

  private static let departures: [WorkedClocks] = [
    WorkedClocks(
      "voluntary departure, nothing told",
      "INA 240B(b)",
      "V 2026-05-18",
      ["VD-BOND 2026-05-26", "BIA-APP 2026-06-17", "VD-POST 2026-07-17"],
      next: "BIA-APP 2026-06-17",
    ),
    WorkedClocks(
      "voluntary departure of 45 days, bond posted",
      "8 CFR 1240.26(c)",
      "V 2026-05-18",
      facts: ["vd-days 2026-05-18 2026-07-02", "vd-bond 2026-05-20"],
      ["BIA-APP 2026-06-17", "VD-POST 2026-07-02"],
      next: "BIA-APP 2026-06-17",
    ),
    WorkedClocks(
      "voluntary departure, appeal waived",
      "INA 240B(a)",
      "V 2026-05-18",
      facts: ["vd-days 2026-05-18 2026-07-18", "vd-bond 2026-05-20", "waived 2026-05-18"],
      ["VD-POST 2026-07-20"],
      next: "VD-POST 2026-07-20",
    ),
    WorkedClocks(
      "voluntary departure by the Board",
      "INA 240B(b)(2); tblLookupBIADecision: D30 grants thirty days",
      "V 2025-05-18",
      appeal: "2025-06-01 D30 2026-05-18",
      ["VD-POST 2026-06-17", "PFR 2026-06-17", "RECON 2026-06-17", "MTR 2026-08-17"],
      next: "VD-POST 2026-06-17",
    ),
  ]

  private static func hearing(
    _ title: String,
    _ calendar: String,
    _ day: String,
    _ clocks: [String],
    next: String,
    facts: [RepatriationFact] = [],
    custody: String = "N",
  ) -> WorkedClocks {
    WorkedClocks(title, "Practice Manual 3.1(b), (c)", "", clocks, next: next) { history in
      var hearing = Hearing.made(1, day)
      hearing.calendar = calendar
      history.hearings = [hearing]
      history.repatriation = facts
      history.courtCase.custody = custody
    }
  }

  private static func asylum(
    _ title: String,
    _ received: String?,
    entered: String? = nil,
    decision: String = "",
    _ clocks: [String],
    next: String,
  ) -> WorkedClocks {
    WorkedClocks(title, "8 CFR 208.7; INA 208(a)(2)(B)", "", clocks, next: next) { history in
      history.courtCase.enteredOn = entered.map { Day($0) }
      guard let received else { return }
      var application = Application()
      application.id = 1
      application.caseID = 7
      application.kind = "ASYL"
      application.receivedOn = Day(received)
      application.decision = decision
      history.applications = [application]
    }
  }

  /// An application, of 5 January 2026 if not said, with hearings written as a code and a day.
  private static func stopped(
    _ title: String,
    _ hearings: [String],
    received: String = "2026-01-05",
    _ clocks: [String],
    next: String,
  ) -> WorkedClocks {
    let pending = asylum(title, received, clocks, next: next).history
    return WorkedClocks(title, "8 CFR 208.7(a)(2)", "", clocks, next: next) { history in
      history = pending
      for (index, text) in hearings.enumerated() {
        var row = Hearing()
        row.id = Int64(100 + index)
        row.caseID = history.id
        row.adjournment = String(text.prefix { $0 != " " })
        row.heldOn = Day(String(text.suffix(10)))
        history.hearings.append(row)
      }
    }
  }

  private static let open: [WorkedClocks] = [
    hearing(
      "individual hearing ahead",
      "I",
      "2026-07-21",
      ["FILE-INDIV 2026-06-22"],
      next: "FILE-INDIV 2026-06-22",
    ),
    hearing(
      "a filing due today",
      "I",
      "2026-06-29",
      ["FILE-INDIV 2026-06-01"],
      next: "FILE-INDIV 2026-06-01",
    ),
    hearing(
      "a filing overdue until the hearing",
      "I",
      "2026-06-22",
      ["FILE-INDIV 2026-05-26"],
      next: "FILE-INDIV 2026-05-26",
    ),
    hearing(
      "a master hearing in two days",
      "M",
      "2026-06-03",
      ["FILE-MASTER 2026-05-19"],
      next: "",
    ),
    hearing(
      "the filing is done",
      "M",
      "2026-06-03",
      [],
      next: "",
      facts: [.told(1, "done", "FILE-MASTER", "2026-05-18")],
    ),
    hearing("detained: as the court sets", "I", "2026-07-21", [], next: "", custody: "D"),
    hearing("no calendar on record", "", "2026-07-21", [], next: ""),
    asylum(
      "asylum pending",
      "2026-01-05",
      ["EAD-150 2026-06-04", "EAD-180 2026-07-04"],
      next: "EAD-150 2026-06-04",
    ),
    stopped(
      "delay of three weeks by the applicant",
      ["02 2026-03-02", " 2026-03-23"],
      ["EAD-150 2026-06-25", "EAD-180 2026-07-25"],
      next: "EAD-150 2026-06-25",
    ),
    stopped(
      "two delays that follow each other, and a delay by DHS",
      ["01 2026-02-02", "02 2026-03-02", "03 2026-03-23", " 2026-05-04"],
      ["EAD-150 2026-07-23", "EAD-180 2026-08-22"],
      next: "EAD-150 2026-07-23",
    ),
    stopped(
      "stopped, no hearing to go on with",
      ["02 2026-03-02"],
      [],
      next: "",
    ),
    stopped(
      "a delay after the days were complete takes none of them back",
      ["03 2025-08-04", "02 2026-02-02", " 2027-03-01"],
      received: "2025-06-02",
      ["EAD-150 2025-10-30", "EAD-180 2025-11-29"],
      next: "",
    ),
    stopped(
      "stopped after the days were complete, no hearing to go on with",
      ["02 2026-02-02"],
      received: "2025-06-02",
      ["EAD-150 2025-10-30", "EAD-180 2025-11-29"],
      next: "",
    ),
    stopped(
      "a delay between the 150th and the 180th day moves only the later",
      ["02 2026-05-11", " 2026-08-10"],
      received: "2025-12-02",
      ["EAD-150 2026-05-01", "EAD-180 2026-08-30"],
      next: "EAD-180 2026-08-30",
    ),
    asylum(
      "asylum heard, the decision reserved",
      "2026-01-05",
      decision: "R",
      ["EAD-150 2026-06-04", "EAD-180 2026-07-04"],
      next: "EAD-150 2026-06-04",
    ),
    asylum(
      "asylum pending for years",
      "2023-02-28",
      ["EAD-150 2023-07-28", "EAD-180 2023-08-27"],
      next: "",
    ),
    asylum(
      "the fee's own day",
      "2024-06-01",
      ["EAD-150 2024-10-29", "EAD-180 2024-11-28"],
      next: "",
    ),
    asylum(
      "no application, the year ends on a Sunday",
      nil,
      entered: "2025-08-16",
      ["ASY-1Y 2026-08-17", "ER-2Y 2027-08-16"],
      next: "ASY-1Y 2026-08-17",
    ),
    asylum(
      "no application, the year is over",
      nil,
      entered: "2025-01-10",
      ["ASY-1Y 2026-01-12", "ER-2Y 2027-01-10"],
      next: "ER-2Y 2027-01-10",
    ),
    asylum("no entry on record", nil, [], next: ""),
    WorkedClocks(
      "on appeal",
      "8 CFR 1003.6(a)",
      "X 2026-01-10",
      appeal: "2026-02-05",
      [],
      next: "",
    ),
    WorkedClocks("relief granted", "INA 101(a)(47)", "R 2026-05-10", [], next: ""),
    WorkedClocks("terminated", "8 CFR 1003.18", "T 2026-05-10", [], next: ""),
  ]
}
