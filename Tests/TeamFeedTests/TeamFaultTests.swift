import CaseModel
import CaseStore
import Foundation
import Sealing
import Synchronization
import TeamTestSupport
import Testing

@testable import TeamFeed

@Suite("What goes wrong with a server", .enabled(if: PostgresServer.isInstalled))
struct TeamFaultTests {
  private let scratch = Scratch()
  private let key: TeamKey

  init() throws {
    key = try TeamKey()
  }

  /// Visits and returns what the log says went wrong; nil where nothing did.
  private func fault(_ office: Office) throws -> TeamFault? {
    do {
      try office.visit()
      return nil
    } catch let fault as TeamFault {
      return fault
    }
  }

  /// The same docket with another connection.
  private func again(_ office: Office, _ address: TeamAddress) throws -> Office {
    try Office(office.name, at: office.docket.path, try PostgresTeamLog(address), key)
  }

  /// Begins a team in a new database, with two offices.
  private func team(_ server: PostgresServer) throws -> (String, Office, Office) {
    let database = try server.database()
    let address = try server.address(database)
    #expect(try PostgresTeamLog.prepare(address, team: "team"))
    let ana = try Office("ana", scratch, try PostgresTeamLog(address), key)
    let bo = try Office("bo", scratch, try PostgresTeamLog(address), key)
    return (database, ana, bo)
  }

