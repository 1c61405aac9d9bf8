import ArgumentParser
import CaseModel
import CaseStore
import TextLayout

/// Checks a docket, or shows what could not be read as it stood.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check that the docket is sound and that every row read is accounted for.",
  )

  @OptionGroup var docket: DocketOptions
  @Flag(
    name: .long,
    help: """
      Show each row that was repaired or set aside, word for word; bytes that are not plain \
      printable ASCII are written as \\t or \\xHH.
      """,
  )
  var defects = false

  func run() throws {
    let reader = try docket.open().reader()
    if defects { return try showDefects(reader) }
    let results = try reader.check()
    let width = min(48, results.map { SafeText($0.subject).cells }.max() ?? 0)
    for result in results {
      let subject = SafeText(result.subject).fitted(to: width)
      let mark = result.isSound ? "ok      " : "WRONG   "
      StandardOutput.write("\(mark)\(subject.text)  \(SafeText(result.finding).text)\n")
    }
    if try reader.profile().kind == .caseload,
      let advice = DiskEncryption(of: docket.path).advice
    {
      StandardError.say("note: \(advice)")
    }
    guard results.allSatisfy(\.isSound) else {
      throw Problem(.failed, "the docket is not as it should be")
    }
  }

  private func showDefects(_ reader: DocketReader) throws {
    try reader.forEachCaseloadDefect { StandardOutput.write($0.report) }
    for release in try reader.profile().releases {
      try reader.forEachDefect(of: release) { StandardOutput.write($0.report) }
    }
  }
}

extension Defect {
  /// The defect in two lines: where and what, and the row itself.
  fileprivate var report: String {
    let place = "\(SafeText(file).text):\(line)"
    let column = column.isEmpty ? "" : " in \(SafeText(self.column).text)"
    let what = repair.map { "repaired: \(SafeText($0).text)" } ?? "set aside"
    return "\(place): \(reason.rawValue)\(column); \(what)\n  \(verbatim.escaped)\n"
  }
}

extension [UInt8] {
  /// The bytes as printable ASCII from which they can be had back.
  fileprivate var escaped: String {
    map { byte in
      switch byte {
      case UInt8(ascii: "\t"): "\\t"
      case UInt8(ascii: "\\"): "\\\\"
      case 0x20..<0x7F: String(UnicodeScalar(byte))
      default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    .joined()
  }
}
