import Foundation
import TerminalTestSupport
import Testing

@Suite("Installing and removing the program")
struct InstallTests {
  private let clinic: Clinic
  private let prefix: String

  init() throws {
    clinic = try Clinic([])
    prefix = clinic.path("usr")
  }

  private func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = OtherTool.scripts.appending(path: "install-tree")
    process.arguments = arguments
    process.environment = clinic.environment()
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(prefix)/\(file)", encoding: .utf8)
  }

  private var files: [String] {
    let found = FileManager.default.enumerator(atPath: prefix)?.compactMap { $0 as? String } ?? []
    return found.filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(prefix)/\($0)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  @Test("Program, manual, completions, units and samples are installed, and all are removed")
  func thereAndBack() throws {
    #expect(try run([Clinic.program, prefix]) == 0)
    #expect(FileManager.default.isExecutableFile(atPath: "\(prefix)/bin/vigil"))
    #expect(try text("share/bash-completion/completions/vigil").contains("complete -o"))
    #expect(try text("share/zsh/site-functions/_vigil").hasPrefix("#compdef vigil"))
    #expect(try text("share/fish/vendor_completions.d/vigil.fish").contains("complete -c"))
    let units = files.filter { $0.hasPrefix("lib/systemd/user/") }
    #expect(units.contains { $0.hasSuffix(".timer") })
    for unit in units where unit.hasSuffix(".service") {
      #expect(try text(unit).contains("ExecStart=\(prefix)/bin/vigil"), "\(unit)")
    }
    #expect(files.contains("share/man/man1/vigil.1.gz"))
    #expect(files.contains("share/doc/vigil/samples/clients.csv"))
    #expect(try run(["--remove", prefix]) == 0)
    #expect(files.isEmpty, "\(files)")
  }
}
