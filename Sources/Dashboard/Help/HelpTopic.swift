import CaseModel

/// What is read on a screen of text.
enum HelpTopic: Hashable, Sendable {
  /// Keys, filters, definitions and fields.
  case help
  /// The rules deadlines are computed by.
  case rules
  /// What drawing and answering cost.
  case meters
  /// What the words and codes of the open pane mean.
  case legend
  /// What has to be done for a case and by when.
  case checklist(Int64)
}
