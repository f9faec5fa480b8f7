// Made by Scripts/make-unicode.py from Unicode 17.0; do not edit.

/// The scripts, ranges packed as `PackedRanges` reads them.
enum ScriptTable {
  /// The packed ranges of `name`, or nil where there is no such table.
  static func packed(_ name: String) -> StaticString? {
    switch name {
    case "Adlam": "D!IaClfjfb"
    case "Ahom": "CFYa2dofw"
    case "Anatolian_Hieroglyphs": "CRAaSg"
    case "Arabic":
      """
      BQaecfcnccc7cjmzcDlcBbCrBpHrBbgCkc4B%SrPndEpBbpDrecEgD#e6CefcBfcpBXYbdc2cbcadacjcdcacahafacacacccbcadacacaca\
      cacbcaddcgcdcdcacjcqgccecqBvb
      """
    case "Armenian": "BJrBfcBxB&Mee"
    case "Avestan": "CCYaBveg"
    case "Balinese": "GYaCmcBr"
    case "Bamum": "BJVaCxBQIjRy"
    case "Bassa_Vah": "C!Wq5df"
    case "Batak": "G*aBtjd"
    case "Bengali": "CMadchdbdvcgcaeddidbddjafbcedyCE+sb"
    case "Beria_Erfe": "C#Vaydy"
    case "Bhaiksuki": "CHAaicBmcnl4"
    case "Bopomofo": "XkbLQ2BkDr7"
    case "Brahmi": "CEAaCnfBdka"
    case "Braille": "KAaH7"
    case "Buginese": "GQa3db"
    case "Buhid": "F!at"
    case "Canadian_Aboriginal": "FAaT7RrCfCAN3p"
    case "Carian": "CAVaBq"
    case "Caucasian_Albanian": "CBJqBtma"
    case "Chakma": "CEIaBucr"
    case "Cham": "BKQaBwkndjdd"
    case "Cherokee": "E&aCvdfBF#tCp"
    case "Chorasmian": "CD&q3"
    case "Common":
      """
      aCa3f3BococeyaBaaOcBggedtDvakahacaT6ahapaeaBbaE5aQfaEcbBG2aMwdJdaBPqcCibGmbcaBGoaoaidcfccdaYgldCwckekcprBeB4\
      Bfccdfc2cqBkcfUzxkw%7IbTtdEjQbC5ddMnucacyqhfdC4beaC3bEupBbBfkaBrB7BaCqBqaCzFhGObB7WIbBbDhcFgjHvaFbaMmapbUOtb\
      GrjxBccscdEuac73f3klaBobCbgcgleIdcfBmeiCrmBuBmHf2BONfdD!5H4eNthwccjBaCtDtB5HvlBgdB5eqjbi5fCrCrkdBeB7tntnCwky\
      EiCucCgcbdadbddclcacgcCacddhcgc3cdcecaegcKucJddBrYb4EKvCdCnB4WdBlfDdnodococBelFoByzcboBlfiibpfE3*zdqemeG3flf\
      3fBxjjhBhj5dlfbpiBiKxjndmeCgcaercmelgEscDgYBAha7C7
      """
    case "Coptic": "+cnKErDtgg"
    case "Cuneiform": "CIAa%zDhKdnCxFfB2"
    case "Cypriot": "CCAafdacBlcbeada"
    case "Cypro_Minoan": "CL%qDc"
    case "Cyrillic": "BAaEedFiF!rkFbaCnaEDi7*CbC7V%pbBYQbB5Bca"
    case "Deseret": "CBAaCp"
    case "Devanagari": "CIaCqfodzBH#b7%Qbk"
    case "Dives_Akuru": "CGIagdadhcbc5cbdlkj"
    case "Dogra": "CGAaB3"
    case "Duployan": "DPAaDkgmeiijdd"
    case "Egyptian_Hieroglyphs": "CMAaBCvlD%2"
    case "Elbasan": "CBIaBh"
    case "Elymaic": "CD+aw"
    case "Ethiopic": "EQaCicddgcacddBicddBacddgcacddocBycddCcd7ezGPhwkgcgcgcgcgcgcgcg+JdfdfdfkgcgCPFsgcdcbco"
    case "Garay": "CDKaBfe4jb"
    case "Georgian": "EFaBfcagadBkcdC%rBkdcECbBfcaga"
    case "Glagolitic": "LAaC7DM&bgcqdgcbce"
    case "Gothic": "CAZq2"
    case "Grantha": "CEYadchdbdvcgcbcedidbdcdahaggdgee"
    case "Greek":
      """
      #qdccddcafacacccactcB6ppGJheBtefeCvaKbvdfdBfdfdhcacacac6dBucocndfcsdcciJiaBCR7aVO3CosaBUDaCfDNob
      """
    case "Gujarati": "CUbccicccvcgcbcedjccccdaqddlig"
    case "Gunjala_Gondi": "CHLafcbcBecbcfij"
    case "Gurmukhi": "CQbccffbdvcgcbcbcbdacefbdceaidcaiq"
    case "Gurung_Khema": "CYIaBz"
    case "Han": "LUazcCynGvBqaca2ipd*fGN7CbUP7WIbLndDj&IjbngBEAkBJW7BbEI6cFUndHJqqTnCNdQ5BPdE!kgIJj"
    case "Hangul": "EIaH7HRpbIcC5Ds6Cc6&Xc4UeK&dnwfBqJ&f6efdfdfdc"
    case "Hanifi_Rohingya": "CDIaBhjj"
    case "Hanunoo": "FZau"
    case "Hatran": "CCHascbge"
    case "Hebrew": "BMrByh2ffB&Jjzcecacbcbcj"
    case "Hiragana": "MCbCvhcC+#cI6eapa6cQFoa"
    case "Imperial_Aramaic": "CCCavci"
    case "Inherited":
      """
      YaDpIwbOfk3aXbdEK4CaPaccmcgfahaebGhB7QnbGdBaDZ2dDmbBTLgprn*qaHdaEC3aBO*fBndwPbbB7cshdg7dFobYLVeHp
      """
    case "Inscriptional_Pahlavi": "CC#asgh"
    case "Inscriptional_Parthian": "CC!avdh"
    case "Javanese": "BKMaCndjfb"
    case "Kaithi": "CEEaCcla"
    case "Kannada": "DEamcccwcjcedicccdibgccddjcc"
    case "Katakana": "MFbCzdcHrpGrBocCxBTApjcBmBMCtdcgcbcaJacceBnape"
    case "Kawi": "CHYaqcBie4"
    case "Kayah_Li": "BKIaBnca"
    case "Kharoshthi": "CCQadcbghccc4dcfjii"
    case "Khitan_Small_Script": "C#+eaGY4O2Bfa"
    case "Khmer": "F%aC5djhjPh7"
    case "Khojki": "CEQarcBo"
    case "Khudawadi": "CEVqB2gj"
    case "Kirat_Rai": "C#KaBz"
    case "Lao": "DUbbcacecxcacwdecacgcjdd"
    case "Latin":
      """
      CbzhzBqaqagwc6cOaBieGQ4BfhBqgdgmcCfCcH7LsaoarpElbha4asBiCWy7*VdDfeCsfapoZrBkcicddbT%tgBA3zhzCBgfcBjcnBV!bEbp\
      gBxBfdk
      """
    case "Lepcha": "HAaBxeoec"
    case "Limbu": "GIa6clflfael"
    case "Linear_A": "CBQaJwkvlh"
    case "Linear_B": "CAAalczcscbcodnBdD2"
    case "Lisu": "BJGqBp*Vra"
    case "Lycian": "CAUa4"
    case "Lydian": "CCJazga"
    case "Mahajani": "CEKqBg"
    case "Makasar": "CHXay"
    case "Malayalam": "DIamcccBscccffpdz"
    case "Mandaic": "CCa3da"
    case "Manichaean": "CCWaBgfl"
    case "Marchen": "CHDq7dvcn"
    case "Masaram_Gondi": "CHIagcbcBleacbcijj"
    case "Medefaidrin": "C#SaC2"
    case "Meetei_Mayek": "BKXawGkBndj"
    case "Mende_Kikakui": "D!AaGedp"
    case "Meroitic_Cursive": "CCNaxftdBn"
    case "Meroitic_Hieroglyphs": "CCMa7"
    case "Miao": "C#YaCkfByiq"
    case "Modi": "CFQaCemj"
    case "Mongolian": "GAabdacthCyiBkB+Nwm"
    case "Mro": "C!Sa6cjfb"
    case "Multani": "CEUagcacdcock"
    case "Myanmar": "EAaE7BGKb6Dc7#Crt"
    case "Nabataean": "CCEa6ji"
    case "Nag_Mundari": "DZGqBj"
    case "Nandinagari": "CGNahdBndk"
    case "New_Tai_Lue": "GMaBlfzhkeb"
    case "Newa": "CFAaC3ce"
    case "Nko": "B*aB2dc"
    case "Nushu": "C#+baQMpMl"
    case "Nyiakeng_Puachue_Hmong": "DYIaBmendjfb"
    case "Ogham": "FUa4"
    case "Ol_Chiki": "HCqBp"
    case "Ol_Onal": "DZOqBkfa"
    case "Old_Hungarian": "CDEaBsoBsif"
    case "Old_Italic": "CAYaBdkc"
    case "Old_North_Arabian": "CCUa7"
    case "Old_Permic": "CA!qBk"
    case "Old_Persian": "CA&aBdfn"
    case "Old_Sogdian": "CDYaBh"
    case "Old_South_Arabian": "CCTa7"
    case "Old_Turkic": "CDAaCi"
    case "Old_Uyghur": "CD#qz"
    case "Oriya": "CYbcchdbdvcgcbcedidbdcgefbcedr"
    case "Osage": "CBFqBdfBd"
    case "Osmanya": "CBEa5dj"
    case "Pahawh_Hmong": "C!YaCfljcgcugs"
    case "Palmyrene": "CCDa7"
    case "Pau_Cin_Hau": "CGWaBy"
    case "Phags_Pa": "BKCaBx"
    case "Phoenician": "CCIa3ea"
    case "Psalter_Pahlavi": "CC%aridng"
    case "Rejang": "BKJqBdma"
    case "Runic": "FVaCkek"
    case "Samaritan": "CAaBndo"
    case "Saurashtra": "BKEaCfjl"
    case "Sharada": "CEMaC7CMbh"
    case "Shavian": "CBCqBp"
    case "Siddham": "CFMaBvdBf"
    case "Sidetic": "CCKaz"
    case "SignWriting": "DWAaUlqeco"
    case "Sinhala": "DMbccrexcicadgeaffcachhjdcCA+nt"
    case "Sogdian": "CDZqBj"
    case "Sora_Sompeng": "CEGqyij"
    case "Soyombo": "CGSqCs"
    case "Sundanese": "G%aB7Ibh"
    case "Sunuwar": "CG*aBbpj"
    case "Syloti_Nagri": "BKAaBm"
    case "Syriac": "BYancB3dcIrk"
    case "Tagalog": "FYavka"
    case "Tagbanwa": "F#amcccb"
    case "Tai_Le": "GKq5de"
    case "Tai_Tham": "GRaB6c4dkhjhn"
    case "Tai_Viet": "BKUaCcze"
    case "Tai_Yo": "DZWa6cvjb"
    case "Takri": "CFUaBzhj"
    case "Tamil": "C%cbcfeccdebcacbebecelfeeccddahapuCE*gBroa"
    case "Tangsa": "C!TqCocj"
    case "Tangut": "C#+aaBaGX7QbBaDaDs"
    case "Telugu": "DAamcccwcpdicccdibcccbdddjii"
    case "Thaana": "B%aBr"
    case "Thai": "DQbBzg3"
    case "Tibetan": "DYaChcBdfBgcBdcocgfb"
    case "Tifinagh": "LJqBxibpa"
    case "Tirhuta": "CFEaChjj"
    case "Todhri": "CBOaBt"
    case "Tolong_Siki": "CHNqBlfj"
    case "Toto": "DYUq6"
    case "Tulu_Tigalari": "CE%ajcadacBfcjcadacdcjcbjb"
    case "Ugaritic": "CA%a5ca"
    case "Vai": "BJIaJl"
    case "Vithkuqi": "CBLqkcocgcbckcocgcb"
    case "Wancho": "DYWaBzga"
    case "Warang_Citi": "CGFaCsna"
    case "Yezidi": "CDUaBjccdb"
    case "Yi": "BIAaBEmeBw"
    case "Zanabazar_Square": "CGQaCh"
    default: nil
    }
  }

