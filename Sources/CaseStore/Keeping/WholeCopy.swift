import CaseModel
import Foundation
import Platform

/// A copy of a docket being written under a hidden name, until it is known to be good.
public final class WholeCopy {
  /// The hidden file.
  public let draft: String
  private let path: String
  private let isReplacing: Bool

  /// Begins a copy.
  ///
  /// - Parameters:
  ///   - path: The name it gets.
  ///   - replacing: Whether it may take the place of an earlier backup; of a docket it never does.
  ///   - source: The docket it is of.
  /// - Throws: `DocketError`.
  public init(_ path: String, replacing: Bool, of source: ReadOnlyDocket) throws {
    self.path = FileName.resolved(path)
    isReplacing = replacing
    draft = FileName.hidden(self.path, "\(UInt64.random(in: 0...UInt64.max)).part")
    try DocketFile.requirePlain(self.path)
    guard self.path != source.path else { throw DocketError.overDatabase(path) }
    let isThere = FileName.kind(of: self.path) != .none
    if FileName.isOfDatabase(self.path), !(replacing && DocketCopy.isMarked(self.path)) {
      throw isThere && DocketCopy.isMarked(self.path)
        ? DocketError.alreadyExists(path) : DocketError.overDatabase(path)
    }
    guard !isThere || replacing else { throw DocketError.alreadyExists(path) }
    try WholeCopy.requireFolder(of: self.path)
  }

  /// Refuses a name in a folder that is not there: made now, it would be on the machine's own disk,
  /// and nobody would notice that the other disk is missing.
  private static func requireFolder(of path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard !FileManager.default.fileExists(atPath: folder) else { return }
    throw DocketError.file(
      path,
      reason: "there is no folder \(folder); see whether its disk is there, or make the folder",
    )
  }

  deinit {
    WholeCopy.remove(draft)
  }

  /// A hidden name beside another file, for what is needed on the way.
  public func beside(_ other: String) -> String {
    FileName.hidden(other, "\(UInt64.random(in: 0...UInt64.max)).part")
  }

  /// Takes away a file that was needed on the way.
  public static func remove(_ path: String) { DocketFile.remove(path) }

  /// Writes a file from front to back, readable by its owner alone.
  ///
  /// - Throws: `FileError` where the disk refuses, and whatever `body` throws.
  public static func write(
    _ path: String,
    _ body: (([UInt8]) throws -> Void) throws -> Void,
  ) throws {
    let file = try WholeFile(path, replacing: false)
    try body { try file.write(bytes: $0) }
    try file.finish()
  }

  /// Has the copy written through to the disk, and gives it its name.
  ///
  /// - Throws: `DocketError`, `FileError`: the disk refuses, or the name is taken by now.
  public func finish() throws {
    let file = unsafe Foundation.open(draft, O_RDONLY | O_CLOEXEC)
    defer { if file >= 0 { close(file) } }
    guard file >= 0, fsync(file) == 0 else { throw DocketError.system(path) }
    try FileName.move(draft, to: path, replacing: isReplacing)
  }
}
