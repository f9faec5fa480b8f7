/// Texts that come near the phrases of `Disguise.phrases` and mean something else.
enum Innocents {
  static let all = written + madeUp

  /// Made of the phrases: negated, parted by a sentence end, in another order, with a letter missing.
  static let madeUp: [String] = Disguise.phrases.flatMap { phrase -> [String] in
    let words = phrase.split(separator: " ").map(String.init)
    let backwards = words.reversed().joined(separator: " ")
    return [
      "This is not \(phrase).",
      "It is \(words[0]). \(words.dropFirst().joined(separator: " ")) comes next.",
      "Say \(backwards == phrase ? "it" : backwards) aloud.",
      "Say \(words[0].dropLast()) \(words.dropFirst().joined(separator: " ")) aloud.",
    ]
  }

  static let written = [
    "Freedom of money supply is a topic of economics", "The freeway was empty", "Sugar free. Money well spent",
    "Actions now speak louder", "We act responsibly now", "The act is now in its third year",
    "Returns are accepted within 30 days; quality guaranteed", "guaranteed to make you smile, returns welcome",
    "The winner is guaranteed a seat", "Claim your seat for the prize-giving", "Your prize claim form is attached",
    "An offer limited in time and place", "Time-limited parking offered", "A risk assessment, free of charge",
    "Free of risk? Nothing is", "Double room, your choice", "Income your way", "Miracle Whip cures nothing",
    "A cure, not a miracle", "Weight loss is slow work", "Lose the weight of worry, live fast",
    "Rich flavour, quick to make",
    "Get a rich, quick soup", "Passive house, active income", "Freedom is not financial", "Financial aid and freedom",
    "You have selected two items", "You've been to our selected stores", "A deal exclusive of VAT",
    "Exclusively dealt by hand",
    "In a hurry, look up", "Hurry, upstairs is open", "The chance of rain will last", "At last, a chance",
    "Selling cars since 1950, fast service", "We sell fast-food", "Cash is not instant coffee",
    "Instant noodles, cash only",
    "Earn points, extra cash machines nearby", "String lights with no cords attached",
    "No attached strings on this guitar",
    "The clinic has proven results", "Proven clinically? Ask your doctor", "Recommended by a doctor",
    "Doctors recommend rest",
    "Follow the path for followers", "Win a share in the farm", "Shares to winnow", "Three friends tagged along",
    "Biology link in chapter two", "The bio link is broken", "Formula One has no secret", "A secret, formulaic plot",
    "Permanently good results", "Results of the permanent exhibition", "You can cancel; anytime is fine",
    "Once, in my lifetime, it snowed", "Congratulations to the winners' families", "Rewarding claims work",
    "An urgent need to respond", "Gift wrap, card and give away bag", "Crypto news: a giveaway sign of change",
    "The jackpot of lotteries", "Easy, tasty, money-saving", "Work on your home from Monday",
    "Approval is never guaranteed",
    "Use code FREE3 and MONEY10", "Model w1n and fr33zer 300", "F R E N C H money", "f.r.e.n.c.h. money",
    "#freemason #moneytree", "#ActionNow", "#lastchances", "50 free 50 money", "f7ee m0ney", "Fee money", "Tree money",
    "Fr money", "fréé-dom money", "Acts now", "Act nowhere", "Nowadays we act", "Act 2 now", "Actnow is a company",
    "guarantee returns", "guaranteeing returns", "returns guaranteed", "guaranteed return", "lottery and jackpots",
    "work from homes", "link in bios", "cash in an instant", "We like to share. To win is nice", "the last chances",
    "not free money", "there is no free money", "never free money", "without free money", "isn't free money",
    "no guaranteed approval", "never act now", "we cannot give guaranteed returns",
  ]
}
