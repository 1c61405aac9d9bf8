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
    guard named.key != FactForm.client.key else { return try addClient(named) }
    let desk = try EntryDesk(entry)
    let history = try desk.history(words[0])
    let form = FactForm.named(named.key, caseType: history.courtCase.caseType) ?? named
    let values = try form.values(Array(words.dropFirst()), in: desk.context)
    try desk.enter(form.record(values, of: history))
  }

  /// Enters a client, into a new docket where there is none; what is wrong is said before one is
  /// made.
  private func addClient(_ form: FactForm) throws {
    if !entry.docket.exists {
      let values = try form.values(words, in: FormContext(today: Day.today))
      if case .failure(let problem) = form.record(values, of: nil) {
        throw Problem(.usage, problem.description)
      }
    }
    let desk = try EntryDesk(entry, makes: true)
    try desk.enter(form.record(form.values(words, in: desk.context), of: nil))
  }
}
