import CaseModel
import CaseReports
import CaseStore
import Dashboard
import Foundation
import TextLayout

/// Writes what a list shows to a file, on a thread and a connection of its own.
final class ListExporter: Sendable {
  private let docket: ReadOnlyDocket
  private let name: SafeText
  private let queue = DispatchQueue(label: "export")
  private let post: @Sendable (Event) -> Void

  init(_ docket: ReadOnlyDocket, name: SafeText, post: @escaping @Sendable (Event) -> Void) {
    self.docket = docket
    self.name = name
    self.post = post
  }

  /// Writes an export; what became of it is posted for the message line.
  func write(_ export: ListExport) {
    queue.async { [self] in
      do {
        let rows = try perform(export)
        let path = SafeText(ListExporter.expanded(export.path))
        post(.told(SafeText("\(rows.grouped) rows written to ") + path, rings: false))
      } catch {
        post(.told(SafeText("Not written: \(error)"), rings: true))
      }
    }
  }

  private func perform(_ export: ListExport) throws -> Int {
    let format = try ListExporter.format(of: export.path)
    let path = ListExporter.expanded(export.path)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Problem(.failed, "\(path) is there already; choose another name")
    }
    let reader = try docket.reader()
    let profile = try reader.profile()
    let labels = format == .text ? nil : try reader.labels()
    let contents = RowContents(export.fields, labels: labels, asOf: profile.asOf)
    let total = try export.marked?.count ?? reader.count(export.query).value
    var writer = format.writer(paper: .current)
    let destination = try Destination(path)
    let head = ReportHead(
      title: SafeText(export.query.list.title),
      docket: name,
      asOf: SafeText(profile.asOf.description),
      release: SafeText(profile.courtRelease.map(\.label) ?? profile.name),
      definition: SafeText(export.query.list.definition),
      filter: SafeText(export.marked == nil ? export.filter : export.filter + " (marked rows)"),
      total: total,
    )
    var rows = 0
    try destination.write(writer.begin(head, contents.columns))
    try reader.forEach(export.query) { summary in
      guard export.marked?.contains(summary.id) ?? true else { return }
      rows += 1
      try destination.write(writer.row(contents.cells(of: summary)))
    }
    try writer.close(into: destination)
    return rows
  }

  private static func expanded(_ path: String) -> String {
    path.hasPrefix("~/") ? UserFolders.home + path.dropFirst(1) : path
  }

  /// The format the end of a file's name asks for.
  private static func format(of path: String) throws -> ReportFormat {
    switch URL(filePath: path).pathExtension.lowercased() {
    case "csv": return .csv
    case "json": return .json
    case "md", "markdown": return .markdown
    case "txt", "text": return .text
    default: throw Problem(.usage, "end the name in .csv, .json, .md or .txt")
    }
  }
}
