public import ArgumentParser
import CaseModel
import CaseReports
import Foundation
import Languages
public import PaperPDF

/// How a report is written: format, language, paper, and whether it goes to a printer.
struct PaperOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How it is written.",
      discussion: "html is one file for a browser or a phone; svg is the plot alone.",
    ),
  )
  var format: ReportFormat = .text
  @Flag(name: .long, help: "JSON; the same as --format json.") var json = false
  @OptionGroup var speech: LanguageOptions
  @Option(name: .long, help: "The paper of a PDF.") var paper: PaperSize = .letter
  @Option(
    name: .customLong("print"),
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Print it as PDF, on the printer named or on the system's own.",
      valueName: "printer",
    ),
  )
  var printer: String?

  /// The language of the words around the data; files for programs are always in English.
  var language: Language {
    get throws { [.csv, .json].contains(written) ? .english : try speech.language }
  }

  /// The format that is written: a printer takes PDF.
  var written: ReportFormat { json ? .json : printer == nil ? format : .pdf }

  /// Whether programs are to read it.
  var isJSON: Bool { written == .json }

  /// Refuses two formats at once.
  func validate() throws {
    guard json, printer != nil || ![.text, .json].contains(format) else { return }
    throw ValidationError("take either --json, or --format or --print")
  }

  /// Refuses several pages where a file holds one: two PDFs or web pages in a row are none.
  ///
  /// - Parameter count: How many pages of cases there are.
  /// - Throws: `Problem` where there are several.
  func requireOnePage(of count: Int) throws {
    guard count > 1, [.html, .pdf, .svg].contains(written) else { return }
    throw Problem(.usage, "that A-number has \(count) cases; name one by its number")
  }

  /// Begins the file, or the job of the printer.
  ///
  /// - Parameters:
  ///   - output: The file asked for.
  ///   - title: The name of the job, without anything of a client.
  /// - Returns: Where the report goes.
  /// - Throws: `Problem` where both are asked for; `DocketError` where no file can be begun.
  func begin(_ output: OutputOptions, title: String) throws -> Destination {
    guard let printer else { return try output.begin() }
    guard output.output == nil else {
      throw Problem(.usage, "take either --print or --output")
    }
    return Destination(Printer(printer.isEmpty ? nil : printer, title: "Vigil: \(title)"))
  }

  /// Makes the writer of a report.
  func writer(hasHead: Bool = false, isSheet: Bool = false) -> any ReportWriter {
    let page = Paper.current
    return written.writer(
      width: page.width,
      height: page.height,
      hasHead: hasHead,
      isSheet: isSheet,
    ) ?? PDFReportWriter(paper, done: PageProgress().show)
  }

  /// Returns a document in the format.
  ///
  /// - Parameter document: The document; its plots alone are an SVG.
  /// - Returns: The bytes of the file.
  /// - Throws: `Problem` where the format has no form for it; `PDFError`.
  func bytes(_ document: Document) throws -> [UInt8] {
    switch written {
    case .text: return Array(document.text(width: Paper.current.width).utf8)
    case .markdown: return Array(document.markdown.utf8)
    case .html: return Array(document.html.utf8)
    case .pdf:
      let made = try document.pdf(on: paper, done: PageProgress().show)
      if made.withoutFont > 0 { StandardError.say(PDFError.missingFont(made.withoutFont)) }
      return made.bytes
    case .svg where document.plots.count == 1: return Array(document.plots[0].svg.utf8)
    case .svg, .csv, .json:
      throw Problem(
        .usage,
        "this page is written as text, markdown, html or pdf, not as \(written.rawValue)",
      )
    }
  }
}

extension ReportWriter {
  /// Writes what comes after the last row, and says what went wrong with the whole.
  ///
  /// A PDF is written page by page: nothing holds the whole file.
  ///
  /// - Parameters:
  ///   - destination: Where it goes.
  ///   - warn: Is told of characters without a font.
  /// - Throws: `PDFError`: no PDF could be made; `DocketError`: it could not be written.
  mutating func close(
    into destination: Destination,
    warn: (Phrase) -> Void = { StandardError.say($0) },
  ) throws {
    guard var pdf = self as? PDFReportWriter else { return try destination.write(end()) }
    var fault: (any Error)?
    pdf.end { bytes in
      guard fault == nil else { return }
      do { try destination.write(bytes) } catch { fault = error }
    }
    if let fault { throw fault }
    if let problem = pdf.problem { throw problem }
    if pdf.withoutFont > 0 { warn(PDFError.missingFont(pdf.withoutFont)) }
  }
}

extension PaperSize: ExpressibleByArgument {
  /// Reads the name of a size.
  public init?(argument: String) {
    guard let size = PaperSize.all.first(where: { $0.name == argument.lowercased() }) else {
      return nil
    }
    self = size
  }

  /// The name, for help.
  public var defaultValueDescription: String { name }

  /// The names there are.
  public static var allValueStrings: [String] { all.map(\.name) }
}

/// Says on a terminal how many pages are drawn, once there are many.
final class PageProgress {
  private let line = ProgressLine()

  /// Shows how many pages of how many are drawn.
  func show(_ done: Int, _ all: Int) {
    guard all > 50 else { return }
    if done == all { line.end() } else { line.show(page: done, of: all) }
  }
}
