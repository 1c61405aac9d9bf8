import CaseModel
import TerminalKit
import TextLayout

extension Dashboard {
  /// The words for items as they are now; as of the docket's day where no time was told.
  var queueWords: QueueWords {
    let start = Moment(startOf: facts?.asOf ?? Day(number: 0))
    return QueueWords(
      who: conduct.who,
      now: time.now ?? start,
      today: time.local?.day ?? facts?.asOf ?? start.day,
      wishes: team?.wishes ?? [],
    )
  }
}
