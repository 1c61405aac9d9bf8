import CaseModel

/// The cases of a sample release, made one after another.
struct SampleWorld {
  private let release: SampleRelease
  private var numbers = SampleNumbers()
  private var lead: (id: Int64, profile: SampleProfile)?

  init(_ release: SampleRelease) {
    self.release = release
  }

  /// Makes the history of the case of an index, which is asked for in order.
  mutating func history(of index: Int) -> CaseHistory {
    var random = DemoRandom(
      seed: release.seed &* 0xD134_2543_DE82_EF95 &+ UInt64(index) &* 0x2545_F491_4F6C_DD1D
    )
    let leader = random.chance(0.2) ? lead : nil
    let profile = leader?.profile ?? SampleProfile(asOf: release.asOf, &random)
    var story = SampleStory(
      id: numbers.next(.courtCase),
      profile: profile,
      asOf: release.asOf,
      random: random,
      numbers: numbers,
    )
    story.play()
    if let leader { story.link(to: leader.id) }
    numbers = story.numbers
    if leader == nil { lead = (story.history.id, profile) }
    return story.history
  }
}

/// The next free number of each table.
struct SampleNumbers {
  private var last: [ReleaseTable: Int64] = [
    .courtCase: 1_000_000, .proceeding: 1_500_000, .hearing: 20_000_000,
  ]
  private var spareProceeding: Int64?

  /// A number no other row of the table has.
  mutating func next(_ table: ReleaseTable) -> Int64 {
    let number = last[table, default: 100_000] + 1
    last[table] = number
    return number
  }

  /// A number for a proceeding; now and then the later of two comes first.
  ///
  /// > Source: The numbers of proceedings are not chronological.
  mutating func nextProceeding(swaps: Bool) -> Int64 {
    if let spare = spareProceeding {
      spareProceeding = nil
      return spare
    }
    let number = next(.proceeding)
    guard swaps else { return number }
    spareProceeding = number
    return next(.proceeding)
  }
}
