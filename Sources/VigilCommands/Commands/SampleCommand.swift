import ArgumentParser
import CaseModel
import CaseSamples
import Foundation
import TextLayout

/// Makes up releases to practise and to measure on.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Make up a release, of any size, to practise and to measure on.",
    subcommands: [SampleEOIRCommand.self],
  )
}

/// Makes up a release of the immigration courts.
struct SampleEOIRCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eoir",
    abstract: "Make up a release of the immigration courts, with a manifest of what is in it.",
    discussion: """
      vigil sample eoir --cases 100000 --defects 0.01 /tmp/sample
      vigil import eoir /tmp/sample --docket /tmp/sample.vigil
      vigil sample eoir --after /tmp/sample --seed 2 /tmp/next
      vigil import eoir /tmp/next --docket /tmp/sample.vigil
      """,
  )

  @Option(name: .long, help: "How many cases.") var cases = 10_000
  @Option(name: .long, help: "Another number makes up other cases.") var seed: UInt64 = 1
  @Option(name: .long, help: "The share of rows a defect strikes, from 0 to 1.") var defects = 0.0
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of a release to change some cases of; the manifest lists the changes.",
      valueName: "folder",
    ),
    completion: .directory,
  )
  var after: String?
  @Argument(help: "The folder to write into.", completion: .directory) var directory: String

  func validate() throws {
    guard 1...SampleRelease.mostCases ~= cases else {
      throw ValidationError("--cases takes 1 to \(SampleRelease.mostCases.grouped)")
    }
    guard 0...1 ~= defects else { throw ValidationError("--defects takes 0 to 1") }
  }

  func run() throws {
    if let after { return try revise(after) }
    let release = SampleRelease(
      cases: cases,
      seed: seed,
      defectRate: defects,
      asOf: Day.today.firstOfMonth,
    )
    let manifest = try release.write(to: directory)
    let rows = manifest.files.map(\.rows).reduce(0, +)
    StandardError.remark("\(directory): \(cases.grouped) cases, \(rows.grouped) rows")
    StandardError.remark("manifest.json there says what a correct import yields")
  }

  private func revise(_ first: String) throws {
    let manifest = try SampleRevision(after: first, seed: seed).write(to: directory)
    let changes = manifest.changes?.count ?? 0
    StandardError.remark(
      "\(directory): \(manifest.cases.grouped) cases, \(changes.grouped) changes"
    )
    StandardError.remark("manifest.json there lists every change an import is to find")
  }
}
