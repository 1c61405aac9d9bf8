import CaseModel
import CaseReports
import CaseStore
import Dashboard
import Foundation
import Languages
import TextLayout

/// Writes what a screen shows to a file, on a thread and a connection of its own.
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

  /// Writes a list; what became of it is posted for the message line.
  func write(_ export: ListExport) {
    perform(export.path, export.language) { file in
      let rows = try self.write(export, to: file)
      return rows == 1 ? "1 row of the list" : "\(rows.grouped) rows of the list"
    }
  }

  /// Writes the items of a queue; what became of it is posted for the message line.
  func write(_ export: QueueExport) {
    perform(export.path, export.language) { file in
      let rows = try QueueExporter(export, self.docket.reader(), name: self.name).write(to: file)
      return "\(rows.grouped) items"
    }
  }

  /// Writes a calculation; what became of it is posted for the message line.
  func write(_ export: InputsExport) {
    perform(export.path, export.language) { file in
      let scenarios = export.scenarios.map {
        WhatIfPage.Scenario(name: $0.title, values: $0.values)
      }
      let page = WhatIfPage(export.calculation, scenarios, width: Paper.current.width)
      try file.write(page.written(as: file.format, in: file.language(export.language)))
      return "The calculation"
    }
  }

  private func perform(
    _ path: String,
    _ tag: String,
    _ body: @escaping @Sendable (ExportFile) throws -> Phrase,
  ) {
    queue.async { [post] in
      // The screen has checked the tag; a language that is gone since is said in English.
      let language = (try? LanguageOptions.language(tag)) ?? .english
      do {
        let file = try ExportFile(path)
        let what = try body(file)
        try file.finish()
        let told: Phrase = .parts([
          "\(what) written to \(file.place)", file.warning(in: language),
        ])
        post(.told(language.safe(told), rings: false))
      } catch {
        let reason = Phrase(error)
        post(.told(language.safe("Not written: \(reason)" as Phrase), rings: true))
      }
    }
  }

  private func write(_ export: ListExport, to file: ExportFile) throws -> Int {
    let reader = try docket.reader()
    let profile = try reader.profile()
    let labels = file.format.isPaper ? nil : try reader.labels()
    var contents = RowContents(export.fields, labels: labels, asOf: profile.asOf)
    contents.language = file.language(export.language)
    let total = try export.marked?.count ?? reader.count(export.query).value
    var writer = file.format.writer(paper: .current)
    var head = ReportHead(
      SafeText(export.query.list.title),
      of: profile,
      named: name,
      definition: Phrase(words: export.query.list.definition),
      filter: SafeText(export.marked == nil ? export.filter : "marked rows"),
      withheld: export.hidesNames ? "names and numbers of clients, hidden on this screen" : "",
      total: total,
    )
    head.language = contents.language
    var rows = 0
    try file.write(writer.begin(head, contents.columns))
    try reader.forEach(export.query) { summary in
      guard export.marked?.contains(summary.id) ?? true else { return }
      rows += 1
      try file.write(writer.row(contents.cells(of: summary)))
    }
    try writer.close(into: file.destination, warn: file.warn)
    return rows
  }
}
