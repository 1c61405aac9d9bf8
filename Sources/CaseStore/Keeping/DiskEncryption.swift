public import CaseModel
import Foundation
import Platform

/// Whether the disk under a file is encrypted, as far as this machine tells.
public enum DiskEncryption: Hashable, Sendable {
  /// It is, by this system.
  case encrypted(String)
  /// It is not; the disk's name.
  case plain(String)
  /// It is kept in memory and gone when the machine stops.
  case inMemory
  /// The machine does not tell; why.
  case unknown(Phrase)

  /// Looks at the disk of a file, or of the folder it will be in.
  ///
  /// > Source: proc(5), mountinfo; Linux's sysfs: `/sys/dev/block/M:N/dm/uuid` begins with `CRYPT-`
  /// > for a device of dm-crypt (LUKS), and `slaves` holds what a device is made of.
  public init(of path: String) {
    let resolved = FileName.resolved(path)
    var status = stat()
    guard unsafe stat(resolved, &status) == 0 || stat(FileName.folder(of: resolved), &status) == 0
    else {
      self = .unknown("there is no such folder")
      return
    }
    let number = "\(DeviceNumber.major(status.st_dev)):\(DeviceNumber.minor(status.st_dev))"
    guard let mount = Mount.holding(number) else {
      self = .unknown("/proc/self/mountinfo does not name it")
      return
    }
    self = mount.encryption(number)
  }

  /// What was found, in words, with what to do; nothing where there is nothing to say.
  public var advice: Phrase? {
    switch self {
    case .encrypted, .inMemory: nil
    case .plain(let disk):
      """
      the disk under this docket (\(disk)) is not encrypted: whoever takes the machine can read \
      your clients' files. Move the docket to an encrypted disk: install the system anew with \
      "encrypt" ticked, or make an encrypted folder with cryptsetup (LUKS) or gocryptfs
      """
    case .unknown(let reason):
      """
      whether the disk under this docket is encrypted is not known (\(reason)); ask whoever set \
      the machine up
      """
    }
  }
}

/// A file system, where it is mounted from.
private struct Mount {
  let kind: String
  let source: String

  /// The mount of a device, by its number.
  static func holding(_ number: String) -> Mount? {
    let text = (try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n").reversed() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 2, words[2] == number, let dash = words.firstIndex(of: "-"),
        words.count > dash + 2
      else { continue }
      return Mount(kind: words[dash + 1], source: words[dash + 2])
    }
    return nil
  }

  func encryption(_ number: String) -> DiskEncryption {
    switch kind {
    case "tmpfs", "ramfs": return .inMemory
    case "ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs":
      return .encrypted(kind)
    case _ where kind.hasPrefix("fuse") || kind.hasPrefix("nfs") || kind == "cifs" || kind == "9p":
      return .unknown("it is on a \(kind) disk, which another machine or program keeps")
    case "overlay", "zfs": return .unknown("\(kind) does not tell")
    default: break
    }
    var device = stat()
    // Some file systems, such as btrfs, have a number of their own; their source is the disk.
    if unsafe stat(source, &device) == 0, device.st_mode & S_IFMT == S_IFBLK {
      return BlockDevice(device.st_rdev).encryption
    }
    return BlockDevice(number).encryption
  }
}

/// A disk, a part of one, or what is made of others.
private struct BlockDevice {
  private let folder: String

  init(_ number: dev_t) {
    self.init("\(DeviceNumber.major(number)):\(DeviceNumber.minor(number))")
  }

  init(_ number: String) {
    folder = FileName.resolved("/sys/dev/block/\(number)")
  }

  var encryption: DiskEncryption {
    let name = URL(filePath: folder).lastPathComponent
    guard unsafe access(folder, F_OK) == 0 else { return .unknown("/sys does not name it") }
    if text("dm/uuid").hasPrefix("CRYPT-") { return .encrypted("dm-crypt") }
    // No parts: answered as not known, below.
    let parts = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/slaves")) ?? []
    let found = parts.map { BlockDevice(read("\(folder)/slaves/\($0)/dev")).encryption }
    guard !found.isEmpty else {
      return name.hasPrefix("loop") || name.hasPrefix("nbd")
        ? .unknown("\(name) is a file or a disk of elsewhere") : .plain(name)
    }
    let isEach = found.allSatisfy { if case .encrypted = $0 { true } else { false } }
    return isEach
      ? found[0] : found.first { if case .plain = $0 { true } else { false } } ?? found[0]
  }

  private func text(_ name: String) -> String { read("\(folder)/\(name)") }

  private func read(_ path: String) -> String {
    // What /sys does not tell reads as empty, and is answered as not known.
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// The two parts of a device's number.
///
/// > Source: Linux's and glibc's makedev(3): the encoding of `dev_t`.
private enum DeviceNumber {
  static func major(_ number: dev_t) -> UInt64 {
    (UInt64(number) >> 8) & 0xFFF | (UInt64(number) >> 32) & ~UInt64(0xFFF)
  }

  static func minor(_ number: dev_t) -> UInt64 {
    UInt64(number) & 0xFF | (UInt64(number) >> 12) & ~UInt64(0xFF)
  }
}
