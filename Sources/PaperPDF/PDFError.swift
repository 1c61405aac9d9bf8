public import CaseModel

/// Why a PDF cannot be made.
public enum PDFError: WordedError, Hashable {
  /// The libraries that set type are not installed; the one that was looked for.
  case missing(String?)
  /// The libraries failed; their own words.
  case failed(String)

  /// What is wrong and what to do.
  public var wording: Phrase {
    switch self {
    case .missing(let name):
      """
      no PDF can be made here: \(name ?? "the library") is not installed
      run apt-get install libpangocairo-1.0-0 fonts-dejavu-core, or take --format html
      """
    case .failed(let reason): "the PDF could not be made: \(reason)"
    }
  }

  /// What is said where characters have no font, so that boxes are in their place.
  ///
  /// - Parameter count: How many characters.
  /// - Returns: A sentence, and what to install.
  public static func missingFont(_ count: Int) -> Phrase {
    let characters: Phrase = count == 1 ? "1 character has" : "\(count) characters have"
    return """
      \(characters) no font on this computer and would be a box or a blank on paper
      run apt-get install fonts-wqy-microhei for Chinese, or fonts-noto-core for other scripts
      """
  }
}
