import ArgumentParser
import CaseStore
import Foundation
import Sealing
import TeamFeed
import TeamTestSupport

/// Measures a team over a database.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Measure a team over a database.")

  @Option(help: "An empty database.") var address: String
  @Option(help: "Facts sent and taken.") var events = 20_000
  @Option(help: "Facts entered one by one, each waited for in the other office.") var live = 300
  @Option(help: "Entries of the log somebody joins at.") var join = 1_000_000
  @Option(help: "Clients those entries are about.") var clients = 20_000

  func run() throws {
    let place = try TeamAddress(address)
    guard try PostgresTeamLog.prepare(place, team: "team") else {
      throw ValidationError("the database holds a team already")
    }
    let team = MeasuredTeam(place, try TeamKey())
    let (ana, bo) = (try team.office("ana"), try team.office("bo"))
    try Traffic(ana, bo).measure(events)
    try Latency(ana, bo).measure(live)
    let entries = try LogFiller(team).fill(to: join, clients: clients)
    try Joining(team).measure(entries)
  }
}

/// A team whose machines are measured.
struct MeasuredTeam {
  let address: TeamAddress
  let key: TeamKey
  let scratch = Scratch()

  init(_ address: TeamAddress, _ key: TeamKey) {
    self.address = address
    self.key = key
  }

  /// A machine with a connection of its own.
  func office(_ name: String) throws -> Office {
    try Office(name, scratch, try PostgresTeamLog(address), key)
  }
}

/// Measures a body's time in seconds.
func seconds<Value>(_ body: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
  let start = ContinuousClock.now
  let value = try body()
  return (value, (ContinuousClock.now - start) / .seconds(1))
}

/// Prints a line of figures.
func report(_ name: String, _ words: String) {
  let line = "  " + name + String(repeating: " ", count: max(1, 26 - name.count)) + words + "\n"
  FileHandle.standardOutput.write(Data(line.utf8))
}

/// A number with its thousands parted.
func grouped(_ number: Double) -> String {
  let digits = Array(String(Int(number)).reversed())
  return String(
    stride(from: 0, to: digits.count, by: 3)
      .map { String(digits[$0..<min($0 + 3, digits.count)]) }
      .joined(separator: ",").reversed()
  )
}

/// A number with some decimals.
func fixed(_ number: Double, _ decimals: Int = 0) -> String {
  String(format: "%.\(decimals)f", number)
}
