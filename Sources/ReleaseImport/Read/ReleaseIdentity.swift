import CaseIntake
public import CaseModel

/// Which release it is: what it is called, and the day its records stand for.
public struct ReleaseIdentity: Hashable, Sendable {
  /// What the release is called, such as `EOIR Case Data 2026-0801`.
  public var label: String
  /// The day the records stand for; nil if neither a name nor a file tells.
  public var asOf: Day?
  /// How that day is known.
  public var basis: DayBasis

  /// Makes an identity.
  public init(label: String, asOf: Day?, basis: DayBasis = .stated) {
    self.label = label
    self.asOf = asOf
    self.basis = basis
  }

  /// Derives it from the release's own name, the folders inside and the days of its files.
  ///
  /// > Source: Folders are named like `EOIR Case Data 2026-0401` or `FOIA TRAC Report 20211201`,
  /// > archives once like `090120-FOIA-TRAC-FILES`; the archive of today has a bare name.
  ///
  /// - Parameters:
  ///   - path: Where the release is.
  ///   - members: Its files.
  ///   - counted: The day its list of row counts states, where it does.
  init(path: String, members: [ReleaseMember], counted: Day? = nil) {
    let way = path.split(separator: "/").map(String.init)
    let own = ReleaseIdentity.withoutZip(way.last ?? path)
    let folders = members.flatMap { ReleaseIdentity.folders(of: $0, below: way) }
    for name in [own] + folders + way.dropLast().suffix(1) {
      if let day = NameDate.day(in: name) {
        let isWord = name.contains(where: \.isLetter)
        self.init(
          label: ReleaseIdentity.tidy(isWord ? name : "\(own) \(name)"),
          asOf: day,
          basis: name == own ? .name : .folder,
        )
        return
      }
    }
    let changed = members.compactMap(\.changedOn).max()
    self.init(
      label: ReleaseIdentity.tidy(own),
      asOf: counted ?? changed,
      basis: counted != nil ? .countList : changed != nil ? .fileDates : .today,
    )
  }

  /// The folders a file is in, those above the release left out.
  private static func folders(of member: ReleaseMember, below way: [String]) -> [String] {
    let folders = member.path.split(separator: "/").map(String.init).dropLast()
    return Array(folders.starts(with: way) ? folders.dropFirst(way.count) : folders)
  }

  private static func withoutZip(_ name: String) -> String {
    name.lowercased().hasSuffix(".zip") ? String(name.dropLast(4)) : name
  }

  private static func tidy(_ name: String) -> String {
    name.split(whereSeparator: { $0.isWhitespace || $0 == "_" }).joined(separator: " ")
  }
}

/// Finds a day in the name of a file or folder.
enum NameDate {
  /// The day a name holds: `2026-0401`, `2026-04-01`, `20260401`, or `040126` at its beginning.
  static func day(in name: String) -> Day? {
    let name = Array(name.utf8)
    for start in name.indices {
      guard start == 0 || !isDigit(name[start - 1]) else { continue }
      let run = digits(name[start...])
      if let run, let day = yearFirst(run) ?? (start == 0 ? yearLast(run) : nil) { return day }
    }
    return nil
  }

  /// The digits at the start of a name, dashes between them left out.
  private static func digits(_ name: ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = name.first, isDigit(first) else { return nil }
    return name.prefix { isDigit($0) || $0 == 0x2D }.filter(isDigit)
  }

  private static func yearFirst(_ run: [UInt8]) -> Day? {
    guard run.count == 8, let number = Int(String(decoding: run, as: UTF8.self)) else { return nil }
    return sound(number / 10_000, number / 100 % 100, number % 100)
  }

  private static func yearLast(_ run: [UInt8]) -> Day? {
    guard run.count == 6, let number = Int(String(decoding: run, as: UTF8.self)) else { return nil }
    return sound(2000 + number % 100, number / 10_000, number / 100 % 100)
  }

  private static func sound(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    (2000...2099).contains(year) ? Day(year: year, month: month, day: day) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
