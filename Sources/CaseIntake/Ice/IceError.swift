/// Why a file of ICE's could not be read at all.
public struct IceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file concerned.
  public let file: String
  /// What is wrong with it.
  public let problem: String
  /// What to do about it.
  public let advice: String

  /// The file, what is wrong, and what to do.
  public var description: String { "\(file): \(problem). \(advice)." }
}

/// Files ICE or others publish that are no text, known by their first bytes.
enum IceFormat {
  /// Says why a file that begins so cannot be read; nothing where it may be CSV.
  static func refusal(_ start: [UInt8], file: String) -> IceError? {
    let name = { (bytes: String) in start.starts(with: bytes.utf8) }
    if name("PK") || start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return IceError(
        file: file,
        problem: "this is an Excel workbook",
        advice: "Open it and save each sheet of removals as CSV, then read those files together",
      )
    }
    if name("PAR1") || name("ARROW1") {
      return IceError(
        file: file,
        problem: "this is a Parquet or Arrow file",
        advice: "Write its table as CSV with the program that made it, then read that file",
      )
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      return IceError(
        file: file,
        problem: "the file is in UTF-16",
        advice: "Save it as CSV in UTF-8, then read that file",
      )
    }
    return nil
  }
}
