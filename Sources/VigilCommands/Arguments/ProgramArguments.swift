import CArguments

/// What the program was started with.
///
/// Swift looks it up in /proc. A program that finds none there, as in a jail for somebody who may
/// only watch, would run as if nothing had been asked for.
enum ProgramArguments {
  /// The arguments after the program's name.
  static var given: [String] {
    let count = program_argument_count()
    guard count >= 0 else { return Array(CommandLine.arguments.dropFirst()) }
    return (1..<max(1, count))
      .compactMap { index in
        unsafe program_argument(Int32(index)).map { unsafe String(cString: $0) }
      }
  }
}
