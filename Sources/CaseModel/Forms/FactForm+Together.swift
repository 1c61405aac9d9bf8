extension FactForm {
  /// The attorney in charge alone, for handing cases over.
  public static let attorney = FactForm(
    "attorney",
    "Attorney",
    .person,
    [
      FormField(
        "attorney",
        "Attorney",
        .text,
        "attorney",
        in: .person,
        isRequired: true,
        "the attorney or accredited representative in charge from now on",
      )
    ],
  )

  /// The forms that can be entered for several cases at once.
  public static var shared: [FactForm] {
    let forms = all().filter { $0.key != client.key }
    let first = ["note", "filing", "hearing"].compactMap { key in forms.first { $0.key == key } }
    let keys = first.map(\.key)
    return [attorney] + first + forms.filter { !keys.contains($0.key) }
  }

  /// A new client together with the first hearing, so that both are entered on one form.
  public static let newClient = FactForm(
    client.key,
    client.title,
    client.table,
    client.fields.flatMap { field in
      field.key == "judge" ? [field] + firstHearing : [field]
    },
    settle: client.settle,
  )

  private static let hearingKeys = ["date": "hearing", "time": "time", "calendar": "calendar"]

  private static var firstHearing: [FormField] {
    hearing.fields.compactMap { field in
      hearingKeys[field.key]
        .map { key in
          FormField(
            key,
            field.key == "date" ? "Hearing on" : field.title,
            field.kind,
            field.column,
            in: field.table,
            field.key == "date" ? "the next hearing: 2026-12-01, 12/1/2026 or +30d" : field.hint,
          )
        }
    }
  }

  /// Splits what was written on the form of a new client into the client and the hearing.
  ///
  /// - Parameter values: The values, by the key of each field.
  /// - Returns: The facts to enter together; the hearing is left out if nothing was written of it.
  public static func newClientParts(_ values: [String: CellValue]) -> FactGroup {
    let own = values.filter { client.field($0.key) != nil }
    var held: [String: CellValue] = [:]
    for (key, name) in hearingKeys {
      if let value = values[name], value != .empty { held[key] = value }
    }
    let first = FactGroup.Part(client, own, of: nil)
    return FactGroup(held.isEmpty ? [first] : [first, FactGroup.Part(hearing, held, of: nil)])
  }
}
