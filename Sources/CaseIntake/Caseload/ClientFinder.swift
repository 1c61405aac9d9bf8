import CaseModel
import CaseStore

/// Finds the client a row is about.
final class ClientFinder {
  /// Who a row is about.
  enum Found {
    /// Nobody the docket knows; the key tells the row apart where it has no A-number.
    case new(key: String?)
    /// A client of the docket.
    case known(Int64)
  }

  private let writer: CaseWriter
  private var byName: [String: [KnownClient]]
  private var names: [Int64: String]

  init(_ writer: CaseWriter) throws {
    self.writer = writer
    let clients = try writer.clients()
    byName = Dictionary(grouping: clients) { PersonName.plain($0.name) }
    names = Dictionary(
      uniqueKeysWithValues: clients.map { ($0.caseID, PersonName.plain($0.name)) }
    )
  }

  /// Takes note of a client that was added or corrected.
  func note(_ caseID: Int64) throws {
    if let name = names[caseID] { byName[name]?.removeAll { $0.caseID == caseID } }
    guard let person = try writer.history(of: caseID)?.person else { return }
    let client = KnownClient(
      caseID: caseID,
      name: person.name,
      nativeName: person.nativeName,
      alienNumber: person.alienNumber,
    )
    let name = PersonName.plain(person.name)
    names[caseID] = name
    byName[name, default: []].append(client)
  }

  /// Finds the client by the case's number, the table's own number, the A-number, or the name.
  ///
  /// - Parameter row: The row.
  /// - Returns: The client.
  /// - Throws: `FormProblem` where several could be meant, or another is.
  func find(_ row: CaseloadRow) throws -> Found {
    if let id = row.id {
      guard try writer.history(of: id) != nil else {
        throw FormProblem("id", "no case has this number; leave it empty for a new client")
      }
      return .known(id)
    }
    if let number = row.alienNumber { return try find(number, row) }
    let key = row.ownKey ?? "client name \(PersonName.plain(row.name))"
    if let known = try writer.client(withKey: key) { return .known(known) }
    let same = try namesakes(of: row)
    guard same.allSatisfy(\.alienNumber.isEmpty), same.count <= 1 else {
      let cases = same.map { "\($0.caseID)" }.joined(separator: ", ")
      let advice: Phrase =
        "this name is on file: case \(cases); write the A-number, or id = case number"
      throw FormProblem("name", advice)
    }
    return same.first.map { .known($0.caseID) } ?? .new(key: key)
  }

  private func find(_ number: AlienNumber, _ row: CaseloadRow) throws -> Found {
    let cases = try writer.cases(withAlienNumber: number)
    guard cases.count <= 1 else {
      let advice: Phrase = "several cases have this A-number; add a column id = case number"
      throw FormProblem("anumber", advice)
    }
    if let known = cases.first { return .known(known) }
    if let key = row.ownKey, let known = try writer.client(withKey: key) { return .known(known) }
    let unnumbered = try namesakes(of: row).filter(\.alienNumber.isEmpty)
    return unnumbered.count == 1 ? .known(unnumbered[0].caseID) : .new(key: row.ownKey)
  }

  /// The clients of the row's name, but for those a table knows by another number of its own.
  private func namesakes(of row: CaseloadRow) throws -> [KnownClient] {
    let plain = PersonName.plain(row.name)
    guard !plain.isEmpty else { return [] }
    return try (byName[plain] ?? []).sorted { $0.caseID < $1.caseID }
      .filter { try row.ownKey == nil || !writer.hasKey("client key ", $0.caseID) }
  }
}

extension PersonName {
  /// A name without case, accents and signs, its words in order.
  static func plain(_ name: String) -> String {
    name.folded.split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
  }
}
