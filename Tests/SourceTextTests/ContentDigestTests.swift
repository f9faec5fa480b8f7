import SourceText
import Testing

@Suite struct ContentDigestTests {
  /// The contents are the numbers from 0 to 250 over and over; the digests are those of Python's hashlib.
  @Test(arguments: [
    (0, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
    (128, "c3582f71ebb2be66fa5dd750f80baae97554f3b015663c8be377cfcb2488c1d1"),
    (129, "f7f3c46ba2564ff4c4c162da1f5b605f9f1c4aa6a20652a9f9a337c1a2f5b9c9"),
    (1000, "b372d0608f720c8c3dd41e9c8eecb10143b41abe520b616607e754bf79c08331"),
  ])
  func `contents of any length have the digest that other programs give them`(count: Int, digest: String) {
    #expect(ContentDigest.text(of: (0..<count).map { UInt8($0 % 251) }) == digest)
  }

  @Test func `the text "abc" has its well-known digest`() {
    #expect(
      ContentDigest.text(of: Array("abc".utf8)) == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
  }
}
