import CaseModel
import Testing

@Suite("Catalogues")
struct CatalogueTests {
  @Test("Keys and aliases name one field each, and every field reads a column of the summary")
  func fields() {
    let words = CaseField.all.flatMap { [$0.key] + $0.aliases }
    #expect(Set(words).count == words.count)
    let columns = Set(CaseSummary.table.storedColumns.map(\.name))
    for field in CaseField.all {
      #expect(columns.contains(field.column), "\(field.key)")
    }
  }

  @Test("Titles fit their columns", arguments: CaseField.all)
  func titles(field: CaseField) {
    #expect(field.title.count <= field.width, "\(field.key)")
  }

  @Test(
    "Tables have the columns of today's release",
    arguments: [
      (ReleaseTable.courtCase, 39), (.proceeding, 38), (.hearing, 30), (.application, 6),
      (.appeal, 17), (.motion, 41), (.representation, 11), (.bond, 31), (.custody, 5),
      (.charge, 5), (.rider, 11),
    ],
  )
  func columns(table: ReleaseTable, count: Int) {
    #expect(table.spec.columns.count == count)
  }

  @Test("Birth dates and addresses are recognised and not kept")
  func privacy() {
    let kept = Set(ReleaseTable.courtCase.spec.storedColumns.map(\.header))
    for header in ["C_BIRTHDATE", "ALIEN_CITY", "ALIEN_STATE", "ALIEN_ZIPCODE", "UPDATED_CITY"] {
      #expect(!kept.contains(header))
    }
  }

  @Test(
    "Codes that mislead have the right label",
    arguments: [
      (LookupTable.nationality, "CH", "China"), (.nationality, "CI", "Chile"),
      (.nationality, "NA", "Netherlands Antilles"), (.nationality, "SG", "Senegal"),
      (.court, "NYC", "New York NY"), (.decision, "RMV/X/C", "Removal ordered"),
      (.language, "FOO", "Foo Chow"), (.caseType, "WHO", "Withholding Only"),
    ],
  )
  func labels(table: LookupTable, code: String, label: String) {
    #expect(CodeLabels.fallback.label(code, in: table) == label)
  }

  @Test("A record survives its row", arguments: ReleaseTable.allCases)
  func roundTrip(table: ReleaseTable) {
    let type = table.recordType
    let isSame = survives(type)
    #expect(isSame)
  }

  private func survives<Record: DocketRecord>(_ type: Record.Type) -> Bool {
    let values = Record.table.storedColumns.enumerated()
      .map { index, column -> CellValue in
        switch column.kind {
        case .code, .mixedCode, .text: .text("T\(index)")
        default: .integer(Int64(index + 1))
        }
      }
    return Record(values: values).values == values
  }
}
