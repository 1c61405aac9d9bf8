import Testing
import TextLayout

@Suite("Charts of text")
struct ChartTests {
  @Test("A bar is exactly as wide as asked, whatever the number")
  func barWidth() {
    let odd: [Double] = [0, -1, 0.001, 0.5, 1, 2, 1e300, .nan, .infinity, -.infinity]
    for value in odd {
      for maximum in odd {
        for width in -1...12 {
          for style in [ChartStyle.blocks, .ascii] {
            let bar = Bar.text(value, of: maximum, width: width, style: style)
            #expect(bar.cells == max(0, width))
          }
        }
      }
    }
  }

  @Test("A bar is as long as its share, and never vanishes")
  func bar() {
    #expect(Bar.text(1, of: 2, width: 4) == "██  ")
    #expect(Bar.text(2, of: 2, width: 4) == "████")
    #expect(Bar.text(3, of: 2, width: 2) == "██")
    #expect(Bar.text(1, of: 1000, width: 3) == "▏  ")
    #expect(Bar.text(0, of: 2, width: 2) == "  ")
    #expect(Bar.text(5, of: 8, width: 1) == "▋")
    #expect(Bar.text(1, of: 2, width: 4, style: .ascii) == "==  ")
    #expect(Bar.text(1, of: 1000, width: 3, style: .ascii) == "-  ")
  }

  @Test("A line of columns is exactly as wide as asked, whatever the numbers")
  func sparkWidth() {
    let values: [Double] = [3, 0, .nan, .infinity, -2, 8]
    for count in 0...6 {
      for width in -1...9 {
        let line = Sparkline.text(Array(values.prefix(count)), width: width)
        #expect(line.cells == max(0, width))
      }
    }
  }

  @Test("Heights run from zero, the newest stands at the right, and no peak is lost")
  func spark() {
    #expect(Sparkline.text([1, 2, 4, 8], width: 4) == "▁▂▄█")
    #expect(Sparkline.text([8, 4], width: 4) == "  █▄")
    #expect(Sparkline.text([0, 0.001, 8], width: 3) == " ▁█")
    #expect(Sparkline.text([4, 4], width: 2, maximum: 8) == "▄▄")
    #expect(Sparkline.text([0, 0, 9, 0, 0, 0], width: 3) == " █ ")
    #expect(Sparkline.text([1, 8], width: 2, style: .ascii) == ".#")
  }

  @Test("One number that is not known does not hide the others")
  func unknown() {
    #expect(Sparkline.text([.nan, 4, 8], width: 3) == " ▄█")
    #expect(Sparkline.text([4, .infinity, 8, .nan], width: 4) == "▄ █ ")
  }
}
