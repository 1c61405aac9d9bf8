public import CaseModel
import Foundation
import Synchronization

/// Takes the rows of a release and makes a docket of them.
///
/// While the files are read, rows are sorted into working files beside the docket, each table on its
/// own thread. Then the cases are gone through in the order of their numbers, on several threads, and
/// the pages of a new docket are written, which takes the place of the old one in one step at the
/// end. So an import that is stopped, or killed, leaves the docket as it was; and a table that was
/// read to its end need not be read again.
public final class ReleaseLoad: ReleaseSink, @unchecked Sendable {
  // Tables are begun and ended on several threads, under a lock; all else is the caller's thread.
  /// How the import began.
  public let resumption: Resumption
  let files: LoadFiles
  let asOf: Day
  private let connection: RawConnection
  private let plan: ClockPlan
  private let release: Int64
  private let insertDefect: RawStatement
  private let insertEntry: RawStatement
  private let tables: Mutex<[ReleaseTable: ReadTable]>
  var listTallies: [TableTally] = []
  /// The most entries of an index that are sorted in memory.
  var mostEntries = IndexSpool.most

  /// Begins an import, or goes on with one of the same release that was interrupted.
  ///
  /// - Parameters:
  ///   - path: The docket; made where there is none.
  ///   - label: What the release is called.
  ///   - asOf: The day its data is as of.
  ///   - source: The name of the file or folder it comes from.
  ///   - stamp: Says which files they are, in which state; none where an import is never gone on
  ///     with.
  ///   - plan: The rules and closures its lists are derived by.
  /// - Throws: `DocketError`: the docket holds a caseload, or another import is running.
  public init(
    docket path: String,
    label: String,
    asOf: Day,
    source: String,
    stamp: String? = nil,
    plan: ClockPlan = .standard,
  ) throws {
    files = try LoadFiles(docket: path)
    self.plan = plan
    let earlier = try ReleaseLoad.earlier(path, plan)
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
      PRAGMA temp_store = FILE; BEGIN;
      """
    )
    if earlier != nil { try connection.copyEarlier(from: path) }
    self.asOf = asOf
    let release = try connection.addRelease(label: label, asOf: asOf, source: source)
    self.release = release
    let whole = stamp.map { "\($0)\nrelease \(release)\n\(ReleaseLoad.layout)" }
    resumption = try files.takeUp(stamp: whole)
    let kept = files.keptTables().map { ($0.table, $0) }
    tables = Mutex(Dictionary(uniqueKeysWithValues: kept))
    insertDefect = try RawStatement(
      connection,
      """
      INSERT INTO defect (release, file, line, reason, "column", repair, verbatim)
      VALUES (\(release), ?, ?, ?, ?, ?, ?)
      """,
    )
    insertEntry = try RawStatement(
      connection,
      """
      INSERT OR REPLACE INTO lookup (list, code, label, extra, release)
      VALUES (?, ?, ?, ?, \(release))
      """,
    )
  }

  /// How rows are laid out; rows laid out otherwise are of no use.
  private static var layout: String {
    ReleaseTable.allCases.map { TableSchema($0.recordType).create }.joined(separator: "\n")
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

  /// The account of a table that an interrupted import had read to its end.
  public func finished(_ table: ReleaseTable) -> TableTally? {
    tables.withLock { $0[table]?.tally }
  }

  /// Begins a table, which is filled on one thread.
  public func begin(_ table: ReleaseTable) throws -> any RowSink {
    try TableLoad(table, files, origin: release) { [self] read in
      tables.withLock { $0[table] = read }
    }
  }

  /// Begins a code list; one is read after another.
  public func begin(_ list: LookupTable) -> any EntrySink {
    CodeListLoad(self, insertEntry)
  }

  /// Keeps a defect, repaired or set aside.
  func store(_ defect: Defect) throws {
    insertDefect.bind(defect.file, at: 1)
    insertDefect.bind(Int64(defect.line), at: 2)
    insertDefect.bind(defect.reason.rawValue, at: 3)
    insertDefect.bind(defect.column, at: 4)
    if let repair = defect.repair {
      insertDefect.bind(repair, at: 5)
    } else {
      insertDefect.bindNull(at: 5)
    }
    insertDefect.bind(blob: defect.verbatim, at: 6)
    try insertDefect.execute()
  }

  /// Derives the summaries, fills tables and indexes and puts the new docket in place.
  ///
  /// - Parameters:
  ///   - observers: What is shown every case on the way.
  ///   - progress: Told what is being done; throws to stop.
  /// - Returns: The account of each file, orphans noted.
  /// - Throws: `DocketError`, or what `progress` throws.
  public func finish(
    observers: [any CaseObserver] = [],
    _ progress: (LoadStep) throws -> Void,
  ) throws -> [TableTally] {
    let read = tables.withLock { tables in ReleaseTable.allCases.compactMap { tables[$0] } }
    for table in read { try DefectSpool.forEach(in: table.defects) { try store($0) } }
    let roots = try prepared()
    let pages = try DocketPages(files, roots: roots, most: mostEntries)
    // A docket without columns is whole: they are made later where they cannot be made now.
    let columns = try? ColumnBuilder(beside: files.docket, asOf: asOf)
    let observers = observers + (columns.map { [ColumnObserver($0)] } ?? [])
    let orphans = try RangeStage(read, asOf: asOf, plan: plan, into: pages, observers).run(progress)
    let left = try pages.finish(progress)
    let tallies = listTallies + read.map { $0.tally.noting(orphans) }
    try progress(.saving)
    let stamp = try complete(tallies, left, progress)
    let hasColumns = (try? columns?.finish(stamp: stamp)) != nil
    try files.replaceDocket(retiring: Retirement(files.docket))
    if hasColumns { try? columns?.putInPlace() } else { columns?.cancel() }
    return tallies
  }

  /// Makes the indexes, still empty, and closes the file to SQLite.
  private func prepared() throws -> [String: UInt32] {
    for index in DocketIndexes.all { try connection.run(index.sql) }
    var roots: [String: UInt32] = [:]
    let schema = try RawStatement(
      connection,
      "SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0",
    )
    while try schema.step() { roots[schema.text(0)] = UInt32(schema.integer(1)) }
    schema.close()
    insertDefect.close()
    insertEntry.close()
    try connection.run("COMMIT")
    connection.close()
    return roots
  }

  /// Adds the accounts, makes what was left to SQLite, and marks the lists.
  ///
  /// - Returns: The mark.
  private func complete(
    _ tallies: [TableTally],
    _ left: [DocketIndex],
    _ progress: (LoadStep) throws -> Void,
  ) throws -> String {
    let connection = try RawConnection(files.building)
    try connection.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
    for tally in tallies { try connection.add(tally, release: release) }
    for index in left {
      try connection.run("DROP INDEX \(index.name)")
      try connection.build(index, progress)
    }
    let stamp = try connection.stampLists()
    try connection.run("COMMIT; PRAGMA optimize")
    return stamp
  }

  /// Throws away the docket being built; the one in place stays as it was.
  ///
  /// - Parameter isResumable: Whether the rows read are kept for the next import.
  public func cancel(isResumable: Bool = false) {
    if isResumable { files.clearBuilding() } else { files.clear() }
  }
}

extension TableTally {
  /// The account with how many of the table's rows belong to no case.
  fileprivate func noting(_ orphans: [(String, Int)]) -> TableTally {
    var tally = self
    for (table, count) in orphans where table == self.table && count > 0 {
      tally.notes["orphan"] = count
    }
    return tally
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
