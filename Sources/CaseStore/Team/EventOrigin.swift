/// What names an event in every docket of a team, where each docket numbers its events by itself.
struct EventOrigin: Hashable, Codable {
  /// The machine it was entered on.
  var machine: Int64
  /// The machine's own number of the entry.
  var sequence: Int64
  /// Its place in the entry: 0 for a fact, 1 and on for what was noticed because of it.
  var part: Int

  /// The part of an entry that is an action on an item; the number kept with it is the action's.
  static let action = -1
}
