/// Texts made to cost as much as they can, and ordinary ones where no file is given.
enum Texts {
  static let size = 1 << 20

  static func repeated(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(size + bytes.count)
    while out.count < size { out += bytes }
    return out
  }

  static let hostile: [(name: String, text: [UInt8])] = [
    ("one word of 1 MiB", repeated("a")),
    ("near misses", repeated("claim your guaranteed cash priz earn lots of fast money each yea ")),
    ("one sentence of phrase words", repeated("win free guaranteed cash prize claim reward income only left ")),
    ("hits throughout", repeated("claim your prize, act now, only 3 left, guaranteed income. ")),
    ("letters apart", repeated("f r e e g u a r a n t e e ")),
    ("combining marks", repeated("e\u{301}\u{302}\u{303}")),
    ("only combining marks", repeated("\u{301}")),
    ("zero-width between letters", repeated("w\u{200B}i\u{200B}n\u{200B} ")),
    ("look-alikes", repeated("frее mоnеy ")),
    ("mathematical letters", repeated("𝐟𝐫𝐞𝐞 𝐦𝐨𝐧𝐞𝐲 ")),
    ("leet", repeated("guarant33d fr3e m0n3y ")),
    ("repeated letters", repeated("freeeee moneyyyy winnnner ")),
    ("hashtags", repeated("#guaranteedwin #freemoneynow #GetCashPrize ")),
    ("one hashtag of 1 MiB", repeated("#") + repeated("win")),
    ("emoji", repeated("🎉🔥 ")),
    ("emoji between letters", repeated("f🎉r🎉e🎉e ")),
    ("dots", repeated("a.b.c.d.e.f.")),
    ("numbers", repeated("1,000 50% $20 12/31 ")),
    ("ampersands", repeated("&a&#x&amp")),
    ("quotation marks", repeated("“ \" « ")),
    ("line breaks", repeated("\n \n")),
    ("ill-formed", [UInt8](repeating: 0xE2, count: size)),
    ("Chinese", repeated("免费赢取现金大奖")),
    ("Russian", repeated("выиграй бесплатный приз прямо сейчас ")),
  ]

  static let ordinary = repeated(
    """
    Our bestselling candle is back in stock! Hand poured in small batches with soy wax, it burns for up to 45 hours. \
    Order before Friday and we'll ship it free. Follow @glowco for more ideas ✨ #homedecor
    The winter collection has landed: soft knits, warm coats and boots made to last. Shop now at https://example.com.

    """)
}