  /// The names, sorted.
  static let names = [
    "Adlam", "Ahom", "Anatolian_Hieroglyphs", "Arabic", "Armenian", "Avestan", "Balinese", "Bamum", "Bassa_Vah",
    "Batak", "Bengali", "Beria_Erfe", "Bhaiksuki", "Bopomofo", "Brahmi", "Braille", "Buginese", "Buhid",
    "Canadian_Aboriginal", "Carian", "Caucasian_Albanian", "Chakma", "Cham", "Cherokee", "Chorasmian", "Common",
    "Coptic", "Cuneiform", "Cypriot", "Cypro_Minoan", "Cyrillic", "Deseret", "Devanagari", "Dives_Akuru", "Dogra",
    "Duployan", "Egyptian_Hieroglyphs", "Elbasan", "Elymaic", "Ethiopic", "Garay", "Georgian", "Glagolitic", "Gothic",
    "Grantha", "Greek", "Gujarati", "Gunjala_Gondi", "Gurmukhi", "Gurung_Khema", "Han", "Hangul", "Hanifi_Rohingya",
    "Hanunoo", "Hatran", "Hebrew", "Hiragana", "Imperial_Aramaic", "Inherited", "Inscriptional_Pahlavi",
    "Inscriptional_Parthian", "Javanese", "Kaithi", "Kannada", "Katakana", "Kawi", "Kayah_Li", "Kharoshthi",
    "Khitan_Small_Script", "Khmer", "Khojki", "Khudawadi", "Kirat_Rai", "Lao", "Latin", "Lepcha", "Limbu", "Linear_A",
    "Linear_B", "Lisu", "Lycian", "Lydian", "Mahajani", "Makasar", "Malayalam", "Mandaic", "Manichaean", "Marchen",
    "Masaram_Gondi", "Medefaidrin", "Meetei_Mayek", "Mende_Kikakui", "Meroitic_Cursive", "Meroitic_Hieroglyphs",
    "Miao", "Modi", "Mongolian", "Mro", "Multani", "Myanmar", "Nabataean", "Nag_Mundari", "Nandinagari",
    "New_Tai_Lue", "Newa", "Nko", "Nushu", "Nyiakeng_Puachue_Hmong", "Ogham", "Ol_Chiki", "Ol_Onal", "Old_Hungarian",
    "Old_Italic", "Old_North_Arabian", "Old_Permic", "Old_Persian", "Old_Sogdian", "Old_South_Arabian", "Old_Turkic",
    "Old_Uyghur", "Oriya", "Osage", "Osmanya", "Pahawh_Hmong", "Palmyrene", "Pau_Cin_Hau", "Phags_Pa", "Phoenician",
    "Psalter_Pahlavi", "Rejang", "Runic", "Samaritan", "Saurashtra", "Sharada", "Shavian", "Siddham", "Sidetic",
    "SignWriting", "Sinhala", "Sogdian", "Sora_Sompeng", "Soyombo", "Sundanese", "Sunuwar", "Syloti_Nagri", "Syriac",
    "Tagalog", "Tagbanwa", "Tai_Le", "Tai_Tham", "Tai_Viet", "Tai_Yo", "Takri", "Tamil", "Tangsa", "Tangut", "Telugu",
    "Thaana", "Thai", "Tibetan", "Tifinagh", "Tirhuta", "Todhri", "Tolong_Siki", "Toto", "Tulu_Tigalari", "Ugaritic",
    "Vai", "Vithkuqi", "Wancho", "Warang_Citi", "Yezidi", "Yi", "Zanabazar_Square",
  ]
}
