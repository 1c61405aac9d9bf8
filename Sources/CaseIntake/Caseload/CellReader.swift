import CaseModel

/// Reads cells of a table as values of forms, and says what names were taken for.
struct CellReader {
  let table: CaseloadTable
  let context: FormContext
  /// The court of the row, by which times in a zone are checked.
  var court: String?
  /// What names and codes were taken for.
  private(set) var understood: [Phrase] = []

  init(table: CaseloadTable, context: FormContext, court: String?) {
    self.table = table
    self.context = context
    self.court = court
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - field: The field it is read as.
  /// - Returns: The value, or what is wrong, with the choices there are.
  mutating func read(
    _ cell: CaseloadCells.Cell,
    as field: FormField,
  ) -> Result<CellValue, FormProblem> {
    let key = field.table == .hearing ? "hearing.\(field.key)" : field.key
    let text = table.mapping.values[key]?[cell.text.folded] ?? cell.text
    let problem = SheetError.problem(with: text).map { FormProblem(field.key, $0) }
    let result = problem.map(Result.failure) ?? value(of: text, cell, field)
    if case .success(.text(let code)) = result { note(code, cell, field) }
    return result
  }

  private func value(
    of text: String,
    _ cell: CaseloadCells.Cell,
    _ field: FormField,
  ) -> Result<CellValue, FormProblem> {
    switch field.kind {
    case .code(.nationality): return country(text, field)
    case .code(.language): return language(text, field)
    case .day:
      if cell.dayOrder == .unsure, DayOrder.isOpen(text) {
        return .failure(
          FormProblem(
            field.key,
            "day and month could be either way round, as other rows show; write 2026-12-01",
          )
        )
      }
      let day = CellDay.plain(text, isDayFirst: cell.dayOrder == .dayFirst)
      return field.check(day, in: context)
    case .time: return time(text, field)
    case .choice where field.key == "custody": return custody(text, field)
    case .choice where field.key == "calendar":
      return field.check(Calendars.code(text) ?? text, in: context)
    default: return field.check(text, in: context)
    }
  }

  /// A country by its name, the courts' code, or ISO's; a code that differs between the two lists
  /// is asked about where nothing says which list it is from.
  private func country(_ text: String, _ field: FormField) -> Result<CellValue, FormProblem> {
    let verdict = table.codes["nationality"]
    let iso = ISOCodes.country(text)
    let own = context.labels.code(text, in: .nationality)
    if let iso, let own, iso != own, text.utf8.count == 2 {
      switch verdict?.list {
      case .iso: return .success(.text(iso))
      case .eoir: return .success(.text(own))
      case nil:
        let (first, second) = (choice(iso), choice(own))
        return .failure(
          FormProblem(
            field.key,
            "an ISO code, \(first) or the courts' own, \(second); write the one meant",
          )
        )
      }
    }
    if own == nil, let iso { return .success(.text(iso)) }
    return field.check(text, in: context)
  }

  private func choice(_ code: String) -> String {
    "\(code) (\(context.labels.place(of: code, in: .nationality)))"
  }

  private func language(_ text: String, _ field: FormField) -> Result<CellValue, FormProblem> {
    let own = context.labels.code(text, in: .language)
    if own == nil || table.mapping.codes == .iso, let iso = ISOCodes.language(text) {
      return .success(.text(iso))
    }
    return field.check(text, in: context)
  }

  private func time(_ text: String, _ field: FormField) -> Result<CellValue, FormProblem> {
    let zoned = ZonedTime(text)
    if let problem = zoned.problem(at: court ?? "", context.labels) {
      return .failure(FormProblem(field.key, problem))
    }
    return field.check(zoned.time, in: context)
  }

  /// Custody in the words of intake sheets; a plain No may mean never or released, and is asked.
  private func custody(_ text: String, _ field: FormField) -> Result<CellValue, FormProblem> {
    switch text.words {
    case "yes", "y", "true", "1", "x", "in custody", "ice custody", "ice detention", "si",
      "detenido", "detenida", "是", "detained", "在押", "羁押中", "被羁押", "被拘留", "拘留中", "移民拘留":
      return .success(.text("D"))
    case "on bond", "bond", "bonded", "released on bond", "ror", "released on recognizance",
      "parole", "paroled", "liberado", "liberada", "已释放", "释放", "保释", "已保释", "具结释放":
      return .success(.text("R"))
    case "从未", "从未羁押", "从未被拘留", "未曾羁押": return .success(.text("N"))
    case "no", "n", "false", "0", "not detained", "non detained", "nondetained", "否",
      "no detenido", "no detenida", "未羁押", "不在押", "未被拘留":
      return .failure(
        FormProblem(field.key, "not detained: write N (never) or R (released)")
      )
    default: return field.check(text, in: context)
    }
  }

  private mutating func note(_ code: String, _ cell: CaseloadCells.Cell, _ field: FormField) {
    guard case .code(let list) = field.kind else { return }
    let label = context.labels.place(of: code, in: list)
    understood.append("\(cell.header) “\(cell.text)” is \(code) \(label)")
  }
}

extension String {
  /// The letters and digits without case and accents, with one blank between words.
  fileprivate var words: String {
    folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

/// Calendars of hearings as clinics write them.
enum Calendars {
  private static let codes: [String: String] = [
    "mch": "M", "master": "M", "master calendar": "M", "master hearing": "M",
    "master calendar hearing": "M", "m": "M", "ich": "I", "individual": "I", "merits": "I",
    "merits hearing": "I", "individual hearing": "I", "individual merits hearing": "I",
    "individual calendar hearing": "I", "ind": "I", "i": "I", "bond": "C", "bond hearing": "C",
    "custody hearing": "C", "credible fear review": "R", "reasonable fear review": "R",
    "audiencia preliminar": "M", "audiencia maestra": "M", "audiencia individual": "I",
    "预审": "M", "預審": "M", "个人聆讯": "I", "個人聆訊": "I", "个庭": "I", "個庭": "I",
    // In the words of Chinese-speaking clients the small court is the master calendar, and the
    // large one the hearing on the merits.
    //
    // > Source: guruin.com 4305, a guide to removal proceedings in Chinese.
    "小庭": "M", "大庭": "I", "主日历": "M", "主日历听证": "M", "主聆讯": "M", "过堂": "M", "初次小庭": "M",
    "个别听证": "I", "实体听证": "I", "个人听证": "I", "保释": "C", "保释听证": "C",
  ]

  /// The code of a calendar; nil where the word is none of these.
  static func code(_ text: String) -> String? { codes[text.words] ?? folded[text.words] }

  /// The same with simplified characters, so that traditional ones need no entries of their own.
  private static let folded = Dictionary(codes.map { ($0.key.words, $0.value) }) { $1 }
}
