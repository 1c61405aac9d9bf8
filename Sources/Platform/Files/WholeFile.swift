import Foundation

/// A file that is written whole or not at all.
///
/// Bytes go to a hidden file beside it, which takes the name in one step once everything is on the
/// disk. Whatever goes wrong before leaves the file of that name as it was. Pipes and devices are
/// written directly. The file is readable by its owner alone.
public final class WholeFile {
  private let path: String
  private let isReplacing: Bool
  /// The hidden file; nil if the bytes go to a pipe or device directly.
  private var draft: String?
  private var file: Int32 = -1
  private var waiting: [UInt8] = []

  private static let capacity = 1 << 16

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: Where it goes; of a link, what the link leads to.
  ///   - replacing: Whether it may take the place of a file that is there. It never takes that of a
  ///     database, a docket's or another.
  /// - Throws: `FileError`: there is a file already, or none can be written.
  public init(_ path: String, replacing: Bool) throws {
    self.path = FileName.resolved(path)
    isReplacing = replacing
    switch FileName.kind(of: self.path) {
    case .folder: throw FileError.failed(path, reason: "is a folder; name a file in it")
    case .other:
      file = unsafe Foundation.open(self.path, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw FileError.system(path) }
    case .plain where !replacing: throw FileError.alreadyExists(path)
    case .plain, .none: try begin()
    }
  }

  private func begin() throws {
    guard !FileName.isOfDatabase(path) else { throw FileError.overDatabase(path) }
    let draft = FileName.hidden(path, "\(UInt64.random(in: 0...UInt64.max)).part")
    file = unsafe Foundation.open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileError.system(path) }
    self.draft = draft
  }

  deinit {
    if file >= 0 { close(file) }
    if let draft { unsafe unlink(draft) }
  }

  /// Adds a text.
  ///
  /// - Throws: `FileError`; the file of that name stays as it was.
  public func write(_ text: String) throws {
    try write(bytes: Array(text.utf8))
  }

  /// Adds bytes.
  ///
  /// - Throws: `FileError`; the file of that name stays as it was.
  public func write(bytes: [UInt8]) throws {
    waiting += bytes
    if waiting.count >= WholeFile.capacity { try flush() }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileError`; the file of that name stays as it was.
  public func finish() throws {
    try flush()
    guard let draft else { return }
    guard fsync(file) == 0 else { throw FileError.system(path) }
    try FileName.move(draft, to: path, replacing: isReplacing)
    self.draft = nil
  }

  private func flush() throws {
    var left = waiting[...]
    while !left.isEmpty {
      let count = unsafe left.withUnsafeBytes {
        unsafe Foundation.write(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError.system(path) }
      left = left.dropFirst(count)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
