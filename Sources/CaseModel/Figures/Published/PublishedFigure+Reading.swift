extension PublishedFigure {
  /// The published figures Vigil comes with.
  public static let all: [PublishedFigure] =
    (try? read(String(decoding: PackageResources.published_figures, as: UTF8.self))) ?? []

  /// Reads figures from the text of a file; the form is written at its head.
  ///
  /// - Parameter text: The file's text.
  /// - Returns: The figures, in the order of the file.
  /// - Throws: `FactFileError` with the line, where a line does not have the form.
  public static func read(_ text: String) throws(FactFileError) -> [PublishedFigure] {
    var figures: [PublishedFigure] = []
    var source = ""
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = String(line).trimmed
      if line.isEmpty || line.first == "#" { continue }
      if line.first == "[", line.last == "]" {
        source = String(line.dropFirst().dropLast())
        continue
      }
      guard !source.isEmpty, let figure = PublishedFigure(line, source) else {
        throw FactFileError(line: number, message: "write [SOURCE], then \(form)")
      }
      figures.append(figure)
    }
    return figures
  }

  private static let form = "ID = measure | where | filter | period | value | tolerance | mark"

  private init?(_ line: String, _ source: String) {
    guard let equals = line.firstIndex(of: "=") else { return nil }
    let cells = line[line.index(after: equals)...].split(separator: "|")
      .map { String($0).trimmed }
    guard cells.count == 7, let period = FactDate(cells[3]),
      let certainty = Certainty(rawValue: cells[6])
    else { return nil }
    let words = cells[4].split(separator: " ").map(String.init)
    let named = Part(rawValue: words.first ?? "")
    guard let value = words.last.flatMap(Double.init), words.count == (named == nil ? 1 : 2),
      cells[0] == "-" || Measure.named(cells[0]) != nil
    else { return nil }
    guard let tolerance = Tolerance.read(cells[5]) else { return nil }
    let place = cells[1].split(separator: " ").map(String.init)
    key = String(line[..<equals]).trimmed
    measure = Measure.named(cells[0])
    courts = place.first == "court" ? Array(place.dropFirst()) : []
    state = place.first == "state" && place.count == 2 ? place[1] : ""
    filter = cells[2] == "-" ? "" : cells[2]
    self.period = period
    self.value = value
    part = named ?? .value
    self.tolerance = tolerance
    self.certainty = certainty
    self.source = source
  }
}

extension PublishedFigure.Tolerance {
  /// Reads `5%`, `2pt` or `none`; the outer nil where it is none of them.
  fileprivate static func read(_ text: String) -> PublishedFigure.Tolerance?? {
    if text == "none" { return .some(nil) }
    if text.hasSuffix("%") { return Double(text.dropLast()).map { .some(.percent($0)) } ?? nil }
    if text.hasSuffix("pt") { return Double(text.dropLast(2)).map { .some(.points($0)) } ?? nil }
    return nil
  }
}

extension PublishedFigure {
  /// The figure to show beside a computed one: of the same measure and place, nearest in time.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - day: The last day of the period.
  ///   - filter: The filter as typed; figures of other cases are not comparable.
  /// - Returns: The nearest figure; nil where none of the measure is published.
  public static func nearest(to measure: Measure, on day: Day, filter: String) -> PublishedFigure? {
    all.filter {
      $0.measure?.key == measure.key && $0.filter == filter && $0.courts.isEmpty
        && $0.state.isEmpty && $0.part == .value
    }
    .min { abs($0.period.last - day) < abs($1.period.last - day) }
  }
}
