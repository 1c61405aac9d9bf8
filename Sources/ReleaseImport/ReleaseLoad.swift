import BulkTables
public import CaseModel
public import CaseStore
import Foundation

/// Takes the rows of a release and makes a docket of them.
///
/// While the files are read, rows are sorted into working files beside the docket, each table on
/// its own thread. Then the cases are gone through in the order of their numbers, on several
/// threads, and the pages of a new docket are written, which takes the place of the old one in one
/// step at the end. So an import that is stopped, or killed, leaves the docket as it was; a table
/// that was read to its end need not be read again, and cases that are in the new docket need not
/// be derived again.
public final class ReleaseLoad: ReleaseSink {
  /// How the import began.
  public let resumption: Resumption
  let files: LoadFiles
  private let plan: ClockPlan
  private var stops = AsylumStops()
  private let release: NewRelease
  private let loads: TableLoads
  private let changes: ChangeFinder?
  /// What the lists are derived from.
  private let basis: String
  /// How far an interrupted import has made the docket; there is then no draft of it.
  private let checkpoint: LoadCheckpoint?
  private let draft: DraftDocket?
  /// Weighs the release against what the docket holds.
  public let weighing: ReleaseWeighing
  private var listTallies: [TableTally] = []
  private let limits: LoadLimits

  /// Begins an import, or resumes one of the same release that was interrupted.
  ///
  /// - Parameters:
  ///   - path: The docket; made where there is none.
  ///   - label: What the release is called.
  ///   - asOf: The day its data is as of.
  ///   - basis: How that day is known.
  ///   - source: The name of the file or folder it comes from.
  ///   - stamp: Says which files they are, in which state; nil if an import is never gone on
  ///     with.
  ///   - plan: The rules and closures its lists are derived by.
  /// - Throws: `DocketError`: the docket holds a caseload, or another import is running.
  public convenience init(
    docket path: String,
    label: String,
    asOf: Day,
    basis: DayBasis = .stated,
    source: String,
    stamp: String? = nil,
    plan: ClockPlan = .standard,
  ) throws {
    try self.init(path, label, asOf, source, basis: basis, stamp: stamp, plan, LoadLimits())
  }

  init(
    _ path: String,
    _ label: String,
    _ asOf: Day,
    _ source: String,
    basis dayBasis: DayBasis = .stated,
    stamp: String?,
    _ plan: ClockPlan,
    _ limits: LoadLimits,
  ) throws {
    files = try LoadFiles(docket: path)
    self.plan = plan
    self.limits = limits
    let earlier = try ReleaseLoad.earlier(path, plan)
    let number = try earlier?.lastRelease ?? 0
    release = NewRelease(
      number: number + 1,
      label: label,
      asOf: asOf,
      basis: dayBasis,
      source: source,
    )
    let held = try earlier?.courtHolding
    weighing = ReleaseWeighing(asOf: asOf, basis: dayBasis, against: held)
    basis = try LoadCheckpoint.basis(asOf: asOf, plan, earlier: earlier)
    let whole = stamp.map { "\($0)\nrelease \(number + 1)\n\(ReleaseLoad.layout)" }
    (resumption, checkpoint) = try files.resume(stamp: whole, basis: basis)
    changes = try earlier.map { [files, checkpoint] earlier in
      let source = "\(label), as of \(asOf)"
      return try ChangeFinder(
        since: earlier,
        source: source,
        files,
        after: checkpoint?.changes ?? 0,
      )
    }
    loads = TableLoads(files, origin: release.number, limits)
    draft =
      checkpoint == nil ? try DraftDocket(files, hasEarlier: earlier != nil, release, plan) : nil
  }

  /// How rows are laid out; rows laid out otherwise are of no use.
  private static var layout: String {
    ReleaseTable.allCases.map { TableSchema($0.recordType).create }.joined(separator: "\n")
  }

