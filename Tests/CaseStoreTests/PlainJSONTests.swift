import CaseModel
import Foundation
import Testing

@testable import CaseStore

@Suite("JSON as Vigil writes it, read without a decoder")
struct PlainJSONTests {
  /// What `EventBody` reads without a decoder; nil where it leaves it to one.
  private func plain(_ json: String) -> EventBody? {
    var text = json
    return text.withUTF8 { PlainJSON.read($0) { EventBody(&$0) } }
  }

  private func decoded(_ json: String) throws -> EventBody {
    try JSONDecoder().decode(EventBody.self, from: Data(json.utf8))
  }

  private static let texts = [
    "", "plain", "a \"quoted\" \\ path/with/slashes", "two\nlines\tand\rmore", "李明 Žižek 🙂",
    "{\"not\":[\"json\"]}", "\u{7F}\u{2028}",
  ]

  @Test("Every table, kind of value and text reads as a decoder reads it")
  func rows() throws {
    for table in FactTable.allCases {
      for text in PlainJSONTests.texts {
        var row = FactRow(table)
        for (place, column) in table.recordType.table.storedColumns.enumerated() {
          row[column.name] =
            place.isMultiple(of: 2) ? .text(text) : .integer(Int64(place) * -1_234_567)
        }
        row.id = 3_000_001
        row.caseID = 3_000_001
        let json = try EventBody([RowState(row), RowState(row.key, nil)]).json()
        let read = try #require(plain(json), "\(json)")
        #expect(try read.json() == decoded(json).json())
        #expect(try read.json() == json)
        #expect(try read.states(of: 1) == [RowState(row), RowState(row.key, nil)])
      }
    }
  }

  @Test("Every whole number there is, and none beyond", arguments: ["", "-"])
  func numbers(_ sign: String) throws {
    func json(_ number: String) -> String {
      #"{"rows":[{"caseID":1,"id":1,"table":"note","values":{"a":\#(number)}}]}"#
    }
    for number in [Int64.min, .min + 1, -999_999_999_999_999_999, 0, .max - 1, .max] {
      #expect(try plain(json("\(number)"))?.json() == json("\(number)"))
    }
    let beyond = sign.isEmpty ? "9223372036854775808" : "9223372036854775809"
    for number in [beyond, "10000000000000000000", "00", ""] {
      #expect(plain(json(sign + number)) == nil, "\(number)")
    }
  }

  @Test("Every part of a notice", arguments: PlainJSONTests.texts)
  func notices(_ text: String) throws {
    var notice = CaseNotice(.question, of: 7, on: Day(number: 20_000))
    notice.before = .integer(-5)
    notice.after = .text(text)
    notice.days = -30
    notice.text = text
    notice.evidence = [FactKey(table: .hearing, caseID: 7, id: 9)]
    let json = NoticeBody(notice, happenedAt: Moment(seconds: 1_800_000_000)).json
    let read = try #require(plain(json), "\(json)")
    #expect(try read.json() == decoded(json).json())
  }

  @Test(
    "What is written otherwise is left to the decoder, and what is damaged is no event",
    arguments: [
      "", "{", "{}x", "[]", "{\"rows\":null}", "{\"rows\": []}", "{\"rows\":[{}]}", "{\"other\":1}",
      "{\"rows\":[{\"table\":\"note\",\"caseID\":1.0,\"id\":1}]}",
      "{\"rows\":[{\"table\":\"note\",\"caseID\":01,\"id\":1}]}",
      "{\"rows\":[{\"table\":\"note\",\"caseID\":1,\"id\":9999999999999999999}]}",
      "{\"rows\":[{\"table\":\"note\",\"caseID\":1,\"id\":1,\"values\":{\"a\":true}}]}",
      "{\"rows\":[{\"table\":\"note\",\"caseID\":1,\"id\":1,\"values\":{\"a\":1,\"a\":2}}]}",
      "{\"rows\":[{\"table\":\"n\\u006Fte\",\"caseID\":1,\"id\":1}]}",
      "{\"rows\":[{\"table\":\"note\",\"caseID\":1,\"id\":1,\"values\":{\"a\":\"\u{1}\"}}]}",
      "{\"rows\":[{\"table\":\"note\",\"caseID\":1,\"id\":1}",
    ],
  )
  func others(_ json: String) throws {
    #expect(plain(json) == nil)
    if (try? decoded(json)) == nil {
      #expect(throws: DocketError.self) { try EventBody(json: json, of: 1) }
    } else {
      #expect(try EventBody(json: json, of: 1).json() == decoded(json).json())
    }
  }

  @Test("An object without rows or notice is an event that changed nothing")
  func empty() throws {
    #expect(try #require(plain("{}")).json() == decoded("{}").json())
  }

  @Test("Bytes that are no UTF-8 are no text")
  func bytes() {
    let bytes: [UInt8] = [0x22, 0xFF, 0x22]
    let read = bytes.withUnsafeBufferPointer { PlainJSON.read($0) { $0.text() } }
    #expect(read == nil)
  }

  @Test("An entry of a team reads as a decoder reads it")
  func entries() throws {
    let origin = EventOrigin(machine: 3, sequence: 4, part: 1)
    let seal = EventSeal(
      at: "2026-11-27T12:00:00Z",
      caseID: 3_000_001,
      kind: "recorded",
      who: "Ana \"A\" López",
      source: "typed",
      body: "{\"rows\":[]}",
      notice: "question",
      sourceID: "x/1",
      digest: -9,
    )
    let action = TeamBody.Action(
      queue: "hearings",
      subject: nil,
      event: origin,
      action: "claim",
      detail: "",
      who: "bo",
      at: "2026-11-27T12:00:00Z",
      work: "claimed",
      holder: "bo",
      since: "2026-11-27",
      until: -1,
    )
    for body in [
      TeamBody(events: [TeamBody.Event(part: 0, seal: seal, supersedes: origin)]),
      TeamBody(events: [], action: action), TeamBody(erased: 3_000_001), TeamBody(),
    ] {
      let bytes = try body.bytes()
      let read = bytes.withUnsafeBufferPointer { PlainJSON.read($0) { TeamBody(&$0) } }
      #expect(read == body)
      #expect(try JSONDecoder().decode(TeamBody.self, from: Data(bytes)) == body)
    }
  }
}
