import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Languages
import PaperPDF
import TextLayout

/// Prints one page for a client, in their language.
struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Print one page for a client, in English, 简体中文 or 繁體中文.",
    discussion: """
      vigil sheet A000-000-000 --lang zh-Hans --format pdf --output sheet.pdf
      vigil sheet A000-000-000 --lang zh-Hant --large --print

      The next hearing, what runs out and by which day, what the order says, and
      who to call. Each deadline has the English word beside it, the version of its
      rule, the state of the law and the day that must be checked again. What could
      alarm is left out and named to you, unless --warn.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The number of the case, or an A-number such as A000-101-101.")
  var id: String
  @Flag(name: .long, help: "Large type.") var large = false
  @Flag(name: .long, help: "Also what could alarm: only where counsel has chosen it.")
  var warn = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let open = try OpenDocket(docket)
    guard open.profile.kind == .caseload else {
      throw Problem(.usage, "a sheet is for a client; this docket holds a public release")
    }
    let histories = try open.histories(of: id)
    guard !histories.isEmpty else {
      throw Problem(.notFound, "no case \(SafeText(id).text) in this docket")
    }
    try paper.requireOnePage(of: histories.count)
    let destination = try paper.begin(output, title: "sheet")
    for history in histories { try destination.write(bytes(of: history, open)) }
    try destination.finish()
  }

  private func bytes(of history: CaseHistory, _ open: OpenDocket) throws -> [UInt8] {
    var sheet = ClientSheet(
      history,
      of: open.name,
      labels: open.labels,
      today: open.profile.asOf,
      plan: open.plan,
    )
    sheet.clinic = SafeText(Settings.read().clinic)
    sheet.clinicName = SafeText(open.profile.name)
    sheet.warns = warn
    sheet.isLarge = large
    for clock in sheet.leftOut {
      let plain = Phrase(words: clock.rule.plain)
      StandardError.say("left out, as it could alarm: \(clock.rule.id), \(plain)")
    }
    let document = sheet.document(in: try paper.language)
    guard paper.written == .pdf else { return try paper.bytes(document) }
    let made = try document.pdf(on: paper.paper)
    guard made.withoutFont == 0 else {
      throw Problem(.failed, PDFError.missingFont(made.withoutFont))
    }
    return made.bytes
  }
}
