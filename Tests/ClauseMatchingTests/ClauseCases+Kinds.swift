import ClauseMatching

extension ClauseCase {
  /// Clauses by kind, worded as strangers would.
  static let kinds: [ClauseCase] = [
    ClauseCase(
      "If hardly anybody signs up",
      "If hardly anybody signs up by Friday we'll have to scrap the giveaway, and I'd let you all know on my story.",
      yes: [.lowParticipation], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "Should something nobody saw coming",
      "Should something nobody saw coming get in the way, the giveaway can be dropped; we'd put a message on the site.",
      yes: [.unforeseenEvent], no: [.lowParticipation], duties: [.notice]),
    ClauseCase(
      "If we're told to by",
      "If we're told to by the police or the council we'll stop the giveaway on the spot.",
      yes: [.illegality], no: [.budgetShortfall], duties: []),
    ClauseCase(
      "If TikTok pulls the post",
      "If TikTok pulls the post, the giveaway's done and I'll explain it all in my next video.",
      yes: [.platformViolation], no: [.fraud], duties: [.notice]),
    ClauseCase(
      "We've set aside £2,000 for",
      "We've set aside £2,000 for this giveaway; once that's spent it's over.",
      partly: [.budgetShortfall], no: [.strategyChange], duties: []),
    ClauseCase(
      "We may wind the giveaway",
      "We may wind the giveaway up for money reasons, with two weeks' notice on our page.",
      yes: [.budgetShortfall], no: [.fraud], duties: [.notice, .priorNotice]),
    ClauseCase(
      "We can pull the giveaway",
      "We can pull the giveaway whenever we like, for whatever reason, but we'll tell you at least three days before.",
      yes: [.strategyChange, .budgetShortfall], duties: [.notice, .priorNotice]),
    ClauseCase(
      "We won't be ending this",
      "We won't be ending this giveaway early, not even if only two people turn up.",
      no: [.strategyChange, .lowParticipation]),
    ClauseCase(
      "The giveaway goes ahead come",
      "The giveaway goes ahead come rain or shine and however few of you enter.",
      no: [.lowParticipation, .unforeseenEvent]),
    ClauseCase(
      "If the site falls over",
      "If the site falls over we'll extend the giveaway by however long it was down.",
      partly: [.technicalFailure], no: [.strategyChange], duties: []),
    ClauseCase(
      "In case of an outage",
      "In case of an outage we pause the giveaway until it's fixed and add the lost time at the end.",
      partly: [.technicalFailure], no: [.fraud], duties: []),
    ClauseCase(
      "If bots swamp the entry",
      "If bots swamp the entry form we may close the giveaway early and draw from the genuine entries we already have.",
      yes: [.fraud], no: [.lowParticipation], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "If the maker of the",
      "If the maker of the bike goes bust before the draw, the giveaway is cancelled, we'll email everyone, and ticket money is paid back.",
      yes: [.prizeUnavailable], no: [.budgetShortfall], duties: [.notice, .refund]),
    ClauseCase(
      "If Hargreaves Cycles can't supply",
      "If Hargreaves Cycles can't supply the bike we'll call off the giveaway and hand back every penny.",
      yes: [.prizeUnavailable], no: [.fraud], duties: [.refund]),
    ClauseCase(
      "The giveaway will be stopped",
      "The giveaway will be stopped at once if anyone gets hurt taking part, and we will post about it.",
      partly: [.ethics], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "Acorn may end the giveaway",
      "Acorn may end the giveaway if carrying on would bring it or its partners into disrepute.",
      yes: [.ethics], no: [.budgetShortfall], duties: []),
    ClauseCase(
      "If you miss a posting",
      "If you miss a posting date or buy followers, we may end the campaign with immediate effect and you are paid for the posts that went live.",
      yes: [.creatorBreach], no: [.strategyChange], duties: [.proRataPayment]),
    ClauseCase(
      "The giveaway may only be",
      "The giveaway may only be stopped for commercial reasons if the charity agrees.",
      partly: [.strategyChange], no: [.fraud], duties: []),
    ClauseCase(
      "If the hall is flooded",
      "If the hall is flooded the giveaway draw is put back a fortnight and ticket holders are told by text.",
      partly: [.unforeseenEvent], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "If the licence is withdrawn",
      "If the licence is withdrawn the giveaway ends, once the Gambling Commission has approved the closing statement.",
      yes: [.illegality], no: [.strategyChange], duties: [.regulatorApproval]),
    ClauseCase(
      "Acorn is free to bring",
      "Acorn is free to bring the giveaway to an end at any moment without having to say why.",
      yes: [.strategyChange, .lowParticipation], duties: []),
    ClauseCase(
      "Acorn has no right to",
      "Acorn has no right to end the giveaway before 30 June for any reason.",
      no: [.strategyChange, .fraud]),
    ClauseCase(
      "Where an event outside Acorn's",
      "Where an event outside Acorn's reasonable control makes it impossible to go on, Acorn may cancel the giveaway and choose winners from all eligible entries received before the cancellation.",
      yes: [.unforeseenEvent], no: [.strategyChange], duties: [.awardFromEntriesReceived]),
    ClauseCase(
      "Fewer than 50 tickets sold",
      "Fewer than 50 tickets sold by 1 May: no giveaway, and your money comes back.",
      yes: [.lowParticipation], no: [.strategyChange], duties: [.refund]),
    ClauseCase(
      "If we don't hit a",
      "If we don't hit a hundred entries we'll keep the giveaway open another week.",
      partly: [.lowParticipation], no: [.budgetShortfall], duties: []),
    ClauseCase(
      "Running costs or a change",
      "Running costs or a change of plan are no reason for us to stop the giveaway.",
      no: [.budgetShortfall, .strategyChange]),
    ClauseCase(
      "Either side may walk away",
      "Either side may walk away from this campaign on ten days' written notice, and everything posted up to then is paid for.",
      yes: [.strategyChange, .fraud], duties: [.notice, .priorNotice, .proRataPayment]),
    ClauseCase(
      "If I'm rushed to hospital",
      "If I'm rushed to hospital or my house burns down or anything like that, the giveaway is off.",
      yes: [.unforeseenEvent], no: [.lowParticipation], duties: []),
    ClauseCase(
      "If the wheel glitches and",
      "If the wheel glitches and hands out prizes it shouldn't, we can shut the giveaway down for good; look for a notice on the door.",
      yes: [.technicalFailure], no: [.strategyChange], duties: [.notice]),
    ClauseCase(
      "This giveaway can be withdrawn",
      "This giveaway can be withdrawn by Acorn without notice and at its own choice.",
      yes: [.strategyChange, .budgetShortfall], duties: []),
    ClauseCase(
      "A court order or a",
      "A court order or a change in the law that forbids it brings the giveaway to an end, and entry fees are repaid.",
      yes: [.illegality], no: [.lowParticipation], duties: [.refund]),
    ClauseCase(
      "If we spot mass fake",
      "If we spot mass fake sign-ups we'll freeze the giveaway for up to two days while we look into it.",
      partly: [.fraud], no: [.strategyChange], duties: []),
    ClauseCase(
      "I promise I'm not cancelling",
      "I promise I'm not cancelling this giveaway, whatever happens with the sponsor or my schedule.",
      no: [.strategyChange, .prizeUnavailable]),
    ClauseCase(
      "Acorn reserves the right to",
      "Acorn reserves the right to discontinue the giveaway on giving participants seven days' warning by email.",
      yes: [.strategyChange, .lowParticipation], duties: [.notice, .priorNotice]),
    ClauseCase(
      "If the festival is called",
      "If the festival is called off through no fault of ours we may end the giveaway and give each finalist a voucher of the same value.",
      yes: [.unforeseenEvent], no: [.budgetShortfall], duties: [.substitutePrize]),
  ]

