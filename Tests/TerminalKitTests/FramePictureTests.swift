import TerminalKit
import Testing
import TextLayout

@Suite("A frame as a picture")
struct FramePictureTests {
  /// A line whose first half is chosen.
  private func picture(_ theme: Theme) -> String {
    var frame = Frame(CellSize(columns: 8, rows: 1))
    frame.put("here", at: CellPosition(column: 0, row: 0), Style(.selection))
    frame.put("away", at: CellPosition(column: 4, row: 0), .plain)
    return FramePicture(frame, theme: theme).svg
  }

  @Test("Where there are no colours, what is chosen has those of text and ground exchanged")
  func withoutColours() {
    let svg = picture(.mono)
    #expect(svg.contains("height=\"18\" fill=\"#d0d0d0\"/>"))
    #expect(svg.contains("fill=\"#16181d\">here<"))
    #expect(!svg.contains("fill=\"#16181d\">away<"))
  }

  @Test("In colours it has the theme's own", arguments: [Theme.dark, .light, .highContrast])
  func inColours(theme: Theme) {
    #expect(!picture(theme).contains("fill=\"#d0d0d0\"/>"))
  }
}