  /// Returns the docket that is there already; a caseload is refused.
  private static func earlier(_ path: String, _ plan: ClockPlan) throws -> Docket? {
    guard Docket.isThere(path) else { return nil }
    let docket = try Docket.openFacts(at: path, plan: plan)
    guard try docket.isRelease else {
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
    CodeListLoad(
      draft,
      noted: { [self] in if $0.table == .adjournment { stops.add($0.code, $0.extra) } },
      ended: { [self] in listTallies.append($0) },
    )
  }

  /// Derives the summaries, fills tables and indexes and puts the new docket in place.
  ///
  /// - Parameter progress: Told what is being done; throws to stop.
  /// - Returns: The account of each file, orphans noted.
  /// - Throws: `DocketError`, or what `progress` throws.
  public func finish(_ progress: (LoadStep) throws -> Void) throws -> [TableTally] {
    try finish(observers: [], progress)
  }

  /// Does the same, and shows every case to observers on the way; those that an interrupted import
  /// has done are not shown again.
  func finish(
    observers: [any CaseObserver],
    _ progress: (LoadStep) throws -> Void,
  ) throws -> [TableTally] {
    let roots = try checkpoint?.roots ?? draftEnded()
    // Without columns SQLite answers; the next reader makes them.
    let columns =
      checkpoint != nil && checkpoint?.columns == nil
      ? nil : try? ColumnObserver(files, asOf: release.asOf, from: checkpoint?.columns)
    var isFinished = false
    defer { columns?.end(isFinished: isFinished) }
    let (orphans, left) = try fill(roots, columns, observers, progress)
    let tallies = listTallies + loads.read.map { $0.tally.noting(orphans) }
    let stamp = try complete(tallies, left, progress)
    isFinished = columns?.finish(stamp: stamp) ?? false
    sealTables()
    files.unlock()
    return tallies
  }

  /// Makes the checksums of tables in the docket that is in place now; a sound one lacks nothing
  /// without them.
  private func sealTables() {
    try? Docket(path: files.docket, plan: plan).prepareForWriting()
  }

  /// Adds the defects of the tables to the draft and closes it.
  private func draftEnded() throws -> [String: UInt32] {
    guard let draft else { return [:] }
    for table in loads.read { try DefectSpool.forEach(in: table.defects) { try draft.add($0) } }
    return try draft.close()
  }

  /// Fills the tables and indexes, page by page.
  ///
  /// - Returns: How many rows of each table belong to no case, and the indexes left to SQLite.
  private func fill(
    _ roots: [String: UInt32],
    _ columns: ColumnObserver?,
    _ observers: [any CaseObserver],
    _ progress: (LoadStep) throws -> Void,
  ) throws -> (orphans: [(String, Int)], left: [DocketIndex]) {
    let file = try PageFile(files.building)
    let own: [(any CaseObserver)?] = [changes, columns]
    let stage = try RangeStage(
      loads.read,
      asOf: release.asOf,
      plan: plan.stopping(at: stops.codes),
      into: DocketPages(file, roots: roots, files, limits, from: checkpoint?.docket),
      observers + own.compactMap(\.self),
      limits,
      after: checkpoint?.done ?? RangesDone(),
      keeping: keeper(roots, columns),
    )
    let flusher = PageFlusher(file)
    defer { flusher.stop() }
    let orphans = try stage.run(progress)
    let indexes = IndexStage(file: file, roots: roots, entries: try stage.finish()) {
      columns?.writeRows()
    }
    let left = try indexes.run(progress)
    try flusher.end()
    try file.finish()
    return (orphans, left)
  }

  /// Saves checkpoints to resume from.
  private func keeper(
    _ roots: [String: UInt32],
    _ columns: ColumnObserver?,
  ) -> RangeStage.Keeper {
    { [files, basis, changes] done, docket in
      let checkpoint = LoadCheckpoint(
        basis: basis,
        done: done,
        roots: roots,
        docket: docket,
        columns: columns?.unfinished(),
        changes: try changes?.unfinished(),
      )
      try files.save(checkpoint)
    }
  }

  /// Adds the accounts and what changed, makes what was left to SQLite, stamps the lists and puts
  /// the docket in place.
  ///
  /// - Returns: The stamp of the lists.
  private func complete(
    _ tallies: [TableTally],
    _ left: [DocketIndex],
    _ progress: (LoadStep) throws -> Void,
  ) throws -> String {
    files.removeCheckpoint()
    let connection = try RawConnection(files.building)
    try connection.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
    for tally in tallies { try connection.add(tally, release: release.number) }
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
    try connection.forgetReappeared()
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
      let stage = try RangeStage(
        loads.read,
        asOf: release.asOf,
        plan: plan.stopping(at: stops.codes),
        into: nil,
        [changes],
        limits,
        after: checkpoint?.done ?? RangesDone(),
      )
      _ = try stage.run(progress)
      try changes.forEach(body)
    }
    // What an interrupted import left is still there to go on with.
    cancel(isResumable: resumption.goesOn)
  }

  /// Ends the import; the docket in place stays as it was.
  ///
  /// - Parameter isResumable: Whether what was done is kept for the next import.
  public func cancel(isResumable: Bool = false) {
    if isResumable { files.clearWithoutCheckpoint() } else { files.clear() }
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
