public import CaseModel

/// Why something of a team could not be done, in words for whoever asked.
public enum TeamFault: WordedError, Hashable {
  /// The address cannot be used; the text says why.
  case address(Phrase)
  /// The server cannot be reached; what is entered meanwhile waits.
  case away(Phrase)
  /// The server wants a password, and none was found.
  case needsPassword
  /// The server refused the password.
  case wrongPassword
  /// Another docket has gone on under this docket's number.
  case copied
  /// The machine is not one of the team's.
  case notAMember(Phrase)
  /// The database user may not do this.
  case refused(Phrase)
  /// The log's schema is of a later version.
  case newer(Int)
  /// The log's schema is of an earlier version.
  case older(Int)
  /// There is no team in the database.
  case noTeam
  /// The log is shorter than what the docket has seen of it.
  case shorter(head: Int64, seen: Int64)
  /// The log cannot be opened with the team's key.
  case wrongKey
  /// An entry of the log was changed or moved.
  case damaged(Int64)
  /// Others wrote at every attempt.
  case busy
  /// The server is full or otherwise cannot write.
  case server(Phrase)

  /// What happened and what to do about it.
  public var wording: Phrase {
    switch self {
    case .address(let text), .notAMember(let text), .refused(let text): text
    case .away(let text):
      "the team's server cannot be reached (\(text)); what is entered here waits and goes out later"
    case .needsPassword:
      "the team's server wants a password: put it into ~/.pgpass (mode 0600), or take a terminal"
    case .wrongPassword:
      """
      the team's server refused the password of its user: put the right one into ~/.pgpass (mode \
      0600), or type it again
      """
    case .copied:
      """
      another docket has gone on under this docket's number: this one is a copy, or was brought \
      back from a backup. vigil team join --again gives it a number of its own; nothing it holds \
      is lost, and nothing is entered twice
      """
    case .newer(let version):
      """
      the team's log is of version \(version), which this version of Vigil cannot read; install a \
      later one here. Nothing was changed.
      """
    case .older(let version):
      """
      the team's log is of version \(version), and this version of Vigil needs a later one: \
      whoever administers the team runs vigil team upgrade. Nothing was changed; what is entered \
      here waits
      """
    case .noTeam: "there is no team in this database; vigil team init ADDRESS begins one"
    case .shorter(let head, let seen):
      """
      the team's log ends at \(head), and this docket has followed it to \(seen): the server lost \
      what came last, as after a failover or an old backup. At the next visit this docket sends \
      again what it had sent of that
      """
    case .wrongKey:
      "the team's key does not open its log; ask for another invitation"
    case .damaged(let position):
      "entry \(position) of the team's log was changed or moved; nothing after it was taken"
    case .busy:
      "others wrote to the team's log at every attempt; what waits goes out at the next"
    case .server(let text): "the team's server refused: \(text)"
    }
  }
}

extension TeamFault {
  /// What happened, in a few words for a line of a screen.
  public var brief: Phrase {
    switch self {
    case .away: "the server is not reached"
    case .needsPassword: "the server wants a password"
    case .wrongPassword: "the password is wrong"
    case .copied: "this docket is a copy"
    case .newer: "the log is of a later version"
    case .older: "the log is of an earlier version"
    case .shorter: "the server lost the end of its log"
    case .busy: "others write"
    case .server: "the server cannot write"
    case .damaged: "the log is damaged"
    case .wrongKey: "the key does not open the log"
    case .address, .notAMember, .noTeam, .refused: "the server refuses"
    }
  }

  /// Whether it passes by itself, so that it is worth trying again later.
  public var mayMend: Bool {
    switch self {
    case .away, .busy, .server, .shorter, .needsPassword, .wrongPassword, .older: true
    case .address, .copied, .notAMember, .refused, .newer, .noTeam, .wrongKey, .damaged: false
    }
  }
}
