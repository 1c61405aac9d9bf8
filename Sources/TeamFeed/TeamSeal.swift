package import CaseStore
package import Sealing

/// Seals what a team's machines write, and opens it.
///
/// Every case has a key of its own, sealed with the team's, so that erasing a person is destroying
/// one key: what is in the log of them, and in every copy of the log, is noise from then on.
/// One thread at a time uses it.
package final class TeamSeal {
  let team: String
  let key: TeamKey
  private var caseKeys: [[UInt8]: TeamKey] = [:]
  /// Tags in words, which take longer to write than an entry takes to open.
  private var tagWords: [[UInt8]: String] = [:]

  package init(team: String, key: TeamKey) {
    self.team = team
    self.key = key
  }

  /// The name under which the log knows a case; empty where an entry is about none.
  func tag(of caseID: Int64?) -> [UInt8] { caseID.map { key.tag("\(team) case \($0)") } ?? [] }

  /// Seals entries for the log; a case it does not know comes with a new key, which is used once
  /// the log has taken it.
  package func sealed(_ entries: [TeamEntry], _ log: any TeamLog) throws -> [SealedEntry] {
    try learn(Set(entries.map { tag(of: $0.caseID) }.filter { !$0.isEmpty }), log)
    var new: [[UInt8]: TeamKey] = [:]
    return try entries.map { entry in
      let tag = tag(of: entry.caseID)
      var own = tag.isEmpty ? key : caseKeys[tag] ?? new[tag]
      var wrapped: [UInt8]?
      if own == nil {
        let made = try TeamKey()
        new[tag] = made
        wrapped = key.seal(made.bytes, in: keyPlace(tag))
        own = made
      }
      return SealedEntry(
        sequence: entry.sequence,
        tag: tag,
        caseKey: wrapped,
        sealed: (own ?? key).seal(entry.body, in: place(entry.machine, entry.sequence, tag)),
      )
    }
  }

  /// Opens entries of the log; those of erased cases have none.
  func opened(_ entries: [LoggedEntry], _ log: any TeamLog) throws -> [TeamArrival] {
    try learn(Set(entries.map(\.tag).filter { !$0.isEmpty }), log)
    return try entries.map { entry in
      let own = entry.tag.isEmpty ? key : caseKeys[entry.tag]
      var found: TeamEntry?
      if let own {
        let place = place(entry.machine, entry.sequence, entry.tag)
        guard let body = own.open(entry.sealed, in: place) else {
          throw TeamFault.damaged(entry.position)
        }
        found = TeamEntry(
          machine: entry.machine,
          sequence: entry.sequence,
          caseID: nil,
          body: body,
        )
      }
      return try TeamArrival(position: entry.position, entry: found, digest: digest(entry))
    }
  }

  /// A number that tells an entry at its place from every other.
  func digest(_ entry: LoggedEntry) -> Int64 {
    let head = "\(entry.position) \(entry.machine) \(entry.sequence) "
    return key.tag(Array(head.utf8) + entry.sealed).prefix(8)
      .reduce(Int64(0)) { $0 << 8 | Int64($1) }
  }

  /// Forgets the keys of cases, so that those erased meanwhile are not used any more.
  func forget() { caseKeys = [:] }

  /// Fetches the keys of cases that are not known yet.
  private func learn(_ tags: Set<[UInt8]>, _ log: any TeamLog) throws {
    let missing = tags.filter { caseKeys[$0] == nil }
    guard !missing.isEmpty else { return }
    for (tag, sealed) in try log.caseKeys(missing) {
      guard let key = key.open(sealed, in: keyPlace(tag)).flatMap({ TeamKey($0) }) else {
        throw TeamFault.wrongKey
      }
      caseKeys[tag] = key
    }
  }

  private func place(_ machine: Int64, _ sequence: Int64, _ tag: [UInt8]) -> String {
    let words: String
    if let known = tagWords[tag] {
      words = known
    } else {
      words = "\(tag)"
      tagWords[tag] = words
    }
    return "\(team) entry \(machine) \(sequence) \(words)"
  }

  private func keyPlace(_ tag: [UInt8]) -> String { "\(team) key \(tag)" }

  /// Seals a machine's name or what its user looks at.
  func sealed(_ text: String, as kind: String) -> [UInt8] {
    key.seal(Array(text.utf8), in: "\(team) \(kind)")
  }

  /// Opens what `sealed(_:as:)` sealed; nil where the key is another.
  func opened(_ bytes: [UInt8], as kind: String) -> String? {
    key.open(bytes, in: "\(team) \(kind)").map { String(decoding: $0, as: UTF8.self) }
  }
}
