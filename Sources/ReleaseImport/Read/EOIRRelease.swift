import CaseIntake
public import CaseModel
import CaseStore
import Foundation

/// A release of EOIR's case data, in the zip it is published in or unpacked into a folder.
public struct EOIRRelease: Sendable {
  /// What the release is called and the day it stands for; may be set otherwise before loading.
  public var identity: ReleaseIdentity
  let files: any ReleaseFiles

  /// Opens a release and lists its files; reads none of them.
  ///
  /// - Throws: `ImportError` where the path is no folder and no zip, where the zip is damaged,
  ///   and where no known file is in it.
  public init(path: String) throws {
    files = try EOIRRelease.files(at: path)
    identity = ReleaseIdentity(
      path: files.path,
      members: try files.known().map(\.member),
      counted: try files.countList().day,
    )
  }

  /// The tables whose files the release lacks.
  public var missingTables: [ReleaseTable] {
    get throws {
      try ReleaseTable.allCases.filter { table in
        try files.member(named: table.recordType.fileName) == nil
      }
    }
  }

  /// The rows the release's own count gives the tables whose files it lacks.
  public var declaredRows: [ReleaseTable: Int] {
    get throws {
      let counts = try files.countList()
      let declared = try missingTables.compactMap { table in
        counts.rows(of: table.recordType.fileName).map { (table, $0) }
      }
      return Dictionary(uniqueKeysWithValues: declared)
    }
  }

  /// Reads every known file into a sink: code lists first, then the tables side by side.
  ///
  /// - Parameters:
  ///   - sink: Where the rows go.
  ///   - progress: Told now and then how far the reading has come, on the caller's thread.
  ///   - isCancelled: Asked on every thread whether to stop.
  /// - Returns: The account of each file, those the release lacks included.
  /// - Throws: `ImportError` where a file cannot be read, `CancellationError` where the caller asks
  ///   to stop, and whatever the sink throws.
  /// - Complexity: Linear in the bytes of the files, each read once; memory for one run of each
  ///   table.
  public func load(
    into sink: any ReleaseSink,
    progress: @escaping (ImportProgress) -> Void = { _ in },
    isCancelled: @escaping @Sendable () -> Bool = { false },
  ) throws -> [TableTally] {
    let known = try files.known()
    let sizes = known.map(\.member.size)
    let total = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
    let meter = ImportMeter(bytesTotal: total, isCancelled: isCancelled)
    let load = ReleaseReading(files: files, meter: meter, counts: try files.countList())
    let tick = { for news in meter.news() { progress(news) } }
    return try load.lookups(into: sink, tick) + load.tables(into: sink.tables, tick)
  }

  /// Says which files the release has and in which state they are: one that differs anywhere is
  /// another release, with which nothing can be gone on.
  public var stamp: String {
    get throws {
      try ([files.path] + files.known().map(\.member.stamp)).joined(separator: "\n")
    }
  }

  private static func files(at path: String) throws -> any ReleaseFiles {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ImportError(
        file: path,
        problem: "there is no such file or folder",
        advice: "Give the zip of the release, or the folder it was unpacked into",
      )
    }
    if isFolder.boolValue { return try FolderFiles(path: path) }
    // Where it cannot be read, the error below says that it is no zip.
    let start = FileHandle(forReadingAtPath: path).flatMap { try? $0.read(upToCount: 2) }
    guard start == Data([0x50, 0x4B]) else {
      throw ImportError(
        file: path,
        problem: "the path is neither a folder nor a zip",
        advice: "Give the zip of the release, or the folder it was unpacked into",
      )
    }
    return try ZipFiles(path: path)
  }
}

extension ReleaseFiles {
  /// The files that will be read, with what each is.
  func known() throws -> [(content: ReleaseContent, member: ReleaseMember)] {
    let known = try ReleaseContent.all.compactMap { content in
      try member(named: content.file).map { (content, $0) }
    }
    guard known.contains(where: { $0.0.isTable }) else {
      throw ImportError(
        file: path,
        problem: "no table of a release is in it, such as A_TblCase.csv",
        advice: "Give the zip of the release, or the folder it was unpacked into",
      )
    }
    return known
  }
}
