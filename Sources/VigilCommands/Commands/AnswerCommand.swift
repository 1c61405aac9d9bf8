import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import TextLayout

/// Answers questions about cells of a table that could not be taken.
struct AnswerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Answer what an import had to ask: one question, or all alike.",
    discussion: """
      vigil answer                                the open questions
      vigil answer event:120 NYC                  one of them
      vigil answer court 'New York' NYC           every one about that value

      An answer corrects the fact and closes the question. A question is also
      closed by a later import that has a good value, by vigil correct, and in the
      dashboard's queue of questions.
      """,
  )

  @OptionGroup var entry: EntryOptions
  @Argument(help: "The question, or the field, as the list shows them.") var question: String?
  @Argument(help: "The answer; for a field, the value asked about and the answer.")
  var words: [String] = []
  @Flag(name: .long, help: "The open questions as JSON, an object on each line.") var json = false

  func run() throws {
    let desk = try EntryDesk(entry, looks: question == nil)
    let open = try desk.reader.openQuestions()
    guard let question else { return list(open) }
    if let subject = QueueSubject(question) {
      guard case .event(let id) = subject, let found = open.first(where: { $0.id == id }) else {
        throw Problem(.notFound, "no open question is called so; vigil answer lists them")
      }
      guard !words.isEmpty else { throw Problem(.usage, "write the answer after the question") }
      return try answer([found], words.joined(separator: " "), desk)
    }
    guard words.count == 2 else {
      throw Problem(.usage, "write the field, the value asked about, and the answer")
    }
    let alike = open.filter { $0.key == question && $0.value.folded == words[0].folded }
    guard !alike.isEmpty else {
      throw Problem(.notFound, "no open question is about this value; vigil answer lists them")
    }
    try answer(alike, words[1], desk)
  }

  private func list(_ open: [CaseQuestion]) {
    for question in open {
      if json {
        StandardOutput.write(question.json + "\n")
        continue
      }
      let (id, words) = (question.id, question.words)
      StandardOutput.say("event:\(id)  case \(question.caseID)  \(question.key)  \(words)")
    }
    StandardError.remark(
      open.isEmpty ? "no open questions" : "\(open.count) open questions" as Phrase
    )
  }

  private func answer(_ questions: [CaseQuestion], _ text: String, _ desk: EntryDesk) throws {
    let changed = try desk.docket.edit(who: entry.writer) { writer in
      var changed = 0
      for question in questions {
        guard let history = try writer.history(of: question.caseID) else {
          try writer.close(question)
          continue
        }
        switch question.answer(text, in: history, desk.context) {
        case .failure(let problem): throw Problem(.usage, text: problem.description)
        case .success(let change):
          if !change.rows.isEmpty {
            try writer.record(change, source: entry.origin)
            changed += 1
          }
        }
        let isOpen = try writer.isOpen(question)
        if isOpen { try writer.close(question) }
      }
      return changed
    }
    let answered: Phrase =
      questions.count == 1 ? "1 question answered" : "\(questions.count) questions answered"
    let facts: Phrase = changed == 1 ? "1 fact changed" : "\(changed) facts changed"
    StandardOutput.say("\(answered), \(facts)")
  }
}

extension CaseQuestion {
  /// The question as a JSON object on one line.
  fileprivate var json: String {
    JSONText.object([
      ("question", .text("event:\(id)")), ("case", .bare("\(caseID)")), ("field", .text(key)),
      ("day", .day(day)), ("value", .text(value)), ("words", .text(words)),
    ])
  }
}
