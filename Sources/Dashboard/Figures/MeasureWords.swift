import CaseModel
import TextLayout

/// A measure in the language spoken here.
struct MeasureWords {
  let measure: Measure

  /// Its title.
  var title: SafeText { SafeText(words: measure.title) }

  /// Whose it is and how sure that is.
  var owner: SafeText {
    let (owner, sure) = (
      SafeText(words: measure.owner.rawValue), SafeText(words: measure.certainty.words),
    )
    return "\(owner); \(sure)"
  }

  /// Whose it is, what it counts, and what is left out.
  var meaning: SafeText { "\(owner): \(people); \(rule). Left out: \(leftOut)." }

  /// What it counts, by which day, and what is left out.
  var definition: SafeText { "\(people): \(rule); by \(dated). Left out: \(leftOut)." }

  private var people: SafeText { SafeText(words: measure.population) }
  private var rule: SafeText { SafeText(words: measure.rule) }
  private var dated: SafeText { SafeText(words: measure.dated) }
  private var leftOut: SafeText { SafeText(words: measure.leftOut) }
}

extension Measure {
  /// The measure in the language spoken here.
  var said: MeasureWords { MeasureWords(measure: self) }
}
