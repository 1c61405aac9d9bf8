public import CaseModel
import TextLayout

/// Entries as an iCalendar file, which Thunderbird, Google and others read.
///
/// Times are those of the court, in the court's own zone, so that a reader elsewhere sees the right
/// moment.
///
/// > Source: RFC 5545: lines end in CRLF and fold at 75 octets; text escapes `\`, `;`, `,`.
public struct CalendarFile: Sendable {
  private let entries: [CalendarEntry]
  private let name: String
  private let madeOn: Day
  private let second: Int

  /// Makes the file.
  ///
  /// - Parameters:
  ///   - entries: The entries; one for each `uid`.
  ///   - name: What a calendar program calls it.
  ///   - madeOn: The day it is made, UTC; a later file takes the place of an earlier one.
  ///   - second: The second of that day it is made in.
  public init(_ entries: [CalendarEntry], name: String, madeOn: Day, second: Int = 0) {
    self.second = second
    self.entries = entries
    self.name = name
    self.madeOn = madeOn
  }

  /// The file's text.
  public var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Vigil//Vigil//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    let zones = Set(entries.compactMap { $0.startsAt == nil ? nil : $0.zone })
    let described = CourtZone.allCases.filter(zones.contains).flatMap(\.calendarLines)
    let lines = head + described + entries.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(_ entry: CalendarEntry) -> [String] {
    let texts = [
      ("DESCRIPTION", entry.detail), ("LOCATION", entry.place),
    ]
    return ["BEGIN:VEVENT", "UID:\(entry.uid)", "DTSTAMP:\(stamp)"]
      // Grows from minute to minute, so that a program that compares takes the later file.
      + ["SEQUENCE:\(max(0, Int(madeOn.number)) * 1440 + second / 60)"] + times(entry)
      + ["STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")"]
      + ["SUMMARY:\(Self.escaped(entry.title.text))"]
      + texts.filter { !$0.1.isEmpty }.map { "\($0.0):\(Self.escaped($0.1.text))" }
      + ["TRANSP:\(entry.startsAt == nil ? "TRANSPARENT" : "OPAQUE")", "END:VEVENT"]
  }

  /// When the file is made, UTC.
  private var stamp: String {
    let seconds = CaseField.clock(Int64(second % 60)).suffix(2)
    return "\(Self.digits(madeOn))T\(Self.clock(Int64(second / 60)).prefix(4))\(seconds)Z"
  }

  private func times(_ entry: CalendarEntry) -> [String] {
    guard let start = entry.startsAt else {
      return [
        "DTSTART;VALUE=DATE:\(Self.digits(entry.day))",
        "DTEND;VALUE=DATE:\(Self.digits(entry.day + 1))",
      ]
    }
    let zone = entry.zone.map { ";TZID=\($0.rawValue)" } ?? ""
    let end = min(start + entry.minutes, 23 * 60 + 59)
    return [
      "DTSTART\(zone):\(Self.digits(entry.day))T\(Self.clock(start))",
      "DTEND\(zone):\(Self.digits(entry.day))T\(Self.clock(end))",
    ]
  }

  private static func digits(_ day: Day) -> String {
    day.description.filter { $0 != "-" }
  }

  private static func clock(_ minutes: Int64) -> String {
    CaseField.clock(minutes).filter { $0 != ":" } + "00"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case "\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
  }

  /// Breaks a line so that no piece is longer than 75 octets, and no character is broken.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if octets + size > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded
  }
}
