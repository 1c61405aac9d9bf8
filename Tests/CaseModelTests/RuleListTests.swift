import CaseModel
import Testing

/// What practitioners count, and the rule that counts it.
@Suite("Deadlines practitioners count")
struct RuleListTests {
  @Test(
    "Each has a rule, with its mark, the day it was checked and the day to check it again",
    arguments: [
      ("appeal to the Board", "BIA-APP"), ("brief to the Board", "BIA-BRIEF"),
      ("answer to a motion before a judge", "MOT-RESP"),
      ("answer to a motion before the Board", "BIA-RESP"),
      ("asylum fee by notice of USCIS", "FEE-ASY"), ("asylum fee by a judge's order", "FEE-COURT"),
      ("work permit: when it can be asked for", "EAD-150"), ("and granted", "EAD-180"),
      ("renewal of a work permit", "EAD-RENEW"), ("end of a work permit", "EAD-END"),
      ("end of parole", "PAROLE-END"), ("asylum a reasonable time after it", "ASY-REASON"),
      ("asylum within a year", "ASY-1Y"), ("call-up date of an application", "CALL-UP"),
      ("biometrics", "BIOMETRICS"), ("residence within a year, CSPA", "CSPA-1Y"),
      ("twenty-first birthday", "CSPA-21"), ("juvenile petition", "SIJ-21"),
      ("family of an asylee", "I-730"), ("residence of an asylee", "ADJ-ASYLEE"),
      ("TPS re-registration", "TPS-REREG"), ("end of TPS", "TPS-END"),
      ("certification for a U petition", "I-918B"), ("end of U, T, SIJ", "STATUS-END"),
      ("removal of conditions", "I-751"), ("rehearing", "REHEAR"), ("certiorari", "CERT"),
      ("opening brief", "BRIEF-40"), ("fees against the government", "EAJA"),
      ("end of a stay", "STAY-END"), ("first hearing after the notice", "FIRST-HEARING"),
      ("three-year bar", "UP-180"), ("ten-year bar", "UP-365"),
      ("yearly custody review", "POCR-YEAR"), ("revocation of supervision", "OSUP-INT"),
      ("two years in the country", "ER-2Y"), ("bond by circuit", "BOND"),
      ("motion to reopen, with NACARA and tolling said", "MTR"), ("petition for review", "PFR"),
    ],
  )
  func rules(what: String, id: String) throws {
    let versions = ClockRuleBook.standard.rules.filter { $0.id == id }
    #expect(!versions.isEmpty, "\(what)")
    for rule in versions {
      #expect(!rule.authority.isEmpty && rule.certainty != .unsure, "\(id)")
      #expect(try #require(rule.checkAgainBy) > #require(rule.checkedOn), "\(id)")
    }
  }

  @Test("NACARA, tolling and state holidays are said where they bear on a deadline, with marks")
  func changes() throws {
    func words(_ id: String) throws -> String {
      try #require(ClockRuleBook.standard.clock(id, from: Day("2026-06-01"))).changes.english
    }
    #expect(try words("MTR").contains("NACARA 203 closed on 11 September 1998"))
    for id in ["MTR", "BIA-APP", "MTR-IA-180", "PFR", "RECON"] {
      #expect(try words(id).contains("equitable tolling"), "\(id)")
    }
    for id in ["PFR", "BRIEF-40", "REHEAR", "EAJA"] {
      #expect(try words(id).contains("a holiday of the state"), "\(id)")
    }
    for id in ["VD-POST", "VD-PRE"] { #expect(try words(id).contains("no tolling"), "\(id)") }
    let marked = ClockRuleBook.standard.rules.filter { !$0.changes.isEmpty }
    #expect(marked.count >= 20)
    for rule in marked {
      #expect(["(S)", "(K)", "(I)", "(U)"].contains { rule.changes.contains($0) }, "\(rule.id)")
    }
  }

  @Test("A petition names the seat of its court of appeals and the holidays of that state")
  func seats() throws {
    var history = WorkedOrder("", "", "X 2026-05-11 IA", "").history
    history.proceedings[0].court = "BOS"
    let clock = try #require(
      history.derive(asOf: Day("2026-06-01")).clocks().first { $0.rule.id == "PFR" }
    )
    #expect(clock.place.contains("1st Circuit") && clock.place.contains("Patriots' Day"))
    #expect(clock.place.contains("the place of the hearing decides"))
  }

  @Test("On one line a deadline has every part of its explanation")
  func sentence() throws {
    let clocks = WorkedOrder("", "", "X 2026-05-02 IA", "").history
      .derive(asOf: Day("2026-06-01")).clocks()
    let clock = try #require(clocks.first { $0.rule.id == "PFR" })
    let line = clock.sentence(asOf: Day("2026-06-01"))
    for part in [
      "Rule: PFR 1", "Trigger: Sat 2026-05-02, order final", "from proceeding 1",
      "Length: 30 days after", "Due: Mon 2026-06-01, today", "Would change: a holiday of the state",
      "Authority: INA 242(b)(1)", "Confidence: sourced; confirm with counsel",
      "Checked: reviewed on 2026-11-27",
    ] {
      #expect(line.contains(part), "\(part) in \(line)")
    }
  }
}
