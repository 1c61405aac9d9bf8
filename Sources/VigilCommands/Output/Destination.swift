import CaseStore
import Foundation

/// Where a report goes: a file that is written whole or not at all, or standard output.
struct Destination {
  private let file: WholeFile?

  /// Begins a file; standard output where no path is given, or `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - replacing: Whether it may take the place of a file that is there.
  /// - Throws: `DocketError`: there is a file already, or none can be written.
  init(_ path: String?, replacing: Bool = false) throws {
    file = try path.flatMap { $0 == "-" ? nil : try WholeFile($0, replacing: replacing) }
  }

  /// Writes a text.
  func write(_ text: String) throws {
    guard let file else { return StandardOutput.write(text) }
    try file.write(text)
  }

  /// Puts the file in its place; without this nothing is written.
  func finish() throws {
    try file?.finish()
  }
}