  /// Things of the scheme, of those who take part or of somebody else that end, by kind.
  static let kindLookalikes: [String] = [
    // Discounts and prices.
    "We'll knock 15% off your first order and take another £5 off if you bring a friend.",
    "Show this at the till and the team will take a third off anything in the window.",
    "The code takes ten euros off baskets over sixty euros.",
    "Staff will cut the price by half when you hand in an old pair.",
    // Asked by entrants.
    "If you'd rather not be on our wall, say so and we'll take the picture down.",
    "You can ask for your video to be removed whenever you like and it'll be gone within a day.",
    "Parents may withdraw permission at any time, in which case we will delete the clip.",
    "If the person in the photo objects we will pull it from the gallery.",
    "Message me if you want out and I'll scratch your name off the list.",
    "Winners who would prefer not to be named can tell us and we'll leave it off.",
    // Members removed.
    "We can drop any team that turns up with fewer than four players.",
    "Acorn may terminate a Partner whose links appear on coupon sites.",
    "An Ambassador who breaks these rules will be removed from the scheme without notice.",
    "We may revoke a Member's badge for abuse of the referral link.",
    "The organisers may send home any competitor who is unfit to continue.",
    "Sellers who miss two dispatch deadlines are suspended from the event.",
    // Pieces and tokens.
    "A scratch card that has been altered is void.",
    "Returning the goods cancels the stamp you got for them.",
    "Game tickets printed in error will not be honoured and are void.",
    "Tokens left in your wallet after 31 March lapse.",
    "A raffle ticket whose cheque bounces is cancelled and goes back in the pool.",
    "Duplicate draw numbers are void and will be reissued.",
    // Side events.
    "The awards evening may be cancelled if fewer than thirty people book.",
    "If the tasting session is called off, those who booked are moved to the next one.",
    "The meet and greet might be postponed if the band's flight is late.",
    "Should the barbecue be rained off, we'll hold it in the hall.",
    "The exhibition of entries closes on 12 May and may close earlier if the gallery needs the room.",
    "If the workshop tutor is ill the workshop is cancelled and your deposit is returned.",
    "The stream of the draw may be cut short if the connection is poor; results go on the site.",
    "If the parade is scrapped because of high winds the prize draw still takes place at four.",
    "The bus to the venue will not run if fewer than ten people book seats.",
    // Platform and other promotions.
    "Instagram may end its Reels bonus at any time; that has nothing to do with us.",
    "The retailer can withdraw its own loyalty points offer without telling us.",
    "Our spring photo contest was called off because of the flood, and entries from it don't carry over.",
    "Acorn's other competitions have their own rules and may be changed or ended under those.",
    // Prizes.
    "We may withdraw a prize if the winner cannot show identification.",
    "If the hotel cancels the booking we'll find another one of the same standard.",
    "The cruise line can alter or cancel the itinerary because of weather or port closures.",
    "If the artist pulls out of the show, winners may choose a date next season.",
    "The gift voucher expires after a year and cannot be extended.",
    "The voucher provider may suspend a voucher that it thinks was stolen.",
    // Service and shop.
    "We close early on Sundays and may shut the kitchen if we run out of dough.",
    "The app may be taken offline for maintenance on Tuesday nights.",
    "Class times can change or be cancelled if the trainer is away; check the timetable.",
    "Store pickup may be paused during stocktaking.",
    "Delivery slots might be cancelled in snow and will be rebooked.",
    "We reserve the right to limit quantities and to refuse orders.",
    "Prices are subject to change without notice.",
    "We may stop selling a flavour when the season ends.",
    // Judging and rounds.
    "If a heat has fewer than three entries it is merged with another.",
    "The judges may decide not to award a category.",
    "The semi-final moves indoors if it rains.",
    "The second round is skipped if only one team is left.",
    "The host can stop a bout if somebody is hurt.",
    "Voting is paused overnight and opens again at eight.",
    // Licence, data, contract.
    "The licence ends when we take the photo down.",
    "You may stop being contacted by clicking unsubscribe.",
    "This consent can be withdrawn at any time without giving reasons.",
    "Either party may terminate the lease of the stall on a month's notice.",
    "If any part of these rules is void the rest stays in force.",
    "Our right to use your name ends two years after the draw.",
    "If you sell or give away the phone, cancel the insurance first.",
    // Plain ends.
    "The giveaway wraps up on Sunday night and that's when I pick.",
    "Entries shut at five on the dot.",
    "We stop taking entries at midnight on the 30th.",
    "The offer is over when May is over.",
    "Once the closing date has passed the form is switched off.",
    "The code works until 30 June and then stops.",
    // Told what not to do.
    "Please don't cancel your entry by email; use the link.",
    "Never close the tab while your upload is running.",
    "Do not remove the label or stop the machine before it beeps.",
    "Don't delete the app until you've been paid.",
  ]
}
