import CaseModel
import CaseStore
import Foundation
import Sealing
import TeamTestSupport
import Testing

@testable import TeamFeed

@Suite("The team's log on PostgreSQL", .enabled(if: PostgresServer.isInstalled))
struct PostgresTeamTests {
  let scratch = Scratch()
  let server: PostgresServer
  let database: String
  let key: TeamKey

  init() throws {
    server = try #require(PostgresServer.shared)
    database = try server.database()
    key = try TeamKey()
    #expect(try PostgresTeamLog.prepare(try server.address(database), team: "team"))
  }

  private func log(_ user: String = "postgres") throws -> PostgresTeamLog {
    try PostgresTeamLog(try server.address(database, user: user))
  }

  private func sql(_ text: String, user: String = "postgres") throws -> [[String?]] {
    try server.sql(text, in: database, user: user)
  }

  @Test("Two offices over the server end with the same docket")
  func offices() throws {
    let ana = try Office("ana", scratch, try log(), key)
    let bo = try Office("bo", scratch, try log(), key)
    let hearing = try ana.clientWithHearing()
    try ana.visit()
    try bo.visit()
    try bo.correct(hearing, ["time": "11:00"])
    try ana.correct(hearing, ["time": "12:00"])
    try bo.visit()
    #expect(try ana.visit().overtaken == 1)
    try bo.visit()
    #expect(try ana.reader.teamDigest() == bo.reader.teamDigest())
    let found = try TeamSync(ana.docket, log: ana.log, key: key).compare()
    #expect(found.isSameLog && found.isSameFacts == true)
  }

  @Test("Whoever reads the server reads no name, number, note or office's words")
  func sealed() throws {
    let ana = try Office("QQMACHINE", scratch, try log(), key)
    let id = try ana.add("client", ["name": "ZYXWVUT Jan", "anumber": "A000-100-100"]).caseID
    try ana.add("note", to: id, ["text": "QJXSECRET"])
    try ana.visit()
    try ana.sync().present(TeamPresence(who: "QQLOOKING", caseID: id))
    #expect(try sql("SELECT count(*) FROM vigil.presence") == [["1"]])
    for table in ["entry", "machine", "case_key", "head", "member", "presence"] {
      for row in try sql("SELECT t::text FROM vigil.\(table) AS t") {
        let hex = row[0] ?? ""
        for word in ["ZYXWVUT", "QJXSECRET", "QQMACHINE", "QQLOOKING", "000-100-100", "1000001"] {
          #expect(!hex.contains(word), "\(table)")
          #expect(!hex.contains(String(ByteText.text(Array(word.utf8)).dropFirst(2))), "\(table)")
        }
      }
    }
  }

  @Test("Nobody updates or deletes an entry, its owner included")
  func neverChanged() throws {
    let ana = try Office("ana", scratch, try log(), key)
    _ = try ana.clientWithHearing()
    try ana.visit()
    for statement in [
      "UPDATE vigil.entry SET sealed = ''", "DELETE FROM vigil.entry", "TRUNCATE vigil.entry",
    ] {
      #expect(throws: TeamFault.self) { try sql(statement) }
    }
    #expect(try sql("SELECT count(*) FROM vigil.entry") == [["2"]])
  }

