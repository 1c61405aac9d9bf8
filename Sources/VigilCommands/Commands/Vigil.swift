package import ArgumentParser
import CaseModel
import CaseReports
import CaseStore
import Foundation
import Languages
import Platform
import TextLayout

/// The root command: the verbs of the program, and its exit status.
package struct Vigil: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "vigil",
    abstract: "Keeps watch over immigration cases from a terminal.",
    discussion: """
      Without a command, vigil opens the dashboard on your docket.

        vigil demo                                 try it on a made-up clinic
        vigil new                                  begin a docket for your clients
        vigil import caseload clients.csv          bring your clients in
        vigil add hearing A000-000-000 date=+30d   enter a fact
        vigil import eoir ~/Downloads/EOIR.zip     load a public release
        vigil find 'hearing<30d rep:no' --count    cases, by a filter
        vigil tail --follow                        what happened, as it comes
        vigil report orders --by nationality       a snapshot for paper or for tools
        vigil backup /media/usb/clinic.vigil       a copy on another disk

      Every command takes --quiet, which leaves out all but errors, and --lang,
      with en, zh-Hans or zh-Hant; --docket may stand before it. A long text goes
      through $PAGER on a terminal.

      Exit status: 0 done, 1 failed, 2 usage, 3 what was asked for was not found.
      """,
    version: ProgramVersion.page,
    subcommands: [
      OpenCommand.self,
      NewCommand.self,
      MonitorCommand.self,
      DemoCommand.self,
      TourCommand.self,
      ImportCommand.self,
      FindCommand.self,
      CodesCommand.self,
      ShowCommand.self,
      ReportCommand.self,
      AddCommand.self,
      CorrectCommand.self,
      WithdrawCommand.self,
      UndoCommand.self,
      AnswerCommand.self,
      LogCommand.self,
      HandOverCommand.self,
      IngestCommand.self,
      TailCommand.self,
      QueueCommand.self,
      TodayCommand.self,
      BackupCommand.self,
      RestoreCommand.self,
      EraseCommand.self,
      ShareCommand.self,
      CheckCommand.self,
      FactsCommand.self,
      WhatIfCommand.self,
      ClockCommand.self,
      CalendarCommand.self,
      SettingsCommand.self,
      ScreenCommand.self,
      ViewsCommand.self,
      AuditCommand.self,
      FiguresCommand.self,
      TeamCommand.self,
      SheetCommand.self,
      SampleCommand.self,
      BenchCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self,
  )

  package init() {}

  /// Parses the arguments, runs the command they name, and exits with its status.
  package static func main() {
    WaitingRoom.attend(
      say: { StandardError.say("vigil: \($0)") },
      isGivenUp: { Interruption.isAsked },
    )
    if let zone = Settings.read().zone { unsafe setenv("TZ", zone, 1) }
    do {
      try ProgramLimits.prepare()
      // What is wrong with the words is said in the language they ask for.
      LanguageOptions.asked = ArrangedWords.language(in: ProgramArguments.given)
      let arranged = try ArrangedWords(ProgramArguments.given, of: Vigil.self)
      StandardError.isQuiet = arranged.isQuiet
      LanguageOptions.asked = arranged.language
      let settings = Settings.read()
      _ = try LanguageOptions.spoken(settings)
      try Day.checkTold()
      DocketOptions.sayFault(of: settings, among: arranged.words)
      var command = try parseAsRoot(arranged.words)
      if let paged = command as? any PagedCommand, paged.isPaged { Pager.begin() }
      try command.run()
    } catch {
      end(after: error)
    }
  }

  /// Runs a command given as the words of a command line.
  ///
  /// - Throws: What the parser or the command throws.
  static func run(_ words: [String]) throws {
    var command = try parseAsRoot(words)
    try command.run()
  }

  /// Says what went wrong, to whom it concerns, and ends with the status that tells.
  private static func end(after error: any Error) -> Never {
    if let status = status(of: error) {
      StandardError.say("vigil: \(said(error))")
      Foundation.exit(status.rawValue)
    }
    // What is said in English where the settings are wrong; commands say what is wrong with them.
    let language = (try? LanguageOptions.spoken(Settings.read())) ?? .english
    let message = fullMessage(for: error, columns: HelpPage.columns)
    if exitCode(for: error).isSuccess {
      Pager.begin()
      let help = SpokenHelp(language, width: SpokenHelp.columns)
      let page = HelpPage(message).map(help.said) ?? message
      StandardOutput.write(page.isEmpty ? "" : page + "\n")
      Foundation.exit(EndStatus.done.rawValue)
    }
    StandardError.say(SpokenMistake(language, width: SpokenHelp.columns).said(message))
    Foundation.exit(EndStatus.usage.rawValue)
  }

  /// An error in words, in the language spoken.
  private static func said(_ error: any Error) -> String {
    wording(of: error).said(LanguageOptions.current.said)
  }

  /// An error in words; those of the system name the file and say why.
  private static func wording(of error: any Error) -> Phrase {
    if case FileError.failed(let path, let reason) = error {
      return "\(path): \(Phrase(words: reason))"
    }
    guard error is CocoaError || error is POSIXError else { return Phrase(error) }
    let reason = Phrase(words: SystemReason.text(error))
    guard let path = (error as NSError).userInfo[NSFilePathErrorKey] as? String else {
      return reason
    }
    return "\(path): \(reason)"
  }

  /// The status of an error of Vigil's own; none for those of the command line.
  private static func status(of error: any Error) -> EndStatus? {
    switch error {
    case DocketError.notFound, DocketError.unfinished, DocketError.absent: .notFound
    case let problem as Problem: problem.status
    case is ValidationError, is CleanExit, is ExitCode: nil
    // The parser's errors have a status of their own: 64 for usage, 0 for help asked for.
    default: exitCode(for: error) == .failure ? .failed : nil
    }
  }
}
