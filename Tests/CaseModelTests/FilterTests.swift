import CaseModel
import Testing

@Suite("Filters")
struct FilterTests {
  private var summary: CaseSummary {
    var summary = CaseSummary()
    summary.id = 4711
    summary.name = "CHEN Wei"
    summary.nationality = "CH"
    summary.court = "NYC"
    summary.state = "pending"
    summary.hearingOn = asOf + 29
    summary.represented = 0
    summary.custody = "D"
    summary.order = "final"
    summary.finalOn = asOf - 100
    summary.relief = "212c"
    summary.blockers = "appeal,nodoc"
    summary.stage = "X5R"
    summary.nextClockOn = asOf - 3
    summary.nextClock = "FILE-INDIV"
    return summary
  }

  @Test(
    "These hold",
    arguments: [
      "", "nat:CH", "nat:ch", "nationality=CH", "nat:MX,CH", "court:NYC hearing<30d rep:no",
      "-custody:released", "case:pending", "order:any", "order:final", "ORDER:Final",
      "hearing:2026-06", "hearing:2026", "hearing>=2026-06-30", "hearing:today..30d",
      "final<-90d", "final:-120d..-90d", "days>90", "days:100", "days:90..180", "chen",
      "\"chen wei\"", "4711", "id:4711", "id>4000 id<5000", "(nat:MX or nat:CH) case:pending",
      "nat:MX or court:NYC", "-(nat:MX court:NYC)", "relief:212C", "blocker:nodoc",
      "blocker:appeal",
      "motion:none", "ordered:none", "-motion:any", "due<7d", "due<today", "clock:file-indiv",
      "stage:\"No document\"", "judge:none",
    ],
  )
  func holds(text: String) throws {
    #expect(try Filter(text).predicate(asOf: asOf).holds(for: summary))
  }

  @Test(
    "These do not",
    arguments: [
      "nat:CI", "-nat:CH", "hearing<29d", "hearing>29d", "rep:yes", "case:completed",
      "order:none", "order:undone", "final>-90d", "days<100", "chang", "47", "blocker:vd",
      "judge:any", "ordered:any", "hearing:none", "-hearing:any", "motion:pending",
      "-motion:none", "due>=today", "clock:BIA-APP", "due:none",
    ],
  )
  func doesNotHold(text: String) throws {
    #expect(try !Filter(text).predicate(asOf: asOf).holds(for: summary))
  }

  @Test(
    "Errors point at the column",
    arguments: [
      ("nat:", 5), ("natt:CH", 1), ("case:pending hearing<soon", 22), ("(nat:CH", 1),
      ("nat:CH )", 8), ("rep:maybe", 5), ("\"open", 1), ("case:pending or", 16), ("-", 2),
      ("court<NYC", 7), ("hearing:2026-02-30", 9), ("days:x", 6), ("nat:CH,", 8), (":CH", 1),
    ],
  )
  func errors(text: String, column: Int) {
    #expect(throws: FilterError.self) { try Filter(text) }
    do {
      _ = try Filter(text)
    } catch {
      #expect(error.column == column, "\(error)")
    }
  }
}
