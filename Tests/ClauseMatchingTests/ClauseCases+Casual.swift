import ClauseMatching

extension ClauseCase {
  /// Clauses as creators and small shops write them.
  static let casual: [ClauseCase] = [
    ClauseCase(
      "change my mind",
      "this is my giveaway so if i change my mind i can call it off whenever, no hard feelings 💛",
      yes: [.strategyChange, .budgetShortfall]),
    ClauseCase(
      "platform nukes it",
      "If TikTok takes down the video or bans my account, the giveaway's off. I'll post on my backup to let you know.",
      yes: [.platformViolation], no: [.budgetShortfall], duties: [.notice]),
    ClauseCase(
      "bots ruin it",
      "if bots flood the comments again I'm scrapping the whole giveaway and drawing from whoever entered legit before that",
      yes: [.fraud], no: [.strategyChange], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "no backing out",
      "Promise: I won't cancel this giveaway, not even if only three people enter or I'm broke that week.",
      no: [.lowParticipation, .budgetShortfall]),
    ClauseCase(
      "fewer than fifty",
      "Need at least 50 people to join or it's not happening, in that case I cancel the giveaway and say so in my stories.",
      yes: [.lowParticipation], duties: [.notice]),
    ClauseCase(
      "pull the plug",
      "We can pull the plug at any time for whatever reason and we'll pin a comment when we do.",
      yes: [.strategyChange, .ethics], duties: [.notice]),
    ClauseCase(
      "things get nasty",
      "If the comments get nasty or hateful I will shut the challenge down, no discussion.",
      partly: [.ethics], no: [.budgetShortfall]),
    ClauseCase(
      "someone gets hurt",
      "If anybody gets hurt doing this we stop the challenge right away.",
      partly: [.ethics], no: [.strategyChange]),
    ClauseCase(
      "shop runs out of money",
      "When the $500 we set aside is gone, the discount ends, and we'll put a note on the counter.",
      partly: [.budgetShortfall]),
    ClauseCase(
      "oven breaks",
      "If the oven dies or the roof leaks or life happens, we may have to call off the raffle. Everybody gets their money back.",
      yes: [.unforeseenEvent], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "stream drops",
      """
      If the stream crashes for more than ten minutes the live giveaway is cancelled and moves to next Friday, your entries \
      carry over.
      """, yes: [.technicalFailure], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "brand pulls out",
      "If the brand doesn't send the prize I'll have to cancel the giveaway, sorry in advance, I'll tell you on my story.",
      yes: [.prizeUnavailable], no: [.lowParticipation], duties: [.notice]),
    ClauseCase(
      "wrap up early",
      "We reserve the right to wrap the hunt up early if we feel like it.",
      yes: [.strategyChange, .lowParticipation]),
    ClauseCase(
      "lawyer says stop",
      "If it turns out this isn't legal where I live, or a lawyer says stop, I'm ending the giveaway the same day.",
      yes: [.illegality], no: [.budgetShortfall]),
    ClauseCase(
      "pause for a glitch",
      "If the form glitches we pause the contest until it's fixed, then carry on.",
      partly: [.technicalFailure], no: [.strategyChange]),
    ClauseCase(
      "no matter what",
      "The draw goes ahead no matter what, even if it's just my mum who enters.",
      no: [.lowParticipation, .strategyChange]),
    ClauseCase(
      "three more days",
      "If we don't get 20 entries by Sunday we'll give it three more days. That's all we'd change.",
      partly: [.lowParticipation], no: [.budgetShortfall]),
    ClauseCase(
      "axe the code",
      "Beanhouse can axe this code overnight without telling anyone, it's their money.",
      yes: [.strategyChange, .budgetShortfall], duties: []),
    ClauseCase(
      "kill the deal",
      "we might kill this deal early, who knows. follow us so you hear about it first",
      yes: [.strategyChange]),
    ClauseCase(
      "illness",
      "Should Rosa fall ill or the shop flood again, the draw may be put off or dropped; look at the door for news.",
      partly: [.unforeseenEvent], duties: [.notice]),
    ClauseCase(
      "stickers stolen",
      "if somebody hacks the entry form or buys votes the contest gets cancelled, full stop",
      yes: [.fraud], no: [.prizeUnavailable]),
    ClauseCase(
      "keep the right to stop",
      "We keep the right to stop the competition whenever we want to, for no reason at all.",
      yes: [.strategyChange, .budgetShortfall, .platformViolation]),
  ]
}
