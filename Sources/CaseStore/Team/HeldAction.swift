import CaseModel
import Foundation
import GRDB

/// An action on an item that came in the team's log before the fact the item is about.
///
/// A log that lost its end is filled again by whoever comes first: a claim may come before the fact
/// of another machine. The place of its entry alone is kept, and the entry read again once the fact
/// is there, so that no words of a client stay behind where the client is erased meanwhile.
struct HeldAction: Hashable, Codable {
  /// The position of its entry in the log.
  var position: Int64
  /// The event the item is about.
  var event: EventOrigin
}

extension Database {
  private static let heldKey = "teamHeld"

  /// The actions that wait for their facts, in the log's order.
  ///
  /// - Throws: `DocketError` where what is kept of them is damaged: to go on would lose them.
  func heldActions() throws -> [HeldAction] {
    guard let text = try meta(Database.heldKey) else { return [] }
    guard let held = try? JSONDecoder().decode([HeldAction].self, from: Data(text.utf8)) else {
      throw DocketError.refused("the list of actions that wait is damaged; join the team again")
    }
    return held
  }

  func setHeldActions(_ held: [HeldAction]) throws {
    guard try held != heldActions() else { return }
    let json = try JSONEncoder().encode(held)
    try setMeta(Database.heldKey, String(decoding: json, as: UTF8.self))
  }
}

extension TeamApplier {
  /// Holds an action back whose fact the log has not brought yet, or that follows one held back on
  /// the same fact; tells whether it does.
  ///
  /// A machine's entries come in order. A fact that is unknown though later entries of its machine
  /// were taken was erased, and what is done about it has no object.
  mutating func holds(_ origin: EventOrigin, at position: Int64) throws -> Bool {
    let isBehind = held.contains { $0.event == origin }
    let isToCome =
      try db.event(from: origin) == nil && origin.sequence > lastKnown(of: origin.machine)
    guard isBehind || isToCome else { return false }
    held.append(HeldAction(position: position, event: origin))
    return true
  }
}

extension TeamDocket {
  /// The positions of actions that waited for a fact, once one of them need not wait any more.
  ///
  /// - Throws: `DocketError` where the docket cannot be read.
  public func positionsToReadAgain() throws -> [Int64] {
    try reading { db in
      let held = try db.heldActions()
      guard let machine = try db.teamMembership()?.machine, !held.isEmpty else { return [] }
      var applier = try TeamApplier(db, docket.plan, machine)
      let isReady = try held.contains { action in
        try db.event(from: action.event) != nil
          || action.event.sequence <= applier.lastKnown(of: action.event.machine)
      }
      return isReady ? held.map(\.position) : []
    }
  }

  /// Takes entries that waited for a fact, in the log's order.
  ///
  /// - Parameter arrivals: The entries; those nobody can read any more have no object.
  /// - Returns: What became of them.
  /// - Throws: `DocketError`; nothing was taken then.
  public func applyAgain(_ arrivals: [TeamArrival]) throws -> TeamApplied {
    try changing { db in
      guard let machine = try db.teamMembership()?.machine else { return TeamApplied() }
      try db.collectForTeam()
      var applier = try TeamApplier(db, docket.plan, machine)
      applier.held = []
      for arrival in arrivals {
        guard let entry = arrival.entry, let action = arrival.content?.body.action else { continue }
        try applier.apply(action, from: entry, at: arrival.position)
      }
      try db.setHeldActions(applier.held)
      try db.markCollected()
      return applier.result
    }
  }
}
