import Foundation
import GRDB

/// A place in the team's log this docket has followed to, by which it knows the log again.
///
/// A server that fails over or is restored from a backup may have lost the end of its log, and may
/// have gone on with other entries since. The last mark that is still in the log is where this
/// docket and the log last agreed.
public struct TeamMark: Hashable, Codable, Sendable {
  /// The position of the last entry taken that one may see.
  public var entry: Int64
  /// The digest of that entry.
  public var digest: Int64
  /// How far the docket had followed the log with it.
  public var through: Int64
  /// The sum of the digests of every entry taken until then.
  public var sum: Int64

  /// How many of the last marks are all kept.
  private static let dense = 8

  /// Some marks with one more at their end: of the older ones, fewer the older they are.
  static func adding(_ mark: TeamMark, to marks: [TeamMark]) -> [TeamMark] {
    let (old, recent) = (Array(marks.dropLast(dense)), marks.suffix(dense))
    var kept: [TeamMark] = []
    for (place, older) in old.enumerated() {
      let newer = place + 1 < old.count ? old[place + 1] : recent.first ?? mark
      // The first one always stays; one between two others goes where they are close enough.
      if let last = kept.last,
        mark.through - last.through <= 2 * (mark.through - newer.through)
      {
        continue
      }
      kept.append(older)
    }
    return kept + recent + [mark]
  }
}

extension Database {
  private static let marksKey = "teamMarks"

  /// The places of the log the docket has followed to, the first first.
  ///
  /// Marks that cannot be read are as good as none: a docket that needs one follows the log from
  /// its beginning then, and takes no entry twice.
  func teamMarks() throws -> [TeamMark] {
    guard let text = try meta(Database.marksKey) else { return [] }
    return (try? JSONDecoder().decode([TeamMark].self, from: Data(text.utf8))) ?? []
  }

  func setTeamMarks(_ marks: [TeamMark]) throws {
    let json = try JSONEncoder().encode(marks)
    try setMeta(Database.marksKey, String(decoding: json, as: UTF8.self))
  }
}
