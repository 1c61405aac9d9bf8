import CaseModel
import TextLayout

extension FormEntry {
  /// What is wrong with a field, whether or not it is the time to say so.
  ///
  /// A value that is in the docket is not blamed on whoever corrects another.
  func problem(at place: Int) -> SafeText? {
    let entry = fields[place]
    if row != nil, !entry.isChanged { return nil }
    guard case .failure(let problem) = entry.field.check(entry.text, in: context) else {
      return nil
    }
    return SafeText(problem.message)
  }

  /// What is said to be wrong with a field: where the user is typing, nothing as long as there are
  /// suggestions to go on with.
  func shownProblem(at place: Int) -> SafeText? {
    let entry = fields[place]
    if let complaint, complaint.field == entry.field.key { return SafeText(complaint.message) }
    guard entry.isLeft || entry.isChanged else { return nil }
    if place == index, !entry.isLeft, !suggestions.isEmpty { return nil }
    return problem(at: place)
  }

  /// The suggestions for the field with the cursor.
  var suggestions: [FormField.Suggestion] { current.suggestions(in: context) }

  /// What is wrong with the whole.
  var failure: SafeText? {
    if let refusal { return refusal }
    guard let complaint, complaint.field.isEmpty else { return nil }
    return SafeText(complaint.message)
  }

  /// What the text of a field means, where that says more than the text.
  func meaning(at place: Int) -> SafeText? {
    let entry = fields[place]
    guard case .success(let value) = entry.field.check(entry.text, in: context), value != .empty
    else { return nil }
    let words = FactWords(labels: context.labels).full(value, of: entry.field)
    return words == SafeText(entry.text) ? nil : words
  }

  /// What the form does, and to whom.
  var title: SafeText {
    let what = (row == nil ? "Add: " : "Correct: ") + SafeText(words: form.title)
    if !cases.isEmpty { return what + ", " + CountWords.cases(cases.count) }
    guard let history else { return what }
    return what + ", " + FactWords.name(of: history)
  }
}
