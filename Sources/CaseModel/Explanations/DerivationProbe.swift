/// Made-up cases by which one version of the rules is told from another.
///
/// Lists kept by an earlier version of Vigil are out of date once a rule derives something else. No
/// number has to be raised by hand for that: what the rules of now make of these cases is compared
/// with what those of then made of them.
///
/// > Note: A change that no case here shows goes unnoticed; `vigil check` compares every list with
/// > its facts.
public enum DerivationProbe {
  /// How many cases; a few milliseconds.
  private static let count = 384

  /// A digest of everything lists show of the cases, the same on every machine.
  public static let digest: String = {
    var digest = TextDigest()
    for derivation in derivations {
      for row in derivation.rows(of: .cases) + derivation.rows(of: .clocks) {
        for value in row.values { digest.add(value.written) }
      }
    }
    return digest.text
  }()

  /// What the rules make of each case.
  static var derivations: [CaseDerivation] {
    var cells = MadeUpCells()
    return (1...Int64(count)).map { cells.history($0).derive(asOf: MadeUpCells.asOf) }
  }
}

extension CellValue {
  fileprivate var written: String {
    switch self {
    case .empty: ""
    case .integer(let number): String(number)
    case .text(let text): text
    }
  }
}

/// Fills records with made-up values: codes the rules know, others they do not, and days around one
/// another.
private struct MadeUpCells: ColumnVisitor, HistoryVisitor {
  typealias Failure = Never
  static let asOf = Day(number: 20_500)
  /// The state of the SplitMix64 method.
  private var state: UInt64 = 0
  private var caseID: Int64 = 0
  private var rowID: Int64 = 0
  private var table = ""
  /// The text filled in last.
  private var last = ""
  /// Whether the case is to have few records.
  private var isSimple = true

  /// The most rows of a table in a simple case and in another; one and two if not said.
  private static let most: [String: (simple: Int, other: Int)] = [
    "proceeding": (1, 3), "hearing": (4, 4), "application": (2, 2), "appeal": (2, 2),
    "representation": (2, 2), "bond": (1, 1), "custody": (2, 2), "charge": (2, 2), "rider": (1, 1),
    "repatriation": (1, 4), "note": (0, 0),
  ]

  /// The codes a column is filled with, by its name; or by the table and its name, or the column
  /// before and its name, where those differ.
  private static let codes: [String: [String]] = [
    "caseType": ["RMV", "RMV", "RMV", "RMV", "AOC", "WHO", "CFR", "DEP", "ZZZ"],
    "custody": ["D", "N", "R", ""],
    "nationality": ["MX", "CH", "CU"],
    "filedBy": ["A", "I", "B", ""],
    "proceeding.decision": ["", "X", "X", "X", "V", "R", "T", "U", "W", "D", "A", "E", "O"],
    "proceeding.otherCompletion": ["", "", "", "C", "T", "K", "A", "F"],
    "proceeding.absentia": ["", "N", "N", "Y"],
    "proceeding.appealReserved": ["", "A", "I", "B", "N", "W"],
    "hearing.adjournment": ["", "", "01", "02", "55", "5A", "8A", "ZZ"],
    "hearing.calendar": ["M", "I", ""],
    "application.kind": ["ASYL", "ASYL", "WCAT", "42B", "245"],
    "application.decision": ["", "G", "C", "D", "A", "W", "M", "Q"],
    "appeal.kind": [
      "", "Case Appeal", "Case Appeal", "Circuit Court Remand", "MTR BIA", "Bond Appeal",
    ],
    "appeal.category": ["", "IJ", "DD"],
    "appeal.decision": [
      "", "", "DIS", "D30", "DVD", "WDL", "REM", "SUS", "DUT", "ACR", "ADM", "ZZZ",
    ],
    "motion.kind": ["O", "MA", "FD", "VO", "CV"],
    "motion.decision": ["", "G", "D", "W"],
    "motion.stay": ["", "G", "D"],
    "representation.level": ["COURT", "BOARD"],
    "representation.side": ["ALIEN", "INS"],
    "charge.status": ["S", "N", ""],
    "repatriation.kind": ["order", "order", "order", "blocker", "stage", "step", "done"],
    "order.value": OrderFact.allCases.map(\.rawValue),
    "blocker.value": Blocker.allCases.map(\.rawValue),
    "stage.value": ["X1", "X3", "X5", "X6", "X7"],
    "step.value": ["C1", "C2", "C5", "CN"],
    "done.value": ["MTR", "ZZ"],
  ]

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  private mutating func record<Record: DocketRecord>(_ type: Record.Type = Record.self) -> Record {
    rowID += 1
    table = Record.tableName
    var record = Record()
    record.visit(&self)
    return record
  }

  mutating func history(_ id: Int64) -> CaseHistory {
    caseID = id
    rowID = 0
    var history = CaseHistory(record())
    history.courtCase.id = id
    if below(2) == 0 { history.person = record() }
    isSimple = below(3) > 0
    history.visitTables(&self)
    return history
  }

  /// Fills a table of the history, with few rows where the case is a simple one.
  mutating func visit<Record: NumberedRecord>(_ rows: inout [Record]) {
    let most = MadeUpCells.most[Record.tableName] ?? (1, 2)
    rows = (0..<below((isSimple ? most.simple : most.other) + 1)).map { _ in record() }
  }

  mutating func id(_ name: String, _ header: String, _ value: inout Int64, isOwn: Bool) {
    value = isOwn ? rowID : name == "caseID" ? caseID : Int64(below(4))
  }

  mutating func text(_ spec: @autoclosure () -> ColumnSpec, _ value: inout String) {
    let name = spec().name
    let keys = ["\(last).\(name)", "\(table).\(name)", name]
    let codes = keys.lazy.compactMap { MadeUpCells.codes[$0] }.first ?? ["", "A", "B"]
    value = codes[below(codes.count)]
    last = value
  }

  mutating func day(_ name: String, _ header: String, _ value: inout Day?) {
    value = below(3) == 0 ? nil : MadeUpCells.asOf + (below(900) - 700)
  }

  mutating func number(_ spec: @autoclosure () -> ColumnSpec, _ value: inout Int64?) {
    value = below(3) == 0 ? nil : Int64(below(2))
  }

  mutating func omitted(_ headers: [String]) {}
}
