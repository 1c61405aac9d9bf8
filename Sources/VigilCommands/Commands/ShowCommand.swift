import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// Shows one case with everything recorded and why each derived value is what it is.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one case: its values, its timeline, and the reason of each derived value.",
  )

  @OptionGroup var docket: DocketOptions
  @Argument(
    help: "The number of the case, or an A-number such as A000-101-101.",
    completion: ShellCompletion.cases,
  )
  var id: String
  @Flag(name: .long, help: "The rule, authority and certainty of each derived value.")
  var explain = false
  @Flag(name: .long, help: "What has to be done for the case and by when, to be ticked on paper.")
  var checklist = false
  @Flag(
    name: .long,
    help: "For counsel to choose: what is claimed of those who return to China, graded.",
  )
  var claims = false
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if claims && paper.isJSON {
      throw ValidationError("--claims goes with a page, not with --json")
    }
  }

  func run() throws {
    let open = try OpenDocket(docket)
    let ids = try found(open)
    let histories = try ids.compactMap { try open.reader.history(of: $0) }
    try paper.requireOnePage(of: ids.count)
    let destination = try paper.begin(output, title: "case")
    guard !histories.isEmpty else {
      let vanished = try ids.compactMap { try open.reader.vanishedCase($0) }
      for vanished in vanished { try show(vanished, open, destination) }
      guard vanished.isEmpty else { return try destination.finish() }
      throw Problem(.notFound, "no case \(SafeText(id).text) in this docket")
    }
    guard !checklist else { return try writeChecklists(histories, open, destination) }
    for history in histories {
      var page = CasePage(
        history,
        of: open.source,
        labels: open.labels,
        asOf: open.profile.asOf,
        plan: open.plan,
      )
      page.rowsSetAside = try open.reader.rowsSetAside(of: history.id)
      try write(page, to: destination, try claims ? claimBlocks(history, open) : [])
    }
    try destination.finish()
  }

  /// The attributed claims about return, where the case is of a national of China: nothing of the
  /// case plays a part in them, and they are on its page only when they are asked for.
  private func claimBlocks(
    _ history: CaseHistory,
    _ open: OpenDocket,
  ) throws -> [DocumentBlock] {
    let asOf = open.profile.asOf
    let language = try paper.language
    guard history.derive(asOf: asOf, plan: open.plan).summary.nationality == "CH" else {
      return [.paragraph(language.safe("Claims about return are held of China alone."))]
    }
    let book = try UserFacts.book()
    let facts = book.subjects(.claim).flatMap { book.facts(about: $0) }
    let heading = "Claims about return to China: who says what, how sure, what speaks against it"
    return [
      .heading(language.safe(SafeText(heading))),
      .caution(
        language.safe("Neither advice nor a forecast, and nothing about this case.")
      ),
    ] + FactCards(book, facts, today: Day.today, filter: "").blocks(language)
  }

  private func writeChecklists(
    _ histories: [CaseHistory],
    _ open: OpenDocket,
    _ destination: Destination,
  ) throws {
    let language = try paper.language
    for history in histories {
      let page = ChecklistPage(history, of: open.source, asOf: open.profile.asOf, plan: open.plan)
      if paper.written == .text, language.isEnglish {
        try destination.write(page.text)
      } else {
        try destination.write(try paper.bytes(page.document(in: language)))
      }
    }
    try destination.finish()
  }

  private func write(
    _ page: CasePage,
    to destination: Destination,
    _ more: [DocumentBlock] = [],
  ) throws {
    let language = try paper.language
    if paper.isJSON { return try destination.write(page.json) }
    if paper.written == .text, language.isEnglish {
      try destination.write(page.text(explains: explain))
      let width = Paper.current.width
      return try destination.write(more.map { $0.text(width: width) }.joined())
    }
    var document = page.document(explains: explain, in: language)
    document.blocks += more
    try destination.write(try paper.bytes(document))
  }

  /// Shows what was last known of a case a release no longer holds, as of that time, and says so.
  private func show(
    _ vanished: VanishedCase,
    _ open: OpenDocket,
    _ destination: Destination,
  ) throws {
    let (last, missing) = (vanished.lastRelease, vanished.missingFrom)
    var page = CasePage(
      vanished.history,
      of: PageSource(docket: open.name, release: "\(last.label), as of \(last.asOf)"),
      labels: open.labels,
      asOf: last.asOf,
      plan: open.plan,
    )
    page.mark = """
      VANISHED: last in \(last.label), as of \(last.asOf); not in \(missing.label), as of \
      \(missing.asOf). Everything below is what was last known.
      """
    try write(page, to: destination)
  }

  private func found(_ open: OpenDocket) throws -> [Int64] {
    let byNumber = try open.reader.cases(withAlienNumber: id)
    return byNumber.isEmpty ? Int64(id).map { [$0] } ?? [] : byNumber
  }
}
