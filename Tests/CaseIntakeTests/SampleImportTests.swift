import CaseIntake
import CaseModel
import CaseSamples
import Foundation
import Testing

@testable import ReleaseImport

@Suite("A sample release is imported as its manifest says")
struct SampleImportTests {
  @Test(
    "Every row is loaded, repaired or set aside for the reason in the manifest",
    arguments: [0, 0.01, 0.3, 1],
    [1, 2] as [UInt64],
  )
  func agrees(defectRate: Double, seed: UInt64) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "import-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let asOf = Day(number: 20_758)
    let sample = SampleRelease(cases: 300, seed: seed, defectRate: defectRate, asOf: asOf)
    let manifest = try sample.write(to: folder)
    let json = try Data(contentsOf: URL(filePath: "\(folder)/manifest.json"))
    #expect(try JSONDecoder().decode(SampleManifest.self, from: json) == manifest)
    let release = try EOIRRelease(path: folder)
    #expect(release.identity.asOf == asOf)
    #expect(release.identity.label == manifest.label)
    let tallies = try release.load(into: RecordingSink())
    for file in manifest.files + manifest.lookups {
      let tally = try #require(tallies.first { $0.file == file.file })
      compare(tally, file)
    }
  }

  private func compare(_ tally: TableTally, _ file: SampleManifest.File) {
    #expect(tally.rows == file.rows, "\(file.file)")
    #expect(tally.declaredRows == file.rows, "\(file.file)")
    #expect(tally.loaded == file.clean, "\(file.file)")
    // A row with a tab too many is mended only where a single reading fits; else it is set aside.
    #expect(
      tally.repaired + tally.defective == file.repaired + file.setAside,
      "\(file.file)",
    )
    #expect(tally.repaired <= file.repaired, "\(file.file)")
    let reasons = tally.reasons.map { ($0.key.rawValue, $0.value) }
    #expect(Dictionary(uniqueKeysWithValues: reasons) == file.defects, "\(file.file)")
    #expect(tally.unknownColumns.isEmpty && tally.missingColumns.isEmpty, "\(file.file)")
    let ragged = tally.notes["rows that end before or after the header", default: 0]
    #expect(ragged == file.ragged, "\(file.file)")
  }
}
