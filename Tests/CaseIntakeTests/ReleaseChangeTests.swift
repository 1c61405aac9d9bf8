import CaseIntake
import CaseModel
import CaseSamples
import CaseStore
import Foundation
import Testing

@testable import ReleaseImport

@Suite("Changes between releases")
struct ReleaseChangeTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  private var docket: String { folder.appending(path: "public.vigil").path }
  private let asOf = Day(iso: "2026-11-01") ?? Day(number: 0)

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private func load(_ name: String, label: String? = nil) throws -> ReleaseLoad {
    var release = try EOIRRelease(path: path(name))
    if let label { release.identity.label = label }
    let load = try ReleaseLoad(
      docket: docket,
      label: release.identity.label,
      asOf: release.identity.asOf ?? asOf,
      source: name,
    )
    _ = try release.load(into: load)
    return load
  }

  private func events(after id: Int64 = 0) throws -> [CaseEvent] {
    try Docket.open(at: docket).reader().events(after: id, EventSelection(), limit: 100_000).events
  }

  /// Whether a notice tells of the link to a case that vanished, which goes with it.
  private func isLink(_ notice: CaseNotice) -> Bool {
    notice.kind == .recordVanished && notice.text.hasPrefix("rider ")
  }

  @Test("What an import finds is what the second release changed, each once, in the order of cases")
  func exact() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try SampleRelease(cases: 1500, seed: 3, asOf: asOf).write(to: path("first"))
    let manifest = try SampleRevision(after: path("first"), seed: 5).write(to: path("second"))
    let expected = try #require(manifest.changes)
    #expect(Set(expected.map(\.kind)).count == 16)

    _ = try load("first").finish { _ in }
    #expect(try events().isEmpty)

    // Something arrives while the second release is being read; a trial finds the same.
    var found: [SampleChange] = []
    try load("second").findChanges({ _ in }, { if !isLink($0) { found.append(SampleChange($0)) } })
    #expect(Set(found) == Set(expected))
    #expect(try events().isEmpty)

    let second = try load("second")
    try Docket.open(at: docket)
      .append([CaseNotice(.other, of: 0)], who: "test", source: "meanwhile")
    _ = try second.finish { _ in }
    let told = try events()
    #expect(told.first?.source == "meanwhile")
    let changes = told.dropFirst().compactMap(\.notice).filter { !isLink($0) }
    #expect(Set(changes.map(SampleChange.init)) == Set(expected))
    #expect(changes.count == expected.count)
    #expect(changes.map(\.caseID) == changes.map(\.caseID).sorted())
    #expect(changes.allSatisfy { !$0.evidence.isEmpty || $0.kind == .caseVanished })

    // The same release again changes nothing; the first one again brings back what had vanished.
    _ = try load("second").finish { _ in }
    #expect(try events() == told)
    _ = try load("first", label: "put out again").finish { _ in }
    let back = try events(after: told.last?.id ?? 0).compactMap(\.notice)
    let vanished = expected.filter { $0.kind == "case-vanished" }.map(\.caseID)
    #expect(back.filter { $0.kind == .caseReappeared }.map(\.caseID) == vanished.sorted())
    #expect(try Docket.open(at: docket).reader().check().allSatisfy(\.isSound))
  }
}
