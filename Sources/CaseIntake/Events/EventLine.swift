import CaseModel
import CaseStore

/// Why a line is no event: the field concerned, and what to write.
public struct EventLineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The field; empty where it is the whole line.
  public let field: String
  /// What is wrong and what to write, without the value.
  public let message: String

  init(_ field: String, _ message: String) {
    self.field = field
    self.message = message
  }

  init(_ error: JSONLineError) {
    self.init("", "column \(error.column): \(error.message)")
  }

  /// The field and the message.
  public var description: String { field.isEmpty ? message : "\(field): \(message)" }
}

/// Reads a line of JSON as an event of version 1; `EventSchema` says what it holds.
enum EventLine {
  static let version = "1"
  /// The longest source or id.
  ///
  /// > Units: Bytes of UTF-8.
  private static let longestName = 200
  private static let longestText = 2000

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(EventLineError) -> Arrival {
    var object: JSONObject
    do {
      object = try unsafe JSONLine(bytes).object()
    } catch {
      throw EventLineError(error)
    }
    try checkVersion(&object)
    let source = try name("source", &object)
    let id = try name("id", &object)
    let happenedAt = try moment(&object)
    let caseReference = try caseReference(&object)
    let kind = try text("kind", &object)
    let content = try content(kind, caseReference, &object)
    if let rest = object.names.first {
      throw EventLineError(EventSchema.known.contains(rest) ? rest : "", EventLine.surplus(rest))
    }
    return Arrival(
      source: source,
      id: id,
      happenedAt: happenedAt,
      caseReference: caseReference,
      content: content,
      digest: digest(happenedAt, caseReference, content),
    )
  }

  private static func surplus(_ name: String) -> String {
    EventSchema.known.contains(name)
      ? "does not go with this kind; leave it out"
      : "a field of another name; the fields are \(EventSchema.known.joined(separator: ", "))"
  }

  private static func checkVersion(_ object: inout JSONObject) throws(EventLineError) {
    guard let value = object.remove("v") else {
      throw EventLineError("v", "is needed; write \"v\":1")
    }
    guard case .number(version) = value else {
      throw EventLineError("v", "this Vigil reads version 1; write \"v\":1")
    }
  }

  private static func text(
    _ key: String,
    _ object: inout JSONObject,
  ) throws(EventLineError) -> String {
    guard let value = object.remove(key) else { throw EventLineError(key, "is needed, as a text") }
    guard case .text(let text) = value, !text.isEmpty else {
      throw EventLineError(key, "takes a text that is not empty")
    }
    return text
  }

  private static func name(
    _ key: String,
    _ object: inout JSONObject,
  ) throws(EventLineError) -> String {
    let text = try text(key, &object)
    guard text.utf8.count <= longestName else {
      throw EventLineError(key, "is too long; write at most \(longestName) bytes")
    }
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
      throw EventLineError(key, "holds a control character; leave it out")
    }
    return text
  }

  private static func moment(_ object: inout JSONObject) throws(EventLineError) -> Moment? {
    guard let value = object.remove("at") else { return nil }
    guard case .text(let text) = value, let moment = Moment(iso: text) else {
      throw EventLineError("at", "is no moment; write it as 2026-11-24T15:02:11Z")
    }
    return moment
  }

  private static func caseReference(
    _ object: inout JSONObject
  ) throws(EventLineError) -> Arrival.CaseReference? {
    guard let value = object.remove("case") else { return nil }
    switch value {
    case .number(let text):
      if let number = Int64(text), number > 0 { return .number(number) }
    case .text(let text):
      if let number = AlienNumber(text) { return .alienNumber(number) }
      if let number = Int64(text), number > 0 { return .number(number) }
    default: break
    }
    throw EventLineError("case", "takes a case's number, or an A-number such as \"A000-000-000\"")
  }

  private static func content(
    _ kind: String,
    _ caseReference: Arrival.CaseReference?,
    _ object: inout JSONObject,
  ) throws(EventLineError) -> Arrival.Content {
    if let notice = NoticeKind(rawValue: kind) {
      return .notice(try NoticeReading.read(notice, caseReference, &object))
    }
    guard EventSchema.forms.contains(kind) else {
      throw EventLineError("kind", "no kind is called so; vigil ingest --schema lists them")
    }
    guard let value = object.remove("fields"), case .object(let fields) = value else {
      throw EventLineError("fields", "are needed, as an object of texts")
    }
    var texts: [String: String] = [:]
    for member in fields {
      guard let text = member.value.asText else {
        throw EventLineError(
          "fields.\(EventSchema.safeName(member.name))",
          "takes a text, a number or true",
        )
      }
      texts[member.name] = text
    }
    return .fact(form: kind, fields: texts)
  }

  /// The line of a free text, checked.
  static func freeText(_ object: inout JSONObject) throws(EventLineError) -> String {
    guard let value = object.remove("text") else { return "" }
    guard case .text(let text) = value, text.utf8.count <= longestText else {
      throw EventLineError("text", "takes a text of at most \(longestText) bytes")
    }
    return text
  }
}
