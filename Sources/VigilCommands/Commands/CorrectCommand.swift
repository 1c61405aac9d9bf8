import ArgumentParser
import CaseModel
import CaseStore
import TextLayout

/// Puts a fact right.
struct CorrectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "Put a fact right; what stood before stays in the log.",
    discussion: """
      vigil correct A000-000-000                          the facts and their numbers
      vigil correct A000-000-000 12                       the fields of one fact
      vigil correct A000-000-000 12 date=12/8/2026
      vigil correct A000-000-000 client attorney='J. Tran'
      vigil correct A000-000-000 12 time=                 clears the time
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(help: "The case's number or A-number.", completion: ShellCompletion.cases) var id:
    String
  @Argument(help: "The fact: its number, or client.") var fact: String?
  @Argument(help: ArgumentHelp("The new values.", valueName: "key=value")) var words: [String] = []

  func run() throws {
    let desk = try EntryDesk(entry, looks: fact == nil || words.isEmpty)
    let history = try desk.history(id)
    guard let fact else { return list(history) }
    let row = try desk.row(fact, of: history)
    let caseType = history.courtCase.caseType
    guard let form = FactForm.correcting(row, caseType: caseType) else {
      throw Problem(.failed, "facts of this kind come with the case and have no form")
    }
    guard !words.isEmpty else { return StandardOutput.write(form.guide) }
    try desk.enter(form.correct(row, with: form.values(words, in: desk.context), of: history))
  }

  private func list(_ history: CaseHistory) {
    for row in history.rows where row.table != .courtCase {
      let name = row.table == .person ? "client" : row.name
      StandardOutput.write("\(SafeText("\(name)  \(row.words)").text)\n")
    }
  }
}

/// Takes a fact back.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Take a fact back that should not have been entered; it stays in the log.",
  )

  @OptionGroup var entry: EntryOptions
  @Argument(help: "The case's number or A-number.", completion: ShellCompletion.cases) var id:
    String
  @Argument(help: "The fact's number.") var fact: String

  func run() throws {
    let desk = try EntryDesk(entry)
    let history = try desk.history(id)
    let row = try desk.row(fact, of: history)
    guard !row.table.isOnePerCase else {
      throw Problem(.usage, "a client is taken back by undoing the event that added it")
    }
    try desk.enter(.success(.withdrawal(of: row, in: history)))
  }
}

/// Undoes an event.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Undo an event, or a whole import: what stood before stands again, all in the log.",
    discussion: """
      vigil undo 7             an event; vigil log CASE lists them
      vigil undo import:120    everything an import entered, or nothing
      vigil undo together:120  everything entered together, such as cases handed over
      vigil undo import        the imports there are

      An undo can itself be undone.
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(help: "The event's number, import:NUMBER or together:NUMBER.") var event: String

  func run() throws {
    let desk = try EntryDesk(entry)
    if let id = Int64(event) { return try desk.undo(id) }
    let parts = event.split(separator: ":")
    guard let kind = parts.first, ["import", "together"].contains(kind), parts.count <= 2 else {
      throw Problem(.usage, "write an event's number, import:NUMBER or together:NUMBER")
    }
    let imports = try desk.reader.sources().filter { $0.source.contains(" (\(kind) ") }
    guard parts.count == 2 else {
      for (_, source, events) in imports {
        StandardOutput.say("\(source): \(events) events")
      }
      return
    }
    guard let found = imports.first(where: { $0.source.hasSuffix(" (\(kind) \(parts[1]))") }) else {
      let what = kind == "import" ? "import" : "group"
      throw Problem(.notFound, "no \(what) has this number; vigil undo \(kind) lists them")
    }
    let undone = try desk.docket.edit(who: entry.writer) { writer in
      try writer.undoAll(from: found.source)
    }
    StandardOutput.say("\(undone.count) events undone")
  }
}
