import PolicyModel

extension MessageTexts {
  /// English.
  static let english = MessageTexts(
    language: "en", name: "English",
    style: Wording.Style(
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ], dayJoin: " ", yearJoin: " ", thousands: ",", decimal: "."),
    reasons: [
      .strategyChange: "because our plans have changed",
      .budgetShortfall: "because we can no longer fund it as planned",
      .unforeseenEvent: "because of an event outside our control",
      .fraud: "because entries were tampered with and a fair result is no longer certain",
      .technicalFailure: "because a technical failure keeps it from running fairly",
      .illegality: "because it does not meet the rules that apply to it",
      .ethics: "because it could harm people or treat them unfairly",
      .lowParticipation: "because fewer people took part than it needs",
      .prizeUnavailable: "because the announced prize cannot be supplied",
      .platformViolation: "because it does not meet the rules of the platform",
      .creatorBreach: "because our work with a creator on it has come to an end",
    ],
    directMessage: """
      [sponsor] Hello, this is {sponsor}.
      [running because] We are ending {title} on {stop_date} {because}.
      [running !because] We are ending {title} on {stop_date}.
      [withdrawn because] {title} will not take place, {because}.
      [withdrawn !because] {title} will not take place.
      [over because] {title} has closed. We cannot carry it out in every part as announced, {because}.
      [over !because] {title} has closed, and we cannot carry it out in every part as announced.
      [goes_on] {title} goes on.
      [goes_on end_date] It stays open until {end_date}.
      [entered drawn] Your entry counts: the winners are drawn at random from all eligible entries received up to {close_date}.
      [entered judged] Your entry counts: every eligible entry received up to {close_date} is judged by the announced criteria.
      [entered awarded] Your entry counts: the winners are chosen, as the rules announce, from all eligible entries received up to {close_date}.
      [entered counts !prize_gone] The prizes: {prizes}.
      [entered counts draw_date] The winners are chosen on {draw_date}, and we write to them directly.
      [entered counts !draw_date] We write to the winners directly.
      [substitute] A prize that cannot be supplied is replaced by one of equal or greater value.
      [entered not_drawn] There will be no draw, because the law does not allow one for a promotion set up in this way.
      [entered pending] We are settling what can lawfully happen to the prizes and will write to everyone who entered by {answer_date}.
      [refund] We refund what you paid in order to take part, to the method you paid with, by {refund_date}. You need not ask.
      [orders] An order that you placed before the offer ended stays valid at the price you saw. If it cannot be delivered, we tell you and refund it in full.
      [!goes_on] We are sorry.
      [contact] If you have a question, write to {contact}.
      [!contact] If you have a question, answer this message.
      """,
    comment: """
      [running] {title} ends on {stop_date}.
      [withdrawn] {title} will not take place.
      [over] {title} has closed, and there is news about it.
      [goes_on end_date] {title} goes on until {end_date}.
      [goes_on !end_date] {title} goes on.
      [entered counts !goes_on] Entries received by then count, and the prizes are awarded.
      [entered counts goes_on] Your entries count.
      [substitute] A prize that cannot be supplied is replaced by one of equal or greater value.
      [entered pending] We write to everyone who entered by {answer_date}.
      [refund] Payments for taking part are refunded by {refund_date}.
      [orders] Orders already placed stay valid.
      [handle !goes_on] More in the latest post of {handle}.
      """,
    post: """
      [running because] {title} ends on {stop_date}, {because}.
      [running !because] {title} ends on {stop_date}.
      [withdrawn because] {title} will not take place, {because}.
      [withdrawn !because] {title} will not take place.
      [over because] {title} has closed. We cannot carry it out in every part as announced, {because}.
      [over !because] {title} has closed, and we cannot carry it out in every part as announced.
      [goes_on] {title} goes on.
      [goes_on end_date] It stays open until {end_date}.
      [entered counts !goes_on] All eligible entries received up to {close_date} count.
      [entered counts !prize_gone] The prizes are awarded: {prizes}.
      [entered counts draw_date] The winners are chosen on {draw_date}.
      [substitute] A prize that cannot be supplied is replaced by one of equal or greater value.
      [entered not_drawn] There will be no draw, because the law does not allow one for a promotion set up in this way.
      [entered pending] We are settling what can lawfully happen to the prizes and will write to everyone who entered by {answer_date}.
      [refund] Everyone who paid in order to take part gets the money back by {refund_date}.
      [orders] Orders placed before the offer ended stay valid at the price shown.
      [!goes_on] We are sorry to everyone who looked forward to it.
      [contact] Questions: {contact}
      [sponsor] {sponsor}
      """,
    caption: """
      {label}
      [running] Ended: {title} closed on {stop_date}.
      [over] Ended: {title} has closed.
      [entered counts] Entries received up to {close_date} count.
      [entered counts draw_date] The winners are chosen on {draw_date}.
      [refund] Payments for taking part are refunded by {refund_date}.
      [orders] Orders already placed stay valid.
      [entered] Please do not enter any more.
      [orders] Please do not order any more.
      """)
}
