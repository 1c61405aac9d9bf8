import CaseModel
import Languages
import Testing
import TextLayout

@testable import CaseReports

@Suite("The plot of counted groups")
struct GroupPlotTests {
  private let day = Day(number: 20_000)

  private func plot(_ keys: [CellValue], by grouping: Grouping) throws -> ReportPlot {
    let groups = keys.enumerated().map { GroupCount(keys: [$1], count: $0 + 1) }
    return try #require(ReportPlot(groups, by: grouping, asOf: day, in: .english))
  }

  @Test("Years stand as far apart as they are, and cases without one come last under a label")
  func years() throws {
    let years: [CellValue] = [.integer(2019), .integer(2022), .empty]
    let points = try plot(years, by: .fiscalYear(of: CaseList.orders.dateField)).series[0].points
    #expect(points.map(\.label.text) == ["2019", "2020", "2021", "2022", "none"])
    #expect(points.map(\.value) == [1, 0, 0, 2, 3])
  }

  @Test("Of many labels the last is always written")
  func labels() throws {
    let years = (1950...2020).map { CellValue.integer($0) } + [.empty]
    let svg = try plot(years, by: .year(of: CaseList.orders.dateField)).svg
    #expect(svg.contains(">none<") && !svg.contains(">2020<"))
  }

  @Test("Values of a field that is none of time are bars, as many as there are")
  func bars() throws {
    let field = try #require(CaseField.named("nat"))
    let plot = try plot([.text("CH"), .text("MX")], by: .field(field))
    #expect(plot.form == .bars && plot.series[0].points.count == 2)
  }
}
