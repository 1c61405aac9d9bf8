import CaseIntake
import CaseModel
import CaseSamples
import CaseStore
import Foundation
import Testing

@Suite("Figures of a sample release are as its manifest says")
struct SampleFigureTests {
  @Test("Every measure of the manifest agrees exactly", arguments: [3, 4] as [UInt64])
  func agrees(seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let asOf = Day(number: 20_758)
    let manifest = try SampleRelease(cases: 800, seed: seed, asOf: asOf).write(to: folder + "/r")
    let docket = folder + "/r.vigil"
    let release = try EOIRRelease(path: folder + "/r")
    let load = try CaseStore.ReleaseLoad(
      docket: docket,
      label: release.identity.label,
      asOf: asOf,
      source: "made up",
    )
    _ = try release.load(into: load)
    _ = try load.finish { _ in }
    let reader = try Docket.open(at: docket).reader()
    #expect(manifest.figures.count >= 10)
    for (key, expected) in manifest.figures {
      let measure = try #require(Measure.named(key))
      let table = try reader.figures(FigureQuestion([measure], asOf: asOf))
      #expect(table.total.values == [[.count(expected)]], "\(key)")
    }
  }
}
