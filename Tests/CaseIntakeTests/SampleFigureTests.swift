import CaseIntake
import CaseModel
import CaseSamples
import CaseStore
import Foundation
import ReleaseImport
import Testing

@Suite("Figures of a sample release are as its manifest says")
struct SampleFigureTests {
  @Test("Every measure agrees exactly, in every group", arguments: [3, 4] as [UInt64])
  func agrees(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let asOf = Day(number: 20_758)
    let manifest = try SampleRelease(cases: 1200, seed: seed, asOf: asOf).write(to: folder + "/r")
    let reader = try load(folder, asOf)
    for (word, name) in [("nat", "nat"), ("court", "court")] {
      let grouping = try #require(FigureGrouping(word))
      let table = try reader.figures(FigureQuestion(Measure.all, by: [grouping], asOf: asOf))
      for (place, measure) in Measure.all.enumerated() {
        let truth = manifest.figures[measure.key] ?? [:]
        #expect(SampleFigureTests.sums(table.total.values[place][0]) == truth["all"] ?? [0, 0])
        var computed: [String: [Int]] = [:]
        for group in table.groups {
          let sums = SampleFigureTests.sums(group.values[place][0])
          if sums != [0, 0] { computed["\(name) \(SampleFigureTests.text(group.keys[0]))"] = sums }
        }
        let expected = truth.filter { $0.key.hasPrefix("\(name) ") }
        #expect(computed == expected, "\(measure.key) by \(word)")
      }
    }
    let counted = Measure.all.filter { manifest.figures[$0.key] != nil }
    #expect(counted == Measure.all, "a measure of which the sample has nothing proves nothing")
  }

  private func load(_ folder: String, _ asOf: Day) throws -> DocketReader {
    let release = try EOIRRelease(path: folder + "/r")
    let load = try ReleaseLoad(
      docket: folder + "/r.vigil",
      label: release.identity.label,
      asOf: asOf,
      source: "made up",
    )
    _ = try release.load(into: load)
    _ = try load.finish { _ in }
    return try Docket.open(at: folder + "/r.vigil").reader()
  }

  private static func text(_ key: CellValue) -> String {
    if case .text(let text) = key { text } else { "" }
  }

  /// The two numbers of a value that add up over groups, as the manifest has them.
  private static func sums(_ value: FigureValue) -> [Int] {
    switch value {
    case .count(let count): [count, 0]
    case .share(let share): [share.numerator, share.denominator]
    case .days(let spread):
      [spread.count, Int(((spread.mean ?? 0) * Double(spread.count)).rounded())]
    case .survival(let median): [median.count, median.ended]
    case .rate(let count, _): [count, 0]
    case .missing: [0, 0]
    }
  }
}
