package import CaseModel

/// A file of a release.
package struct ReleaseMember: Hashable, Sendable {
  /// Where it is: a path in the file system, or a name in a zip.
  package let path: String
  /// Its length in bytes, where it is known before reading.
  package let size: Int?
  /// The day it was last changed, where that is known.
  package let changedOn: Day?
  /// When it was last changed, as exactly as is known; a file that changed says otherwise.
  package let changed: String

  /// Its name without folders.
  package var name: String { String(path.split(separator: "/").last ?? "") }

  /// Which file it is and in which state.
  package var stamp: String { "\(path), \(size ?? -1) bytes, changed \(changed)" }

  /// A file name without extension and case.
  package static func key(_ name: String) -> String {
    let name = name.lowercased()
    for suffix in [".csv", ".txt"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }

  /// Whether an operating system put it there beside the real file.
  package var isShadow: Bool {
    name.hasPrefix(".") || path.split(separator: "/").contains("__MACOSX")
  }
}

/// The files of a release, in a folder or in a zip.
package protocol ReleaseFiles: Sendable {
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
  package func member(named name: String) throws -> ReleaseMember? {
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
}
