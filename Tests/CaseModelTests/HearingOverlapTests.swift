import CaseModel
import Testing

@Suite("Two hearings of one attorney clash or do not")
struct HearingOverlapTests {
  private typealias Seat = HearingOverlap.Attendance

  /// Two hearings of a day, and whether one attorney cannot be at both; courts are an hour apart.
  private static let table: [(String, Seat, Seat, Bool)] = [
    (
      "an individual hearing lasts three hours",
      Seat(startsAt: 540, calendar: "I", court: "NYC", judge: "A"),
      Seat(startsAt: 719, calendar: "M", court: "NYC", judge: "B"), true,
    ),
    (
      "and is over then",
      Seat(startsAt: 540, calendar: "I", court: "NYC", judge: "A"),
      Seat(startsAt: 720, calendar: "M", court: "NYC", judge: "B"), false,
    ),
    (
      "an hour goes by between two courts",
      Seat(startsAt: 540, calendar: "M", court: "NYC", judge: "A"),
      Seat(startsAt: 659, calendar: "M", court: "NEW", judge: "B"), true,
    ),
    (
      "and no more",
      Seat(startsAt: 540, calendar: "M", court: "NYC", judge: "A"),
      Seat(startsAt: 660, calendar: "M", court: "NEW", judge: "B"), false,
    ),
    (
      "nobody travels to a hearing by internet",
      Seat(startsAt: 540, calendar: "M", court: "NYC", judge: "A"),
      Seat(startsAt: 600, calendar: "M", court: "NEW", judge: "B", medium: "A"), false,
    ),
    (
      "but two at one time clash anyhow",
      Seat(startsAt: 540, court: "NYC", judge: "A"),
      Seat(startsAt: 540, court: "NEW", judge: "B", medium: "A"), true,
    ),
    (
      "the same judge calls one after the other",
      Seat(startsAt: 540, court: "NYC", judge: "A"),
      Seat(startsAt: 540, court: "NYC", judge: "A"), false,
    ),
    (
      "two judges that are not recorded are not the same",
      Seat(startsAt: 540, court: "NYC"), Seat(startsAt: 540, court: "NYC"), true,
    ),
    (
      "no time may be any time",
      Seat(startsAt: nil, court: "NYC", judge: "A"),
      Seat(startsAt: 900, court: "NYC", judge: "B"), true,
    ),
    (
      "a recorded end counts before an assumed one",
      Seat(startsAt: 540, endsAt: 570, calendar: "I", court: "NYC", judge: "A"),
      Seat(startsAt: 600, court: "NYC", judge: "B"), false,
    ),
  ]

  @Test("By length, way, judge and medium", arguments: table.indices)
  func clash(place: Int) {
    let (name, one, other, isClash) = HearingOverlapTests.table[place]
    #expect(HearingOverlap.clash(one, other, travel: 60) == isClash, "\(name)")
    #expect(HearingOverlap.clash(other, one, travel: 60) == isClash, "\(name), turned round")
  }

  @Test("The minutes are a user's own, in the file of queues")
  func setting() throws {
    let text = """
      [overlaps]
      title = Clashes
      definition = Both cannot be attended.
      feed = overlaps 15
      """
    let queue = try #require(Queue.all(adding: text).first { $0.key == "overlaps" })
    #expect(queue.feed == .overlaps(travel: 15))
    #expect(throws: QueueFileError.self) {
      try Queue.all(adding: text.replacing("overlaps 15", with: "overlaps soon"))
    }
  }

  @Test("The name of an item says both cases and the day, and is read again")
  func subject() throws {
    let day = try #require(Day(iso: "2026-12-01"))
    let subject = QueueSubject.overlap(3, 8, on: day)
    #expect(subject.description == "overlap:3:8:2026-12-01")
    #expect(QueueSubject(subject.description) == subject)
    #expect(QueueSubject("overlap:3:x:2026-12-01") == nil)
  }
}
