import CaseModel

/// A file of a release.
struct ReleaseMember: Hashable, Sendable {
  /// Where it is: a path in the file system, or a name in a zip.
  let path: String
  /// Its length in bytes, where it is known before reading.
  let size: Int?
  /// The day it was last changed, where that is known.
  let changedOn: Day?
  /// When it was last changed, as exactly as is known; a file that changed says otherwise.
  let changed: String

  /// Its name without folders.
  var name: String { String(path.split(separator: "/").last ?? "") }

  /// Which file it is and in which state.
  var stamp: String { "\(path), \(size ?? -1) bytes, changed \(changed)" }

  /// A file name without extension and case.
  static func key(_ name: String) -> String {
    let name = name.lowercased()
    for suffix in [".csv", ".txt"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }

  /// Whether an operating system put it there beside the real file.
  var isShadow: Bool {
    name.hasPrefix(".") || path.split(separator: "/").contains("__MACOSX")
  }
}

/// The files of a release, in a folder or in a zip.
protocol ReleaseFiles: Sendable {
  /// The folder or zip.
  var path: String { get }
  /// Every file in it.
  var members: [ReleaseMember] { get }
  /// Opens a file for reading.
  func open(_ member: ReleaseMember) throws -> any ByteStream
}

extension ReleaseFiles {
  /// The file with a base name, in any folder, letter case and known extension.
  ///
  /// Two such files are an error: nobody could say which one was meant.
  func member(named name: String) throws -> ReleaseMember? {
    let key = ReleaseMember.key(name)
    let found = members.filter { !$0.isShadow && ReleaseMember.key($0.name) == key }
    guard found.count < 2 else {
      throw ImportError(
        file: path,
        problem: "two files are named \(name): \(found[0].path) and \(found[1].path)",
        advice: "Point Vigil at one release at a time",
      )
    }
    return found.first
  }

  /// The row counts the release declares, where it does.
  func countList() throws -> CountList {
    let found = members.filter { !$0.isShadow && $0.name.lowercased() == CountList.fileName }
    guard let member = found.first else { return CountList() }
    let stream = try open(member)
    defer { stream.close() }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { room.deallocate() }
    var bytes: [UInt8] = []
    while bytes.count < 1 << 20, case let count = try stream.read(into: room), count > 0 {
      bytes.append(contentsOf: room.prefix(count))
    }
    return CountList(String(decoding: bytes, as: UTF8.self))
  }
}
