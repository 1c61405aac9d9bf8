import CaseModel

/// A screen or a menu above the open pane.
enum Layer: Sendable {
  case caseView(CaseView)
  case reading(Reading)
  case menu(ColumnMenu)
  case addMenu(AddMenu)
  case factList(FactList)
  case log(EventLog)
  case form(FormEntry)
  case question(Question)
  case prompt(QueuePrompt)
  case palette(Palette)
  /// The name of a view about to be kept.
  case naming(LineEditor)
  /// The file a list is about to be exported to.
  case exporting(LineEditor)
  case comparison(CaseComparison)

  /// Whether it waits for a change to be entered.
  var isWaiting: Bool {
    switch self {
    case .form(let form): form.isSaving
    case .question(let question): question.isRunning
    default: false
    }
  }
}
