import Foundation

extension Docket {
  /// Makes an empty file readable by its owner alone.
  static func createFile(_ path: String) throws {
    try createFolder(of: path)
    let file = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno == EEXIST { throw DocketError.exists(path) }
      throw DocketError.file(path, reason: String(cString: strerror(errno)))
    }
    Foundation.close(file)
  }

  /// Makes the folder of a file, open to its owner alone, where there is none.
  static func createFolder(of path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    guard !FileManager.default.fileExists(atPath: folder.path) else { return }
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700],
      )
    } catch {
      throw DocketError.file(folder.path, reason: "the folder cannot be made")
    }
  }
}
