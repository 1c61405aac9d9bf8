import Foundation
import Synchronization

/// A column file mapped into memory and read only.
///
/// Opening reads the directory alone; a column is summed up when it is first used.
package final class ColumnFile: Sendable {
  package let directory: ColumnDirectory
  private let file: MappedFile
  private let opened = Mutex<[String: StoredColumn]>([:])

  /// Where the file of a docket is.
  package static func path(of docket: String) -> String { docket + "-columns" }

  /// Opens the file at a path; nil if there is none, or not a sound one of this version.
  package init?(_ path: String) {
    guard let file = MappedFile(path), let directory = ColumnFile.directory(of: file) else {
      return nil
    }
    self.file = file
    self.directory = directory
  }

  private static func directory(of file: MappedFile) -> ColumnDirectory? {
    guard let head = unsafe file.bytes(0, ColumnDirectory.headBytes) else { return nil }
    let words = (0..<5).map { unsafe head.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    let start = Int(clamping: words[1])
    let length = Int(clamping: words[2])
    // A directory that cannot be read is that of no column file: SQLite answers instead.
    guard words[0] == ColumnDirectory.magic, words[4] == UInt64(file.count),
      let all = unsafe file.bytes(start, file.count - start), unsafe Checksum.of(all) == words[3],
      let text = unsafe file.bytes(start, length),
      let directory = try? unsafe JSONDecoder().decode(ColumnDirectory.self, from: Data(text)),
      directory.version == ColumnDirectory.version, directory.schema == ColumnDirectory.schema
    else { return nil }
    return directory
  }

  /// Whether nobody has begun to write into the file since it was opened.
  package var isIntact: Bool { file.isIntact }

  /// Returns a column of a table, its bytes found sound.
  ///
  /// - Throws: `ColumnFault`.
  package func column(
    _ name: String,
    of table: KeyPath<ColumnDirectory, ColumnDirectory.Table>,
  ) throws
    -> StoredColumn
  {
    let table = directory[keyPath: table]
    guard let entry = table.columns.first(where: { $0.name == name }) else {
      throw ColumnFault.unsupported
    }
    let key = "\(entry.codes.offset) \(name)"
    if let column = opened.withLock({ $0[key] }) { return column }
    let column = try open(entry, rows: table.rows)
    opened.withLock { $0[key] = column }
    return column
  }

  private func open(_ entry: ColumnDirectory.Column, rows: Int) throws -> StoredColumn {
    let codes = try unsafe sound(entry.codes)
    let isLong = codes.count >= (rows + 63) / 64 * 64 * entry.width
    let isPackedLong = entry.bits == 0 || codes.count >= rows * entry.bits / 8 + 8
    guard isLong, isPackedLong, (0...CodeWidth.mostBits).contains(entry.bits) else {
      throw ColumnFault.damaged
    }
    var texts: [String]?
    if let section = entry.texts {
      guard let found = unsafe TextSection.read(try sound(section)) else {
        throw ColumnFault.damaged
      }
      texts = found
    }
    return unsafe StoredColumn(entry, rows: rows, codes: codes, texts: texts, file: file)
  }

  private func sound(_ section: ColumnDirectory.Section) throws -> UnsafeRawBufferPointer {
    guard let bytes = unsafe file.bytes(section.offset, section.bytes),
      unsafe Checksum.of(bytes) == section.checksum
    else { throw ColumnFault.damaged }
    return unsafe bytes
  }
}
