import CaseModel
import CaseStore

/// What PostgreSQL's error codes mean to whoever works in a team.
///
/// > Source: PostgreSQL 15, Appendix A, "PostgreSQL Error Codes"; those that begin with VG are of
/// > the team's own functions.
enum PostgresState {
  /// A fault from a code and the server's words.
  static func fault(_ code: String, _ words: String) -> TeamFault {
    switch code {
    case "VG001": .notAMember(Phrase(words: words))
    case "VG002": .copied
    case "VG003", "VG004", "VG005": .refused(Phrase(words: words))
    case "42501":
      .refused("the database user may not do this (\(words)); ask whoever administers the team")
    case "3F000", "42P01", "42883": .noTeam
    case "53100": .server("its disk is full; what is entered here waits and goes out later")
    case "53300": .away("it has too many connections")
    case "25006": .away("it only reads just now, as a replica does")
    case "57P01", "57P02", "57P03": .away("it is being restarted")
    case "57014": .away("it took too long")
    default: .server("\(words) (\(code))")
    }
  }
}
