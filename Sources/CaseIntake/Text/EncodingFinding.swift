import CUchardet
import Foundation

/// What encoding a text is in, as far as its first bytes tell.
///
/// A detector alone is fooled by short files: three Chinese names fit a dozen encodings. So what it
/// says is weighed against how the text would read in each; where two readings make sense, nothing
/// is chosen.
enum EncodingFinding {
  /// One encoding alone makes sense.
  case sure(TextEncoding)
  /// Several make sense, or none.
  case unsure([TextEncoding])

  /// Looks at the first bytes of a text that has no byte order mark.
  ///
  /// - Parameters:
  ///   - sample: The first bytes, the more the better.
  ///   - isWhole: Whether nothing follows them.
  ///   - headers: Whether a text is a header somebody would write, which settles the matter.
  /// - Returns: The encoding, or those it could be.
  static func look(
    at sample: [UInt8],
    isWhole: Bool,
    knowing headers: (String) -> Bool,
  ) -> EncodingFinding {
    if let wide = wide(sample) { return .sure(wide) }
    let hasEscapes = zip(sample, sample.dropFirst())
      .contains { $0 == 0x1B && "$(".utf8.contains($1) }
    if TextConverter.text(sample, isWhole: isWhole, .utf8) != nil, !hasEscapes {
      return .sure(.utf8)
    }
    let readings = TextEncoding.candidates.compactMap {
      EncodingReading(sample, isWhole: isWhole, $0)
    }
    let plausible = readings.filter(\.isPlausible)
    let known = plausible.filter { $0.words.contains { !$0.isASCII && headers($0) } }
    if known.count == 1 { return .sure(known[0].encoding) }
    if plausible.count == 1 { return .sure(plausible[0].encoding) }
    let detected = detected(sample)
    let agreed = plausible.first { $0.encoding == detected }
    if let agreed, agreed.foreign >= 60 { return .sure(agreed.encoding) }
    let named = plausible.filter { $0.surnames >= 0.5 }
    if named.count == 1, agreed == nil || agreed?.encoding == named[0].encoding {
      return .sure(named[0].encoding)
    }
    let choices = plausible.isEmpty ? readings : plausible
    return .unsure(choices.map(\.encoding))
  }

  /// UTF-16 without a mark: every second byte of ordinary text is zero.
  private static func wide(_ sample: [UInt8]) -> TextEncoding? {
    guard sample.count >= 4, sample.contains(0) else { return nil }
    let zeros = sample.indices.filter { sample[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    let half = sample.count / 2
    if odd == zeros.count, odd * 4 > half { return .utf16Little }
    if odd == 0, zeros.count * 4 > half { return .utf16Big }
    return nil
  }

  /// What the detector says.
  private static func detected(_ sample: [UInt8]) -> TextEncoding? {
    let detector = unsafe uchardet_new()
    defer { unsafe uchardet_delete(detector) }
    let code = unsafe sample.withUnsafeBytes { bytes in
      unsafe uchardet_handle_data(
        detector,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        bytes.count,
      )
    }
    guard code == 0 else { return nil }
    unsafe uchardet_data_end(detector)
    guard let name = unsafe uchardet_get_charset(detector) else { return nil }
    // A name the system has no reader for is a guess that is of no use.
    return try? unsafe TextEncoding(named: String(cString: name))
  }
}

extension TextEncoding {
  /// The encodings a text can be taken for when nothing says which.
  static let candidates: [TextEncoding] = [
    .gb18030, .big5, .shiftJIS, .eucJapanese, .eucKorean, .windows1252, .windows1251,
    .windows1253, .windows1255, .windows1256, .windows1250, .koi8,
  ]
}

extension String {
  /// Whether every character is an ASCII one.
  var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
