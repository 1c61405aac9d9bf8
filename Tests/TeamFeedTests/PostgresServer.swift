import Foundation
import Synchronization

@testable import TeamFeed

/// A PostgreSQL server in a folder of its own, for the tests of this process; gone when that ends,
/// however it ends: the server stops when nobody holds the other end of its standard input.
final class PostgresServer: Sendable {
  /// The folder with the server's socket and data.
  let folder: String
  /// The port on the loopback; with TLS, unless the server is a replica.
  let port: UInt16
  private let input: Pipe
  private let output: Pipe
  private let names = Atomic<Int>(0)

  /// The server; nil where PostgreSQL is not installed, which is said once.
  static let shared: PostgresServer? = {
    guard programs != nil else {
      print("PostgreSQL is not installed (apt install postgresql): tests over it are left out")
      return nil
    }
    do {
      return try PostgresServer()
    } catch {
      print("PostgreSQL does not start: \(error)")
      return nil
    }
  }()

  /// Whether it is installed, so that a server that does not start fails tests and skips none.
  static var isInstalled: Bool { programs != nil }

  /// The folder of the newest server's programs.
  static let programs: String? = {
    let root = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return versions.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { "\(root)/\($0)/bin" }
      .first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
  }()

  private struct Failure: Error, CustomStringConvertible { var description: String }

  /// Starts a server of its own, for a test that stops it.
  ///
  /// - Parameter primary: The server it follows as a replica, without TLS; nil for none.
  /// - Throws: Where it does not start.
  init(replicaOf primary: PostgresServer? = nil) throws {
    guard let programs = PostgresServer.programs else { throw Failure(description: "not there") }
    port = try PostgresServer.freePort()
    let process = Process()
    // PostgreSQL refuses to run as root.
    let isRoot = getuid() == 0
    process.executableURL = URL(filePath: isRoot ? "/usr/sbin/runuser" : "/bin/sh")
    let source = primary.map { "host=\($0.folder) port=\($0.port) user=postgres" } ?? ""
    process.arguments =
      (isRoot ? ["-u", "postgres", "--", "/bin/sh"] : [])
      + ["-c", PostgresServer.script, "sh", programs, "\(port)", source]
    process.currentDirectoryURL = URL(filePath: "/tmp")
    input = Pipe()
    output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    folder = try PostgresServer.line(from: output)
  }

  private static func line(from pipe: Pipe) throws -> String {
    var text = ""
    while !text.hasSuffix("\n") {
      let bytes = pipe.fileHandleForReading.availableData
      guard !bytes.isEmpty else { throw Failure(description: "it ended: \(text)") }
      text += String(decoding: bytes, as: UTF8.self)
    }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let script = """
    set -e
    folder=$(mktemp -d /tmp/vigil-pg.XXXXXX)
    chmod 755 "$folder"
    trap 'rm -rf "$folder"' EXIT
    cd "$folder"
    tls=
    if [ -n "$3" ]; then
      "$1/pg_basebackup" -D data -R -c fast -d "$3" >log 2>&1
    else
      "$1/initdb" -D data -A trust -U postgres --no-sync -E UTF8 --locale=C >log 2>&1
      sed -i '1i host all +passworded all scram-sha-256\\nlocal all +passworded scram-sha-256' \
        data/pg_hba.conf
      openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem >>log 2>&1
      chmod 600 key.pem
      tls="-c ssl=on -c ssl_cert_file=$folder/cert.pem -c ssl_key_file=$folder/key.pem"
    fi
    start() {
      "$1/pg_ctl" -D data -w -l server.log start >>log 2>&1 -o "-p $2 -k $folder -c fsync=off \
        -c listen_addresses=127.0.0.1 -c unix_socket_permissions=0777 $tls"
    }
    start "$1" "$2"
    echo "$folder"
    while read -r word; do
      case $word in
      start) start "$1" "$2" ;;
      promote) "$1/pg_ctl" -D data -w promote >>log 2>&1 ;;
      *) "$1/pg_ctl" -D data -w -m "$word" stop >>log 2>&1 ;;
      esac
      echo "$word"
    done
    "$1/pg_ctl" -D data -m immediate stop >>log 2>&1 || true
    """

  private func tell(_ word: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\(word)\n".utf8))
    _ = try PostgresServer.line(from: output)
  }

  /// Stops it; connections are cut.
  func stop() throws { try tell("fast") }

  /// Stops it as a loss of power does.
  func crash() throws { try tell("immediate") }

  /// Starts it again.
  func start() throws { try tell("start") }

  /// Makes a replica take writes.
  func promote() throws { try tell("promote") }

  /// The address of a database, over the socket.
  func address(_ database: String, user: String = "postgres") throws -> TeamAddress {
    try TeamAddress("host=\(folder) port=\(port) user=\(user) dbname=\(database)")
  }

  /// Runs a statement in a database.
  @discardableResult
  func sql(
    _ text: String,
    in database: String = "postgres",
    user: String = "postgres",
  ) throws -> [[String?]] {
    // A replica too, which only reads.
    let place = try address(database, user: user).text + " target_session_attrs=any"
    return try PostgresConnection(try TeamAddress(place)).query(text)
  }

  /// Runs one of PostgreSQL's own programs on it.
  func run(_ program: String, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: "\(PostgresServer.programs ?? "")/\(program)")
    process.arguments = ["-h", folder, "-p", "\(port)", "-U", "postgres"] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: "\(program) failed") }
  }

  /// Makes an empty database and returns its name.
  func database() throws -> String {
    let number = names.add(1, ordering: .relaxed).newValue
    let name = "team\(number)"
    try sql("CREATE DATABASE \(name)")
    return name
  }

  private static func freePort() throws -> UInt16 {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(file, $0, size) == 0 && getsockname(file, $0, &size) == 0
      }
    }
    guard isBound else { throw Failure(description: "no port is free") }
    return UInt16(bigEndian: address.sin_port)
  }
}
