import CaseModel
import CaseSamples
import Testing

@Suite("The demo holds only what a user can enter")
struct DemoEntryTests {
  private static let today = Day(iso: "2026-11-23") ?? Day(number: 0)

  @Test("Every row of every client is taken by its form, value for value")
  func enterable() throws {
    let demo = DemoDocket(seed: 7, today: DemoEntryTests.today)
    let context = FormContext(today: DemoEntryTests.today)
    for history in demo.histories {
      for row in history.rows where !row.table.isOnePerCase {
        let form = try #require(FactForm.correcting(row), "\(row.table.rawValue)")
        for field in form.fields where field.table == row.table {
          let value = row[field.column]
          guard value != .empty || field.isRequired else { continue }
          let read = field.check(field.text(of: value), in: context)
          #expect(try read.get() == value, "\(form.key).\(field.key)")
        }
        let same = form.correct(row, with: form.values(of: row, in: history), of: history)
        let changed = try same.get().rows.filter { $0.now?.table == row.table }
        #expect(changed.isEmpty, "\(form.key): \(row)")
      }
    }
  }
}
