import CaseModel
import Foundation

/// The `unzip` program, asked to list an archive or to write one member to a pipe.
package struct Unzip: Sendable {
  private let program: String
  private let archive: String

  /// Looks for the program.
  package init(archive: String) throws {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let candidates = folders.map { "\($0)/unzip" }
    guard let program = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw ImportError(
        file: archive,
        problem: "the program unzip is not installed",
        advice: "Install it, or unpack the release and import the folder",
      )
    }
    self.program = program
    self.archive = archive
  }

  /// Returns what the program lists, or throws where the archive is damaged.
  package func list(_ options: [String]) throws -> String {
    let stream = try ChildStream(process(options, []), name: archive, size: nil)
    defer { stream.close() }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { unsafe room.deallocate() }
    var bytes: [UInt8] = []
    while case let count = try unsafe stream.read(into: room), count > 0 {
      unsafe bytes.append(contentsOf: room.prefix(count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Starts to unpack a member into a pipe; a locked one fails instead of asking for a password.
  package func stream(_ member: ReleaseMember) throws -> ChildStream {
    let process = process(["-p", "-Pnone"], [Unzip.escaped(member.path)])
    return try ChildStream(process, name: member.name, size: member.size)
  }

  /// The program takes names for patterns, its archive's as well; an archive whose name would be
  /// one is handed over as its input.
  private func process(_ options: [String], _ members: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    let isPattern = archive.contains { "*?[]\\".contains($0) }
    let name = archive.hasPrefix("-") ? "./\(archive)" : archive
    process.arguments = options + [isPattern ? "/dev/stdin" : name] + members
    process.standardInput =
      isPattern
      ? FileHandle(forReadingAtPath: archive) ?? .nullDevice : .nullDevice
    return process
  }

  /// A name as a pattern that matches nothing else.
  package static func escaped(_ name: String) -> String {
    var pattern = ""
    for character in name {
      if "*?[]\\".contains(character) { pattern.append("\\") }
      pattern.append(character)
    }
    return pattern
  }
}
