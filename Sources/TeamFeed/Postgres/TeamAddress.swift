import CPostgres
import CaseModel
import CaseStore
import Foundation

/// Where a team's database is, as PostgreSQL's own tools write it: `host=db.example.org
/// dbname=clinic` or `postgresql://db.example.org/clinic`, or `service=clinic`.
///
/// The connection is always encrypted and the server's certificate checked, unless it is a socket
/// of this machine, which no line leads to. A password in an address is refused: every user of the
/// machine could read it in the list of processes.
///
/// > Source: PostgreSQL 15, "Database Connection Control Functions", sslmode and gssencmode.
public struct TeamAddress: Hashable, Sendable {
  /// The address as it was given.
  public let text: String
  /// What it names, by PostgreSQL's keywords.
  let parameters: [String: String]

  /// Reads an address.
  ///
  /// - Parameter text: The address.
  /// - Throws: `TeamFault.address`.
  public init(_ text: String) throws {
    var complaint: UnsafeMutablePointer<CChar>?
    let full = text.contains("=") || text.contains("://") ? text : "dbname='\(text)'"
    guard let options = unsafe PQconninfoParse(full, &complaint) else {
      let reason = unsafe complaint.map { unsafe String(cString: $0) } ?? "it is not understood"
      unsafe PQfreemem(complaint)
      throw TeamFault.address("the address is not understood: \(reason.trimmed)")
    }
    defer { unsafe PQconninfoFree(options) }
    var found: [String: String] = [:]
    var option = unsafe options
    while let keyword = unsafe option.pointee.keyword {
      if let value = unsafe option.pointee.val, unsafe value.pointee != 0 {
        unsafe found[String(cString: keyword)] = unsafe String(cString: value)
      }
      unsafe option += 1
    }
    self.text = text
    parameters = found
    try check()
  }

  /// The same place for another database user.
  ///
  /// - Throws: `TeamFault.address` where the address has no such form.
  public func forUser(_ user: String) throws -> TeamAddress {
    var other = parameters
    other["user"] = user
    let words = other.sorted { $0.key < $1.key }
      .map { name, value in
        let quoted = value.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
        return "\(name)='\(quoted)'"
      }
    return try TeamAddress(words.joined(separator: " "))
  }

  private func check() throws {
    guard parameters["password"] == nil else {
      throw TeamFault.address(
        """
        an address with a password is refused, because others could read it; put the password into \
        ~/.pgpass (mode 0600), or wait to be asked
        """
      )
    }
    let mode = parameters["sslmode"] ?? "verify-full"
    guard mode == "verify-full" else {
      throw TeamFault.address(
        """
        sslmode=\(mode) is refused: a team's server has to prove who it is; leave sslmode out, and \
        name the certificate it is checked by with sslrootcert=FILE
        """
      )
    }
    guard parameters["gssencmode"] ?? "disable" == "disable" else {
      throw TeamFault.address("gssencmode is refused: the line is encrypted by TLS")
    }
  }

  /// What the connection is made with.
  ///
  /// A socket of this machine is never encrypted, whatever the mode says.
  func connection(password: String?) -> [String: String] {
    var all = parameters
    all["sslmode"] = "verify-full"
    all["gssencmode"] = "disable"
    all["target_session_attrs"] = all["target_session_attrs"] ?? "read-write"
    all["application_name"] = "vigil"
    all["client_encoding"] = "UTF8"
    all["connect_timeout"] = all["connect_timeout"] ?? "5"
    all["tcp_user_timeout"] = all["tcp_user_timeout"] ?? "15000"
    // Without them a line that was cut while nothing was sent is noticed after two hours.
    all["keepalives_idle"] = all["keepalives_idle"] ?? "10"
    all["keepalives_interval"] = all["keepalives_interval"] ?? "5"
    all["keepalives_count"] = all["keepalives_count"] ?? "3"
    all["password"] = password
    return all
  }
}

extension String {
  /// The text without blanks about it, in one line.
  var trimmed: String {
    split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
      .joined(separator: "; ")
  }
}
