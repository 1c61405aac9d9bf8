public import CaseModel
import Foundation
import GRDB

extension CaseWriter {
  /// Asks a question about a case, once.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - caseID: The case.
  /// - Returns: Whether it was not asked before.
  /// - Throws: `DocketError`.
  @discardableResult
  public func ask(_ question: CaseQuestion, about caseID: Int64) throws -> Bool {
    var question = question
    question.caseID = caseID
    let stamp = NoticeStamp(
      who: who,
      source: CaseQuestion.source,
      sourceID: question.sourceID,
      at: at.flatMap { Moment(iso: $0) },
    )
    return try db.append(question.notice, stamp) != nil
  }

  /// Whether a question about a case waits for an answer.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func hasOpenQuestions(of caseID: Int64) throws -> Bool {
    try db.hasQuestions(of: caseID) && !db.openQuestions(of: caseID).isEmpty
  }

  /// Closes the open questions about a field, now that it has a value.
  ///
  /// - Parameters:
  ///   - key: The field, such as `court` or `hearing.time`.
  ///   - caseID: The case.
  ///   - day: The day of the hearing; nil for questions about the client.
  /// - Throws: `DocketError`.
  public func close(_ key: String, of caseID: Int64, on day: Day? = nil) throws {
    for question in try db.openQuestions(of: caseID) where question.key == key {
      guard question.day == day || question.field == "date" else { continue }
      try close(question)
    }
  }

  /// Whether nobody has closed a question.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func isOpen(_ question: CaseQuestion) throws -> Bool {
    try db.openQuestions(of: question.caseID).contains { $0.id == question.id }
  }

  /// Closes a question.
  ///
  /// - Throws: `DocketError` where the docket cannot be written.
  public func close(_ question: CaseQuestion) throws {
    let subject = QueueSubject.event(question.id)
    let version = try Int.fetchOne(
      db,
      sql: "SELECT version FROM queueItem WHERE queue = ? AND subject = ?",
      arguments: [Queue.questions.key, subject.description],
    )
    let now =
      at.flatMap { Moment(iso: $0) } ?? Moment(seconds: Int64(Date.now.timeIntervalSince1970))
    let item = QueueItem(
      queue: Queue.questions.key,
      subject: subject,
      caseID: question.caseID,
      title: "",
      arrivedAt: now,
      version: version ?? 0,
    )
    do {
      _ = try db.perform(.finish, on: item, by: QueueActor(who, at: now, on: now.day))
    } catch is QueueRefusal {
      // Somebody has claimed it; they will see that it has an answer.
    }
  }

  /// Closes the questions about what a change has given a value.
  func closeQuestions(answeredBy change: CaseChange, _ caseID: Int64) throws {
    guard try db.hasQuestions(of: caseID) else { return }
    for row in change.rows {
      guard let now = row.now else { continue }
      for form in [FactForm.client, .hearing] {
        for field in form.fields where field.table == now.table {
          let value = now[field.column]
          guard value != .empty, value != row.seen?[field.column] ?? .empty else { continue }
          let key = form.key == FactForm.client.key ? field.key : "\(form.key).\(field.key)"
          let day = now["heldOn"].integer.flatMap { Int32(exactly: $0) }.map { Day(number: $0) }
          try close(key, of: caseID, on: form.key == FactForm.client.key ? nil : day)
        }
      }
    }
  }
}

extension Database {
  /// Whether any question was ever asked about a case.
  fileprivate func hasQuestions(of caseID: Int64) throws -> Bool {
    try Bool.fetchOne(
      self,
      sql: "SELECT EXISTS (SELECT 1 FROM event WHERE caseID = ? AND notice = 'question')",
      arguments: [caseID],
    ) ?? false
  }

  /// The questions nobody has closed, in the order they were asked; of every case without a number.
  func openQuestions(of caseID: Int64? = nil) throws -> [CaseQuestion] {
    let ofCase = caseID.map { _ in "AND caseID = ?" } ?? ""
    return try events(
      Condition(
        sql: """
          WHERE notice = 'question' \(ofCase) AND NOT EXISTS (
            SELECT 1 FROM queueItem WHERE queue = 'questions'
              AND subject = 'event:' || event.id AND work = 'done')
          """,
        values: caseID.map { [$0.databaseValue] } ?? [],
      )
    )
    .compactMap { CaseQuestion($0) }
  }
}

extension DocketReader {
  /// Reads the questions nobody has closed, in the order they were asked.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func openQuestions() throws -> [CaseQuestion] {
    try read { try $0.openQuestions() }
  }
}
