import CaseModel

/// A situation a client is in.
struct DemoScene: Sendable {
  /// What the situation is, for whoever reads the list.
  let name: String
  /// Plays it into a client's history.
  let play: @Sendable (inout DemoBuilder) -> Void

  init(_ name: String, _ play: @escaping @Sendable (inout DemoBuilder) -> Void) {
    self.name = name
    self.play = play
  }

  /// Every situation the panes can show, once each.
  static let all = hearings + orders + stages + chinese + attacks

  /// The situations most clients are in.
  static let plain = [
    DemoScene("waits for a master hearing") {
      $0.file(-$0.between(100, 700))
      let minutes = Int64($0.between(16, 28)) * 30
      $0.hear("M", $0.between(1, 90), at: minutes, medium: "V")
    },
    DemoScene("waits for an individual hearing, asylum pending") {
      $0.file(-$0.between(300, 1600))
      $0.apply("ASYL", -$0.between(50, 290))
      $0.hear("M", -$0.between(20, 49), adjourned: "17")
      $0.hear("I", $0.between(2, 400), at: Int64($0.between(16, 28)) * 30)
    },
    DemoScene("waits without counsel") {
      $0.appear(nil)
      $0.file(-$0.between(40, 300))
      $0.hear("M", $0.between(1, 60), at: 510)
    },
  ]

  private static let hearings = [
    DemoScene("hearing moved up by seven months") {
      $0.file(-520)
      $0.apply("ASYL", -400)
      $0.hear("I", 233, adjourned: "55")
      $0.hear("I", 19, at: 780)
    },
    DemoScene("hearing today") {
      $0.file(-410)
      $0.hear("M", 0, at: 510)
    },
    DemoScene("two hearings ahead") {
      $0.file(-610)
      $0.hear("M", 12, at: 600, medium: "A")
      $0.hear("I", 140)
    },
    DemoScene("detained, bond granted, hearing soon") {
      $0.detain(-40)
      $0.file(-38)
      $0.bond("C", -12, amount: 7_500)
      $0.hear("M", 4, medium: "V")
    },
    DemoScene("lead of a family") {
      $0.file(-700)
      $0.hear("I", 33)
    },
    DemoScene("rider of the family") {
      $0.file(-700)
      $0.hear("I", 33)
      $0.ride()
    },
  ]

  private static let orders = [
    DemoScene("ordered in absentia, motion pending") {
      $0.file(-300)
      $0.hear("M", -24)
      $0.decide("X", -24, absentia: true)
      $0.move("MA", -5)
    },
    DemoScene("ordered last week, appeal window open") {
      $0.file(-900)
      $0.apply("ASYL", -700, "D")
      $0.decide("X", -9)
    },
    DemoScene("on appeal") {
      $0.file(-900)
      $0.apply("ASYL", -800, "D")
      $0.decide("X", -120)
      $0.appeal(-100)
    },
    DemoScene("window lapsed without an appeal") {
      $0.file(-800)
      $0.decide("X", -75)
    },
    DemoScene("reopened after a remand") {
      $0.file(-1500)
      $0.decide("X", -800)
      $0.appeal(-780, "REM", on: -200)
      $0.file(-190)
      $0.hear("I", 61)
    },
    DemoScene("voluntary departure running") {
      $0.file(-500)
      $0.decide("V", -20)
    },
    DemoScene("asylum granted") {
      $0.file(-1100)
      $0.apply("ASYL", -1000, "G")
      $0.decide("R", -30)
    },
    DemoScene("closed administratively") {
      $0.file(-1900)
      $0.decide("", -600, other: "A")
    },
    DemoScene("terminated") {
      $0.file(-640)
      $0.decide("T", -44)
    },
  ]
}
