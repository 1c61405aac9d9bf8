import CaseColumns
import CaseModel
import Foundation
import GRDB
import Platform

/// A docket brought back from a copy.
public struct DocketRestoration: Sendable {
  /// What was brought back.
  public let copy: DocketCopy
  /// Where the docket that was there is kept; nil if there was none.
  public let aside: String?
  /// How many events the docket that was there has.
  public let eventsBefore: Int

  /// Puts a copy in the place of a docket, in one step; the docket that was there is kept.
  ///
  /// Others may have the docket open: they go on reading the old one until they look again.
  ///
  /// - Parameters:
  ///   - file: The copy; it stays where it is.
  ///   - name: What an error calls the copy, where the file is one made of it.
  ///   - path: The docket.
  ///   - moment: What the docket that was there is named by, such as `2026-11-27T120102Z`.
  /// - Throws: `DocketError`; everything is as it was then.
  public init(
    of file: String,
    named name: String? = nil,
    to path: String,
    at moment: String,
  ) throws {
    let path = FileName.resolved(path)
    try DocketFile.requirePlain(path)
    let draft = FileName.hidden(path, "restoring")
    try DocketRestoration.requireWhole(file)
    try DocketRestoration.draw(file, draft)
    defer { DocketFile.remove(draft) }
    copy = try DocketCopy(checking: draft, named: name ?? file)
    try DocketError.translated(draft) { try DocketRestoration.ready(draft) }
    let replaced = try ReplacedDocket(path, keptAs: DocketRestoration.aside(path, moment))
    eventsBefore = replaced.events
    FileAccess(of: path)?.give(to: draft)
    try replaced.replace(with: draft)
    aside = replaced.aside
    unsafe unlink(ColumnFile.path(of: path))
  }

  /// Makes the folder a docket is brought back into, where there is none.
  ///
  /// - Throws: `DocketError`.
  public static func makeFolder(of path: String) throws {
    try Docket.createFolder(of: FileName.resolved(path))
  }

  /// Refuses a docket of which a part is in SQLite's log beside it: the file alone lacks that part.
  private static func requireWhole(_ file: String) throws {
    let log = file + "-wal"
    guard FileName.kind(of: log) == .plain, try ReadFile(log).size > 0 else { return }
    throw DocketError.refused(
      """
      \(file): what was entered last is still in \(log); copy that docket with vigil backup, and \
      restore the copy
      """
    )
  }

  /// Copies the file beside the docket, so that it can take its place in one step.
  private static func draw(_ file: String, _ draft: String) throws {
    DocketFile.remove(draft)
    try Docket.createFolder(of: draft)
    let reader = try ReadFile(file)
    let writer = try AppendFile(draft)
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var done = 0
    let size = reader.size
    while done < size {
      let count = min(room.count, size - done)
      try unsafe room.withUnsafeMutableBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return }
        try unsafe reader.read(into: start, count: count, at: done)
        try unsafe writer.append(start, count)
      }
      done += count
    }
    try writer.finish()
  }

  /// Makes a copy a docket that is worked on.
  private static func ready(_ draft: String) throws {
    let database = try DatabaseQueue(path: draft, configuration: .docket(false, draft))
    defer { try? database.close() }
    try database.write {
      try $0.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [DocketCopy.mark])
    }
    database.sealTables()
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
  }

  private static func aside(_ path: String, _ moment: String) -> String {
    let target = URL(filePath: path)
    let stem = target.deletingPathExtension().path
    let end = target.pathExtension.isEmpty ? "" : "." + target.pathExtension
    let name = "\(stem).before-restore-\(moment)"
    // Two within a second, of which the first was stopped, have one moment.
    let free = (1...99).map { $0 == 1 ? name + end : "\(name).\($0)\(end)" }
      .first { FileName.kind(of: $0) == .none }
    return free ?? name + end
  }

  /// The dockets beside one that were kept when a copy took their place.
  public static func asides(of path: String) -> [String] {
    let path = FileName.resolved(path)
    let folder = FileName.folder(of: path)
    let stem = URL(filePath: path).deletingPathExtension().lastPathComponent
    // A folder that cannot be listed has none to offer.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasPrefix("\(stem).before-restore-") }.sorted()
      .map { "\(folder)/\($0)" }
  }
}
