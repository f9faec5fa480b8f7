import Foundation
import Testing

/// Rules of a folder, compiled once and kept: the same output whatever state the cache is in.
@Suite struct RuleCacheTests {
  /// A folder of rules that stands for itself: the schema and tables of the shipped ones, which are quick to load, and a
  /// pack of two rules, the first of which every promotion with a fee breaks.
  private struct House {
    let rules: URL
    let cache: URL

    init() throws {
      rules = try Binary.temporaryFolder()
      cache = try Binary.temporaryFolder().appending(path: "cache")
      for table in ["decisions", "definitions", "promotion.schema", "regions"] {
        try FileManager.default.copyItem(
          at: Binary.root.appending(path: "Rules/\(table).yaml"), to: rules.appending(path: "\(table).yaml"))
      }
      try FileManager.default.createDirectory(at: rules.appending(path: "house"), withIntermediateDirectories: true)
      try write(
        "pack",
        """
        title: House
        version: 1.0.0
        note: ours
        sources:
          policy: {title: Our policy, url: "https://example.com", reviewed: 2026-11-24}
        lexicons:
          seats: {language: en, phrases: [bronze seats]}
        """)
      try write(
        "names-seats",
        """
        title: Seats
        severity: caution
        concern: ethics
        forbid: {lexicons: [seats]}
        message: "the copy says {text}"
        why: we do not name them
        fix: leave it out
        source: policy
        examples:
          - hit: "Our ⟦bronze seats⟧"
          - miss: Our seats
        """)
      try writeRule(message: "entering costs {entry.fee}")
    }

    private func write(_ name: String, _ text: String) throws {
      try text.write(to: rules.appending(path: "house/\(name).yaml"), atomically: true, encoding: .utf8)
    }

    func writeRule(message: String, condition: String = "entry.fee <= 0.0") throws {
      try write(
        "charges-a-fee",
        """
        title: Fee
        severity: required
        concern: law
        require: \(condition)
        message: "\(message)"
        why: we do not charge
        fix: set entry.fee to 0
        source: policy
        examples:
          - violates: {entry: {fee: 5}}
          - satisfies: {entry: {fee: 0}}
        """)
    }

    func check(_ more: [String] = [], cache other: URL? = nil) throws -> Binary.Result {
      let content = "[{id: a, text: We have golden seats and silver seats}]"
      let promotion = "{promotion: a, platform: tiktok, currency: USD, entry: {fee: 5}, content: \(content)}"
      let command = ["check", "-", "--rules", rules.path(), "--as-of", "2026-11-24", "--output", "json"]
      return try Binary.run(command + more, input: Data(promotion.utf8), cache: other ?? cache)
    }

    var entries: [URL] {
      get throws {
        try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil)
          .sorted { $0.path() < $1.path() }
      }
    }

