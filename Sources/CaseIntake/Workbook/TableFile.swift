import CaseModel
import Foundation

/// A file of tables, whatever its kind: text, packed text, or a workbook with several sheets.
enum TableFile {
  /// Opens the tables of a file, in order.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - encoding: What its text is in, where somebody says so; else it is found out.
  ///   - headers: Whether a text is a header somebody would write.
  /// - Returns: One table for text, one for each sheet that is not hidden of a workbook.
  /// - Throws: `ImportError`: a kind of file that is not read, or an encoding that is not certain.
  static func tables(
    path: String,
    encoding: TextEncoding? = nil,
    knowing headers: (String) -> Bool = { _ in false },
  ) throws -> [any TableRows] {
    let name = URL(filePath: path).lastPathComponent
    let file = try FileStream(path: path, name: name)
    let front = try file.front(8)
    file.close()
    guard FileFormat(front) == .zip else {
      return [try TextRows(path: path, encoding: encoding, knowing: headers)]
    }
    let workbook = try Workbook(path: path)
    let sheets = workbook.sheets.filter { !$0.isHidden }
    guard !sheets.isEmpty else {
      throw ImportError(
        file: name,
        problem: "every sheet of the workbook is hidden",
        advice: "Show the sheet that is meant, and save the workbook",
      )
    }
    return try sheets.map { try workbook.rows(of: $0) }
  }
}
