import CaseStore
import Foundation
import Platform

/// Where a report goes: a file that is written whole or not at all, a printer, or standard output.
struct Destination {
  private let file: WholeFile?
  private let printer: Printer?

  /// Begins a file; standard output where no path is given, or `-`.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - replacing: Whether it may take the place of a file that is there.
  /// - Throws: `DocketError`: there is a file already, or none can be written.
  init(_ path: String?, replacing: Bool = false) throws {
    file = try path.flatMap { $0 == "-" ? nil : try WholeFile($0, replacing: replacing) }
    printer = nil
  }

  /// Begins a job for a printer.
  init(_ printer: Printer) {
    file = nil
    self.printer = printer
  }

  /// Writes a text.
  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws {
    if let printer { return printer.add(bytes) }
    guard let file else { return StandardOutput.write(bytes) }
    try file.write(bytes: bytes)
  }

  /// Puts the file in its place, or hands the job to the printer; without this nothing is written.
  func finish() throws {
    try file?.finish()
    try printer?.finish()
  }
}
