/// How the day a release stands for became known.
public enum DayBasis: String, CaseIterable, Hashable, Sendable {
  /// Whoever imported it said so.
  case stated
  /// The name of the zip or of the folder given.
  case name
  /// The name of a folder inside the zip or the folder given, or of the one around it.
  case folder
  /// The release's own list of row counts.
  case countList = "count-list"
  /// The latest day a file was changed, which a copy may have made another.
  case fileDates = "file-dates"
  /// Nothing said a day, so today was taken.
  case today

  /// Whether nothing in the release states the day.
  public var isGuess: Bool { self == .fileDates || self == .today }

  /// The words that follow the day.
  public var words: String {
    switch self {
    case .stated: "stated with --as-of"
    case .name: "from the name of the release"
    case .folder: "from the name of a folder"
    case .countList: "from Count.txt"
    case .fileDates: "guessed from the dates of the files"
    case .today: "guessed: nothing says a day, so today was taken"
    }
  }
}