    func mode(of url: URL) throws -> Int {
      try #require(FileManager.default.attributesOfItem(atPath: url.path())[.posixPermissions] as? Int)
    }
  }

  @Test func `a cold and a warm cache give the bytes of none, and what they keep is the user's alone`() throws {
    let house = try House()
    let without = try house.check(["--no-cache"])
    #expect(without.output.contains("entering costs 5"))
    #expect(!FileManager.default.fileExists(atPath: house.cache.path()))
    let cold = try house.check()
    let entries = try house.entries
    let kept = try Data(contentsOf: try #require(entries.first))
    let warm = try house.check()
    #expect(cold == without)
    #expect(warm == without)
    #expect(try house.entries == entries)
    #expect(try Data(contentsOf: entries[0]) == kept)
    #expect(try house.mode(of: house.cache) == 0o700)
    #expect(try house.mode(of: entries[0]) == 0o600)
  }

  /// Ways in which an entry can be wrong.
  enum Damage: String, CaseIterable {
    case oneByte, cutShort, empty, longer, linked, ofOthers, writableByAll, anotherEntry
  }

  @Test(arguments: Damage.allCases)
  func `an entry that cannot be trusted is made anew`(damage: Damage) throws {
    let house = try House()
    let sound = try house.check()
    let entry = try #require(try house.entries.first)
    let kept = try Data(contentsOf: entry)
    let spoilt = try spoil(entry, kept, damage, house)
    #expect(try house.check() == sound)
    #expect(try house.entries.contains(entry))
    let mended = try Data(contentsOf: entry)
    #expect(mended.count == kept.count)
    #expect(mended != spoilt)
    // What is trusted is not written again.
    #expect(try house.check() == sound)
    #expect(try Data(contentsOf: entry) == mended)
    #expect(try FileManager.default.attributesOfItem(atPath: entry.path())[.type] as? FileAttributeType == .typeRegular)
    #expect(try house.mode(of: entry) == 0o600)
    #expect(try FileManager.default.attributesOfItem(atPath: entry.path())[.ownerAccountID] as? UInt32 == getuid())
  }

  /// Spoils the entry that holds `kept`.
  ///
  /// - Returns: what it holds then; nil where that is the same.
  private func spoil(_ entry: URL, _ kept: Data, _ damage: Damage, _ house: House) throws -> Data? {
    var bytes = kept
    switch damage {
    case .oneByte: bytes[kept.count / 2] ^= 1
    case .cutShort: bytes = kept.prefix(kept.count / 2)
    case .empty: bytes = Data()
    case .longer: bytes.append(0)
    case .linked:
      let elsewhere = house.rules.appending(path: "elsewhere")
      try FileManager.default.moveItem(at: entry, to: elsewhere)
      try FileManager.default.createSymbolicLink(at: entry, withDestinationURL: elsewhere)
      return nil
    case .ofOthers:
      // Only root can give a file away; for others the case is that of a sound entry.
      try? FileManager.default.setAttributes([.ownerAccountID: 12345], ofItemAtPath: entry.path())
      return nil
    case .writableByAll:
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: entry.path())
      return nil
    case .anotherEntry:
      try house.writeRule(message: "something else costs {entry.fee}")
      _ = try house.check()
      let other = try #require(try house.entries.first { $0 != entry })
      bytes = try Data(contentsOf: other)
      try house.writeRule(message: "entering costs {entry.fee}")
    }
    try bytes.write(to: entry)
    return bytes
  }

  @Test func `a cache folder that cannot be used or trusted changes nothing and is left alone`() throws {
    let house = try House()
    let without = try house.check(["--no-cache"])
    let folder = try Binary.temporaryFolder()
    let file = folder.appending(path: "file")
    try Data("mine".utf8).write(to: file)
    let open = folder.appending(path: "open")
    let locked = folder.appending(path: "locked")
    for (url, mode) in [(open, 0o777), (locked, 0o500)] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path())
    }
    let link = folder.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: locked)
    for cache in [file, file.appending(path: "below"), open, locked, link, URL(filePath: "/proc/promolint/rules")] {
      #expect(try house.check(cache: cache) == without, "\(cache.path())")
    }
    #expect(try Data(contentsOf: file) == Data("mine".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: open.path()).isEmpty)
  }

  @Test func `a changed rule is seen at once, and so are phrases of the configuration`() throws {
    let house = try House()
    _ = try house.check()
    try house.writeRule(message: "a seat costs {entry.fee}")
    #expect(try house.check().output.contains("a seat costs 5"))
    let configuration = try Binary.temporaryFolder().appending(path: "own.yaml")
    for phrase in ["golden seats", "silver seats"] {
      try "lexicons: {house/seats: [\(phrase)]}".write(to: configuration, atomically: true, encoding: .utf8)
      for _ in ["cold", "warm"] {
        let found = try house.check(["--config", configuration.path()]).output
        let words = ["golden seats", "silver seats"].filter { found.contains("\"text\": \"\($0)\"") }
        #expect(words == [phrase])
      }
    }
  }

  @Test func `errors in rules are told the same with a warm cache, and nothing is kept of them`() throws {
    let house = try House()
    _ = try house.check()
    try house.writeRule(message: "entering costs {entry.fee}", condition: "entry.fees <= 0.0")
    let kept = try house.entries
    let with = try house.check()
    #expect(with.status == 2)
    #expect(with.errors.contains("charges-a-fee.yaml:4"))
    #expect(with == (try house.check(["--no-cache"])))
    #expect(try house.entries == kept)
  }

  @Test func `the eight entries used last are kept, and what is not the cache's own stays`() throws {
    let house = try House()
    let used = try house.check()
    let first = try #require(try house.entries.first)
    let stranger = house.cache.appending(path: "notes.txt")
    try Data("mine".utf8).write(to: stranger)
    for number in 1...8 {
      let name = String(repeating: String(number), count: 64) + ".rules"
      let entry = house.cache.appending(path: name)
      try Data("old".utf8).write(to: entry)
      let old = Date(timeIntervalSinceNow: Double(number) * 60 - 86_400)
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: entry.path())
    }
    #expect(try house.check() == used)
    try house.writeRule(message: "a seat costs {entry.fee}")
    _ = try house.check()
    let left = try house.entries.map(\.lastPathComponent)
    #expect(left.count { $0.hasSuffix(".rules") } == 8)
    #expect(left.contains(first.lastPathComponent))
    #expect(left.contains("notes.txt"))
    #expect(!left.contains { $0.hasPrefix("11") || $0.hasPrefix("22") })
    #expect(left.contains { $0.hasPrefix("33") })
  }
}
