import ArgumentParser
import CaseModel
import CaseStore

/// Enters a new fact.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Enter a client, a hearing, an order or another fact.",
    discussion: """
      vigil add client name='DOE Jan' anumber=A000-000-000 court=NYC
      vigil add hearing A000-000-000 date=12/1/2026 time='9:30 am' calendar=M
      vigil add note A000-000-000 text='Sister calls on Tuesdays.'

      Days are written 2026-12-01, 12/1/2026, tomorrow, +30d or -2w. Nothing is ever overwritten:
      vigil log shows what was entered, and vigil undo takes it back.

      \(FactForm.all().map { "\($0.key): \($0.title)\n\($0.guide)" }.joined(separator: "\n"))
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(
    help: "What: \(FactForm.all().map(\.key).joined(separator: ", "))."
  )
  var form: String
  @Argument(
    help: ArgumentHelp(
      "The case's number or A-number, but for a client; then values.",
      valueName: "case key=value",
    )
  )
  var words: [String] = []

  func run() throws {
    guard let named = FactForm.named(form) else {
      let known = FactForm.all().map(\.key).joined(separator: ", ")
      throw Problem(.usage, "no such fact; write one of \(known)")
    }
    guard !words.isEmpty else { return StandardOutput.write("\(named.title)\n\(named.guide)") }
    let desk = try EntryDesk(entry)
    guard named.key != FactForm.client.key else {
      return try desk.enter(named.record(desk.values(words, for: named), of: nil))
    }
    let history = try desk.history(words[0])
    let form = FactForm.named(named.key, caseType: history.courtCase.caseType) ?? named
    let values = try desk.values(Array(words.dropFirst()), for: form)
    try desk.enter(form.record(values, of: history))
  }
}
