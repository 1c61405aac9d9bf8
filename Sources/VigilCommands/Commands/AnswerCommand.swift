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
  @OptionGroup var paper: PaperOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try EntryDesk(entry, looks: question == nil)
    let open = try desk.reader.openQuestions()
    guard let question else { return try list(open, of: desk.reader.profile()) }
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

  private func list(_ open: [CaseQuestion], of profile: DocketProfile) throws {
    if paper.hasLines {
      let language = try paper.language
      let lines = open.map { paper.isJSON ? $0.json + "\n" : language.line($0.line) }
      try paper.write(lines, title: "questions", to: output)
    } else {
      try write(open, of: profile)
    }
    StandardError.remark(
      open.isEmpty ? "no open questions" : "\(open.count) open questions" as Phrase
    )
  }

  private func write(_ open: [CaseQuestion], of profile: DocketProfile) throws {
    let head = ReportHead(
      "Open questions",
      of: profile,
      named: entry.docket.name,
      definition: "cells of a table that could not be taken, and wait for an answer",
      filter: .empty,
      withheld: "",
      total: 0,
    )
    var page = ListPage(head, AnswerCommand.columns)
    page.rows = open.map { question in
      ["event:\(question.id)", "\(question.caseID)", question.key, question.value, question.words]
        .map { SafeText($0) }
    }
    try page.write(paper, to: output)
  }

  private static let columns = [
    ReportColumn("question", "Question", 12), ReportColumn("case", "Case", 10, isNumber: true),
    ReportColumn("field", "Field", 16), ReportColumn("value", "Value", 20),
    ReportColumn("words", "What is asked", 40),
  ]

  private func answer(_ questions: [CaseQuestion], _ text: String, _ desk: EntryDesk) throws {
    let changed = try desk.docket.edit(who: entry.writer) { writer in
      var changed = 0
      for question in questions {
        guard let history = try writer.history(of: question.caseID) else {
          try writer.close(question)
          continue
        }
        switch question.answer(text, in: history, desk.context) {
        case .failure(let problem): throw Problem(.usage, problem.wording)
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
  /// The question as a line for people.
  fileprivate var line: Phrase { "event:\(id)  case \(caseID)  \(key)  \(words)" }

  /// The question as a JSON object on one line.
  fileprivate var json: String {
    JSONText.object([
      ("question", .text("event:\(id)")), ("case", .bare("\(caseID)")), ("field", .text(key)),
      ("day", .day(day)), ("value", .text(value)), ("words", .text(words)),
    ])
  }
}
