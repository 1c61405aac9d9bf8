import ArgumentParser
import CaseModel
import CaseStore
import TextLayout

/// Enters a new fact.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Enter a client, a hearing, an order or another fact.",
    discussion: """
      vigil add client name='DOE Jan' anumber=A000-000-000 court=NYC
      vigil add hearing A000-000-000 date=12/1/2026 time='9:30 am' calendar=M
      vigil add note A000-000-000 text='Sister calls on Tuesdays.'

      Days are written 2026-12-01, 12/1/2026, tomorrow, +30d or -2w. Nothing is
      ever overwritten: vigil log shows what was entered, and vigil undo takes it
      back.

      What each fact takes is printed by its name alone, as in vigil add hearing:

      \(AddCommand.forms)
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(
    help: "What: \(FactForm.all().map(\.key).joined(separator: ", ")).",
    completion: ShellCompletion.forms,
  )
  var form: String
  @Argument(
    help: ArgumentHelp(
      "The case's number or A-number, but for a client; then values.",
      valueName: "case key=value",
    ),
    completion: ShellCompletion.cases,
  )
  var words: [String] = []

  func run() throws {
    guard let named = FactForm.named(form) else {
      throw Problem(.usage, AddCommand.unknown(form))
    }
    guard !words.isEmpty else { return StandardOutput.write(named.guide) }
    guard named.key != FactForm.client.key else { return try addClient(named) }
    let desk = try EntryDesk(entry)
    let history = try desk.history(words[0])
    let form = FactForm.named(named.key, caseType: history.courtCase.caseType) ?? named
    let values = try form.values(Array(words.dropFirst()), in: desk.context)
    try desk.enter(form.record(values, of: history))
  }

  /// A line for each fact: the word it is entered by, and its title.
  private static var forms: String {
    FactForm.all()
      .map { SafeText("  \($0.key)").padded(to: 16).text + $0.title }
      .joined(separator: "\n")
  }

  private static func unknown(_ word: String) -> Phrase {
    let forms = FactForm.all().map { Guess(name: $0.key, words: [$0.key, $0.title]) }
    let near = Guess.nearest(to: word, among: forms)
    let names = (near.isEmpty ? forms.map(\.name) : near).joined(separator: ", ")
    return near.isEmpty
      ? "no fact is called \(SafeText(word).text); write one of \(names)"
      : "no fact is called \(SafeText(word).text); did you mean \(names)"
  }

  /// Enters a client, into a new docket where there is none; what is wrong is said before one is
  /// made.
  private func addClient(_ form: FactForm) throws {
    if !entry.docket.exists {
      let values = try form.values(words, in: FormContext(today: Day.today))
      if case .failure(let problem) = form.record(values, of: nil) {
        throw Problem(.usage, problem.wording)
      }
    }
    let desk = try EntryDesk(entry, makes: true)
    try desk.enter(form.record(form.values(words, in: desk.context), of: nil))
  }
}