  @Test("A reader reads, and appends, invites and erases nothing")
  func rights() throws {
    let owner = try log()
    let ana = try Office("ana", scratch, owner, key)
    _ = try ana.clientWithHearing()
    try ana.visit()
    let user = "reader_of_\(database)"
    #expect(try owner.invite(user, .read, office: nil))
    let bo = try Office("bo", scratch, try log(user), key)
    try bo.visit()
    #expect(try bo.reader.teamDigest() == ana.reader.teamDigest())
    let id = try bo.add("client", ["name": "ROE Kim"]).caseID
    #expect(throws: TeamFault.self) { try bo.visit() }
    #expect(throws: TeamFault.self) { try log(user).invite("x_\(database)", .read, office: nil) }
    #expect(throws: TeamFault.self) {
      try sql("INSERT INTO vigil.entry VALUES (9, 1, 9, '', NULL, '')", user: user)
    }
    #expect(throws: TeamFault.self) {
      try sql("SELECT vigil.erase(2, 'x', 2, 9, '', '')", user: user)
    }
    #expect(throws: TeamFault.self) { try sql("SELECT token FROM vigil.machine", user: user) }
    // What it entered waits, and is not lost.
    #expect(try bo.reader.teamProgress().waiting == 1)
    #expect(try bo.reader.history(of: id) != nil)
  }

  @Test("Who was not invited sees and does nothing")
  func strangers() throws {
    let user = "stranger_of_\(database)"
    _ = try sql("CREATE ROLE \(user) LOGIN")
    #expect(throws: TeamFault.self) { try log(user) }
    #expect(throws: TeamFault.self) { try sql("SELECT * FROM vigil.entry", user: user) }
  }

  @Test("An office sees its own clients, and those of none")
  func officesApart() throws {
    let owner = try log()
    let lead = try Office("lead", scratch, owner, key)
    let shared = try lead.clientWithHearing("SHARED One")
    try lead.visit()
    var made: [Office] = []
    for name in ["north", "south"] {
      let user = "\(name)_of_\(database)"
      try owner.invite(user, .add, office: name)
      made.append(try Office(name, scratch, try log(user), key))
    }
    let own = try made[0].clientWithHearing("NORTH One")
    try made[0].visit()
    try made[1].visit()
    try lead.visit()
    #expect(try made[1].row(shared) != nil)
    #expect(try made[1].reader.history(of: own.caseID) == nil)
    #expect(try lead.row(own) != nil)
    #expect(
      try sql("SELECT DISTINCT office FROM vigil.entry", user: "south_of_\(database)") == [[nil]]
    )
    // A correction by the lead of the office's client stays in the office.
    try lead.correct(own, ["time": "15:00"])
    try lead.visit()
    try made[0].visit()
    try made[1].visit()
    #expect(try made[0].row(own)?["startsAt"] == lead.row(own)?["startsAt"])
    #expect(try made[1].reader.history(of: own.caseID) == nil)
    #expect(try made[1].reader.teamProgress().position == lead.reader.teamProgress().position)
    // Each docket is what the part of the log gives that its user may read.
    for office in made + [lead] {
      let found = try office.sync().compare()
      #expect(found.isSameLog && found.isSameFacts == true)
    }
    #expect(try made[0].reader.teamDigest().facts == lead.reader.teamDigest().facts)
    #expect(try made[1].reader.teamDigest().facts != lead.reader.teamDigest().facts)
  }

  @Test("A change of the log is told of at once")
  func notification() throws {
    let (ana, bo) = (
      try Office("ana", scratch, try log(), key), try Office("bo", scratch, try log(), key),
    )
    let sync = try TeamSync(bo.docket, log: bo.log, key: key)
    try sync.visit()
    #expect(try !sync.waitForChange(seconds: 0).isEmpty)
    _ = try ana.clientWithHearing()
    try ana.visit()
    #expect(try sync.waitForChange(seconds: 30) == .entries)
    #expect(try sync.visit().taken == 2)
  }

  @Test("Presence is told of at once, sealed, and forgotten where nothing is heard of somebody")
  func presence() throws {
    let office = try Office("ana", scratch, try log(), key)
    let open = TeamPresence(who: "Ana López", caseID: try office.clientWithHearing().caseID)
    try office.visit()
    let ana = try office.sync()
    let bo = try Office("bo", scratch, try log(), key).sync()
    #expect(try !bo.waitForChange(seconds: 0).isEmpty)
    try ana.present(open)
    #expect(try bo.waitForChange(seconds: 30) == .presence)
    #expect(try bo.machines().map(\.presence) == [open, nil])
    #expect(try ana.waitForChange(seconds: 0) == [.entries, .presence])
    try ana.present(open)
    #expect(try ana.waitForChange(seconds: 0.05).isEmpty, "one's own changes are no news")
    _ = try sql("UPDATE vigil.machine SET seen_at = now() - interval '4 minutes'")
    #expect(try bo.machines().map(\.presence) == [nil, nil])
    try ana.present(nil)
    #expect(try ana.machines().map(\.presence) == [nil, nil])
  }

  @Test("Who has a case open is told to those who may read the case, and to nobody else")
  func presenceOfOffices() throws {
    let owner = try log()
    let lead = try Office("lead", scratch, owner, key)
    let shared = try lead.clientWithHearing("SHARED One").caseID
    try lead.visit()
    var made: [Office] = []
    for name in ["east", "west"] {
      let user = "\(name)_of_\(database)"
      try owner.invite(user, .add, office: name)
      made.append(try Office(name, scratch, try log(user), key))
    }
    let (east, west) = (made[0], made[1])
    let own = try east.clientWithHearing("EAST One").caseID
    let unsent = TeamPresence(who: "east", caseID: own)
    try east.sync().present(unsent)
    #expect(try lead.sync().machines().map(\.presence) == [nil, nil, nil])
    try east.visit()
    try east.sync().present(unsent)
    #expect(try lead.sync().machines().map(\.presence) == [nil, unsent, nil])
    #expect(try west.sync().machines().map(\.presence) == [nil, nil, nil])
    #expect(try west.sync().machines().count == 3)
    #expect(throws: TeamFault.self) {
      try sql("SELECT presence FROM vigil.machine", user: "west_of_\(database)")
    }
    #expect(try sql("SELECT * FROM vigil.presence", user: "west_of_\(database)").isEmpty)
    // The lead's look at a client of the east is not the west's to know either.
    let looking = TeamPresence(who: "lead", caseID: own)
    try lead.visit()
    try lead.sync().present(looking)
    #expect(try west.sync().machines().map(\.presence) == [nil, nil, nil])
    #expect(try east.sync().machines().map(\.presence) == [looking, unsent, nil])
    try lead.sync().present(TeamPresence(who: "lead", caseID: shared))
    #expect(try west.sync().machines()[0].presence?.caseID == shared)
  }

  @Test("A log of a later version is refused, and nothing is changed")
  func newer() throws {
    _ = try sql("INSERT INTO vigil.schema_version (version) VALUES (99)")
    #expect(throws: TeamFault.newer(99)) { try log() }
    #expect(throws: TeamFault.newer(99)) {
      try PostgresTeamLog.prepare(try server.address(database), team: "x")
    }
  }

  @Test("Preparing twice begins one team; a database without one says so")
  func preparing() throws {
    #expect(try !PostgresTeamLog.prepare(try server.address(database), team: "x"))
    #expect(try log().team() == "team")
    let empty = try server.database()
    #expect(throws: TeamFault.noTeam) { try PostgresTeamLog(try server.address(empty)) }
  }

  @Test("Over a network the certificate is checked, and nothing else is good enough")
  func certificates() throws {
    let place = "host=localhost port=\(server.port) user=postgres dbname=\(database)"
    let proven = try TeamAddress("\(place) sslrootcert=\(server.folder)/cert.pem")
    #expect(try PostgresTeamLog(proven).team() == "team")
    let unproven = try TeamAddress("\(place) sslrootcert=/dev/null")
    #expect(throws: TeamFault.self) { try PostgresTeamLog(unproven) }
    let other = place.replacing("host=localhost", with: "host=127.0.0.1")
    let elsewhere = try TeamAddress("\(other) sslrootcert=\(server.folder)/cert.pem")
    #expect(throws: TeamFault.self) { try PostgresTeamLog(elsewhere) }
    let used = try PostgresConnection(proven)
      .query(
        "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
      )
    #expect(used == [["t"]])
  }

  @Test("A server without TLS is refused over a network, whatever the address says")
  func withoutTLS() throws {
    let bare = try PostgresServer(replicaOf: server)
    try bare.promote()
    #expect(try PostgresTeamLog(try bare.address(database)).team() == "team")
    let address = try TeamAddress(
      "host=localhost port=\(bare.port) user=postgres dbname=\(database)"
        + " sslrootcert=\(server.folder)/cert.pem"
    )
    do {
      _ = try PostgresTeamLog(address)
      Issue.record("a line without TLS was used")
    } catch TeamFault.away(let reason) {
      #expect(reason.english.contains("SSL"), "\(reason)")
    }
  }

  @Test("A server that is not there is away, and nothing is lost")
  func away() throws {
    let address = try TeamAddress("host=\(server.folder)/none user=postgres dbname=\(database)")
    do {
      _ = try PostgresTeamLog(address)
      Issue.record("there is no server")
    } catch TeamFault.away(let reason) {
      #expect(!reason.isEmpty)
    }
  }

  @Test("A connection the server ends is away, and the next visit goes on")
  func restarted() throws {
    let ana = try Office("ana", scratch, try log(), key)
    _ = try ana.clientWithHearing()
    let sync = try TeamSync(ana.docket, log: ana.log, key: key)
    _ = try sql(
      """
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = '\(database)' AND pid <> pg_backend_pid()
      """
    )
    do {
      try sync.visit()
      Issue.record("the connection was ended")
    } catch TeamFault.away {}
    let again = try Office("ana", at: scratch.path("ana.vigil"), try log(), key)
    #expect(try again.visit().confirmed == 2)
  }
}

