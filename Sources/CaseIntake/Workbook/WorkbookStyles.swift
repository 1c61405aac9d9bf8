/// Which cells of a workbook hold days, by the number of their format.
struct WorkbookStyles {
  /// What a format shows of a number.
  enum Kind {
    case number
    case day
    case time
    case dayAndTime
  }

  private var codes: [Int: String] = [:]
  private var kinds: [Kind] = []

  /// Gives a format of the workbook's own its code.
  mutating func name(_ id: Int, _ code: String) {
    codes[id] = code
  }

  /// Adds the next style of cells, by its format.
  mutating func add(_ id: Int) {
    kinds.append(codes[id].map(WorkbookStyles.kind) ?? WorkbookStyles.builtIn(id))
  }

  /// What a style shows.
  func kind(of style: Int?) -> Kind {
    guard let style, kinds.indices.contains(style) else { return .number }
    return kinds[style]
  }

  /// The formats every workbook has.
  ///
  /// > Source: ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are days in East Asian locales.
  private static func builtIn(_ id: Int) -> Kind {
    switch id {
    case 14...17, 27...31, 36, 50...54, 57, 58: .day
    case 18...21, 32...35, 45...47, 55, 56: .time
    case 22: .dayAndTime
    default: .number
    }
  }

  /// Reads a format's code, such as `m/d/yyyy h:mm`, without what is in quotes and brackets.
  private static func kind(_ code: String) -> Kind {
    var letters = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case "\\", "_", "*": isEscaped = true
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      default: if !isQuoted, !isBracketed { letters.append(character) }
      }
    }
    guard !letters.contains("general") else { return .number }
    let hasTime = letters.contains { "hs".contains($0) }
    let hasDay = letters.contains { "yd".contains($0) } || (letters.contains("m") && !hasTime)
    return hasDay ? (hasTime ? .dayAndTime : .day) : hasTime ? .time : .number
  }
}
