import CaseModel
import TextLayout

extension SafeText {
  /// Makes a sentence safe, in the language spoken here.
  init(_ phrase: Phrase) {
    let speech = Speech.current
    self.init(phrase.said { speech?.said($0, $1) })
  }
}
