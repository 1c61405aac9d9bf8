import CaseModel
import CaseReports
import CaseStore
import Languages
import TextLayout

/// Writes counts of a list by the values cases share.
struct GroupReport {
  let open: OpenDocket
  let query: ListQuery
  let filter: String
  let options: RowOptions
  let paper: PaperOptions
  /// Whether each group has its share and the median of days to the list's day.
  var hasFigures = false

  /// Writes the report.
  ///
  /// - Parameters:
  ///   - groupings: What is counted by, the outermost first.
  ///   - total: How many cases pass.
  ///   - hidesSmall: Whether counts from 1 to 10 are hidden, and what would give them away.
  ///   - destination: Where it goes.
  /// - Throws: `DocketError`.
  func write(
    _ groupings: [Grouping],
    total: Int,
    hidesSmall: Bool,
    to destination: Destination,
  ) throws {
    var contents = GroupContents(
      groupings,
      labels: open.labels,
      asOf: open.profile.asOf,
      isPaper: paper.written.isPaper,
    )
    if paper.written.isPaper { contents.language = try paper.language }
    var writer = paper.writer(hasHead: options.head)
    let groups = try open.reader.groups(query, by: groupings)
    let hidden = hidesSmall ? HiddenCounts(groups) : nil
    var head = open.head(query, filter: filter, total: total, try paper.language)
    head.rows = min(groups.count, options.limit ?? groups.count)
    head.shownTotal = hidden?.total
    head.cautions = try open.cautions(
      query,
      hidingSmallOf: hidesSmall ? total : nil,
      in: head.language,
    )
    head.plot = try plot(groups, by: groupings, hidesSmall: hidesSmall, in: head.language)
    let figures = try hasFigures ? groupFigures(groupings, total: total) : nil
    if hasFigures {
      head.definition = .sentences([head.definition, GroupFigures.note(query.list.dateField)])
    }
    head.withheld = .parts([
      hidesSmall ? HiddenCounts.withheld : "", .rowsCut(options.limit, of: groups.count),
    ])
    let columns = contents.columns + (hasFigures ? GroupFigures.columns : [])
    try destination.write(writer.begin(head, columns))
    for (place, group) in groups.prefix(options.limit ?? groups.count).enumerated() {
      let cells = contents.cells(of: group, count: hidden?.cells[place])
      try destination.write(writer.row(cells + (figures?.cells(of: group) ?? [])))
    }
    try writer.close(into: destination)
  }

  private func groupFigures(_ groupings: [Grouping], total: Int) throws -> GroupFigures {
    let day = Grouping.field(query.list.dateField)
    let byDay = try open.reader.groups(query, by: groupings + [day])
    return GroupFigures(byDay: byDay, total: total, asOf: open.profile.asOf)
  }

  /// The plot of counts by one grouping, where the format shows plots and none is hidden.
  private func plot(
    _ groups: [GroupCount],
    by groupings: [Grouping],
    hidesSmall: Bool,
    in language: Language,
  ) throws -> ReportPlot? {
    guard paper.written.hasPlot else { return nil }
    guard groupings.count == 1, !hidesSmall else {
      guard paper.written != .svg else {
        throw Problem(.usage, "there is a plot of one grouping alone, with nothing hidden")
      }
      return nil
    }
    return ReportPlot(
      Array(groups.prefix(options.limit ?? groups.count)),
      by: groupings[0],
      labels: open.labels,
      asOf: open.profile.asOf,
      in: language,
    )
  }
}
