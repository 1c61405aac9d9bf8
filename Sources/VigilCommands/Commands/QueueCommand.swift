import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages
import TeamFeed
import TextLayout

/// Shows queues, and works on their items.
struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "Show queues and work on their items: claim, snooze, finish.",
    discussion: """
      vigil queue                                        every queue in numbers
      vigil queue hearings                               its open items
      vigil queue hearings --part done --json
      vigil queue hearings claim event:120
      vigil queue hearings snooze event:120 2026-12-01   or a number of days: 3d
      vigil queue hearings note event:120 called the court
      vigil queue hearings finish event:120              or release, reopen, undo

      vigil queue clocks finish ITEM --filed today       filed: ends the deadline

      An item is one person's at a time. Every action is kept, and undo is another
      action.
      """,
  )

  @OptionGroup var docket: DocketOptions
  @Argument(help: "The queue.", completion: ShellCompletion.queues) var queue: String?
  @Argument(
    help: "What to do: \(QueueWords.all.joined(separator: ", ")).",
    completion: .list(QueueWords.all),
  )
  var action: String?
  @Argument(help: "The item, as the list shows it.") var item: String?
  @Argument(help: "The day to snooze until, or the words to note.") var words: [String] = []
  @Option(name: .long, help: "Which items: open, snoozed or done.") var part = "open"
  @Option(
    name: .long,
    help: ArgumentHelp(
      "With finish, of a deadline: the day it was filed, recorded as a filing.",
      valueName: "day",
    ),
  )
  var filed: String?
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (feed, vocabulary) = try feed()
    guard let queue else { return try showAll(feed, vocabulary) }
    let found = try UserQueues.named(queue, vocabulary)
    guard let action else { return try show(found, feed) }
    guard let subject = item.flatMap({ QueueSubject($0) }) else {
      throw Problem(.usage, "name an item as vigil queue \(found.key) lists it, such as event:120")
    }
    guard let item = try feed.item(subject, of: found) else {
      throw Problem(.notFound, "the queue \(found.key) holds no such item")
    }
    if action == "history" { return try showHistory(item, feed) }
    let filing = try filed.map { try self.filing($0, of: subject, action) }
    let after = try feed.perform(
      try QueueWords.action(action, words),
      on: item,
      by: QueueActor(CurrentUser.name, at: Moment.now, on: Day.today),
    )
    try decide(after)
    let said = after.line(in: found, LanguageOptions.current)
    StandardOutput.write(paper.isJSON ? after.jsonLine : said)
    if let filing { try docket.open().record(filing, who: CurrentUser.name, source: "queue") }
    if filed == nil, action == "finish", case .clock(let id, let rule, _) = subject {
      StandardError.say(
        """
        the deadline runs on in lists until its filing is recorded: \
        vigil add filing \(id) rule=\(rule) date=today
        """
      )
    }
  }

  /// The record that what a deadline asks for was filed, which ends it in every list.
  private func filing(
    _ day: String,
    of subject: QueueSubject,
    _ action: String,
  ) throws -> CaseChange {
    guard action == "finish", case .clock(let id, let rule, _) = subject else {
      throw Problem(.usage, "--filed goes with finish, of an item that is a deadline")
    }
    let open = try docket.look()
    guard let form = FactForm.named("filing"),
      let history = try open.reader().history(of: id)
    else {
      throw Problem(.notFound, "no such case in this docket; vigil find lists the cases")
    }
    let context = FormContext(today: Day.today, rules: open.plan.book)
    do {
      let values = try form.read(["rule": rule, "date": day], in: context).get()
      return try form.record(values, of: history).get()
    } catch {
      throw Problem(.usage, "--filed, \(error)")
    }
  }

  /// In a team the log decides who was first; without a line the action is a wish.
  private func decide(_ item: QueueItem) throws {
    let docket = try docket.upgraded()
    guard try TeamVisit.found(docket) != nil else { return }
    let name = "\(item.queue) \(item.subject)"
    do {
      let applied = try TeamVisit.begin(docket).visit()
      guard !applied.lostItems.contains(name) else {
        throw Problem(.failed, "somebody else was first; vigil queue \(item.queue) shows who")
      }
    } catch TeamFault.away(let reason) {
      StandardError.say(
        "wished for: the team's server cannot be reached (\(reason)), and decides when it can"
      )
    }
  }

  /// The queues, to look at, or to act on where an action is named; and the words of filters.
  private func feed() throws -> (DocketFeed, FilterVocabulary) {
    guard let action, action != "history" else {
      let open = try docket.look()
      let reader = try open.reader()
      let labels = try reader.labels()
      let words = FilterVocabulary(labels: labels, rules: open.plan.book)
      return (DocketFeed(looking: reader, labels: labels), words)
    }
    let open = try docket.open()
    let reader = try open.reader()
    let labels = try reader.labels()
    let words = FilterVocabulary(labels: labels, rules: open.plan.book)
    return (DocketFeed(open, reader: reader, labels: labels), words)
  }

  private func showAll(_ feed: DocketFeed, _ vocabulary: FilterVocabulary) throws {
    let language = LanguageOptions.current
    let all = try UserQueues.all(vocabulary)
      .map { queue in
        (queue, try feed.figures(of: queue, hours: 24, at: Moment.now, on: Day.today))
      }
    switch paper.written {
    case .json:
      try paper.write(all.map { $1.jsonLine($0) }, title: "queues", to: output)
    case .text:
      try paper.write(all.map { $1.line(of: $0, language) }, title: "queues", to: output)
    default:
      let head = QueueTable.head(of: try docket.look().reader().profile(), docket.name, all.count)
      let spoken = try paper.language
      let rows = all.map { QueueTable.row($0, $1, spoken) }
      try paper.write(head, QueueTable.columns, rows, to: output)
    }
  }

  private func show(_ queue: Queue, _ feed: DocketFeed) throws {
    guard let part = QueuePage.Part(rawValue: part) else {
      throw Problem(.usage, "--part takes open, snoozed or done")
    }
    guard [.json, .text].contains(paper.written) else { return try write(queue, feed, part) }
    let language = LanguageOptions.current
    let undecided = try docket.look().reader().undecidedItems()
    let destination = try paper.begin(output, title: "queue")
    try forEachItem(of: queue, feed, part) { item in
      let isWish = undecided.contains("\(item.queue) \(item.subject)")
      let line = paper.isJSON ? item.jsonLine : item.line(in: queue, isWish: isWish, language)
      try destination.write(line)
    }
    try destination.finish()
  }

  /// Calls with every item of a part, a page at a time.
  private func forEachItem(
    of queue: Queue,
    _ feed: DocketFeed,
    _ part: QueuePage.Part,
    _ body: (QueueItem) throws -> Void,
  ) throws {
    var page = QueuePage(part, limit: 1000)
    repeat {
      let items = try feed.items(of: queue, page, on: Day.today)
      for item in items { try body(item) }
      page.after = items.count == page.limit ? items.last : nil
    } while page.after != nil
  }

  /// Writes the items as a page.
  private func write(_ queue: Queue, _ feed: DocketFeed, _ part: QueuePage.Part) throws {
    var all: [QueueItem] = []
    try forEachItem(of: queue, feed, part) { all.append($0) }
    let document = QueueDocument(
      queue: queue,
      items: all,
      part: part,
      source: try docket.look().reader().profile().source(named: docket.name),
      today: Day.today,
    )
    try paper.write(document.document, title: "queue", to: output)
  }

  private func showHistory(_ item: QueueItem, _ feed: DocketFeed) throws {
    let language = LanguageOptions.current
    let steps = try feed.history(of: item)
    let lines = steps.map { paper.isJSON ? $0.jsonLine : $0.line(language) }
    try paper.write(lines, title: "queue", to: output)
  }
}

/// The words of actions on the command line.
enum QueueWords {
  static let all = [
    "claim", "release", "snooze", "finish", "reopen", "note", "undo", "history",
  ]

  static func action(_ word: String, _ rest: [String]) throws -> QueueAction {
    switch word {
    case "claim": return .claim
    case "release": return .release
    case "finish": return .finish
    case "reopen": return .reopen
    case "undo": return .undo
    case "note": return .note(rest.joined(separator: " "))
    case "snooze":
      let text = rest.joined(separator: " ")
      let span = text.hasPrefix("+") || Day(iso: text) != nil ? text : "+" + text
      guard let day = Day(entry: span, today: Day.today) else {
        throw Problem(.usage, "snooze takes a day such as 2026-12-01, or days such as 3d")
      }
      return .snooze(until: day)
    default:
      throw Problem(.usage, "no action is called so; write one of \(all.joined(separator: ", "))")
    }
  }
}
