import CaseModel

/// Something a column of a caseload can hold: a field of a form, or a part of one.
public struct CaseloadField: Hashable, Sendable {
  /// The word that names it in a mapping file.
  public let key: String
  /// The form that takes it; none for what only finds or makes other values.
  let form: String?
  /// The field of the form.
  let field: String

  private init(_ key: String, _ form: String?, _ field: String = "") {
    self.key = key
    self.form = form
    self.field = field
  }

  /// The case's number in the docket.
  static let id = CaseloadField("id", nil)
  /// The family name, where names are in two columns.
  static let lastName = CaseloadField("lastname", nil)
  /// The given name, where names are in two columns.
  static let firstName = CaseloadField("firstname", nil)

  /// Every field, in the order messages list them.
  public static let all: [CaseloadField] =
    FactForm.client.fields.map { CaseloadField($0.key, "client", $0.key) }
    + [lastName, firstName, id]
    + facts.flatMap { form in
      form.fields.map { CaseloadField("\(form.key).\($0.key)", form.key, $0.key) }
    }

  /// The fields in words: those of clients and hearings by name, those of other facts by an example.
  public static let guide: String = {
    let plain = all.filter { $0.form == nil || $0.form == "client" || $0.form == "hearing" }
    return plain.map(\.key).joined(separator: ", ")
      + "; and for another fact its form and field, such as petition.what and petition.date, as "
      + "vigil add --help lists them"
  }()

  /// The forms of facts a row can hold beside its client, one fact of each.
  static let facts = FactForm.all().filter { $0.key != FactForm.client.key }

  /// Returns the field of a name; none where there is no such field.
  public static func named(_ key: String) -> CaseloadField? {
    all.first { $0.key == key.lowercased() }
  }

  /// The field a header most likely means, by the words of headers clinics use.
  static func guess(_ header: String) -> CaseloadField? {
    if header.contains("."), let field = named(header.trimmingBlanks) { return field }
    let words = header.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "#" }
      .joined(separator: " ")
    guard !words.isEmpty else { return nil }
    return synonyms.first { $0.words.contains(words) }.flatMap { named($0.key) }
      ?? (words == "id" ? nil : named(words))
  }

  private static let synonyms: [(key: String, words: Set<String>)] = [
    (
      "anumber",
      [
        "a#", "a #", "a number", "a no", "anumber", "anum", "alien number", "alien no", "alien #",
        "alien registration number", "a num", "uscis number", "uscis #", "a file number",
      ],
    ),
    ("name", ["name", "client name", "client", "full name", "respondent", "respondent name"]),
    (
      "lastname",
      ["last name", "lastname", "family name", "surname", "last", "apellido", "apellidos"],
    ),
    ("firstname", ["first name", "firstname", "given name", "given names", "first", "nombre"]),
    ("native", ["native name", "chinese name", "name in own script", "own script"]),
    (
      "nationality",
      [
        "nationality", "country", "country of origin", "country of citizenship", "citizenship",
        "country of nationality", "coc", "coo", "nat",
      ],
    ),
    (
      "language",
      [
        "language", "primary language", "preferred language", "best language", "interpreter",
        "lang",
      ],
    ),
    ("type", ["case type", "proceeding type"]),
    (
      "filed",
      ["nta date", "nta filed", "date of nta", "nta", "charged on", "charging document date"],
    ),
    ("court", ["court", "immigration court", "court location", "eoir court", "base city"]),
    ("entered", ["date of entry", "entry date", "entered", "entered on", "doe", "arrival date"]),
    ("custody", ["custody", "custody status", "detention status"]),
    (
      "appeared",
      ["e 28", "e28", "e 28 date", "e28 filed", "e 28 filed", "eoir 28", "counsel since"],
    ),
    (
      "attorney",
      [
        "attorney", "atty", "attorney name", "representative", "counsel", "lawyer", "assigned to",
        "staff attorney", "assigned attorney",
      ],
    ),
    ("note", ["note", "notes", "comments", "comment", "remarks", "remark"]),
    ("id", ["vigil id", "vigil case", "vigil number"]),
    (
      "hearing.date",
      [
        "next hearing", "hearing date", "next hearing date", "hearing", "next court date",
        "court date", "nh", "next hrg", "hrg date",
      ],
    ),
    ("hearing.time", ["hearing time", "time", "next hearing time", "court time", "hrg time"]),
    (
      "hearing.calendar",
      ["hearing type", "calendar", "type of hearing", "mch ich", "next hearing type"],
    ),
    ("hearing.judge", ["judge", "ij", "immigration judge", "judge name", "hearing judge"]),
    ("hearing.medium", ["hearing medium", "medium", "held by", "hearing format"]),
  ]
}
