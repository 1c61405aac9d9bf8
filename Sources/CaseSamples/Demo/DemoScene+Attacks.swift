import CaseModel

extension DemoScene {
  /// What is done against an order, what DHS orders by itself, and what stays removal.
  static let attacks = [
    DemoScene("ordered in absentia, nothing filed") {
      $0.file(-260)
      $0.hear("M", -41)
      $0.decide("X", -41, absentia: true)
    },
    DemoScene("withholding to China, on supervision") {
      $0.file(-1500)
      $0.apply("ASYW", -1400, "G")
      $0.decide("E", -330)
      $0.detain(-700, released: -210)
      $0.told(
        "stage",
        "X0",
        -210,
        by: "deportation officer",
        note: "order of supervision, Form I-220B",
      )
    },
    dismissed("petition for review, no stay", 25) {
      $0.told("order", "pfr", -10, by: "court docket")
    },
    dismissed("petition for review, removal stayed by the court", 80) {
      $0.told("order", "pfr", -60, by: "court docket")
      $0.told("order", "court-stay", -55, by: "court docket", note: "until the court decides")
    },
    dismissed("motion to reopen, stay by the Board", 60) {
      $0.move("O", -20, stay: "G")
    },
    dismissed("stay by ICE for a year", 190) {
      $0.told("blocker", "stay", -30, by: "field office", note: "Form I-246", ended: 335)
    },
    DemoScene("order reinstated, fear to be decided") {
      $0.detain(-15)
      $0.told("order", "reinstated", -12, by: "client", note: "Form I-871")
      $0.told("blocker", "fear", -9, by: "asylum office", note: "reasonable fear")
    },
    DemoScene("expedited removal, fear to be decided") {
      $0.detain(-8)
      $0.told("order", "expedited", -6, by: "client", note: "Form I-860")
      $0.told("blocker", "fear", -5, by: "asylum office", note: "credible fear")
    },
    DemoScene("final administrative order") {
      $0.detain(-20)
      $0.told("order", "faro", -9, by: "client", note: "Form I-851A")
    },
  ]

  /// An order that became final by a dismissed appeal a number of days ago, then a scene.
  static func dismissed(
    _ name: String,
    _ days: Int,
    _ play: @escaping @Sendable (inout DemoBuilder) -> Void,
  ) -> DemoScene {
    DemoScene(name) {
      $0.file(-days - 1200)
      $0.apply("ASYL", -days - 1100, "D")
      $0.decide("X", -days - 300)
      $0.appeal(-days - 280, "DIS", on: -days)
      play(&$0)
    }
  }
}
