import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Foundation
import TeamFeed
import TextLayout

/// Takes a person out of the docket for good.
struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Take a person out of the docket for good, or list who could be.",
    discussion: """
      vigil erase --due                                who could be, by your rule
      vigil erase A000-000-000 --why 'retention over'  one person
      vigil erase --list                               what was erased, by whom, why

      Facts, log, queues, lists, columns and free pages: nothing of the person is
      left in the docket, and undo does not bring them back. A line stays that says
      when, who and why, and not whom. Backups, exports, calendars, paper and disks
      the docket was on before are not reached.

      Who could be erased is a filter your clinic sets: erasable = FILTER in its
      settings, such as erasable = case:closed
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(
    help: "The person's A-number, or the case's number.",
    completion: ShellCompletion.cases,
  )
  var id: String?
  @Option(name: .long, help: "Why; it is kept, and does not name the person.") var why: String?
  @Option(name: .long, help: ArgumentHelp("Who does it; else $USER.", valueName: "name"))
  var who: String?
  @Flag(name: .long, help: "Do not ask.") var yes = false
  @Flag(name: .long, help: "List who could be erased by the rule of the settings.") var due = false
  @Flag(name: .long, help: "List the erasures there were.") var list = false
  @Flag(name: .long, help: "A list as JSON.") var json = false

  func validate() throws {
    guard [id != nil, due, list].count(where: \.self) == 1 else {
      throw ValidationError("name one person, or take --due or --list")
    }
    guard id == nil || !json else {
      throw ValidationError("--json goes with --due or --list")
    }
    guard id == nil || why?.contains(where: { !$0.isWhitespace }) == true else {
      throw ValidationError("--why says why, in a few words that do not name the person")
    }
  }

  func run() throws {
    if list { return try showErasures() }
    if due { return try showDue() }
    let docket = try docket.open()
    let history = try docket.history(named: id ?? "")
    try ask(history)
    let erasure = try erase(history.courtCase.id, docket)
    report(erasure, docket)
  }

  /// In a team the person is erased everywhere, which needs the line.
  private func erase(_ caseID: Int64, _ docket: Docket) throws -> Erasure {
    let (who, why) = (who.flatMap { $0.isEmpty ? nil : $0 } ?? CurrentUser.name, why ?? "")
    guard try TeamVisit.found(docket) != nil else {
      return try docket.erase(caseID, who: who, why: why)
    }
    return try TeamVisit.begin(docket).erase(caseID, who: who, why: why)
  }

  private func ask(_ history: CaseHistory) throws {
    guard !yes else { return }
    let person = history.person.map { "\($0.name), \($0.alienNumber)" } ?? "a person"
    try Confirmation.ask(
      SafeText("Case \(history.courtCase.id), \(person), is erased and cannot be brought back.")
        .text,
      orElse: "--yes",
    )
  }

  private func report(_ erasure: Erasure, _ docket: Docket) {
    StandardOutput.say(
      """
      case \(erasure.caseID): erased \(erasure.rows) rows, \(erasure.events) events, \
      \(erasure.items) items of queues, \(erasure.defects) rows set aside
      """,
      done: "the person is erased all the same",
    )
    for place in erasure.leftIn {
      StandardError.say(
        "still named in what was entered about others: \(place); correct it by hand"
      )
    }
    StandardError.say(
      """
      not reached: backups, reports, calendars and other exports, paper, mail, and what the disk \
      itself keeps of blocks that are free
      """
    )
    for aside in DocketRestoration.asides(of: docket.path) {
      StandardError.say("not reached: \(aside), kept when a backup was brought back; remove it")
    }
    SessionFile(of: docket.path).forget()
  }

  private func showErasures() throws {
    for line in try docket.look().reader().erasures() {
      if json {
        let object = JSONText.object([
          ("at", .text(line.at)), ("who", .text(line.who)), ("why", .text(line.why)),
        ])
        StandardOutput.write(object + "\n")
      } else {
        StandardOutput.say("\(line.at)  by \(line.who)  \(line.why)")
      }
    }
  }

  private func showDue() throws {
    guard let rule = Settings.read().erasable else {
      throw Problem(
        .failed,
        "no rule says who could be erased; set erasable = FILTER in \(Settings.path)",
      )
    }
    let open = try OpenDocket(docket)
    let query = ListQuery(.cases, filter: try open.filter([rule]))
    let total = try open.reader.count(query).value
    let report = RowReport(open: open, query: query, filter: rule)
    if json { return try report.write(.json, total: total, to: Destination(nil)) }
    guard total > 0 else {
      return StandardError.say("nobody could be erased by the rule \(rule)")
    }
    try report.writeTable(to: Destination(nil))
  }
}

extension Docket {
  /// Finds the one case of an A-number or a number.
  fileprivate func history(named text: String) throws -> CaseHistory {
    let reader = try reader()
    defer { reader.close() }
    let byNumber = try reader.cases(withAlienNumber: text)
    let ids = byNumber.isEmpty ? Int64(text).map { [$0] } ?? [] : byNumber
    guard ids.count <= 1 else {
      let list = ids.map(String.init).joined(separator: ", ")
      throw Problem(.usage, "several cases have this A-number: \(list); name one by its number")
    }
    guard let history = try ids.first.flatMap({ try reader.history(of: $0) }) else {
      throw Problem(.notFound, "no such case in this docket; vigil find lists the cases")
    }
    return history
  }
}
