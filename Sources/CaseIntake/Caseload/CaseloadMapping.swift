import CaseModel

/// Which column of a table holds which field, and what its values mean.
public struct CaseloadMapping: Hashable, Sendable {
  /// One column and what it holds.
  public struct Column: Hashable, Sendable {
    /// The header in the table.
    public let header: String
    /// What the column holds; nil if it is not read.
    public let field: CaseloadField?
    /// The field an earlier column holds and this one seems to hold as well; what differs is asked.
    public internal(set) var repeated: CaseloadField?
  }

  /// The columns in the order of the table.
  public let columns: [Column]
  /// What values are written instead of what is in the table, by field and plain value.
  let values: [String: [String: String]]
  /// The list codes of countries and languages are from; nil where nobody says.
  let codes: CodeList?

  /// A list of codes a table can be written in.
  public enum CodeList: String, CaseIterable, Sendable {
    /// The courts' own.
    case eoir
    /// ISO 3166 and ISO 639.
    case iso
  }

  /// Recognises what columns hold by their headers; of two that seem the same the first is read.
  ///
  /// - Parameters:
  ///   - headers: The headers of the table.
  ///   - file: What a mapping file adds, which goes before recognition.
  ///   - codes: The list codes are from, where the command says so.
  init(_ headers: [String], _ file: CaseloadMappingFile = .empty, codes: CodeList? = nil) {
    let told = file.fields(for: headers)
    var taken = Set(told.values)
    // Where another column has the day, one that is called the hour or the day holds the hour.
    let hasDay = headers.contains { CaseloadHeaders.isDayOfHearing($0) }
    let isExport = CaseloadMapping.isOwnExport(headers)
    let guesses = headers.enumerated()
      .map { index, header -> Column in
        if let field = told[index] { return Column(header: header, field: field) }
        var guess = isExport ? CaseloadMapping.exported[header] : CaseloadField.guess(header)
        if hasDay, CaseloadHeaders.isDayOrHour(header) {
          guess = CaseloadField.named("hearing.time")
        }
        guard let guess else { return Column(header: header, field: nil) }
        guard taken.insert(guess).inserted else {
          let isSame = CaseloadMapping.isAskedTwice(guess, header, headers[..<index])
          return Column(header: header, field: nil, repeated: isSame ? guess : nil)
        }
        return Column(header: header, field: guess)
      }
    // Without hearings a judge is the judge of the proceeding.
    let hasHearings = guesses.contains { $0.field?.key == "hearing.date" }
    columns = guesses.map { column in
      guard !hasHearings, column.field?.key == "hearing.judge" else { return column }
      return Column(header: column.header, field: CaseloadField.named("judge"))
    }
    values = file.values
    self.codes = codes ?? file.codes
  }

  /// Whether a further column of a field is compared with the first.
  ///
  /// One of the same name is, and one of A-numbers or days; others of a like meaning, such as
  /// Attorney and Case Manager, differ anyway.
  private static func isAskedTwice(
    _ field: CaseloadField,
    _ header: String,
    _ earlier: ArraySlice<String>,
  ) -> Bool {
    field.key == "anumber" || field.shape?.kind == .day
      || earlier.contains { CaseloadHeaders.plain($0) == CaseloadHeaders.plain(header) }
  }

  /// Whether the table is one Vigil wrote itself: nearly every column is called as a field is.
  private static func isOwnExport(_ headers: [String]) -> Bool {
    let keys = CaseField.all.map(\.key)
    let own = Set(keys + keys.map { $0 + "Label" })
    return headers.count >= 20 && headers.count { own.contains($0) } * 10 >= headers.count * 9
  }

  /// What is read of Vigil's own export: what was entered of the client.
  ///
  /// Everything else in it is derived, and a derived value is never written back as a fact.
  private static let exported = Dictionary(
    uniqueKeysWithValues: ["id", "name", "native", "anumber", "attorney"]
      .compactMap { key in CaseloadField.named(key).map { (key, $0) } }
  )

  /// The header of the column a field is read from; empty where there is no such column.
  func header(_ key: String) -> String { columns.first { $0.field?.key == key }?.header ?? "" }

  /// Says what the mapping lacks to make clients of rows.
  func check(file: String, line: Int) throws {
    let keys = Set(columns.compactMap { $0.field?.key })
    guard keys.contains("name") || keys.contains("lastname") else {
      throw ImportError(
        file: file,
        line: line,
        problem: "no column holds the client's name",
        advice: "Name it in a mapping file, such as name = Client, and pass that with --mapping",
      )
    }
  }
}
