/// English: further ways of saying the same, of people who write their own terms.
extension Tables {
  static let englishTalk: [WordRow] = [
    // Ending, pausing, changing.
    WordRow(
      .ends,
      """
      call* it (there/then/early/over/done) | walk* away | step away from | leave (the/this) (arrangement/deal/campaign/collab/collaboration/partnership/agreement)
      | close out | close entries | stop entries | shut entries | dispense with | drop out of | not (hold/award/run) | no longer (run/hold/offer/honour/honor/accept)
      | cease (running/offering/accepting) | bring .. to a (premature/early) (end/close) | bring forward the .. (end/close/closing) | bring .. (end/close/closing) .. forward
      | put .. out of its misery | stop short | take .. (offline/down/off air) | lay .. aside | void (the/this) | knock .. on the head | kick .. into touch
      """),
    WordRow(
      .endIdiom,
      """
      <promo> .. (not/wont/never/doesnt/isnt/wouldnt) (be)? (judged/played/concluded/completed/finished/happening/continuing/proceed/happen/proceeding/continue)
      | no (further/more) (entries/claims/codes/coupons/vouchers/rebates/rewards/redemptions) .. (will/shall/can/may)? be (accepted/taken/issued/paid/given/honoured/honored)
      | (<promo>/it/thing) goes no further | nothing (is/gets/will be) (drawn/judged/awarded/raffled) | there (is/will be/ll be/would be) no (draw/contest/giveaway/winner/raffle/competition/prize draw)
      | that's your lot | we're done | we are done | i'm done | i'm out | (comes/came/come) off sale | goes off sale
      | (stops/stop) (there/then/here/dead) | (ends/end) (there/then/that day/that night/that minute/that hour/right there/on that) | (closes/close) (there/then/that day/that night/on that)
      | over (there and then/then and there/early) | over and done | game over | curtains for
      """),
    WordRow(
      .pauseIdiom,
      """
      (carry/carries/pick/picks/start/starts/go/goes/try/tries) .. (on/up/again) .. (after/later/next/another/once/when/following)
      | (resume/resumes/restart/restarts/reopen/reopens) .. (when/once/after/next/later) | (on/onto/to) (a/another) (later/new/different) (day/date/week) | another (time/date)
      | rain date | later date
      """),
    WordRow(.pauses, "stop .. for (now/the time being/a while) | hold .. over | rearrang* | hiatus | down tools"),
    WordRow(
      .changes, "re schedule | re write | rejig | reword | rework* | push out | lengthen* | stretch* | bring forward"),
    WordRow(
      .goesAhead,
      """
      (go/goes) ahead (in/rain/with) | rain or shine | come (rain/hell) or | honou?r* the .. (advertised/stated/published) (dates/date/prize/prizes)
      | (run/runs) (to/till/until) (the/its) (advertised/stated/published) (end/date/close/closing)
      """),
    // Whom and what.
    WordRow(
      .promotion,
      """
      giveaways? post | comp | prize comp | video contest | caption contest | photo comp | art contest | talent contest | giveaway itself | promotional draw | promotional game
      | promotional offer | prize giveaway | sub goal | subathon | charity stream | streamathon | marathon stream | matching campaign | match campaign | referral offer | referral scheme | referral campaign
      | punch card | loyalty card | points scheme | bounty board | creator programme | creator program | seeding campaign | gifting campaign | launch campaign | activation | takeover | sweep stakes
      """),
    WordRow(
      .promoter,
      "organizing body / organising body / rights holder / moderators / mods / promoter's / society / agency's / we both / both sides / each side / either one"
    ),
    // How free.
    WordRow(
      .anyReason,
      """
      on any grounds? | for whatever | need not (give/state/explain/justify) | no need to (give/say/explain/justify) | no (explanation/explanations/justification) | without (justification/more/explaining)
      | (doesn't/don't/needn't) .. (reason/why) | without (assigning/assigned/giving/stating) | with or without (cause/reason) | for its own convenience | simply because | as it (likes/chooses/wishes/pleases)
      """),
    WordRow(
      .anyTime,
      "whenever (it/they/he/she) (choose/chooses/like/likes/want/wants/wish/wishes) | at any stage | from time to time | at a moment's notice | day or night"
    ),
    WordRow(
      .discretion,
      "if (we/it/they) (so)? (choose/chooses/decide/decides/wish/wishes) | should (we/it) (so)? (choose/decide/wish) | as it (deems/thinks/considers) | becomes necessary | where (necessary/required/needed) | if (required/necessary/needed) | own (discretion/volition/accord) | in our (opinion/view)"
    ),
    // Causes.
    WordRow(
      .strategyChange,
      """
      pivot* | restructur* | head office | parent company | portfolio (review/change) | delist* | (brand/product/launch) .. (shelved/scrapped/axed/pushed back/postponed/delayed) | new (boss/chief/manager/agency/brand lead) | marketing .. (refresh/reset/rethink/review)
      | (plans/priorities/focus) .. (move/moves/moved) | go* in a different direction | direction of the (brand/company/business) | no longer .. (interest/interests/priority/relevant/fits/part of) | change* (tack/course/direction) | we rethink | rethink
      """),
    WordRow(
      .budgetShortfall,
      """
      budget (is/runs) | (out of/beyond) (our/its) means | (short/shortage) of (funding/cash/funds) | (financially/economically) (unviable/impossible/unworkable/unsustainable) | (costs?/expense/spend) .. (exceed/exceeds/outrun/outruns/outstrip/outstrips/spiral/spirals/overrun/overruns/rise/rises/climb/climbs)
      | (money/cash/funding/funds) .. (stops/dries/falls/fails/pulled) | coffers | (prices/costs/money/times) being (what/as) | too much to (run/fund/keep) | (can't/cannot/couldn't) .. (afford/fund/pay) | (cut/cuts/slash/slashes) .. (spend/spending/budget/budgets/marketing) | belt tightening | downturn | recession | (backer/funder/sponsor) .. (pulls/withdraws/drops/stops) .. (money/funding/support)
      """),
    WordRow(
      .fraud,
      """
      human intervention | (game/games/gaming) the (system/rules/draw) | bulk (entries/entry/voting) | vote (swapping/trading/stuffing/farming) | proxies | vpns? | sock accounts | throwaway accounts | bot accounts | (bought/paid) in (votes/entries) | skew* | distort* | taint* | unfair (advantage/means)
      | (corrupt/corrupts/impair/impairs) the (administration/security/fairness/conduct/integrity) | not (genuine/real) | forg* | duplicat* (accounts/codes/receipts/entries) | multiple (identities/entries/sign ups) | (stole/steals/steal/nicks/nicked) | someone gets hold of | bogus
      """),
    WordRow(
      .technicalFailure,
      """
      (internet/wifi/broadband/connection/laptop/phone/camera/pc/stream/feed/signal/power/electricity/website/site/app/server/servers/tiktok/system/platform/software/shop page/checkout) .. (dies/die/drops/goes/goes off/cuts/cuts out/fails/gives up/packs up/packs in/conks out/falls over/breaks/stops/crashes/lags/hangs/misbehaves/freezes/won't load/is out)
      | lag | buffering | (system/service/network/power) (outage/interruption/disruption/downtime) | code error | faulty (code/codes/software/link/form) | link .. (broken/dead/fails) | misfire* | (data/entries) .. (lost/wiped/corrupted) | system (issue/issues/problem/problems/trouble)
      """),
    WordRow(
      .illegality,
      """
      (licence/license/permit/registration/authorisation) .. (pulled/revoked/refused/denied/withheld/lapses/suspended) | (regulator/council/court/authority/police/ministry/watchdog/trading standards/asa/ftc) .. (says/tells/asks/orders/requires/rules/objects/instructs/directs/steps in/intervenes) | (made/becomes/become/is/rendered) (illegal/unlawful) | (breach/breaches) (of)? (the)? law | change in .. (law/regulation/regulations/legislation) | new (law/rule/rules/regulation/regulations/legislation)
      | (law/laws/rules/regulations) (change/changes/changed/forbid/forbids/require/requires/bar/bars/prevent/prevents) | would (break/breach) .. law | legal (advice/ruling/challenge/bar/prohibition)
      """),
    WordRow(
      .lowParticipation,
      """
      (under/below/fewer than/less than/not even/only) <n> (of you/entries/entrants/entry/people/pictures/photos/sign ups/signups/duets/videos/posts/tickets/teams/players/bakers/submissions/orders/pledges/bids/votes/viewers/comments)
      | (not/isn't/aren't/wasn't) .. (at least/as many as) <n> | not .. (enough/many/sufficient) .. (entries/entrants/people/sign ups/interest/takers/pictures/submissions/numbers/teams/orders/pledges/players/viewers) | (hardly/barely/scarcely) (anyone/anybody/any) | (doesn't/don't/not) (draw/attract/get/gather/pull in/reach) .. (<n>/enough/people/crowd/entries/interest) | too few | (interest/take up/turn out/turnout/uptake/numbers/demand/response) .. (low/lower/poor/weak/thin/slow/disappointing/short) | (poor/low/weak/lacklustre/disappointing) (response/take up/turn out/interest/sales/uptake) | thin on the ground | nobody (bothers/turns up/enters)
      """),
    WordRow(
      .prizeUnavailable,
      """
      (prize/prizes/supplier/suppliers/donor/partner/maker/brand/airline/hotel/distributor/stockist/tour operator) .. (pulls out/drops out/backs out/lets us down/goes bust/goes under/goes into administration/folds/ceases trading/can't deliver/cannot deliver/can no longer/fails to/falls through/does not arrive/doesn't arrive/never arrives) | (prize/prizes/stock/product) .. (can't be had/unobtainable/unavailable/out of stock/discontinued/recalled/withdrawn)
      """),
    WordRow(
      .ethics,
      """
      (cause/causes/causing) (offence/upset/harm/outrage) | (bring/brings/brought) .. into (disrepute/contempt/ridicule) | (national/public) (tragedy/mourning/disaster) | (bad/poor) taste | hurtful | (tone deaf/insensitive/distasteful/crass) | unethical
      """),
    WordRow(
      .platformViolation,
      """
      (tiktok/instagram/youtube/facebook/meta/twitch/platform/app store/the app) .. (takes/took/pulls/yanks/nukes/zaps/strikes/hides/mutes/age restricts/shadowbans/kicks/limits/says no/doesn't allow/does not allow/won't allow/no longer allows/disallows) | (vid/video/post/live/hashtag/sound/account/page) .. (taken down/struck/pulled/removed/muted/banned/restricted/suspended) | community guidelines | (breaks/broke/breach/breaches/against) .. (tiktok's/platform) .. (rules/guidelines/policies/terms)
      """),
    WordRow(
      .creatorBreach,
      """
      (posts/post/posting) without (the/an/a)? (ad/label/disclosure/tag) | (misses/miss/missed/skips/skip) .. (posts/post/deadlines/deadline/slots/dates/deliverables) | (promotes/promote/endorses/works/work) .. (rival/competing/competitor/competitors/another brand) | (breaks/breach/breaches/ignores) (the)? (brief/contract/agreement/exclusivity/deal) | (goes/go) (awol/quiet/off brief) | off brief | (talent/creator/ambassador/influencer/affiliate/streamer) .. (ghosts/bails/flakes/disappears/walks/quits/resigns/no shows)
      """),
    WordRow(
      .unforeseenEvent,
      """
      (anything/something/things/events/circumstances/reasons/causes/cause/matters/factors) .. (outside/beyond/out of) .. (control/hands/power/influence) | (nobody/no one/none of us/we) .. (saw/could have seen/could have foreseen/planned for) | out of the blue | (curveball/curve ball) | (world/life) .. (changes/throws/gets in) | family (matters/matter/crisis/bereavement) | something comes up | not (reasonably)? (foresee/foreseeable/possible) | unable to (proceed/go ahead/take place)
      """),
    WordRow(
      .sumUsedUp,
      "(claims/rebates/redemptions/rewards/payouts/payments/vouchers/discounts/donations) .. (totalling/totaling/worth/amounting to/to the value of) .. <n> | fund .. (exhausted/empty/used/spent) | when (the/our) (fund/pot/pool/allocation) | total (rebate/reward/prize) fund | funds last"
    ),
    // What is owed.
    WordRow(
      .tells,
      """
      (you/entrants/participants/everyone/everybody/people/players/customers) .. (be/get/are/is)? (told/notified/informed/messaged/emailed/contacted) | (push/in app/app/text/email/dm/sms) (notification/notice/message/alert/update) | (post/put/stick) .. (a/an)? (note/notice/update/sign/message/word) | sign in the window | put (the word/word) out | shout about it | say why | sign on the (door/window/counter) | on (our/my/the) (page/story/profile/feed/channel/socials)
      | as much notice as | explain on | pin a | go live to | let .. know
      """),
    WordRow(
      .awards,
      "best .. (gets/wins/takes/receives) | (leader/leading/top/highest) .. (gets/wins/takes/receives/declared) | wrap up draw | wind up draw | final draw | closing draw | (draws/picks/selects) .. from"
    ),
    WordRow(
      .received,
      "(clips?/best/one/ones) so far | so far (gets/wins) | registered .. (by then/up to then/so far/to date) | entered (by then/so far) | before it did so | before (it/we) (did/do) so | up to that (point/minute/moment/day/date) | up to the (point/minute/moment/day/date)"
    ),
    WordRow(
      .refunds,
      "get .. money back | (fees?/deposits?/stakes?/money/coins/tickets?) .. (returned/handed back/given back/paid back/sent back/refunded/repaid/reimbursed)"
    ),
    WordRow(
      .paysEarned,
      """
      (retainer/fee/fees/commission/commissions) (is/are/will be)? (paid/payable/due/owed/honoured) .. (to/up to/until/for) | (whatever/anything/everything) .. (raised/earned/collected/owed) .. (goes/go/is paid/handed/still) | (credits?/rewards?/bonuses/cashback) .. (completed/earned/qualified/made) .. (paid/honoured/credited) | still (goes/go) to the (charity/shelter/fund/school/cause)
      """),
    WordRow(
      .ends,
      "(drop/release/cut/remove/let) .. (you/creator/talent/influencer/them) (from/go from) .. (campaign/project/collab/collaboration/deal/shoot/brief) | part ways"
    ),
    WordRow(
      .pauses,
      "(suspend/suspends/suspending/pause/pauses/halt/halts) (entry/entries/voting/registration/redemption/redemptions/submissions/participation)"
    ),
    WordRow(
      .ends,
      "put .. away | get shot of | close (entries/voting/submissions/registration) early | draw stumps | bring .. down the shutters | throw in the towel on"
    ),
    WordRow(
      .endIdiom,
      """
      (gets/get/is/be/are) out (if/when/where) | (can't/cannot/won't/can not/unable to/able to/couldn't) (hold/run/stage/host/continue/go ahead with/carry on with) .. <promo>
      | no (giveaway/draw/raffle/comp/challenge/contest/competition) | (then/so/means/it's/it is/there's/there is) no <promo> | hour is up | all over
      """),
    WordRow(.entrant, "u | ya | yall | y'all | besties | peeps"),
    WordRow(
      .lowParticipation,
      "(not/haven't/hasn't/hadn't) .. (had/got/received/reached/hit/collected/sold/seen) .. <n> | isn't worth (it/the) | not worth (it/the)"
    ),
    WordRow(
      .platformViolation,
      "(rule/rules/policy/policies/guideline/guidelines/decision/warning/strike) (from/of/by) .. (app store/app stores/tiktok/platform/instagram/youtube) | (tiktok/platform/instagram/youtube/twitch) .. (giving/gives/issues/hands) .. (warning/strike/ban)"
    ),
    WordRow(.illegality, "inspector | health inspector | sanitation | landlord"),
    WordRow(
      .unforeseenEvent,
      "(see/seen/saw/sees) .. coming | (could/can) not .. (controlled/predicted/planned/expected) | (couldn't/can't) .. (controlled/predicted/planned/expected/foreseen/prevented/avoided/helped/known) | (nobody/no one) .. (bargained for/planned for/expected)"
    ),
    WordRow(
      .illegality,
      "(told/asked/made/forced/obliged/directed/required) (to/so)? .. by .. (court/courts/police/regulator/authority/authorities/council/ministry/government/judge/law/watchdog)"
    ),
    WordRow(
      .prizeUnavailable,
      "(withdraw/withdraws/pull/pulls/stop/stops/end/ends/cut/cuts/cancel/cancels) (its/their/his/her/the) (funding/backing/sponsorship/support/donation/contribution)"
    ),
    WordRow(
      .sumUsedUp,
      "(when/once) (that/it/they/those/these/this) (s/is/are/re/has/have/ve)? (all/been)? (gone/spent/finished/used/run) (up/out)? | (put/set/setting) aside"
    ),
    WordRow(
      .lowParticipation, "(fewer/less) than (that/this) | (under/below/short of) (that/this) (number/figure/total/mark)"
    ),
    WordRow(
      .predicateForbids,
      "(take/takes) issue | complain* | (has/have) a problem | (isn't/not/aren't) (happy/keen/ok/okay) | frown* | kick* up"
    ),
    WordRow(
      .budgetShortfall,
      "(price/prices/cost/costs/rent/bills/postage/wages/rates) .. (climb*/rise/rises/rising/soar*/double*/shoot*/jump*) | (price/prices/cost/costs/rent/bills/postage/wages) .. (go/goes/going) up"
    ),
    WordRow(.fieldPlatform, "insta | ig | yt | fb | tik tok"),
    WordRow(
      .goesAhead,
      "(go/goes) ahead (if/with/when) .. (only/just/one/two/single) | (draw/drawn/held/runs/run) .. (if/with) .. (only/just) (one/two/a) .. (entry/entrant/person/name/ticket)"
    ),
    WordRow(.connective, "such (a)? (delay/event/failure/interruption/circumstance/cause/case/stoppage)"),
    WordRow(.goesAhead, "come (rain/wind/snow/hail/sun/shine/hell/high)"),
    WordRow(.ethics, "bad name | (bring/brings) shame"),
    WordRow(.fraud, "(phony/phoney/fake/made up) (cards/names/entries) | stuffed with | gamed | being gamed"),
    WordRow(
      .anyReason,
      "just because | not worth the trouble | isn't worth the trouble | worth the trouble | whatever the reason may be"),
    WordRow(.early, "sooner | before then | any sooner | ahead of time"),
    WordRow(
      .tellsBefore,
      "(fortnight/week/month/day/days/weeks/months) before it (bites/takes/applies/counts/starts) | before it (bites/applies/takes effect/kicks in) | heads up"
    ),
    WordRow(.tells, "heads up | minuted | publish the fact | (put/posted/placed) on (our/the) (website/site/page)"),
    WordRow(.received, "whatever .. (are/is) in (there/the) | (we/i) (ve/have) (got/received)"),
    WordRow(.awards, "settle .. by .. draw | simple draw"),
    WordRow(.negator, "nicht | nie | niemals | keinesfalls | pas | jamais | nunca | jamas"),
    WordRow(
      .illegality,
      "(cancels/cancel/revokes/revoke/withdraws/withdraw/pulls/pull/refuses/refuse/suspends/suspend/denies) (our/the/its/your) (registration/licence/license/permit/permission/authorisation/authorization)"
    ),
    WordRow(.authority, "borough | town hall | mayor | sheriff | inspector | ombudsman"),
    WordRow(.prizeUnavailable, "left with (none/nothing/no/fewer) | (have/got) none to give"),
    WordRow(.temporary, "restart* | re start* | start* again | pick* it up again | back on (later/when/once)"),
    WordRow(.paysEarned, "(what/whatever) .. (i/we) (donate/give/pay) | gets donated | is donated"),
    WordRow(
      .refunds,
      "(payments/charges/authorisations/authorizations/pledges) .. (reversed/released/voided/cancelled/canceled)"),
    WordRow(
      .substitutes, "(code/discount/credit/something) .. instead | instead .. (code/voucher/discount/gift card)"),
    WordRow(
      .tells,
      "(cancel/terminate/end/stop) .. by (email/e mail/letter) | say sorry | says sorry | (email/e mail) (everyone/everybody/all/you/entrants/participants/people/them)"
    ),
    WordRow(
      .paysEarned,
      """
      (not affect/unaffected/without prejudice) .. (earned/accrued/due/owing) | already (earned/accrued) .. (stand/stands/honoured/honored/safe/yours/unaffected/kept)
      | (commission/fees/rewards/cashback/credits) .. (earned/accrued) .. (yours/kept)
      """),
    WordRow(
      .awards,
      "(stay/remain/stays/remains/still) (eligible/valid/count/counts) | (stay/remain/stays/remains/still) in the (draw/running/hat/contest)"
    ),
    WordRow(
      .endIdiom,
      """
      there (ll/will/would/d) be no (judging/draw/winner/prize/contest/raffle) | (s/is/be) the end of (it/that/this/the) | back to (normal/full/usual/regular) (price/prices)
      | it (s/is) (finished/done)
      """),
    WordRow(.changeIdiom, "(hold/run/do/judge) it .. (instead/indoors/inside)"),
    WordRow(.mishap, "pours | pouring | rains | raining | rain | rained | wet | washout"),
    WordRow(.danger, "stressed | stress | distressed"),
    WordRow(.sumUsedUp, "sold <n> | <n> .. sold | (we/i) hit (that/it/the max/the cap/the limit)"),
    WordRow(
      .platformViolation,
      "(tiktok/platform/instagram/youtube/spotify/apple/google/etsy/shopify) (so)? (requests/request/demands/says/tells/tell/asks/ask)"
    ),
    WordRow(
      .ends,
      "leave it (early/earlier/on/by/before) | leave (early/earlier) | treat .. as (at an end/ended/terminated/cancelled/canceled/over) | let (it/this) go | let the <promo> go"
    ),
    WordRow(.endIdiom, "so (does/do/will/would)"),
    WordRow(
      .endIdiom,
      """
      (runs/run/goes/go/lasts/on/open/live/up) (till/until/til) (i/we) .. (say/says/feel/decide/want/change/get/choose)
      """),
    WordRow(.anyTime, "(till/until/til) (i/we) .. (say/feel/decide/want/choose)"),
    WordRow(
      .ends,
      """
      scrub | scrubs | scrubbed | scrubbing | (<take>/<pull>) .. out of (the)? (app/apps/store/stores/shop/shops/sale/site/game/platform/bio)
      """),
    WordRow(.connective, "or (we/i/it) (wont/cant/will not/cannot)"),
    WordRow(
      .fraud,
      "(invalid/bogus/suspect/suspicious/irregular) (sales/orders/clicks/referrals/claims/purchases/users/sign ups/signups/installs/leads)"
    ),
    WordRow(
      .lowParticipation,
      "minimum numbers | (need/needs) (at least)? <n> (swimmers/runners/walkers/riders/bakers/cooks/takers/bookings/sign ups/signups/registrations/orders/sales/pledges/members)"
    ),
    WordRow(.exclusion, "(<wont>/not/never) ... (just/only/solely/merely/simply) because"),
    WordRow(
      .permission,
      "(force/forces/forced/oblige/obliges/compel/compels/make/makes) (the)? (us/sponsor/organiser/organisers/organizer/organizers/promoter/host/hosts/company/committee) to | reserv* (itself/himself/themselves) the .. (right/option/freedom)"
    ),
    WordRow(.prizeUnavailable, "lets? (us/me) down | let us down"),
    WordRow(.danger, "(get/gets/getting/turn/turns/turning/being/is/are) (mean/mean spirited)"),
    WordRow(
      .lowParticipation,
      "(below/under/short of) <n> (sign ups/signups/sign/entries/entrants/people/players/swimmers/runners/teams/bookings/tickets/members/orders/pledges/registrations)"
    ),
    WordRow(.proVerb, "do the same | does the same | doing the same"),
    WordRow(.pauses, "push .. to (the/a)? (next/following/week/month) | put .. off | roll .. into the next"),
    WordRow(.early, "that (day/night/minute/evening/same)"),
    WordRow(
      .mishap,
      "(schools/school/shops/roads/road/venue/hall/building) .. closed | rained off | snowed off | blown off | washed out"
    ),
    WordRow(.danger, "safely | safe to"),
    WordRow(.sumUsedUp, "<n> .. (matched/doubled/donated/given out)"),
    WordRow(.carries, "carried over | carried forward | rolled over"),
    WordRow(.technicalFailure, "live .. (drops/fails/cuts out/freezes/crashes/goes down/won't start)"),
    WordRow(
      .illegality,
      """
      (coastguard/coast guard/lifeguard/lifeguards/fire brigade/fire service/ranger/rangers/harbour master/council/police) .. (asks/ask/tells/tell/says/orders/order/stops/stop/closes/close)
      | (lose/loses/lost) (its/our/the/their/his/her) (licence/license/registration/permit/charity status/permission)
      """),
    WordRow(.refunds, "(credits/balance/coins/points) .. paid out"),
    WordRow(
      .proVerb, "do either | do both | do neither | do so | does so | doing so | done so | do this | do that | did so"),
    WordRow(
      .perhapsPromotion,
      "vote | ballot | battle | streak | commitment | group buy | group order | group deal | crowdfunder | pre order drive"
    ),
    WordRow(
      .promotion,
      "media flight | ad flight | campaign flight | boosted post | promoted post | media booking | public vote | online vote | fan vote"
    ),
    WordRow(.agreement, "media order | booking order | line items? | ad order | work order"),
    WordRow(.ends, "stop (counting/matching/donating/adding/paying out/handing out)"),
    WordRow(.endIdiom, "(battle/streak/contest/show/stream/event) over | no (do over/rerun/re run/replay)"),
    WordRow(
      .platformViolation,
      "(app store/platform/tiktok/instagram/youtube/apple/google) (s)? (decision/order/request/demand/ban/takedown) | me .. (banned/suspended/struck) | (twitch/tiktok/youtube/platform) .. pulling the (stream/live/video)"
    ),
    WordRow(.timeWindow, "(up to/until/before) the first (day/date/minute)"),
    WordRow(.lowParticipation, "(stay/stays/fall/falls/remain/remains/come/comes/is/are) (below/under/short of) <n>"),
    WordRow(.sumUsedUp, "<n> .. (reached/hit/met/raised)"),
    WordRow(
      .tells,
      "(set/sets) out (what/why/how) | put .. in (the/our/my) (discord/server/group/chat/stories/story/bio) | in the (discord/group chat/server)"
    ),
    WordRow(.substitutes, "(in place/instead) of the (prize/trip/holiday/tickets/item/product/experience)"),
    WordRow(.promotion, "group buy | group order | group deal | group price | crowdfunder | bulk buy"),
    WordRow(.sumUsedUp, "(they/these/those) .. (are/re/ve/have)? (all)? (gone/run out/sold)"),
    WordRow(.endIdiom, "(is/are/becomes/be) void and (all/any/every/no/everyone/payments/money)"),
    WordRow(
      .goesAhead,
      """
      no (cancelling/canceling/ending/stopping/quitting/bailing/pulling/calling) .. (halfway/early/midway/it/this/because/bc/off/out/for/just/if)
      | (i'm/we're) (finishing/seeing) (it/this) | (finish/finishing) what (i/we) | (it/this) .. (happens/happening/going ahead/runs) (no matter/whatever/regardless/either way)
      """),
    WordRow(.condition, "bc | cos | cuz | coz"),
    WordRow(
      .unforeseenEvent,
      "(stuff/things) at home | (stuff/things/life) .. (settle/calm) down | too much on | mental health | burn out | burnout | circumstances .. (require/demand/dictate/make/force/compel)"
    ),
    WordRow(
      .timeWindow,
      "(up to/until/before) .. first (shoot/shooting/filming/post/delivery/draft/recording) | before (filming/shooting/recording) | before .. goes live"
    ),
    WordRow(
      .consent,
      "(upon/with/after/subject to/by) (the)? (prior)? (written)? (approval/consent/agreement) of .. (sponsors/sponsor/partners/partner/client/brand/creator/parties/donor/donors/committee/both)"
    ),
    WordRow(.givesBack, "(go/goes/come/comes) .. back"),
    WordRow(.money, "points | payments | tokens | stake"),
    WordRow(.prizeUnavailable, "(not/don't/doesn't/never/didn't) (reach/get to) us"),
    WordRow(
      .creatorBreach,
      "post late | posts late | (forget/forgets/omit/omits/drop/drops) .. (label/disclosure/ad tag) | slag* off | badmouth* | (bad mouth/trash/trashes/disparage/disparages) .. (product/brand/client/us)"
    ),
    WordRow(
      .tells,
      "(pop/put/stick/drop/chuck/bung/throw) .. (post/note/story/video/message/update/notice) (up/out/on/in)? | drop (you/everyone/people) .. (message/line/dm)"
    ),
    WordRow(
      .awards, "(send/give/goes/gives/sends) .. to a random | random (person/winner/commenter/entrant/follower/pick)"),
    WordRow(
      .received,
      "entries (would/will/are) still | as it stands | as they stand | (leaderboard/scores/standings) .. stand*"),
    WordRow(.awards, "decides | decide"),
    WordRow(
      .tells,
      "on (the/a/our) .. (board/noticeboard/blackboard/whiteboard/counter/door) | (post/posting) to say | (board/sign) outside"
    ),
    WordRow(
      .tellsBefore,
      "(<n>) <time> (beforehand/in advance/ahead/earlier/prior) | (<n>) <time> .. written notice | (<n>) <time> notice"),
  ]
}
