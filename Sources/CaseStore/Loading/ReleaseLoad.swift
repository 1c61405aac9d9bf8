public import CaseModel
import Foundation

/// Takes the rows of a release and makes a docket of them.
///
/// A new docket is built beside the old one and takes its place in one step at the end, so that an
/// import that is stopped, or killed, leaves the docket as it was.
public final class ReleaseLoad: ReleaseSink {
  let files: LoadFiles
  let connection: RawConnection
  let asOf: Day
  private let plan: ClockPlan
  private let release: Int64
  private var table: StagedTable?
  private var tallies: [TableTally] = []
  private let defects: RawStatement
  private let lookups: RawStatement
  private var changes: ChangeFinder?

  /// Begins an import.
  ///
  /// - Parameters:
  ///   - path: The docket; made where there is none.
  ///   - label: What the release is called.
  ///   - asOf: The day its data is as of.
  ///   - source: The name of the file or folder it comes from.
  ///   - plan: The rules and closures its lists are derived by.
  /// - Throws: `DocketError`: the docket holds a caseload, or another import is running.
  public init(
    docket path: String,
    label: String,
    asOf: Day,
    source: String,
    plan: ClockPlan = .standard,
  ) throws {
    files = try LoadFiles(docket: path)
    self.plan = plan
    let earlier = try ReleaseLoad.earlier(path, plan)
    if let earlier {
      changes = try ChangeFinder(since: earlier, source: "\(label), as of \(asOf)")
    }
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    _ = try Docket.create(
      at: files.building,
      kind: .release,
      name: name,
      asOf: asOf,
      plan: plan,
    )
    connection = try RawConnection(files.building)
    try connection.run(
      """
      PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA main.locking_mode = EXCLUSIVE;
      PRAGMA cache_size = -65536; PRAGMA temp_store = FILE; BEGIN;
      """
    )
    if earlier != nil { try connection.copyEarlier(from: path) }
    self.asOf = asOf
    release = try connection.addRelease(label: label, asOf: asOf, source: source)
    defects = try RawStatement(
      connection,
      """
      INSERT INTO defect (release, file, line, reason, "column", repair, verbatim)
      VALUES (\(release), ?, ?, ?, ?, ?, ?)
      """,
    )
    lookups = try RawStatement(
      connection,
      """
      INSERT OR REPLACE INTO lookup (list, code, label, extra, release)
      VALUES (?, ?, ?, ?, \(release))
      """,
    )
  }

  /// Returns the docket that is there already; a caseload is refused.
  private static func earlier(_ path: String, _ plan: ClockPlan) throws -> Docket? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let docket = try Docket.open(at: path, plan: plan)
    guard try docket.reading({ try $0.meta("kind") }) == DocketKind.release.rawValue else {
      throw DocketError.wrongKind(
        "\(path): a caseload of clients; public releases go into a docket of their own (--docket)"
      )
    }
    return docket
  }

  /// Begins a table; its rows follow.
  public func begin(_ table: ReleaseTable) throws {
    self.table = try StagedTable(table, files, connection)
  }

  /// Takes one row: its stored columns in the table's order.
  public func add(_ cells: UnsafeBufferPointer<LoadCell>) throws {
    try table?.add(cells)
  }

  /// Takes an entry of a code list.
  public func add(_ entry: LookupEntry) throws {
    for (index, text) in [entry.table.rawValue, entry.code, entry.label, entry.extra].enumerated() {
      lookups.bind(text, at: Int32(index + 1))
    }
    try lookups.execute()
  }

  /// Takes a defect, repaired or set aside.
  public func add(_ defect: Defect) throws {
    defects.bind(defect.file, at: 1)
    defects.bind(Int64(defect.line), at: 2)
    defects.bind(defect.reason.rawValue, at: 3)
    defects.bind(defect.column, at: 4)
    if let repair = defect.repair { defects.bind(repair, at: 5) } else { defects.bindNull(at: 5) }
    defects.bind(blob: defect.verbatim, at: 6)
    try defects.execute()
  }

  /// Ends a file with its account, and puts its rows in order.
  public func end(_ tally: TableTally) throws {
    try table?.finish(origin: release)
    table = nil
    tallies.append(tally)
  }

  /// Derives the summaries, builds the indexes and puts the new docket in place.
  ///
  /// - Parameter progress: Told what is being done; throws to stop.
  /// - Returns: The account of each file, orphans noted.
  /// - Throws: `DocketError`, or what `progress` throws.
  public func finish(_ progress: (LoadStep) throws -> Void) throws -> [TableTally] {
    // A docket without columns is whole: they are made later where they cannot be made now.
    let columns = try? ColumnBuilder(beside: files.docket, asOf: asOf)
    let orphans = try connection.deriveSummaries(
      asOf: asOf,
      plan: plan,
      into: columns,
      observer: changes,
      progress,
    )
    try changes?.finish()
    let stamp = try connection.stampLists()
    let hasColumns = (try? columns?.finish(stamp: stamp)) != nil
    for (table, count) in orphans where count > 0 {
      guard let index = tallies.firstIndex(where: { $0.table == table }) else { continue }
      tallies[index].notes["orphan"] = count
    }
    for tally in tallies { try connection.add(tally, release: release) }
    try connection.buildIndexes(progress)
    try progress(.saving)
    try files.flush(files.building)
    let old = try Retirement(files.docket)
    try old.handOver(to: connection)
    try changes?.append(to: connection)
    // The lock on the file is given back with the next statement that reads it.
    try connection.run(
      "COMMIT; PRAGMA optimize; PRAGMA main.locking_mode = NORMAL; SELECT count(*) FROM release"
    )
    try files.replaceDocket(retiring: old)
    if hasColumns { try? columns?.putInPlace() } else { columns?.cancel() }
    files.unlock()
    return tallies
  }

  /// Derives what the release would change, and changes nothing.
  ///
  /// - Parameters:
  ///   - progress: Told what is being done; throws to stop.
  ///   - body: Handed each change, in the order of cases.
  /// - Throws: `DocketError`, or what the closures throw.
  public func findChanges(
    _ progress: (LoadStep) throws -> Void,
    _ body: (CaseNotice) throws -> Void,
  ) throws {
    _ = try connection.deriveSummaries(
      asOf: asOf,
      plan: plan,
      into: nil,
      observer: changes,
      progress,
    )
    try changes?.finish()
    try changes?.forEach(body)
    cancel()
  }

  /// Throws away what was loaded; the docket stays as it was.
  public func cancel() {
    changes = nil
    files.clear()
    files.unlock()
  }
}

/// What an import does after it has read the release.
public enum LoadStep: Hashable, Sendable {
  /// Deriving summaries: so many cases of so many.
  case deriving(done: Int, of: Int)
  /// Building an index.
  case indexing(String)
  /// Writing everything to the disk and putting it in place.
  case saving
}
