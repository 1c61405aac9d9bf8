import CaseStore
import Foundation
import Testing

/// The root of the checkout, found from this file.
private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Every command of the README and the guide, run as written.
///
/// `RECORD_DOCUMENTS=1` writes what the commands print into the documents; the test then fails on
/// purpose, and the difference is to be read before it is committed.
@Suite("The documents' commands print what the documents show")
struct GuideTests {
  static let documents: [String] = {
    let guide = (try? FileManager.default.contentsOfDirectory(atPath: root.path + "/docs/guide"))
    let pages = (guide ?? []).filter { $0.hasSuffix(".md") }.sorted()
    return ["README.md"] + pages.map { "docs/guide/\($0)" }
  }()

  @Test("In order, in a folder of their own", arguments: documents)
  func commands(document: String) throws {
    let file = root.appending(path: document)
    let text = try String(contentsOf: file, encoding: .utf8)
    var blocks = ConsoleBlock.all(in: text)
    let desk = try ConsoleDesk()
    for (at, block) in blocks.enumerated() where desk.has(block.needs) {
      for (index, step) in block.steps.enumerated() {
        let printed = try desk.run(step.command)
        if ConsoleDesk.isRecording {
          blocks[at].steps[index].output = step.cut(printed)
        } else {
          let shown = printed.joined(separator: "\n")
          #expect(step.agrees(with: printed), "\(document): \(step.command)\n\(shown)")
        }
      }
    }
    guard ConsoleDesk.isRecording else { return }
    try ConsoleBlock.recorded(text, blocks).write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(document) was recorded; read the difference")
  }
}

extension GuideTests {
  /// The chapter that needs a server shows its commands without running them.
  private static let withoutBlocks = ["docs/guide/10-team.md"]

  @Test(
    "Every page but the one that needs a server has commands that are run",
    arguments: documents,
  )
  func blocks(document: String) throws {
    let text = try String(contentsOf: root.appending(path: document), encoding: .utf8)
    let steps = ConsoleBlock.all(in: text).flatMap(\.steps)
    #expect(steps.isEmpty == GuideTests.withoutBlocks.contains(document))
  }
}

extension ConsoleBlock.Step {
  /// What was printed, cut where the document cuts it.
  func cut(_ printed: [String]) -> [String] {
    isCut ? printed.prefix(output.count - 1) + ["…"] : printed
  }
}

/// A folder in which a document's commands are run, with the program on the path and the sample
/// files beside it.
private final class ConsoleDesk {
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] != nil
  private let clinic: Clinic
  private let folder: URL

  init() throws {
    clinic = try Clinic([])
    folder = clinic.folder.appending(path: "work")
    let programs = clinic.folder.appending(path: "bin")
    let files = FileManager.default
    try files.createDirectory(at: programs, withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: programs.appending(path: "vigil"),
      withDestinationURL: URL(filePath: Clinic.program),
    )
    try files.copyItem(at: root.appending(path: "assets/samples"), to: folder)
  }

  /// Whether the programs are installed; one that is not is named in the test's output.
  func has(_ programs: [String]) -> Bool {
    programs.allSatisfy { program in
      let isThere = ["/usr/bin", "/bin", "/usr/local/bin"]
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
      if !isThere { print("left out, \(program) is not installed") }
      return isThere
    }
  }

  /// Runs a line as a shell does; what it prints, errors included.
  func run(_ command: String) throws -> [String] {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", command]
    shell.currentDirectoryURL = folder
    var environment = clinic.environment([
      "PATH": "\(clinic.path("bin")):/usr/local/bin:/usr/bin:/bin", "USER": "ana",
      "VIGIL_DOCKET": "demo.vigil",
    ])
    environment["VIGIL_READY_MARKER"] = nil
    shell.environment = environment
    let pipe = Pipe()
    shell.standardOutput = pipe
    shell.standardError = pipe
    shell.standardInput = FileHandle.nullDevice
    try shell.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    // Whether the disk is encrypted is a matter of the machine.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
      .filter { !$0.hasPrefix("note: the disk under") && !$0.hasPrefix("note: whether the disk") }
    return lines.reversed().drop { $0.isEmpty }.reversed()
  }
}
