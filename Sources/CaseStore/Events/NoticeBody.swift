package import CaseModel
import TextLayout

/// What a notice says, as the log keeps it.
package struct NoticeBody: Codable {
  /// A row the notice rests on.
  package struct Row: Codable {
    package var table: String
    package var caseID: Int64
    package var id: Int64
  }

  package var day: String?
  package var before: EventBody.Cell?
  package var after: EventBody.Cell?
  package var days: Int?
  package var evidence: [Row]?
  package var text: String?
  /// When it happened, by its sender's account.
  package var happenedAt: String?
}

extension NoticeBody {
  package init(_ notice: CaseNotice, happenedAt: Moment? = nil) {
    day = notice.day?.description
    before = EventBody.Cell(notice.before)
    after = EventBody.Cell(notice.after)
    days = notice.days
    let rows = notice.evidence.map { Row(table: $0.table.rawValue, caseID: $0.caseID, id: $0.id) }
    evidence = rows.isEmpty ? nil : rows
    text = notice.text.isEmpty ? nil : notice.text
    self.happenedAt = happenedAt?.description
  }

  /// The body of an event that carries the notice, as JSON with its names in order.
  ///
  /// Written by hand, because an encoder takes longer than everything else an arrival needs.
  package var json: String {
    var parts: [String] = []
    if let after { parts.append("\"after\":\(after.json)") }
    if let before { parts.append("\"before\":\(before.json)") }
    if let day { parts.append("\"day\":\(day.jsonLiteral)") }
    if let days { parts.append("\"days\":\(days)") }
    if let evidence {
      let rows = evidence.map {
        "{\"caseID\":\($0.caseID),\"id\":\($0.id),\"table\":\($0.table.jsonLiteral)}"
      }
      parts.append("\"evidence\":[\(rows.joined(separator: ","))]")
    }
    if let happenedAt { parts.append("\"happenedAt\":\(happenedAt.jsonLiteral)") }
    if let text { parts.append("\"text\":\(text.jsonLiteral)") }
    return "{\"notice\":{\(parts.joined(separator: ","))}}"
  }

  /// The notice of a kind about a case.
  package func notice(_ kind: NoticeKind, of caseID: Int64) -> CaseNotice {
    var notice = CaseNotice(kind, of: caseID, on: day.flatMap { Day(iso: $0) })
    notice.before = before?.value ?? .empty
    notice.after = after?.value ?? .empty
    notice.days = days
    notice.evidence = (evidence ?? [])
      .compactMap { row in
        FactTable(rawValue: row.table).map { FactKey(table: $0, caseID: row.caseID, id: row.id) }
      }
    notice.text = text ?? ""
    return notice
  }
}

extension CaseNotice {
  /// Makes the notice of an event's columns; nil if the event is no notice.
  ///
  /// A kind of a later version is told as a notice without one.
  ///
  /// - Throws: `DocketError` where the body is damaged.
  package init?(kind: String?, caseID: Int64?, body: String, of event: Int64) throws(DocketError) {
    guard let kind else { return nil }
    let said =
      try EventBody(json: body, of: event).notice ?? NoticeBody(CaseNotice(.other, of: 0))
    self = said.notice(NoticeKind(rawValue: kind) ?? .other, of: caseID ?? 0)
  }
}

extension EventBody.Cell {
  fileprivate var json: String {
    switch self {
    case .integer(let number): String(number)
    case .text(let text): text.jsonLiteral
    }
  }
}
