import CaseModel
import Foundation

/// One entry of a team's log as its docket writes or reads it, not sealed.
public struct TeamEntry: Hashable, Sendable {
  /// The machine that wrote it.
  public var machine: Int64
  /// The machine's own number for it.
  public var sequence: Int64
  /// The case it is about; nil where it is about none.
  public var caseID: Int64?
  /// What it says, as JSON.
  public var body: [UInt8]

  /// Makes an entry.
  public init(machine: Int64, sequence: Int64, caseID: Int64?, body: [UInt8]) {
    self.machine = machine
    self.sequence = sequence
    self.caseID = caseID
    self.body = body
  }

  /// The body of the entry that says a person was erased.
  ///
  /// - Throws: `EncodingError`, which a body of plain values never causes.
  public static func erasure(of caseID: Int64) throws -> [UInt8] {
    try TeamBody(erased: caseID).bytes()
  }
}

/// An entry with its place in the log, read.
public struct TeamArrival: Sendable {
  /// Its place, from 1.
  public let position: Int64
  /// The entry; nil where nobody can read it any more, because its client was erased.
  public let entry: TeamEntry?
  /// A number that tells the entry from every other, as the log holds it.
  public let digest: Int64
  /// What the entry says; nil where there is none.
  let content: TeamContent?

  /// Reads an entry, on any thread: what is left to do in a docket's transaction is to enter it.
  ///
  /// - Parameters:
  ///   - position: Its place, from 1.
  ///   - entry: The entry; nil where nobody can read it any more.
  ///   - digest: A number that tells the entry from every other.
  /// - Throws: `DocketError` where it is damaged, or of a later version.
  public init(position: Int64, entry: TeamEntry?, digest: Int64) throws {
    self.position = position
    self.entry = entry
    self.digest = digest
    content = try entry.map { try TeamContent($0) }
  }
}

/// What an entry says, and the rows each of its events leaves.
struct TeamContent {
  let body: TeamBody
  let states: [[RowState]]

  init(_ entry: TeamEntry) throws {
    body = try TeamBody(entry.body)
    states = try (body.events ?? [])
      .map { try EventBody(json: $0.seal.body, of: 0).states(of: 0) }
  }
}

/// What taking entries from the log did to a docket.
public struct TeamApplied: Hashable, Sendable {
  /// Entries of other machines that were taken.
  public var taken = 0
  /// Entries of this docket that were seen in the log.
  public var confirmed = 0
  /// Facts that are no longer possible as entered, each a question in the queue now.
  public var overtaken = 0
  /// Entries of this docket that the log had lost, and that wait again.
  public var offered = 0
  /// Items somebody else had first, as `QUEUE SUBJECT`.
  public var lostItems: [String] = []

  /// Makes the account of nothing taken yet.
  public init() {}
}

/// What an entry says.
struct TeamBody: Codable, Equatable {
  /// A body of a later format is refused, because part of it would be lost.
  var format = 1
  var events: [Event]?
  var action: Action?
  var erased: Int64?

  struct Event: Codable, Equatable {
    /// Its place in the entry.
    var part: Int
    /// The event as it was entered, without the number of the one it supersedes, which each docket
    /// numbers by itself.
    var seal: EventSeal
    /// The event it supersedes, by the name every docket knows it by.
    var supersedes: EventOrigin?

    init(part: Int, seal: EventSeal, supersedes: EventOrigin?) {
      self.part = part
      self.seal = seal
      self.supersedes = supersedes
    }

    /// Reads an event; entries of the log's first version have its columns beside the part.
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      part = try values.decode(Int.self, forKey: .part)
      supersedes = try values.decodeIfPresent(EventOrigin.self, forKey: .supersedes)
      seal =
        try values.decodeIfPresent(EventSeal.self, forKey: .seal)
        ?? FirstVersionColumns(from: decoder).seal
    }
  }

  /// The columns of an event as the log's first version has them.
  private struct FirstVersionColumns: Decodable {
    var at: String
    var caseID: Int64?
    var kind: String
    var who: String
    var source: String
    var body: String
    var notice: String?
    var sourceID: String?
    var digest: Int64?

    var seal: EventSeal {
      EventSeal(
        at: at,
        caseID: caseID,
        kind: kind,
        who: who,
        source: source,
        body: body,
        notice: notice,
        sourceID: sourceID,
        digest: digest,
      )
    }
  }

  struct Action: Codable, Equatable {
    var queue: String
    /// The item's subject, where every docket calls it the same.
    var subject: String?
    /// The event it is about, where it is about one.
    var event: EventOrigin?
    var action: String
    var detail: String
    var who: String
    var at: String
    var work: String
    var holder: String?
    var since: String?
    var until: Int32?
  }

  init(events: [Event]? = nil, action: Action? = nil, erased: Int64? = nil) {
    self.events = events
    self.action = action
    self.erased = erased
  }

  init(_ bytes: [UInt8]) throws {
    let plain = unsafe bytes.withUnsafeBufferPointer { unsafe PlainJSON.read($0) { TeamBody(&$0) } }
    if let plain, plain.format == 1 {
      self = plain
      return
    }
    let data = Data(bytes)
    let decoder = JSONDecoder()
    // An entry of another format is told from a damaged one below, by an error each.
    if let body = try? decoder.decode(TeamBody.self, from: data), body.format == 1 {
      self = body
      return
    }
    struct Format: Decodable { var format: Int }
    // The error says that it is damaged; of what kind, `vigil team check` says.
    guard let head = try? decoder.decode(Format.self, from: data), head.format > 1 else {
      throw DocketError.refused("an entry of the team's log is damaged; vigil team check says more")
    }
    throw DocketError.refused(
      "the team's log holds what a later version of Vigil wrote; install that version here"
    )
  }

  func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }
}
