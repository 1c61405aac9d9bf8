import CaseModel
import Foundation

/// The files of a release in the zip EOIR publishes.
///
/// Its members are packed in ways few libraries read, so the work is left to `unzip`; nothing is
/// unpacked to disk.
package struct ZipFiles: ReleaseFiles {
  package let path: String
  package let members: [ReleaseMember]
  private let unzip: Unzip

  /// Lists the zip.
  package init(path: String) throws {
    self.path = path
    unzip = try Unzip(archive: path)
    // Only tells one archive from another; it is opened, with an error, just below.
    let zip = try? FileManager.default.attributesOfItem(atPath: path)
    let changed = (zip?[.modificationDate] as? Date).map { "\($0.timeIntervalSince1970)" } ?? ""
    let listing = try unzip.list(["-l"]).split(separator: "\n").map(ZipEntry.init)
    let names = try unzip.list(["-Z1"]).split(separator: "\n").map(String.init)
    members = names.filter { !$0.hasSuffix("/") }
      .map { name in
        let entry = listing.first { $0?.name == name } ?? nil
        return ReleaseMember(
          path: name,
          size: entry?.size,
          changedOn: entry?.changedOn,
          changed: changed,
        )
      }
  }

  package func open(_ member: ReleaseMember) throws -> any ByteStream {
    try unzip.stream(member)
  }
}

/// A line of a listing: length, date, time and name.
private struct ZipEntry {
  let name: String
  let size: Int
  let changedOn: Day?

  /// Reads a line; headings and totals are none.
  init?(_ line: Substring) {
    let words = line.split(separator: " ", maxSplits: 3)
    guard words.count == 4, let size = Int(words[0]), words[2].contains(":") else { return nil }
    let rest = line[words[2].endIndex...]
    guard rest.hasPrefix("   ") else { return nil }
    self.size = size
    name = String(rest.dropFirst(3))
    changedOn = Day(iso: words[1]) ?? ZipEntry.american(words[1])
  }

  private static func american(_ text: Substring) -> Day? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[2], month: parts[0], day: parts[1]) : nil
  }
}
