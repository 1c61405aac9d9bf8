public import CaseModel
import Foundation
import GRDB
import Platform

extension Docket {
  /// Gives the docket, and what is kept beside it, to a group whose members all work on it.
  ///
  /// Files made later beside it - logs, locks, columns, a new release - get the same.
  ///
  /// - Parameter name: The group.
  /// - Returns: What still is in the members' way, with what to do; empty where nothing does.
  /// - Throws: `DocketError`: there is no such group, or the system refuses.
  public func share(withGroup name: String) throws -> [Phrase] {
    guard let group = unsafe getgrnam(name) else {
      throw DocketError.absent("there is no group \(name); groups are made with groupadd")
    }
    let number = unsafe group.pointee.gr_gid
    let folder = readOnly.folder
    try requireOwnFolder(folder)
    for file in [path] + belongings(folder) { try DocketSharing.give(file, number, 0o660) }
    // New files of the folder get its group, not that of who makes them.
    try DocketSharing.give(folder, number, 0o2770)
    try writing { database in try database.write { try $0.setMeta(DocketSharing.key, name) } }
    return DocketSharing.obstacles(to: folder)
  }

  /// What is kept beside the docket, by the names it gets.
  private func belongings(_ folder: String) -> [String] {
    let name = URL(filePath: path).lastPathComponent
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let ends = FileName.besides.map { name + $0 }
    return names.filter { ends.contains($0) || $0.hasPrefix(".\(name).") && $0.hasSuffix(".lock") }
      .map { "\(folder)/\($0)" }
  }

  /// Refuses a folder with other things in it, which a group would then reach as well.
  private func requireOwnFolder(_ folder: String) throws {
    let own = Set(belongings(folder) + [path])
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let other = names.first(where: { !own.contains("\(folder)/\($0)") }) else { return }
    throw DocketError.refused(
      """
      \(folder) holds other things as well, such as \(other); move the docket to a folder of its \
      own, such as /srv/clinic, and share it there
      """
    )
  }
}

/// How a docket is shared by a group.
enum DocketSharing {
  /// The key of the group's name.
  static let key = "sharedWithGroup"

  fileprivate static func give(_ path: String, _ group: gid_t, _ mode: mode_t) throws {
    guard unsafe chown(path, uid_t.max, group) == 0, unsafe chmod(path, mode) == 0 else {
      throw DocketError.file(
        path,
        reason:
          """
          \(Phrase(words: SystemReason.text(errno))); its owner has to do this, as a member of the \
          group
          """,
      )
    }
  }

  /// Folders on the way that members cannot pass.
  fileprivate static func obstacles(to folder: String) -> [Phrase] {
    var found: [Phrase] = []
    var place = FileName.folder(of: folder)
    while place.count > 1 {
      if let access = FileAccess(of: place), access.mode & 0o011 == 0 {
        found.append("\(place) lets nobody else through; chmod g+x or o+x, or move the docket")
      }
      place = FileName.folder(of: place)
    }
    return found
  }

  /// What is wrong with who may read a docket; nothing where only those it is meant for may.
  static func fault(of path: String, sharedWith group: String?) -> Phrase? {
    guard let access = FileAccess(of: path) else { return "cannot be looked at" }
    let octal = String(access.mode, radix: 8)
    guard let group else {
      return access.mode & 0o077 == 0 ? nil : "others can read it (mode \(octal)); chmod 600 it"
    }
    guard access.mode & 0o007 == 0 else {
      return "others than the group \(group) can read it (mode \(octal)); chmod 660 it"
    }
    guard let entry = unsafe getgrnam(group), unsafe entry.pointee.gr_gid == access.group,
      access.isShared
    else {
      return "is not the group \(group)'s any more; run vigil share --group \(group) again"
    }
    return nil
  }
}
