extension CaseHistory {
  /// Makes the history of rows an event kept; nothing where the case itself is not among them.
  public init?(rows: [FactRow]) {
    let records = rows.map(\.record)
    guard let courtCase = records.lazy.compactMap({ $0 as? CourtCase }).first else { return nil }
    func all<Record>(_ type: Record.Type) -> [Record] { records.compactMap { $0 as? Record } }
    self.init(courtCase)
    person = all(Person.self).first
    proceedings = all(Proceeding.self)
    hearings = all(Hearing.self)
    applications = all(Application.self)
    appeals = all(Appeal.self)
    motions = all(Motion.self)
    representations = all(Representation.self)
    bonds = all(Bond.self)
    custodyStays = all(CustodyStay.self)
    charges = all(Charge.self)
    riders = all(Rider.self)
    repatriation = all(RepatriationFact.self)
    notes = all(Note.self)
  }
}
