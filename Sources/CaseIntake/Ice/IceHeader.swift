import CaseModel

/// What a public file has in which column, found by what its header says.
enum IceHeader {
  /// One row for each removal.
  case rows(IceColumns)
  /// One row for each country, one column for each fiscal year.
  case years(country: Int, years: [(column: Int, year: Int)])
  /// One row for each country and fiscal year or month.
  case long(LongColumns)
  /// One row for each day, or for each day and facility.
  case heads(HeadColumns)
  /// One row for each stay in detention, or for each stint of one.
  case stays(StayColumns)
  /// One row for each month, citizenship and place of encounters.
  case encounters(EncounterColumns)

  /// Reads a record as a header; nil if it is none.
  init?(_ fields: [String]) {
    let keys = fields.map(IceText.key)
    if let columns = EncounterColumns(keys, fields) {
      self = .encounters(columns)
    } else if let columns = StayColumns(keys, fields) {
      self = .stays(columns)
    } else if let columns = IceColumns(keys: keys, headers: fields) {
      self = .rows(columns)
    } else if let columns = HeadColumns(keys, fields) {
      self = .heads(columns)
    } else if let columns = LongColumns(keys, fields) {
      self = .long(columns)
    } else {
      self.init(years: fields, keys)
    }
  }

  private init?(years fields: [String], _ keys: [String]) {
    guard let country = keys.firstIndex(where: IceHeader.countries.contains) else { return nil }
    let years = fields.enumerated()
      .compactMap { index, header in
        IceText.fiscalYear(header).map { (column: index, year: $0) }
      }
    guard !years.isEmpty else { return nil }
    self = .years(country: country, years: years)
  }

  /// The header of a column that is read and is there twice; nil where there is none.
  ///
  /// Nobody can say which one is meant, and two columns of one year would be added up.
  func doubled(in fields: [String]) -> String? {
    let keys = fields.map(IceText.key)
    let isTwice = { (place: Int) in keys.count { $0 == keys[place] } > 1 }
    switch self {
    case .rows(let columns):
      let read = [columns.departed, columns.citizenship, columns.departedTo, columns.identifier]
      return read.compactMap(\.self).first(where: isTwice).map { fields[$0] }
    case .years(let country, let years):
      if isTwice(country) { return fields[country] }
      let twice = years.first { one in years.count { $0.year == one.year } > 1 }
      return twice.map { fields[$0.column] }
    case .long, .heads, .stays, .encounters: return nil
    }
  }

  /// The headers a country is under.
  static let countries: Set<String> = [
    "countryofcitizenship", "citizenshipcountry", "citizenship", "country",
    "countryofnationality", "nationality", "countryofremoval", "countryname",
  ]
}

extension [String] {
  /// The place of the first header that is one of some.
  func place(of names: String...) -> Int? { firstIndex { names.contains($0) } }
}

/// Where a file by row has what is counted.
struct IceColumns {
  /// The headers as they are in the file.
  let headers: [String]
  /// The day of departure.
  let departed: Int
  /// The country of citizenship.
  let citizenship: Int
  /// The country departed to, where the file says.
  let departedTo: Int?
  /// The person's identifier within the release, where there is one.
  let identifier: Int?

  init?(keys: [String], headers: [String]) {
    guard let departed = keys.place(of: "departeddate", "departuredate"),
      let citizenship = keys.place(
        of: "countryofcitizenship",
        "citizenshipcountry",
        "citizenshipcounty",
      )
    else { return nil }
    self.headers = headers
    self.departed = departed
    self.citizenship = citizenship
    departedTo = keys.place(of: "departurecountry", "departedcountry", "departedtocountry")
    identifier = keys.place(of: "uniqueidentifier", "anonymizedidentifier", "anonymizedidentifer")
  }

  /// Spellings that later or earlier releases have otherwise.
  ///
  /// > Source: `Departed Date` became `Departure Date` in March 2026; two headers are misspelled in
  /// > the releases themselves.
  private static let renamed = [
    "departuredate": "Departed Date of other releases",
    "citizenshipcounty": "a misspelling of Citizenship Country",
    "anonymizedidentifer": "a misspelling of Anonymized Identifier",
  ]

  /// Takes note of headers that differ between releases.
  func note(line: Int, _ findings: inout IceFindings) {
    for index in [departed, citizenship, identifier].compactMap(\.self) {
      guard let meaning = IceColumns.renamed[IceText.key(headers[index])] else { continue }
      let what = "\(headers[index]) is \(meaning)"
      findings.note(.renamedHeader, line: line, column: headers[index], what)
    }
    guard identifier == nil else { return }
    findings.note(.unusableIdentifier, line: line, column: "", "the file has no identifier")
  }
}
