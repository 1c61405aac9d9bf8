import ArgumentParser
import CaseModel
import CaseStore
import TextLayout

/// Gives every case of an attorney to another, as one group of events.
struct HandOverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hand-over",
    abstract: "Give every case of an attorney to another.",
    discussion: """
      vigil hand-over 'J. Tran' 'R. Okafor' --dry-run       which cases
      vigil hand-over 'J. Tran' 'R. Okafor'
      vigil hand-over 'J. Tran' 'R. Okafor' case:pending    these cases alone

      All cases change or none, and vigil undo together:NUMBER takes all of it back.
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(help: "The attorney who gives the cases up, as their name is written in the docket.")
  var from: String
  @Argument(help: "The attorney in charge from now on.") var to: String
  @Argument(help: "Only cases that pass this filter.") var filter: [String] = []
  @Flag(name: .long, help: "List the cases and change nothing.") var dryRun = false

  func run() throws {
    let desk = try EntryDesk(entry)
    let words = FilterVocabulary(labels: desk.context.labels, rules: desk.context.rules)
    let passing = try filter.isEmpty ? Filter.all : Filter.read(filter, words)
    var found: [CaseSummary] = []
    try desk.reader.forEach(ListQuery(.cases, filter: passing)) { summary in
      if summary.attorney == from { found.append(summary) }
    }
    guard !found.isEmpty else {
      let advice = "vigil find --columns name,attorney lists them"
      throw Problem(.notFound, "no case has this attorney; \(advice)")
    }
    guard !dryRun else {
      for summary in found {
        StandardOutput.write(SafeText("\(summary.id)  \(summary.name)").text + "\n")
      }
      return StandardOutput.say("\(found.count) cases; nothing was changed")
    }
    let values = try FactForm.attorney.values(["attorney=\(to)"], in: desk.context)
    let group = FactGroup(.attorney, values, ofEach: found.map(\.id))
    let events = try desk.docket.record(group, who: entry.writer, origin: entry.origin)
    guard let first = events.first else { return }
    StandardOutput.say(
      "\(events.count) cases handed over; vigil undo together:\(first.id) takes it back",
      done: "it is stored all the same, from event \(first.id); do not enter it again",
    )
  }
}
