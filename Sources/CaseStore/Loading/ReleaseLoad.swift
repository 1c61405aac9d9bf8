public import CaseModel
import Foundation

/// Takes the rows of a release and makes a docket of them.
///
/// While the files are read, rows are sorted into working files beside the docket, each table on
/// its own thread. Then the cases are gone through in the order of their numbers, on several
/// threads, and the pages of a new docket are written, which takes the place of the old one in one
/// step at the end. So an import that is stopped, or killed, leaves the docket as it was; and a
/// table that was read to its end need not be read again.
public final class ReleaseLoad: ReleaseSink {
  /// How the import began.
  public let resumption: Resumption
  let files: LoadFiles
  let asOf: Day
  private let connection: RawConnection
  private let plan: ClockPlan
  private let release: Int64
  private let insertDefect: RawStatement
  private let insertEntry: RawStatement
  private let loads: TableLoads
  private var changes: ChangeFinder?
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
      PRAGMA temp_store = FILE; BEGIN;
      """
    )
    if earlier != nil { try connection.copyEarlier(from: path) }
    self.asOf = asOf
    release = try connection.addRelease(label: label, asOf: asOf, source: source)
    let whole = stamp.map { [release] in "\($0)\nrelease \(release)\n\(ReleaseLoad.layout)" }
    resumption = try files.takeUp(stamp: whole)
    loads = TableLoads(files, origin: release)
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

  /// Where the tables go.
  public var tables: any TableSinks { loads }

  /// Begins a code list; one is read after another.
  public func begin(_ list: LookupTable) -> any EntrySink {
    CodeListLoad(self, insertEntry)
  }

  /// Keeps a defect, repaired or set aside.
  func store(_ defect: Defect) throws {
    let insert = insertDefect
    insert.bind(defect.file, at: 1)
    insert.bind(Int64(defect.line), at: 2)
    insert.bind(defect.reason.rawValue, at: 3)
    insert.bind(defect.column, at: 4)
    if let repair = defect.repair { insert.bind(repair, at: 5) } else { insert.bindNull(at: 5) }
    insert.bind(blob: defect.verbatim, at: 6)
    try insert.execute()
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
    let read = loads.read
    for table in read { try DefectSpool.forEach(in: table.defects) { try store($0) } }
    let columns = try? ColumnObserver(beside: files.docket, asOf: asOf)
    var isFinished = false
    defer { columns?.end(isFinished: isFinished) }
    var all = observers
    if let changes { all.append(changes) }
    if let columns { all.append(columns) }
    let (orphans, left) = try fill(read, all, progress) { columns?.writeRows() }
    let tallies = listTallies + read.map { $0.tally.noting(orphans) }
    let stamp = try complete(tallies, left, progress)
    isFinished = columns?.finish(stamp: stamp) ?? false
    files.unlock()
    return tallies
  }

  /// Fills the tables and indexes, page by page.
  ///
  /// - Returns: How many rows of each table belong to no case, and the indexes left to SQLite.
  private func fill(
    _ read: [ReadTable],
    _ observers: [any CaseObserver],
    _ progress: (LoadStep) throws -> Void,
    writingColumns: @escaping @Sendable () -> Void,
  ) throws -> (orphans: [(String, Int)], left: [DocketIndex]) {
    let roots = try prepared()
    let file = try PageFile(files.building)
    let pages = try DocketPages(file, roots: roots, files, most: mostEntries)
    let stage = RangeStage(read, asOf: asOf, plan: plan, into: pages, observers)
    let flusher = PageFlusher(file)
    defer { flusher.stop() }
    let orphans = try stage.run(progress)
    let indexes = IndexStage(
      file: file,
      roots: roots,
      entries: try stage.finish(),
      meanwhile: writingColumns,
    )
    let left = try indexes.run(progress)
    try flusher.end()
    try file.finish()
    return (orphans, left)
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

  /// Adds the accounts and what changed, makes what was left to SQLite, marks the lists and puts
  /// the docket in place.
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
    try progress(.saving)
    try files.flush(files.building)
    let old = try Retirement(files.docket)
    try old.handOver(to: connection)
    try changes?.append(to: connection)
    try connection.run("COMMIT; PRAGMA optimize")
    try files.replaceDocket(retiring: old)
    return stamp
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
    if let changes {
      let stage = RangeStage(loads.read, asOf: asOf, plan: plan, into: nil, [changes])
      _ = try stage.run(progress)
      try changes.forEach(body)
    }
    cancel()
  }

  /// Throws away the docket being built; the one in place stays as it was.
  ///
  /// - Parameter isResumable: Whether the rows read are kept for the next import.
  public func cancel(isResumable: Bool = false) {
    changes = nil
    if isResumable { files.clearBuilding() } else { files.clear() }
    files.unlock()
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
