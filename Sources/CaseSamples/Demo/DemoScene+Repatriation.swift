import CaseModel

extension DemoScene {
  /// Every execution stage, each with custody, source and blockers of its own.
  static let stages = [
    dismissed("final, nothing told", 18) { _ in },
    dismissed("not started", 26) {
      $0.told("stage", "X0", -20, by: "deportation officer")
    },
    dismissed("warrant served, detained", 41) {
      $0.detain(-38)
      $0.told("stage", "X1", -36, by: "client", note: "I-229(a) served")
    },
    dismissed("interview for the document, detained", 66) {
      $0.detain(-60)
      $0.told("stage", "X2", -50, by: "client", note: "I-217 interview, counsel present")
    },
    dismissed("request at the consulate for 70 days, no answer", 88) {
      $0.detain(-86)
      $0.told("stage", "X3", -70, by: "deportation officer", note: "I-241 sent; no reply")
    },
    dismissed("verification abroad", 140) {
      $0.detain(-139, released: -41)
      $0.told("stage", "X4", -90, by: "consulate", note: "interview held by telephone")
    },
    dismissed("document issued, stay granted", 171) {
      $0.detain(-170)
      $0.told("stage", "X5", -8, by: "deportation officer", note: "document valid 60 days")
      $0.told("blocker", "courtstay", -3, by: "court docket", note: "circuit, until ruling")
    },
    dismissed("refused, on supervision", 402) {
      $0.detain(-400, released: -215)
      $0.told("stage", "X5R", -230, by: "consulate", note: "not verified")
      $0.told("blocker", "nodoc", -230, by: "consulate")
    },
    dismissed("transport arranged", 95) {
      $0.detain(-90)
      $0.told("stage", "X6", -2, by: "client's family")
    },
    dismissed("departed", 210) {
      $0.detain(-205)
      $0.told("stage", "X7", -6, by: "I-205, reverse side")
    },
    dismissed("received abroad", 260) {
      $0.told("stage", "X8", -12, by: "partner organisation")
    },
    dismissed("closed", 500) {
      $0.told("stage", "X9", -90, by: "deportation officer")
    },
    DemoScene("withholding to one country, on supervision") {
      $0.file(-1700)
      $0.apply("ASYW", -1600, "G")
      $0.decide("E", -640)
      $0.detain(-900, released: -600)
    },
  ]

  /// Every step of Chinese verification.
  static let chinese = [
    verification("C1", stage: "X2", 30, "client"),
    verification("C2", stage: "X3", 52, "deportation officer"),
    verification("C3", stage: "X4", 77, "consulate"),
    verification("C4", stage: "X4", 93, "client's family"),
    verification("C5", stage: "X4", 118, "consulate"),
    verification("C6", stage: "X5", 155, "deportation officer"),
    verification("C7", stage: "X6", 181, "client's family"),
    verification("C8", stage: "X7", 240, "partner organisation"),
    verification("CN", stage: "X5R", 365, "consulate"),
  ]

  private static func verification(
    _ step: String,
    stage: String,
    _ days: Int,
    _ source: String,
  ) -> DemoScene {
    dismissed("step \(step)", days + 40) {
      $0.detain(-days - 30)
      $0.told("stage", stage, -days, by: source)
      $0.told("step", step, -days, by: source)
    }
  }
}