  private func expectSame(_ offices: [Office], _ place: SourceLocation = #_sourceLocation) throws {
    for office in offices + offices { try office.visit() }
    for office in offices {
      #expect(
        try office.reader.teamDigest() == offices[0].reader.teamDigest(),
        sourceLocation: place,
      )
      #expect(try office.isSound(), sourceLocation: place)
      let found = try office.sync().compare()
      #expect(found.isSameLog && found.isSameFacts == true, sourceLocation: place)
    }
  }

  @Test("A server that is stopped, or loses its power, and comes back", arguments: [true, false])
  func restart(isStopped: Bool) throws {
    let server = try PostgresServer()
    let (database, ana, bo) = try team(server)
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    try bo.visit()
    try isStopped ? server.stop() : server.crash()
    try ana.add("note", to: hearing.caseID, ["text": "entered without a server"])
    guard case .away? = try fault(ana) else {
      Issue.record("a server that is not there is away")
      return
    }
    try server.start()
    let address = try server.address(database)
    try expectSame([try again(ana, address), try again(bo, address)])
    #expect(try bo.reader.history(of: hearing.caseID)?.notes.count == 1)
  }

  @Test("A replica takes over, and both hosts in the address lead to the one that takes writes")
  func failover() throws {
    let primary = try PostgresServer()
    let (database, ana, bo) = try team(primary)
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    let replica = try PostgresServer(replicaOf: primary)
    try bo.visit()
    try bo.add("note", to: hearing.caseID, ["text": "before"])
    try bo.visit()
    // The replica has it, or it is not told as taken: what a synchronous standby is for.
    let head = try primary.sql("SELECT pg_current_wal_lsn()")[0][0] ?? ""
    while try replica.sql("SELECT pg_last_wal_replay_lsn() >= '\(head)'")[0][0] != "t" {
      usleep(5_000)
    }
    let both = try TeamAddress(
      "host=\(primary.folder),\(replica.folder) port=\(primary.port),\(replica.port) "
        + "user=postgres dbname=\(database)"
    )
    #expect(throws: TeamFault.self, "a replica that only reads is none to write to") {
      try PostgresTeamLog(try replica.address(database))
    }
    try primary.crash()
    try ana.add("note", to: hearing.caseID, ["text": "meanwhile"])
    try replica.promote()
    try expectSame([try again(ana, both), try again(bo, both)])
    #expect(try ana.reader.history(of: hearing.caseID)?.notes.count == 2)
  }

  @Test("A server brought back from an old backup gets what it lost from the dockets")
  func lostEnd() throws {
    let server = try PostgresServer()
    let (database, ana, bo) = try team(server)
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    let dump = scratch.path("team.dump")
    try server.run("pg_dump", "-Fc", "-f", dump, database)
    try ana.add("note", to: hearing.caseID, ["text": "after the backup"])
    try ana.visit()
    let whole = scratch.path("whole.dump")
    try server.run("pg_dump", "-Fc", "-f", whole, database)
    let address = try server.address(database)
    for (backup, lost) in [(dump, 1), (whole, 0)] {
      try server.sql("DROP DATABASE \(database) WITH (FORCE)")
      try server.run("pg_restore", "--create", "-d", "postgres", backup)
      let office = try again(ana, address)
      let applied = try office.visit()
      #expect(applied.offered == lost && applied.confirmed == lost)
      try expectSame([office, try again(bo, address)])
      #expect(try office.reader.history(of: hearing.caseID)?.notes.count == 1)
      #expect(try server.sql("SELECT count(*) FROM vigil.entry", in: database) == [["3"]])
    }
  }

  @Test("A backup by pg_dump, restored on another server, and the team goes on")
  func restored() throws {
    let server = try PostgresServer()
    let (database, ana, bo) = try team(server)
    let owner = try PostgresTeamLog(try server.address(database))
    try owner.invite("cy", .add, office: "north")
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    let (dump, roles) = (scratch.path("team.dump"), scratch.path("roles.sql"))
    try server.run("pg_dump", "-Fc", "-f", dump, database)
    try server.run("pg_dumpall", "--roles-only", "-f", roles)
    // Visits after the backup brought nothing new but the secrets of the next ones.
    try ana.visit()
    try bo.visit()
    try server.stop()
    let other = try PostgresServer()
    // It complains that there is a user postgres already.
    try other.run("psql", "-q", "-o", "/dev/null", "-f", roles)
    // Under another name, as a copy beside the old database would have.
    try other.sql("CREATE DATABASE moved")
    try other.run("pg_restore", "-d", "moved", dump)
    let address = try other.address("moved")
    let office = try again(ana, address)
    try office.correct(hearing, ["time": "11:00"])
    try expectSame([office, try again(bo, address)])
    #expect(try PostgresTeamLog(address).invite("dee", .read, office: nil))
    let cy = try Office(
      "cy",
      scratch,
      try PostgresTeamLog(try other.address("moved", user: "cy")),
      key,
    )
    try cy.visit()
    #expect(throws: TeamFault.self) {
      try other.sql("DELETE FROM vigil.entry", in: "moved", user: "cy")
    }
    try office.visit()
  }

  /// Makes every append fail as PostgreSQL says it does, or take its time.
  private func hinder(_ server: PostgresServer, _ database: String, _ body: String) throws {
    try server.sql(
      "CREATE FUNCTION hinder() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \(body) END $$",
      in: database,
    )
    try server.sql(
      """
      CREATE TRIGGER hinder BEFORE INSERT ON vigil.entry FOR EACH ROW EXECUTE FUNCTION hinder()
      """,
      in: database,
    )
  }

  @Test(
    "A full disk and refused writes are said in words, and what was entered waits",
    arguments: [("53100", "disk is full"), ("25006", "only reads"), ("53200", "(53200)")],
  )
  func full(code: String, words: String) throws {
    let server = try #require(PostgresServer.shared)
    let (database, ana, bo) = try team(server)
    try hinder(server, database, "RAISE EXCEPTION 'no room' USING ERRCODE = '\(code)';")
    _ = try ana.clientWithHearing()
    let found = try #require(try fault(ana))
    #expect("\(found)".contains(words) && found.mayMend)
    #expect(try ana.reader.teamProgress().waiting == 2)
    try server.sql("DROP TRIGGER hinder ON vigil.entry", in: database)
    #expect(try ana.visit().confirmed == 2)
    try expectSame([ana, bo])
  }

  @Test("A slow server is waited for, and one that takes too long is away")
  func slow() throws {
    let server = try #require(PostgresServer.shared)
    let (database, ana, bo) = try team(server)
    try hinder(server, database, "PERFORM pg_sleep(0.2); RETURN NEW;")
    _ = try ana.clientWithHearing()
    #expect(try ana.visit().confirmed == 2)
    _ = try ana.clientWithHearing("ROE Kim")
    let impatient = try PostgresTeamLog(try server.address(database))
    try impatient.connection.execute("SET statement_timeout = '50ms'")
    let hurried = try Office("ana", at: ana.docket.path, impatient, key)
    #expect(try fault(hurried) == .away("it took too long"))
    try expectSame([ana, bo])
  }

  @Test("A log of an older version says who brings it up to date, which loses nothing")
  func older() throws {
    let server = try #require(PostgresServer.shared)
    let (database, ana, bo) = try team(server)
    _ = try ana.clientWithHearing()
    try ana.visit()
    let connection = try PostgresConnection(try server.address(database))
    let next = Array("CREATE TABLE vigil.later (id integer);".utf8)
    let latest = TeamSchema.latest
    #expect(throws: TeamFault.older(latest)) {
      try TeamSchema.requireCurrent(connection, latest: latest + 1)
    }
    let versions = TeamSchema.versions + [next]
    #expect(try !TeamSchema.bringUpToDate(connection, team: "x", to: versions))
    #expect(try TeamSchema.version(connection) == latest + 1)
    // Who has not been updated yet is told so, and changes nothing.
    let newer = TeamFault.newer(latest + 1)
    #expect(throws: newer) { try PostgresTeamLog(try server.address(database)) }
    #expect(throws: newer) {
      try PostgresTeamLog.prepare(try server.address(database), team: "x")
    }
    try expectSame([ana, bo])
  }

  @Test("A log of the first version is brought up to date, and its machines go on")
  func first() throws {
    let server = try #require(PostgresServer.shared)
    let database = try server.database()
    let connection = try PostgresConnection(try server.address(database))
    let versions = Array(TeamSchema.versions.prefix(1))
    #expect(try TeamSchema.bringUpToDate(connection, team: "team", to: versions))
    #expect(throws: TeamFault.older(1)) { try PostgresTeamLog(try server.address(database)) }
    #expect(try !PostgresTeamLog.prepare(try server.address(database), team: nil))
    let log = try PostgresTeamLog(try server.address(database))
    let machine = try log.join(name: [1], token: "0-first")
    // A docket with more secrets than a log brought back from a backup knows of is no copy.
    _ = try log.greet(machine: machine, token: "7-later", next: "8-next")
    #expect(throws: TeamFault.copied) {
      try log.greet(machine: machine, token: "7-later", next: "9-other")
    }
  }

  @Test("Two who bring a log up to date at once wait for each other")
  func migratingTogether() throws {
    let server = try #require(PostgresServer.shared)
    let database = try server.database()
    let address = try server.address(database)
    let begun = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      let isFirst = try? PostgresTeamLog.prepare(address, team: "team")
      if isFirst == true { begun.withLock { $0 += 1 } }
    }
    #expect(begun.withLock { $0 } == 1)
    #expect(try server.sql("SELECT count(*) FROM vigil.head", in: database) == [["1"]])
  }
}
