import Foundation
import TerminalTestSupport

/// A server of SSH on a port of its own, with keys of its own, that runs one command for whoever
/// comes with the right key; gone when the test is over.
final class SSHServer {
  private let folder: URL
  private let port: UInt16
  private let server: PtyProcess

  /// Whether what the test needs is installed: Debian's openssh-server and openssh-client.
  static let isInstalled = ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"]
    .allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }

  /// Starts the server.
  ///
  /// - Parameters:
  ///   - folder: Where keys and settings are kept.
  ///   - command: What is run, whatever is asked for.
  ///   - environment: What the command finds in its environment.
  /// - Throws: `TestFailure`, or what the system says.
  init(in folder: URL, running command: String, environment: [String: String]) throws {
    let folder = folder.appending(path: "ssh")
    self.folder = folder
    func path(_ name: String) -> String { folder.appending(path: name).path }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    port = try SSHServer.freePort()
    for key in ["host", "user"] {
      try SSHServer.run("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", path(key))
    }
    let allowed = try String(contentsOfFile: path("user.pub"), encoding: .utf8)
    try "restrict,pty,command=\"\(command)\" \(allowed)"
      .write(
        toFile: path("allowed"),
        atomically: true,
        encoding: .utf8,
      )
    try SSHServer.settings(environment, port, path)
      .write(toFile: path("config"), atomically: true, encoding: .utf8)
    // The server wants this folder where it runs as root; Debian makes it when a machine starts.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    // Not as a `Process`: a server closes every file it inherits, which that takes for its end.
    server = try PtyProcess(
      "/usr/sbin/sshd",
      ["-D", "-f", path("config"), "-E", path("log")],
      environment: ["PATH": "/usr/bin:/bin"],
      size: ScreenSize(80, 24),
    )
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path }

  private static func settings(
    _ environment: [String: String],
    _ port: UInt16,
    _ path: (String) -> String,
  ) -> String {
    let variables = environment.map { "\"\($0)=\($1)\"" }.joined(separator: " ")
    return """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(path("host"))
      AuthorizedKeysFile \(path("allowed"))
      PidFile none
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      PermitRootLogin forced-commands-only
      SetEnv \(variables)

      """
  }

  /// Comes in with the right key, asking for a command that is not to be run.
  func visit(asking command: String, _ surroundings: AnyObject) async throws -> PtyProcess {
    let options = [
      "-F", "none", "-tt", "-p", String(port), "-i", path("user"),
      "-o", "IdentitiesOnly=yes", "-o", "StrictHostKeyChecking=no",
      "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
      "-o", "ConnectionAttempts=30",
    ]
    return try PtyProcess(
      "/usr/bin/ssh",
      options + ["\(NSUserName())@127.0.0.1", command],
      environment: ["TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "HOME": folder.path],
      size: ScreenSize(80, 24),
      surroundings: surroundings,
    )
  }

  /// What the server wrote, for a test that fails.
  var log: String { (try? String(contentsOfFile: path("log"), encoding: .utf8)) ?? "" }

  private static func run(_ program: String, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw TestFailure("\(program) failed") }
  }

  /// A port nobody listens at.
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
    guard isBound else { throw TestFailure("no port is free") }
    return UInt16(bigEndian: address.sin_port)
  }
}
