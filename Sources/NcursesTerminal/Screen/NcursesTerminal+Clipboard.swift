import CNcurses
import Foundation
public import TextLayout

extension NcursesTerminal {
  /// Puts a text on the clipboard of the user's terminal, which may be on another machine.
  ///
  /// > Source: OSC 52 of xterm's control sequences; terminals that do not know it ignore it.
  public func copy(_ text: SafeText) {
    vigil_copy(Data(text.text.utf8).base64EncodedString())
  }
}
