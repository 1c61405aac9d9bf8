import CaseModel

/// What spreadsheets write into a cell whose formula has no value.
enum SheetError {
  /// > Source: Microsoft's list of Excel's error values; LibreOffice's `Err:502` and its like.
  private static let words: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!",
    "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA",
  ]

  /// What is wrong with a cell that holds an error in place of a value; nil where it holds none.
  static func problem(with text: String) -> Phrase? {
    if text == CellWords.uncomputed {
      return "a formula without a value; open the file in a spreadsheet, save it, import it again"
    }
    // Signs alone are what a spreadsheet shows, and exports, where a column is too narrow.
    let isNarrow = text.count >= 3 && text.allSatisfy { $0 == "#" }
    let isError = words.contains(text) || (text.hasPrefix("Err:") && Int(text.dropFirst(4)) != nil)
    guard isNarrow || isError else { return nil }
    return "an error of the spreadsheet and no value; write the value, then import it again"
  }
}
