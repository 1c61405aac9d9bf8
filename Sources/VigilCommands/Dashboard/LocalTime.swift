import CaseModel
import Foundation

/// What the clock says, and by how much the local one is ahead of UTC.
struct LocalTime: Hashable {
  let moment: Moment
  /// The seconds local time is ahead of UTC.
  let offset: Int64

  /// The day it is here.
  var day: Day { Moment(seconds: moment.seconds + offset).day }

  /// The time now, on the day `VIGIL_TODAY` says where it says one.
  static func now() -> LocalTime {
    let date = Date.now
    let offset = Int64(TimeZone.current.secondsFromGMT(for: date))
    let local = Moment(seconds: Int64(date.timeIntervalSince1970) + offset)
    let shift = Int64(Day.today - local.day) * Moment.day
    return LocalTime(moment: Moment(seconds: local.seconds - offset + shift), offset: offset)
  }
}
