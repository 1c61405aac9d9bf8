public import CaseStore
import Foundation
import Platform

/// A folder other programs put files of event lines into, in the manner of a mail folder.
///
/// A file is written in `tmp` and renamed into `new`. Once all of its lines are on the disk it is
/// renamed into `done`; where one was refused, into `bad`, with the reasons in a file beside it.
/// The lines that were sound are events all the same: put right and put in again, the file does no
/// harm.
public struct EventSpool {
  private let folder: String
  private let watch: FolderWatch
  private let intake: EventIntake
  private let isCancelled: () -> Bool

  /// Opens a spool and makes its folders where they are missing.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - intake: Where lines go.
  ///   - isCancelled: Asked now and then whether to stop.
  /// - Throws: `EventSourceError` where a folder cannot be made.
  public init(_ folder: String, _ intake: EventIntake, isCancelled: @escaping () -> Bool) throws {
    self.folder = folder
    self.intake = intake
    self.isCancelled = isCancelled
    for part in ["tmp", "new", "done", "bad"] {
      do {
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(part)",
          withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700],
        )
      } catch {
        throw EventSourceError("\(folder)/\(part): the folder cannot be made")
      }
    }
    watch = FolderWatch("\(folder)/new")
  }

  /// Waits until a file is put into `new`, until it is asked to stop, or at most so long: other
  /// machines can put files on a shared disk unnoticed.
  public func wait(atMost limit: Duration = .seconds(5)) {
    let end = ContinuousClock.now + limit
    while ContinuousClock.now < end, !isCancelled(), watch.wait(.milliseconds(200)) != .written {}
  }

  /// Takes every file that is there, in the order of names.
  ///
  /// - Parameter report: Told the name of each file when it is done, and why it was bad; no reasons
  ///   where all of it was taken.
  /// - Returns: The counts.
  /// - Throws: `DocketError`; the file at hand stays where it is. `EventSourceError` where the
  ///   folder cannot be read.
  public func ingestAll(_ report: (String, [String]) -> Void) throws -> IngestTally {
    var tally = IngestTally()
    for name in try names() where !name.hasPrefix(".") && !isCancelled() {
      guard let reasons = try ingest(name, &tally) else { return tally }
      report(name, reasons)
    }
    return tally
  }

  /// The names of the files in `new`, in order.
  private func names() throws(EventSourceError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: "\(folder)/new").sorted()
    } catch {
      throw EventSourceError("\(folder)/new: the folder cannot be read")
    }
  }

  /// Ingests a file; nil if it was asked to stop in the middle of it.
  private func ingest(_ name: String, _ tally: inout IngestTally) throws -> [String]? {
    var reasons: [String] = []
    // Never waits for a pipe, and never follows a link out of the folder.
    let file = unsafe open("\(folder)/new/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    defer { if file >= 0 { close(file) } }
    if file < 0 || !EventSpool.isPlain(file) {
      reasons = ["not a plain file that can be read"]
    } else {
      let counted = try EventStream(file, intake, isCancelled: isCancelled)
        .run { line, receipt in
          if let reason = receipt.reason, reasons.count < 1000 {
            reasons.append("line \(line): \(reason)")
          }
        }
      if isCancelled() { return nil }
      tally.add(counted)
    }
    try setAside(name, reasons)
    return reasons
  }

  private static func isPlain(_ file: Int32) -> Bool {
    var status = stat()
    return unsafe fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Renames a file once it is done; a file of that name that is there already is left alone.
  private func setAside(_ name: String, _ reasons: [String]) throws {
    let folder = "\(folder)/\(reasons.isEmpty ? "done" : "bad")"
    do {
      let free = try SpoolName.free(name, in: folder)
      if !reasons.isEmpty {
        let file = try WholeFile("\(folder)/\(free).reason", replacing: false)
        try file.write(reasons.joined(separator: "\n") + "\n")
        try file.finish()
      }
      guard unsafe rename("\(self.folder)/new/\(name)", "\(folder)/\(free)") == 0 else {
        throw EventSourceError("\(self.folder)/new/\(name): \(SystemReason.text(errno))")
      }
    } catch let error as FileError {
      throw EventSourceError(error.description)
    }
  }
}

/// The names files of a spool get once they are done.
enum SpoolName {
  /// The first of `NAME`, `NAME.2`, `NAME.3` … that no file of a folder has, nor its reasons.
  static func free(_ name: String, in folder: String) throws -> String {
    func isFree(_ name: String) -> Bool {
      ["", ".reason"].allSatisfy { unsafe access("\(folder)/\(name)\($0)", F_OK) != 0 }
    }
    guard !isFree(name) else { return name }
    return (2...1_000_000).lazy.map { "\(name).\($0)" }.first(where: isFree) ?? name
  }
}

extension Receipt {
  /// Why a line was not taken; nil if it was.
  public var reason: String? {
    guard case .refused(let field, let reason) = self else { return nil }
    return field.isEmpty ? reason : "\(field): \(reason)"
  }
}

extension IngestTally {
  /// Adds the counts of another stretch of lines.
  public mutating func add(_ other: IngestTally) {
    stored += other.stored
    repeated += other.repeated
    refused += other.refused
  }
}
