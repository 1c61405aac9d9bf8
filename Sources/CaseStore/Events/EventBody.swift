package import CaseModel
import Foundation

/// What an event changed, as the log keeps it: rows by table, case, number and named values.
package struct EventBody: Codable {
  /// One row; without values it is taken away.
  package struct Row: Codable {
    package var table: String
    package var caseID: Int64
    package var id: Int64
    package var values: [String: Cell]?
  }

  /// A whole number or a text.
  package enum Cell: Codable {
    case integer(Int64)
    case text(String)

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      // The other of the two kinds is tried below, and throws.
      if let number = try? container.decode(Int64.self) {
        self = .integer(number)
      } else {
        self = .text(try container.decode(String.self))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .integer(let number): try container.encode(number)
      case .text(let text): try container.encode(text)
      }
    }
  }

  package var rows: [Row]?
  package var notice: NoticeBody?
}

extension EventBody {
  package init(_ states: [RowState]) {
    rows = states.map { state in
      Row(
        table: state.key.table.rawValue,
        caseID: state.key.caseID,
        id: state.key.id,
        values: state.row.map { $0.values.compactMapValues { Cell($0) } },
      )
    }
  }

  /// Reads the body of an event.
  ///
  /// - Throws: `DocketError` where it is damaged: an event without its facts would pass for one
  ///   that changed nothing.
  package init(json: String, of event: Int64) throws(DocketError) {
    var text = json
    if let body = text.withUTF8({ unsafe PlainJSON.read($0) { EventBody(&$0) } }) {
      self = body
      return
    }
    do {
      self = try JSONDecoder().decode(EventBody.self, from: Data(json.utf8))
    } catch {
      throw DocketError.damagedEvent(event)
    }
  }

  /// The body as JSON, its names in order, so that the same change is the same text.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// The rows as the event leaves them.
  ///
  /// - Throws: `DocketError` where a table is not one of a docket.
  package func states(of event: Int64) throws(DocketError) -> [RowState] {
    try (rows ?? [])
      .map { row throws(DocketError) in
        guard let table = FactTable(rawValue: row.table) else {
          throw DocketError.damagedEvent(event)
        }
        let key = FactKey(table: table, caseID: row.caseID, id: row.id)
        return RowState(key, row.values.map { FactRow(table, values: $0.mapValues(\.value)) })
      }
  }
}

extension EventBody.Cell {
  package init?(_ value: CellValue) {
    switch value {
    case .empty: return nil
    case .integer(let number): self = .integer(number)
    case .text(let text): self = .text(text)
    }
  }

  package var value: CellValue {
    switch self {
    case .integer(let number): .integer(number)
    case .text(let text): .text(text)
    }
  }
}
