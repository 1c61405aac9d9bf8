import ArgumentParser
import CaseIntake
import CaseModel
import CaseReports
import Foundation
import Languages
import ReleaseImport

/// Compares two releases of the immigration courts row by row.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Compare two releases of the courts: what vanished, appeared and changed.",
    discussion: """
      vigil audit EOIR-2026-08.zip EOIR-2026-09.zip --output audit.txt
      vigil audit OLD NEW --format csv --output rows.csv

      A page for each table: counts by court and month, row numbers, and the SHA-256
      digests of both files, which sha256sum checks. No docket is needed, and
      nothing is changed. Memory stays small; the temporary folder (TMPDIR) needs
      about as much room as the files have bytes.
      """,
  )

  @Argument(help: "The older release: the zip, or a folder.", completion: .file())
  var old: String
  @Argument(help: "The newer release: the zip, or a folder.", completion: .file())
  var new: String
  @Option(
    name: .long,
    help: ArgumentHelp("The day the older release is as of.", valueName: "day"),
  )
  var oldAsOf: String?
  @Option(
    name: .long,
    help: ArgumentHelp("The day the newer release is as of.", valueName: "day"),
  )
  var newAsOf: String?
  @Option(
    name: .long,
    help: ArgumentHelp("How many row numbers of each kind a page lists.", valueName: "number"),
  )
  var rows = 50
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    for (name, text) in [("--old-as-of", oldAsOf), ("--new-as-of", newAsOf)] {
      guard let text, Day(iso: text) == nil else { continue }
      throw ValidationError("\(name) takes a day such as 2026-06-01, not \(text)")
    }
    guard rows >= 0 else { throw ValidationError("--rows takes a number from 0") }
  }

  func run() throws {
    let audit = try ReleaseAudit(
      old: try release(old, asOf: oldAsOf),
      new: try release(new, asOf: newAsOf),
    )
    Interruption.watch()
    let meter = ProgressLine()
    let destination = try paper.begin(output, title: "audit")
    var lost: [String] = []
    let now = Date.now.formatted(.iso8601)
    let program = "vigil \(ProgramVersion.text)"
    let head = AuditHead(old: audit.old, new: audit.new, program: program, madeAt: now)
    var writer = try writer(head)
    do {
      try destination.write(writer.begin(head))
      try audit.run(
        progress: { meter.show($0) },
        isCancelled: { Interruption.isAsked },
        begin: { try destination.write(writer.begin($0)) },
        tell: { try destination.write(writer.row($0)) },
        end: { table in
          try destination.write(writer.end(table))
          if !table.isConserved { lost.append(table.table.recordType.fileName) }
        },
      )
      try destination.write(writer.end())
      if let pages = writer as? AuditPages {
        try destination.write(try paper.bytes(pages.pages))
      }
    } catch is CancellationError {
      meter.end()
      throw Problem(.failed, "stopped; nothing was changed")
    }
    meter.end()
    try destination.finish()
    guard lost.isEmpty else {
      throw Problem(.failed, "rows of \(lost.joined(separator: ", ")) are not all accounted for")
    }
  }

  private func writer(_ head: AuditHead) throws -> any AuditWriter {
    let language = try paper.language
    switch paper.written {
    case .csv: return AuditFormat.csv.writer(rows: rows)
    case .json: return AuditFormat.json.writer(rows: rows)
    case .text where language.isEnglish: return AuditFormat.text.writer(rows: rows)
    default: return AuditPages(head, rows: rows, in: language)
    }
  }

  private func release(_ path: String, asOf: String?) throws -> EOIRRelease {
    var release = try EOIRRelease(path: path)
    guard let day = asOf.flatMap({ Day(iso: $0) }) else { return release }
    release.identity.asOf = day
    release.identity.basis = .stated
    return release
  }
}
