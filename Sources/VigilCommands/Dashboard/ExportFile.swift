import CaseModel
import CaseReports
import Foundation
import Languages
import TextLayout

/// The file an export goes to, or the printer: its format is the end of its name.
final class ExportFile {
  /// How it is written.
  let format: ReportFormat
  /// Where it is, as it is told to the user.
  let place: Phrase
  /// What is written to.
  let destination: Destination
  /// What the user has to know of the file, such as that characters have no font.
  private var warning: Phrase = ""

  /// Begins a file that must not be there yet; `lp` is the printer, and `lp:NAME` another one.
  ///
  /// - Throws: `Problem` where the name tells no format or is taken; `DocketError`.
  init(_ name: String) throws {
    if name == "lp" || name.hasPrefix("lp:") {
      let printer = name == "lp" ? nil : String(name.dropFirst(3))
      // What lp says of the job would be written across the screen.
      destination = Destination(Printer(printer, title: "Vigil") { _ in })
      format = .pdf
      place = "the printer"
      return
    }
    let path = UserFolders.expanded(name)
    format = try ExportFile.format(of: path)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Problem(.failed, "\(path) is there already; choose another name")
    }
    destination = try Destination(path)
    place = Phrase(value: path)
  }

  /// Writes bytes.
  func write(_ bytes: [UInt8]) throws { try destination.write(bytes) }

  /// Writes a text.
  func write(_ text: String) throws { try destination.write(text) }

  /// Keeps a warning for the message line: the screen has no other place for it.
  func warn(_ wording: Phrase) { warning = wording }

  /// The first line of the warning, which is all the screen has room for.
  func warning(in language: Language) -> Phrase {
    Phrase(value: String(warning.said(language.said).prefix { !$0.isNewline }))
  }

  /// Puts the file in its place, or hands the job to the printer; without this nothing is written.
  func finish() throws { try destination.finish() }

  /// The language of the words around the data: the screen's, but that programs read English.
  ///
  /// - Parameter tag: The tag of the screen's language.
  /// - Returns: The language.
  func language(_ tag: String) -> Language {
    let isData = [.csv, .json].contains(format)
    return isData ? .english : (try? LanguageOptions.language(tag)) ?? .english
  }

  private static func format(of path: String) throws -> ReportFormat {
    switch URL(filePath: path).pathExtension.lowercased() {
    case "csv": return .csv
    case "json": return .json
    case "md", "markdown": return .markdown
    case "txt", "text": return .text
    case "html", "htm": return .html
    case "pdf": return .pdf
    default: throw Problem(.usage, "end the name in .csv, .json, .md, .html, .pdf or .txt")
    }
  }
}
