import Foundation
import Synchronization

/// A team's log in memory, which does what the one on PostgreSQL does; for tests and simulations.
public final class MemoryTeamLog: TeamLog, Sendable {
  fileprivate struct State {
    var entries: [LoggedEntry] = []
    var keys: [[UInt8]: [UInt8]?] = [:]
    var machines: [LoggedMachine] = []
    var tokens: [Int64: String] = [:]
  }

  private let state = Mutex(State())
  private let team: String

  /// Makes an empty log of a team.
  public init(team: String) {
    self.team = team
  }

  /// Registers a new machine.
  public func join(name: [UInt8], token: String) throws -> Int64 {
    state.withLock { state in
      let number = Int64(state.machines.count + 1)
      state.machines.append(
        LoggedMachine(
          number: number,
          name: name,
          office: "",
          seenAt: "",
          hasLeft: false,
          presence: [],
        )
      )
      state.tokens[number] = token
      return number
    }
  }

  /// Greets the log, and changes the secret a machine shows.
  public func greet(machine: Int64, token: String, next: String) throws -> LogGreeting {
    try state.withLock { state in
      guard let known = state.tokens[machine] else {
        throw TeamFault.notAMember("machine \(machine) is not one of the team's")
      }
      guard known == token || known == next else { throw TeamFault.copied }
      state.tokens[machine] = next
      return LogGreeting(
        team: team,
        head: Int64(state.entries.count),
        clock: Int64(Date.now.timeIntervalSince1970),
      )
    }
  }

  /// Reads the entries after a position.
  public func entries(after position: Int64, limit: Int) throws -> LogPage {
    state.withLock { state in
      let found = state.entries.dropFirst(Int(position)).prefix(limit)
      let head = Int64(state.entries.count)
      return LogPage(entries: Array(found), end: found.last?.position ?? head, head: head)
    }
  }

  /// Appends entries, all or none, where nothing was appended since a position.
  public func append(
    _ entries: [SealedEntry],
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try state.withLock { state in
      guard state.tokens[machine] == token else { throw TeamFault.copied }
      guard Int64(state.entries.count) == position else { return nil }
      for entry in entries where !entry.tag.isEmpty {
        if case .some(.none) = state.keys[entry.tag] {
          throw TeamFault.refused("the client of an entry was erased")
        }
      }
      for entry in entries {
        if let key = entry.caseKey, state.keys[entry.tag] == nil { state.keys[entry.tag] = key }
        state.append(entry, by: machine)
      }
      return Int64(state.entries.count)
    }
  }

  /// Reads the sealed keys of cases.
  public func caseKeys(_ tags: Set<[UInt8]>) throws -> [[UInt8]: [UInt8]] {
    state.withLock { state in
      tags.reduce(into: [:]) { found, tag in found[tag] = state.keys[tag] ?? nil }
    }
  }

  /// Destroys the key of a case, and appends an entry that says so.
  public func erase(
    _ tag: [UInt8],
    _ entry: SealedEntry,
    by machine: Int64,
    token: String,
    after position: Int64,
  ) throws -> Int64? {
    try state.withLock { state in
      guard state.tokens[machine] == token else { throw TeamFault.copied }
      guard Int64(state.entries.count) == position else { return nil }
      state.keys[tag] = .some(nil)
      state.append(entry, by: machine)
      return Int64(state.entries.count)
    }
  }

  /// Reads who belongs to the team.
  public func machines() throws -> [LoggedMachine] { state.withLock { $0.machines } }

  /// Says what a machine's user is looking at.
  public func present(_ sealed: [UInt8], by machine: Int64, token: String) throws {
    try state.withLock { state in
      guard state.tokens[machine] == token else { throw TeamFault.copied }
      state.machines[Int(machine) - 1].presence = sealed
    }
  }

  /// Ends a machine's part in the team.
  public func leave(machine: Int64, token: String) throws {
    try state.withLock { state in
      guard state.tokens[machine] == token else { throw TeamFault.copied }
      state.tokens[machine] = nil
      state.machines[Int(machine) - 1].hasLeft = true
    }
  }

  /// Waits for a change, which nobody makes meanwhile.
  public func waitForChange(seconds: Double) throws -> LogChange { [] }
}

extension MemoryTeamLog.State {
  fileprivate mutating func append(_ entry: SealedEntry, by machine: Int64) {
    entries.append(
      LoggedEntry(
        position: Int64(entries.count + 1),
        machine: machine,
        sequence: entry.sequence,
        tag: entry.tag,
        sealed: entry.sealed,
      )
    )
  }
}