@Suite("Addresses of teams")
struct TeamAddressTests {
  @Test(
    "What would weaken the line or show a password is refused",
    arguments: [
      "host=db password=secret", "postgresql://ana:secret@db/clinic", "host=db sslmode=disable",
      "host=db sslmode=require", "host=db sslmode=verify-ca", "host=db gssencmode=prefer",
      "host='", "nonsense=1",
    ],
  )
  func refused(_ text: String) throws {
    do {
      _ = try TeamAddress(text)
      Issue.record("\(text) was taken")
    } catch let fault as TeamFault {
      #expect(!"\(fault)".contains("secret"))
    }
  }

  @Test(
    "The certificate is checked whatever the address leaves out",
    arguments: ["host=db dbname=clinic", "postgresql://db/clinic", "service=clinic", "clinic"],
  )
  func checked(_ text: String) throws {
    let made = try TeamAddress(text).connection(password: nil)
    #expect(made["sslmode"] == "verify-full" && made["gssencmode"] == "disable")
  }

  @Test("An address for another user names the same place")
  func users() throws {
    let address = try TeamAddress("host=db user=ana dbname='it\\'s'").forUser("bo")
    #expect(address.parameters == ["host": "db", "user": "bo", "dbname": "it's"])
  }

  @Test("Bytes go to PostgreSQL and back")
  func bytes() {
    let all = (0...255).map { UInt8($0) }
    #expect(ByteText.bytes(ByteText.text(all)) == all)
    #expect(ByteText.array([[1], nil, []]) == #"{"\\x01",NULL,"\\x"}"#)
    #expect(ByteText.bytes(nil) == [])
  }
}
