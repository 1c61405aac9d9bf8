import CaseModel
import Foundation

/// The files of a release unpacked into a folder.
package struct FolderFiles: ReleaseFiles {
  package let path: String
  package let members: [ReleaseMember]

  /// Lists the folder and every folder below.
  package init(path: String) throws {
    let folder = URL(filePath: path, directoryHint: .isDirectory).resolvingSymlinksInPath()
    self.path = folder.path(percentEncoded: false)
    let keys: Set<URLResourceKey> = [
      .isRegularFileKey, .fileSizeKey, .contentModificationDateKey,
    ]
    guard
      let files = FileManager.default.enumerator(
        at: folder,
        includingPropertiesForKeys: Array(keys),
      )
    else {
      throw ImportError(
        file: path,
        problem: "the folder cannot be read",
        advice: "Check that you may read it",
      )
    }
    members = files.compactMap { $0 as? URL }
      .compactMap { FolderFiles.member($0, keys) }
      .sorted { $0.path < $1.path }
  }

  private static func member(_ file: URL, _ keys: Set<URLResourceKey>) -> ReleaseMember? {
    // What cannot be looked at is no file of a release; one that is missed is told by its table.
    guard let values = try? file.resolvingSymlinksInPath().resourceValues(forKeys: keys),
      values.isRegularFile == true
    else { return nil }
    let seconds = values.contentModificationDate?.timeIntervalSince1970
    return ReleaseMember(
      path: file.path(percentEncoded: false),
      size: values.fileSize,
      changedOn: seconds.map { Day(number: Int32(($0 / 86_400).rounded(.down))) },
      changed: seconds.map { "\($0)" } ?? "",
    )
  }

  package func open(_ member: ReleaseMember) throws -> any ByteStream {
    try FileStream(path: member.path, name: member.name)
  }
}
