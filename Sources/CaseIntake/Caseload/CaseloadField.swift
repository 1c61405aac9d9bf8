import CaseModel

/// Something a column of a caseload can hold: a field of a form, or a part of one.
public struct CaseloadField: Hashable, Sendable {
  /// The word that names it in a mapping file.
  public let key: String
  /// The form that takes it; nil for what only finds or makes other values.
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
  /// The number of the client or case in the program the table comes from.
  static let ownKey = CaseloadField("key", nil)
  /// The family name, where names are in two columns.
  static let lastName = CaseloadField("lastname", nil)
  /// The given name, where names are in two columns.
  static let firstName = CaseloadField("firstname", nil)

  /// Every field, in the order messages list them.
  public static let all: [CaseloadField] =
    FactForm.client.fields.map { CaseloadField($0.key, "client", $0.key) }
    + [lastName, firstName, id, ownKey]
    + facts.flatMap { form in
      form.fields.map { CaseloadField("\(form.key).\($0.key)", form.key, $0.key) }
    }

  /// The names of the fields of clients and hearings; those of other facts are their form's name
  /// and field, such as `petition.what`.
  public static let words: [String] =
    all.filter {
      $0.form == nil || $0.form == "client" || $0.form == "hearing"
    }
    .map(\.key)

  /// The forms of facts a row can hold beside its client, one fact of each.
  static let facts = FactForm.all().filter { $0.key != FactForm.client.key }

  /// Returns the field of a name; nil if there is no such field.
  public static func named(_ key: String) -> CaseloadField? {
    all.first { $0.key == key.lowercased() }
  }

  /// The field a header most likely means, by the words of headers clinics use.
  static func guess(_ header: String) -> CaseloadField? {
    if header.contains("."), let field = named(header.trimmingBlanks) { return field }
    let words = CaseloadHeaders.plain(header)
    guard !words.isEmpty else { return nil }
    return CaseloadHeaders.field(header).flatMap { named($0) } ?? named(words)
  }

  /// The shape of the form's field; nil for what is no field of a form.
  var shape: FormField? { form.flatMap { FactForm.named($0) }?.field(field) }
}
