import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Foundation
import TextLayout

/// Checks a docket, or shows what could not be read as it stood.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that the docket is sound and that every row read is accounted for.",
  )

  @OptionGroup var docket: DocketOptions
  @Flag(
    name: .long,
    help: """
      Show each row that was repaired or set aside, word for word; bytes that are not plain \
      printable ASCII are written as \\t or \\xHH.
      """,
  )
  var defects = false

  @Flag(
    name: .long,
    help: "Compare every case of a public docket, where else about 20,000 are, others each time.",
  )
  var full = false
  @Flag(
    name: .long,
    help: """
      Make anew what is derived: lists, clocks, indexes, views, columns; and the guards of the \
      log. Facts and events stay as they are.
      """,
  )
  var repair = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if repair { try repairDerived() }
    let open = try docket.lookUpToDate()
    let reader = try open.reader()
    if defects { return try showDefects(reader) }
    let results = try reader.check(isFull: full, plan: open.plan)
    if paper.isJSON {
      try paper.write([json(results)], title: "check", to: output)
    } else {
      let profile = try reader.profile()
      let page = CheckDocument(
        results: results,
        source: profile.source(named: docket.name),
        today: Day.today,
        isSample: profile.kind == .release && !full,
      )
      try paper.write(page.document, text: { text(results) }, title: "check", to: output)
    }
    if try reader.profile().kind == .caseload, let advice = DiskEncryption(of: docket.path).advice {
      StandardError.say("note: \(advice)")
    }
    guard results.allSatisfy(\.isSound) else { throw Problem(.failed, advice) }
  }

  private var advice: Phrase {
    repair
      ? "what is still wrong is not derived: facts are never repaired; a backup has them whole"
      : "the docket is not as it should be; vigil check --repair makes anew what is derived"
  }

  private func repairDerived() throws {
    let meter = ProgressLine()
    defer { meter.end() }
    try docket.upgraded().repair { meter.show($0) }
  }

  private func text(_ results: [CheckResult]) -> String {
    let language = LanguageOptions.current
    let subjects = results.map { language.safe($0.subject) }
    let width = min(48, subjects.map(\.cells).max() ?? 0)
    let rows = zip(results, subjects)
      .map { result, subject in
        let mark = language.safe(result.isSound ? "ok" : "WRONG").padded(to: 8)
        let finding = language.safe(result.finding)
        return mark.text + subject.fitted(to: width).text + "  " + finding.text + "\n"
      }
    return rows.joined()
  }

  private func json(_ results: [CheckResult]) -> String {
    let objects = results.map { result in
      JSONText.object([
        ("subject", .text(result.subject.english)),
        ("sound", .bare(result.isSound ? "true" : "false")),
        ("finding", .text(result.finding.english)),
      ])
    }
    return "[\n  " + objects.joined(separator: ",\n  ") + "\n]\n"
  }

  private func showDefects(_ reader: DocketReader) throws {
    try reader.forEachCaseloadDefect { StandardOutput.write($0.report) }
    for release in try reader.profile().releases {
      try reader.forEachDefect(of: release) { StandardOutput.write($0.report) }
    }
  }
}

extension Defect {
  /// The defect in two lines: where and what, and the row itself.
  fileprivate var report: String {
    let place = "\(SafeText(file).text):\(line)"
    let column = column.isEmpty ? "" : " in \(SafeText(self.column).text)"
    let what = repair.map { "repaired: \(SafeText($0).text)" } ?? "set aside"
    return "\(place): \(reason.rawValue)\(column); \(what)\n  \(verbatim.escaped)\n"
  }
}

extension [UInt8] {
  /// The bytes as printable ASCII from which they can be had back.
  fileprivate var escaped: String {
    map { byte in
      switch byte {
      case UInt8(ascii: "\t"): "\\t"
      case UInt8(ascii: "\\"): "\\\\"
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    .joined()
  }
}
