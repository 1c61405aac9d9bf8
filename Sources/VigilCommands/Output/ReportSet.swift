import CaseModel
import CaseReports
import Foundation

/// Reports that are written together, as a file of the configuration names them.
///
/// The file `reports` holds sets, a line for each report: the file it is written to, whose ending
/// says the format, and what `vigil report` is to be told.
///
///     [morning]
///     folder = ~/reports
///     hearings.pdf = hearings 'hearing<=7d'
///     clocks.html = clocks left<14 --lang zh-Hans
struct ReportSet: Hashable {
  let name: String
  /// Where the files are written.
  var folder = ""
  /// The reports, in the order of the file.
  var reports: [Item] = []

  /// A report of a set.
  struct Item: Hashable {
    /// The name of its file.
    let file: String
    /// What `vigil report` is told, without format and file.
    let words: [String]
    let format: ReportFormat
  }

  /// The endings of files, and the formats they stand for.
  static let endings: [String: ReportFormat] = [
    "txt": .text, "csv": .csv, "json": .json, "md": .markdown, "html": .html, "svg": .svg,
    "pdf": .pdf,
  ]

  /// Reads the set of a name from the user's file.
  ///
  /// - Throws: A `Problem`: there is no file, no such set, or a line is not understood.
  static func named(_ name: String) throws -> ReportSet {
    let file = UserFile("reports")
    guard let text = try file.text() else {
      throw Problem(.notFound, "there is no \(file.name); vigil report --help shows one")
    }
    let sets: [ReportSet]
    do {
      sets = try ReportSet.read(text)
    } catch {
      throw file.problem("\(error)")
    }
    guard let set = sets.first(where: { $0.name == name }) else {
      let known = sets.map(\.name).joined(separator: ", ")
      throw Problem(.notFound, "\(file.name) has no set \(name); it has \(known)")
    }
    guard !set.folder.isEmpty else {
      throw file.problem("[\(name)]: write folder = and where its files go")
    }
    return set
  }

  /// Where a file of the set is written; `~` is the user's home.
  func path(of item: Item) -> String {
    UserFolders.expanded(folder) + "/" + item.file
  }
}
