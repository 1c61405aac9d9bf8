import CaseIntake
import CaseModel
import CaseStore
import Foundation

/// A docket and files to import into it, gone when the test is over.
final class CaseloadFixture {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let docket: Docket
  let today = Day(iso: "2026-11-24") ?? Day(number: 0)

  init() throws {
    let path = folder.appending(path: "clinic.vigil").path
    docket = try Docket.create(at: path, kind: .caseload, name: "Clinic", asOf: today)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func file(_ bytes: [UInt8], _ name: String = "clients.csv") throws -> String {
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  func load(
    _ bytes: [UInt8],
    mapping: String? = nil,
    codes: CaseloadMapping.CodeList? = nil,
    isTrial: Bool = false,
  ) throws
    -> CaseloadReport
  {
    let map = try mapping.map { try file(Array($0.utf8), "columns.txt") }
    let load = try CaseloadImport(path: try file(bytes), mapping: map, codes: codes)
    let context = FormContext(today: today)
    return try load.run(into: docket, context: context, who: "test", isTrial: isTrial)
  }

  @discardableResult
  func load(
    _ text: String,
    mapping: String? = nil,
    codes: CaseloadMapping.CodeList? = nil,
    isTrial: Bool = false,
  ) throws
    -> CaseloadReport
  {
    try load(Array(text.utf8), mapping: mapping, codes: codes, isTrial: isTrial)
  }

  /// The clients, in the order of their cases.
  func histories() throws -> [CaseHistory] {
    let reader = try docket.reader()
    var ids: [Int64] = []
    try reader.forEach(ListQuery(.cases)) { ids.append($0.id) }
    return try ids.sorted().compactMap { try reader.history(of: $0) }
  }

  func events() throws -> Int {
    let reader = try docket.reader()
    return try histories().map { try reader.events(of: $0.id).count }.reduce(0, +)
  }

  func defects() throws -> [Defect] {
    var defects: [Defect] = []
    try docket.reader().forEachCaseloadDefect { defects.append($0) }
    return defects
  }

  func isSound() throws -> Bool {
    try docket.reader().check().allSatisfy(\.isSound)
  }
}
