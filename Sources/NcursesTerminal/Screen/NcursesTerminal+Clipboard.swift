import CNcurses
import Foundation
public import TextLayout

extension NcursesTerminal {
  /// Puts lines on the clipboard of the user's terminal, which may be on another machine.
  ///
  /// > Source: OSC 52 of xterm's control sequences; terminals that do not know it ignore it.
  public func copy(_ lines: [SafeText]) {
    unsafe vigil_copy(Data(lines.map(\.text).joined(separator: "\n").utf8).base64EncodedString())
  }
}
