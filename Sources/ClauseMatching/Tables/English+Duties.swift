/// English: what is owed when the promotion is stopped.
extension Tables {
  static let englishDuties: [WordRow] = [
    WordRow(
      .tells,
      """
      announcement (made/on/in/posted/will/to) | for news | notify | notifies | notified | notifying | notification | inform | informs | informed | informing | notice | notices | notic* in writing | tell | tells | told | telling | announce | announces | announced
      | announcing | warn | warns | warned | warning | let .. know | lets .. know | letting .. know | post .. (about/it/that/notice/update/news/on/to/here/saying/a) | post (the/it/a/an/this/that/news/word/about/why) | posts (the/it/a/an/this/that/news/word) | posts? .. (notice/update/statement) | (statement/note/notice) .. (placed/shown/put/posted) | banner | e mailed | dated (statement/notice/note) | on air | posted (on/at/to/in) | posting .. (on/to/notice) | publish | publishes | (be/is/are/been/get) published | published (on/in/at) | publishing
      | communicate | communicates | communicated | message | messages | messaged | write to | writes to | write it | writing to | (an/the) (e mail/email) .. (go/goes/sent/is/to) | e mail .. (will/goes) .. to | (get/gets/receive/receives/send/sends) .. (e mail/email/message/letter/text/mail) | emailed | pin .. comment | pinned | pinned (comment/post)
      | edit the caption | (the/you'll/news) news | on the (door/website/site/page/homepage/home page) | in (the/our/my) (bio/stories/story/caption/inbox) | made (known/public) | make* .. (known/public) | makes .. known | say so | says so | saying so | say it | saying it's over | sign on | hear from | hears? about it
      | by (letter/registered post) | (same/equivalent) (channels/channel/means/way/ways/manner/place) | look for a message | contact* | broadcast | put up a | will appear | shall appear | stated (on/at) | advis* | give* .. (heads up/heads) | heads up | story from | text you | call you | published on | shown on | written (word/warning) | sending .. notice | on the record | public notice | disclosed (on/at/to) | in a (video/post/story)
      | (you/we) .. find out | mention it | update the (page/post/rules/caption) | flagged on | circular | goes up on | banner | explain* (why/the/in/what) | reported (on/to) (entrants/participants)
      """),
    WordRow(
      .tellsBefore,
      """
      (prior/advance/previous) (notice/warning/notification/announcement/written/word) | <time> (s)? (notice/warning) | <time> (s)? (prior/written/advance/previous/clear/full/business) .. (notice/warning) | (<n>) <time> (s)? .. (notice/warning/heads) | (<n>) (business/working/calendar/clear/full) <time> .. (notice/warning) | (notice/notify/inform/tell/told/warn/announce/announced/day/days/hours/weeks/week) .. in advance | beforehand | ahead of (time/the stop)
      | <n> (business/working/calendar/clear/full)? <time> (ahead/before/earlier/in advance/beforehand/prior) | at least <n> .. <time> .. (before/earlier/ahead/after/prior/in) | <time> (before/earlier/ahead/prior) | evening before | day before | night before | week before | before (it/the) .. (ends/stops/takes effect/does so/closes/goes)
      | before (doing/stopping/ending/closing/cancelling/canceling/we do/we stop/we end/it does/it takes) | not less than <n> .. <time> | no less than <n> .. <time> | not (earlier/sooner) than <n> | takes effect .. <n> | effective <n> | first (tell/inform/notify/give/announce/warn/write) | warn .. ahead | (<n>) <time> .. (later/after) .. (notice/announcement/message/send/publish/tell/email) | upon <n> .. notice | notice of .. <n> .. <time>
      | giving .. notice | gives .. notice of <n> | with <n> .. <time> | <n> .. <time> .. to put .. right | on <n> .. notice | written warning and allow | if .. not (cured/remedied/put right) .. within
      """),
    WordRow(
      .untold,
      """
      without (any/prior/further/giving/previous/advance/written)? .. (notice/warning/notification/announcement) | without telling | no (prior/advance/further)? (notice/warning/notification) | without (notifying/informing) | not .. (obliged/required) to (notify/inform/tell/give) | (not/don't/doesn't/won't) (have/need) to (notify/inform/tell/give/warn/write/say/explain) | need not (notify/inform/tell/give/warn/write) | no (duty/obligation/need) to (notify/inform/tell/warn) | needn't (tell/say/notify/inform/warn) | nobody .. told | with or without notice | prior notice is not
      """),
    WordRow(
      .winners,
      "winner | winners | winner's | potential winner | finalist | finalists | winning entrant | prize winner"),
    WordRow(
      .awards,
      """
      draw | drawing | drawn | pick | picked | picks | select | selected | choose | chosen | award | awards | awarded | awarding | judge | judged | judging | raffled | winners | winner | prize | prizes | given out | hand out | handed out | decide | decided | shared | carried over | carry over | carry | roll over | rolls over | transferred | reviewed | distribute | distributed | allocated | determine | determined | move over | moved to | kept for | honoured | honored | in the hat | allot | stay in | valid for
      """),
    WordRow(
      .received,
      """
      entries .. (received/in/arrived/collected/held/so far/made/submitted/got/already/came/until/up/prior/before/we) | (received/arrived/entered/submitted/collected/come/made/held/sent/posted/opened/uploaded/earned) .. (up to/by/before/until/prior/so far/at/already/till/as of) | (received/entered/submitted) (by then/so far/already/up/prior/before/until) | already (written/shown/cast/placed/collected/uploaded/opened/handed/in/received/submitted/joined/sent/posted/taken/played)
      | so far | to date | up to (then/the/that) .. (point/stop/moment/time/date/shutdown/cancellation/termination/end/day/cut/suspension)? | by (then/that time/the time/that date/the stop) | (entries/everyone/anyone/everybody/people/those/entrants/tickets/players/films/posts/videos/submissions/comments/codes/names/all) .. (who/which/that)? .. (has/have/had/already/were/was)? .. (entered/in/received/arrived/played/posted/joined) | who .. (joined/reacted/entered/posted/commented/signed/bought/took part) .. (before/by/until) | before the annulment | before (the/we/it/that) .. (stop/stopped/cancellation/termination/end/pull/suspension/halt/cut/close)
      | eligible .. entries | non suspect .. entries | valid entries | all entries | entries (on hand/held/then/already) | entries (carry/roll/move/stay/count/are carried/will be carried/go/transfer) | until the (stop/moment/point/cancellation/termination/day)
      """),
    WordRow(
      .carries,
      "(is/are/be/get/gets) carried over | carry over | carries over | roll* over | (is/are/be) kept for the next | move over to | count for the next | transferred to the next"
    ),
    WordRow(
      .refunds,
      """
      refund* | reimburs* | paid back | (pay/pays/paying) .. back | money back | repaid | repay* | repayment | credited back | made whole | credit back | back in full
      """),
    WordRow(
      .givesBack,
      """
      gets? .. back | got .. back | (give/gives/giving/given/hand/hands/handed/send/sent/have/has/had) .. back | returned to | return* to | go* back | returned | return .. (price/money/fee/deposit/deposits/fees/stake) | restored | credited | back
      """),
    WordRow(
      .money,
      """
      money | dollar | dollars | fee | fees | deposit | deposits | coin | coins | stake | stakes | tokens | paid | payment | payments | price | cash | euro | euros | pound | pounds | credits | prepaid | entry fee | ticket money | tickets | donation | donations
      """),
    WordRow(
      .approval,
      """
      (approval/leave/consent/permission/authorisation/authorization/direction/go ahead/clearance/approve/approved/assent/sign off) .. (of/from/by) .. (authority/authorities/ministry/regulator/commission/council/board/department/government/registrar/state/division/bureau/superintendent/inspectorate/agency/regie/lotteries/lottery/secretary) | (authority/authorities/ministry/regulator/council/commission/gaming/office/offices/government/department/registrar) .. (approv*/approves/approved/leave/consent/consents/permission/permits/agrees/written/authorises/authorizes/allows/accepts/clears)
      | (subject to/with/after) .. (approval/direction/directions/permission) | (notify/notifies/notified/inform/informs/informed/tell/tells/report/reported/communicat*/communication/write to/file/files/filed/filing/notice) .. (to/with/the) .. (authority/authorities/ministry/regulator/commission/department/registrar/gaming/gambling) | regulatory (approval/consent/clearance) | approved by .. (authority/regulator/department) | permit amendment
      """),
    WordRow(
      .substitutes,
      """
      (alternative/substitute/another/replacement/different/other/comparable/similar) (prize/prizes/reward/gift/award) | prize .. (equal/equivalent/similar/comparable/same/like) | of .. (equal/equivalent/same/similar/comparable/like/greater) .. value | (cash/gift card/voucher) .. (instead/equivalent/value/in place) | (value/worth/amount) .. (instead/in cash/in money/paid out) | (its/their/the) .. (cash)? value | worth (no less/at least) | consolation | in lieu | prize's value | value of .. prize | cash equivalent
      """),
    WordRow(
      .earned,
      """
      fee | fees | kill fee | commission | commissions | reward | rewards | pro rata | prorata | proportion* | earned | accrued | invoice* | work .. (done/delivered/completed/performed/made) | (done/delivered/posted/completed/performed/finished/approved/merged/produced) | pieces | deliverables | price of | share of | share | charity | donation | donated | raised | collected | costs incurred | expenses | payout | royalties | bonus | sales made | tracked orders | tracked sales | per cent | percent | amounts due | sums due | retainer | stage payment
      """),
    WordRow(
      .payment,
      """
      billed | invoiced | pay | pays | paid | paying | payable | payment | receives | receive | receives? .. price | owed | owes | due | passed on | settle* | compensat* | goes to | go to | handed to | gets? | keeps? | keep | remains? payable | entitled to | forwarded | transferred to | honour* | remunerat*
      """),
    WordRow(
      .paysEarned,
      """
      (pay/fee/fees/reward/commission) up to (that/the) .. | delivered .. (billed/invoiced/payable/paid) | (billed/invoiced) at | delivered impressions | (is/are) paid (in full/for/at) | half (the/of the) (fee/price) | kill fee | pro rata | pro rated | prorated | cancellation fee | (stay/stays/remain/remains) payable | (fees/commission/commissions/rewards/amounts/money) .. (earned/accrued/owing/due) .. (paid/payable/stay/remain/stands)? | (paid/pay/pays) .. for .. (work/pieces/deliverables/posts/everything/anything/content/what/videos/earlier) .. (done/delivered/posted/approved/completed/made/produced/published/already)? | still (pays/paid/pay) .. for | in proportion | proportionate
      """),
    WordRow(
      .received,
      """
      (comments/entries/slips/cards/names/submissions) .. (there/on hand/then) | that are (already)? (there/in) | already there | as (they/it/things) stand | on hand | (in/from) the (box/hat/bowl/jar)
      | (lodged/received/entered) .. (up to/until/till/by/before/prior to/as of) | entries earned | (prior to/before) the (action/impairment/interruption/event/closure/disruption/stop)
      | (at/up to) (that/this) (point/time/moment/stage) | with a live | legit entries | from (what/whatever/whoever) .. (have/has/got/in)
      """),
    WordRow(
      .paysEarned,
      """
      (pay/pays/paid/payable/billed/invoiced/charged) .. for .. (delivered/done/completed/performed/published/posted/made/carried out/produced/accepted/served) | (pay/pays/paid) .. everything .. (matched/earned/raised/collected)
      | (whatever/everything/amounts/sums) .. (earned/matched/raised/accrued/collected) .. (paid/payable/passed/handed/transferred) | have been earned | commission on .. (orders/sales) .. (paid/payable/honoured) | (matched/raised) up to
      | (half/part/percentage/quarter/third) of the (fee/fees/price/remaining) | <n> of the (fee/fees/remaining)
      """),
    WordRow(
      .tells,
      """
      telephone call | dm you | newspapers | keep .. posted | keep .. informed | letting .. know
      """),
    WordRow(.awards, "pulled | pull | raffle off | drawn from | winner would | tombola"),
    WordRow(.tells, "dm (whoever/everyone/everybody/them/all/the/you)"),
    WordRow(
      .received,
      """
      (from/among/amongst) .. (entries/entrants/comments/names/cards/slips/participants/submissions/those/everyone/everybody) | presented .. (up to/until/before) | standings | names already | that sponsor knows
      """),
    WordRow(.awards, "lucky winner | held from | are final | paid on them"),
    WordRow(
      .tells,
      "(see/read/find) it on | blackboard | chalkboard | notice board | noticeboard | notices | displayed | in the window | put up | (tell/telling) (you/everyone/everybody/them/people) | receive a message | banner"
    ),
    WordRow(.tellsBefore, "no later than <n> .. <time> before | <n> <time> .. before"),
    WordRow(
      .substitutes,
      "(offer/offers/offered/choose) .. (voucher/gift card/cash) | (get/gets/receive/receives) .. (voucher/gift card) | <n> instead | instead of the prize | winner .. instead"
    ),
    WordRow(
      .refunds,
      "(unspent/unused/remaining) (money/balance/budget/funds/credit) .. (paid/returned/credited/refunded/stays) | comes (straight/right)? back | come back to you"
    ),
    WordRow(
      .paysEarned,
      "(instalments/installments/fees/sums/amounts) (fallen/falling) due | as compensation | (pledges/donations) already (paid/made) | passed on to"
    ),
    WordRow(
      .paysEarned,
      "(give/gives/pay/pays/donate/donates) .. for (every/each) .. (sold/made/used/counted) | (price/money/share) .. for (every/each) | bonuses accrued | so far counted | counted so far"
    ),
    WordRow(
      .tellsBefore,
      "notice of at least <n> | not (before/until) .. (notice/announcement/sign/message) .. (for/is/has) .. <n> .. <time>"
    ),
    WordRow(.payment, "(added/credited) to (your/their/the/his/her) .. (account/accounts/balance/wallet)"),
    WordRow(
      .paysEarned,
      """
      (be/is/are/get/gets) paid .. (up to/until/till/through) (that/the) (day/date/moment/point/minute/last/end/stop/termination)
      | (payable/billed/invoiced) .. (up to/until/till/through) (that/the) (day/date/moment/point/minute/last/end/stop/termination)
      | (paid/pay/pays/payable) .. on all (sales/orders) | (pay/pays/paid) .. for .. (approved/accepted)
      """),
    WordRow(
      .untold, "(nobody/no one) (owes/owe) .. (notice/warning) | no notice (is)? (owed/due/needed/required/necessary)"),
    WordRow(
      .paysEarned,
      "(keep/keeps) (our/its/their/the) (fee/fees/commission) | less (our/its/their/a) fee | (owe/owes) .. (installments/instalments/fees/sums/amounts)"
    ),
    WordRow(
      .substitutes,
      """
      (get/gets/receive/receives) .. <n> .. (instead/in its place/to spend) | (give/gives/get/gets/receive/receives/offer/offers/offered) ... (in place of/instead of)
      """),
    WordRow(
      .refunds,
      "(return/returns/returned/give/gives/hand/hands) .. (coins/tokens/credits/media/prepaid/stake/stakes/unspent/unused) | sums .. (already)? paid .. returned | (unspent/unused) .. (goes/go/comes/come) back"
    ),
    WordRow(
      .tells,
      "(email/e mail/emails/text/message/write to/ring/call/phone/contact/dm/notify) (every/each/all/everybody/everyone) | (will/ll/shall) write (in/too/also/as/again) | ping* (everyone/everybody/you/all/them/the) | explain* (it/everything/all/that/this) | so (you/u/everyone/everybody/people/they) .. (know/knows) | (make/makes/making/do/film/films/record) a (post/vid/video/story/tiktok)"
    ),
    WordRow(
      .paysEarned,
      "(paid/handed/passed) (over/on) to | (every/each/all) .. (come/came/raised/given/collected/donated) .. (paid/goes/handed/passed/go)"
    ),
    WordRow(
      .paysEarned,
      "(pledges/donations/takings/proceeds/money/raised/collected/earned) .. (still/all/then) .. (go/goes/passed/paid/handed/sent) to"
    ),
    WordRow(
      .paysEarned,
      "(whatever/everything/anything/all) .. (sold/earned/made/raised/referred/brought) .. (gets/is/are/will) (be)? paid"
    ),
    WordRow(
      .received,
      "what (was/has/had/is) (been)? .. (submitted/entered/posted/received/in/sent/uploaded) | till (then/now)"),
    WordRow(
      .received,
      "(leading/ahead/in front/in the lead/placed/highest/on top) .. (at/on/by) (that/the) (day/point/time/moment/stage/date/stop)"
    ),
    WordRow(
      .tells,
      "(post/say/tell/announce) (what/when/whether/how) | (be/is/are/was/were) written to | (letter/note/message/email) .. (go/goes) (home/to/out) | (chalk/chalked) .. up"
    ),
    WordRow(.awards, "(get/gets/given/receive/receives) .. (certificate/certificates/medal/medals)"),
    WordRow(
      .tellsBefore,
      "not (before/until) .. (notice/sign/announcement/message/note/word) ... for <n> .. <time> | (once/after) .. (notice/sign/announcement/message) ... for <n> .. <time>"
    ),
    WordRow(.givesBack, "(return/returns/returned) ... (deposit/deposits/fee/fees/money/budget/balance/stake/stakes)"),
    WordRow(.money, "buy in | buy ins | subs | penny | pennies | pence | cent | cents"),
    // Parts that make a notice together.
    WordRow(
      .sends,
      """
      send | sends | sent | sending | email | emails | emailing | e mail | e mails | mail | text | texts | message | messages | messaging | dm | dms | phone | phones | ring | rings | call | calls | write | writes | writing | put | puts | putting | pop | pops
      | pin | pins | pinned | stick | sticks | hang | hangs | hung | display | displays | displayed | show | shows | shown | place | places | placed | upload | share | shares | shared | run | issue | issues | issued | circulate | circulated | appear | appears | go (up/out/round/around/to/live) | goes (up/out/round/around/to/live) | post | posts
      | posted | posting | add | update | updates | updated | carry | give | gives | giving | drop | drops | get | gets | receive | receives | find | see | read | hear | let | make | makes | made | jump | hop | film | record | leave | set | feature | print | printed | distribute | push
      """),
    WordRow(
      .message,
      """
      note | notes | notice | notices | sign | signs | message | word | news | update | statement | banner | story | announcement | announcements | letter | email | e mail | bulletin | push notification | alert | pinned comment | circular | memo | flyer | poster | posters | explanation | heads up | pop up | popup | newsletter | press release | advert in | card in | text message | line to | why
      """),
    WordRow(
      .place,
      """
      on (our/the/its/my/their) .. (page/pages/site/website/feed/profile/account/channel/channels/socials/wall/board/door/window/counter/blog/homepage/server/board/till/shelf/screen/entrance/gate/app/stories/story) | in (our/the/its/my/their) .. (stories/story/app/shop/shops/store/stores/window/newsletter/paper/press/bio/discord/group/chat/foyer/entrance/inbox/gazette/branches/local paper/caption/comments/lobby/hall/library) | at (the/every/each/our) .. (entrance/till/counter/desk/door/stall/gate/reception/checkout) | on stories | on (instagram/tiktok/facebook/discord/youtube/twitter/air/camera/screen/live) | front page | noticeboard | notice board | by (email/e mail/post/text/phone/letter/message/dm) | public | publicly
      """),
    // What had come in when it stopped, and what is paid as before.
    WordRow(
      .received,
      """
      by then | by that (point/time/moment/date/stage) | until then | till then | up to then | thus far | up to that (point/moment/time/date/day/stage) | (received/in/entered/submitted/valid/eligible) (at/by/before/until/up) | in time | already (in/there/made/done/uploaded/counted/entered/registered) | before (that/the) (point/stop/closure/cancellation/termination/end/date/announcement/shutdown/suspension) | (got/come/came) in | in the (hat/box/pot/bowl/barrel/drum/running/draw)
      """),
    WordRow(
      .payment,
      "credited | honoured | honored | reimbursed | remitted | met | will stand | stands good | paid (up/through/until/till/to) | still (get/gets/receive/receives/earn/earns/count/counts) | goes to the | passed to | donated to | handed (over/to)"
    ),
    WordRow(
      .paysEarned,
      "(paid/pay/pays/payable) (through/until/till/up to/to) the .. (end/date/day/time/point/moment/week/month/stop/close/closure/termination) | (rewards?/commissions?/bonus/bonuses/credits/cashback/points) .. (credited/paid/honoured/honored) .. (as usual/as normal/in full/normally) | for every .. (posted/sold/made/entered/sent) .. until | (raised/collected/donated/earned) .. (passed/handed/given/paid/transferred/sent) (on/over)? to"
    ),
    WordRow(
      .tellsBefore,
      "<n> .. <time> (in advance/ahead/beforehand/before/prior/earlier) | (at least/not less than/no less than/minimum of/a minimum of/no fewer than/not fewer than) <n> .. <time> .. (notice/warning/before/ahead/beforehand/prior/advance/between) | no (sooner/earlier) than <n> .. <time> | not (before/until) <n> .. <time> | <n> .. <time> must pass | <time> (written/prior/advance)? (notice/warning) (to/of/by/in/is/before/first/at) | (only/not) after <n> .. <time>"
    ),
  ]
}
