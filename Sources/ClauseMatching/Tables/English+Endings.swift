/// English: what ends, stops, puts off or changes a promotion, by class of meaning and frame of sentence.
///
/// Each row is one frame (`bring … to a close`, `put … on hold`, `will not go ahead`, `there will be no draw`) with every
/// verb, noun and particle that fits it, so that a word entered once serves in all its forms.
extension Tables {
  static let englishEndings: [WordRow] = [
    WordRow(.pauseIdiom, "clock (stops/is stopped/stands still) | (add/adds) (the/those)? (days/hours/time) (on/back)"),
    // Behind the promotion's own name only; see `ActionReader.isState`.
    WordRow(.endIdiom, "(is/are/s/gets/get/be) (over/done/finished/toast/history/dead/off)"),
    // End, active and passive: a verb of moving with a noun of ending.
    WordRow(
      .ends,
      """
      (<bring>/draw/draws/drawn/drawing) .. to (a/an/its/the/their)? .. (end/close/halt/stop/conclusion/finish/standstill/completion/termination)
      | (<come>/grind/grinds/drawn) to (a/an/its/the)? .. (end/close/halt/stop/conclusion/finish/standstill)
      | <put> (a/an/the)? (immediate/early/premature/swift)? (stop/end/halt/lid/brake/brakes/kibosh/stopper/period) (to/on) | <put> paid to | <put> .. (to bed/to rest/to sleep/out to pasture)
      | (<call>/declare/declares/declaring/order/orders) (a/an)? (halt/end/stop) (to/on)? | <call> .. (off/time) | <call> time on | <call> (it/this/things) (off/quits/a day/there) | blow the (final)? whistle on
      | (wind/winds/winding/wound) .. (down/up) | (<shut>/<close>) .. (down/off/up) | (shut/shuts/shutting/close/closes/closing) (the)? (door/doors/book/books/curtain/curtains/shutters) (on)?
      | (draw/draws/drawing/drew) (a/the) (line/curtain/veil) (under/on/over) | (ring/bring/rings/brings) down the curtain | drop the curtain | (<pull>/pull) the (plug/pin/rug/cord) (on/from/out)?
      | (<take>/<pull>/yank/yanks/yanked) .. (down/off/offline/off air/away/off the market/off sale/off the shelves) | (switch/switches/switched/switching/turn/turns/turned/turning/power/powers) .. off | (knock/kick/hit) .. on the head
      | (give/gives/giving) .. the (chop/axe/boot/heave) | (get/gets/getting) (rid/shot) of | (do/does/doing) away with | (<put>/lay/lays) .. aside | (throw/throws/throwing) in the towel | (pack/packs/packing) .. (in/up/it in)
      | (finish/finishes/finishing/end/ends/ending/close/closes/closing/stop/stops/stopping/conclude/terminate) .. (early/sooner/prematurely/ahead of time/ahead of schedule/ahead of its) | (<bring>/move/moves/moved/moving) .. forward the (end/close/closing)
      | (let/lets/letting) .. (lapse/expire/drop/die/go/end) | (leave/leaves/leaving) .. (unfinished/incomplete/there) | part company | (sever/severs/severed) (ties/the)? | (break/breaks/breaking) (off/ties/it off) | walk* (off/out)
      | (back/backs/backing/backed/pull/pulls/pulling/pulled/bow/bows/bowed/step/steps/stepping/opt/opts/get/gets/getting/drop/drops/dropping/bail/bails/bailing) out (of)? | (step/steps/stepping/walk/walks/walking/stand/stands) (away/back/down) (from)? | withdraw from
      | rescind* | repudiat* | determine this | unwind* | undo | undone | void this | nullify | make .. void | render .. void | strike* .. (off/out) | vacat* | disband* | dismantl* | jettison* | relinquish* | forsake* | nuke | nukes | nuked | kibosh | guillotin* | decommission* | de list* | delist* | unpublish* | take leave of
      | (wipe/wipes/wiped) .. (out/off) | (write/writes/written) .. off | (blow/blows/blown/blowing) .. (off/out) | (phase/phases/phased/phasing) .. out | (retire/retires/retired/retiring) (the/this/it) | conclud* .. (early/before)
      """),
    // Refuse to hold or go on with it.
    WordRow(
      .ends,
      """
      (<wont>/not to/unable to) (hold/run/stage/host/award/operate/continue/proceed with/carry on with/go ahead with/go on with/go through with/complete/resume/renew/repeat/put on/do this/do it) | (may/might/will/would/shall/can/could/does/do/need) not (hold/run/stage/host/award/operate/continue/proceed with/carry on with/go ahead with/go on with/go through with/complete/resume/renew/repeat/put on)
      | (decline/declines/refuse/refuses/decide/decides/choose/chooses/elect/elects/opt/opts/prefer/free/right) (not)? to (hold/run/stage/host/award/proceed/continue/go ahead/go on) (with)? | not to (proceed/continue/go ahead/go on/hold) | decline to (proceed/continue/hold/run/award)
      | no longer (hold/holds/run/runs/host/hosts/offer/offers/continue/continues/operate/operates/honour/honor/accept/accepts/support/supports/match/matches/pay/pays/stand behind) | (stop/stops/stopping/cease/ceases/ceasing/quit/quits/discontinue) (running/holding/hosting/offering/doing/operating/matching/posting/giving/accepting/taking/selling/honouring/honoring/counting/paying/issuing/handing/promoting)
      | (pull/pulls/withdraw/withdraws) (our/its/their)? (support/backing/sponsorship/funding) (from/for) | leave (the/this) (contest/promotion/giveaway/raffle/draw/competition) (unawarded/undrawn)
      """),
    // It does not go on: needs no object.
    WordRow(
      .endIdiom,
      """
      (<not>) (be/now/then/simply/just)? (go ahead/go forward/go on/go through/proceed/continue/happen/take place/be held/be run/be drawn/be completed/be staged/be continued/be concluded/be finished/be judged/be played/be awarded/be raffled/be offered/carry on/come off/run)
      | (may/might/will/would/shall/can/could/should/must/does/do/is/are) not (be/now/then/simply/just)? (go ahead/go forward/go on/go through/going ahead/going on/proceed/proceeding/continue/continuing/happen/happening/take place/taking place/be held/be run/be drawn/be completed/be staged/be continued/be concluded/be judged/be played/be awarded/be raffled/carry on/come off/run)
      | (isnt/arent/wasnt) (happening/going ahead/going to happen/taking place/going to run/going on/proceeding/continuing) | no longer (goes ahead/go ahead/takes place/take place/runs/run/continues/continue/stands/stand/applies/apply/be held/be drawn/be offered/available/on offer)
      | there (is/will be/shall be/would be/ll be/can be/are) (no/not) (be)? (a/any)? (more)? <event> | there (wont/cannot/cant) be (a/any)? (more)? <event> | there (isnt/arent) (a/any)? <event> | (so/then/means) no <event>
      | <event> (s/is/are/will be/gets/becomes/be)? (off/over/dead/done/toast/history/finished/kaput/scrapped/no more) (if/early/immediately/unless/so/then)
      | (<promo>/it/this/that/everything/thing) (falls/fall/fell) (through/away/flat/over) | <event> (lapses/dies/folds/collapses/falls/terminates/expires) | <event> ceases (immediately/automatically/forthwith/there/then/at/on/early/to run/to operate) | (<promo>/it/this) (stops/ends/closes/finishes/dies/terminates/lapses) (there/then/immediately/automatically/at once/forthwith/early/with immediate/right/instantly/on the spot/without further/that)
      | (automatically/immediately) (ends/terminates/lapses/stops/ceases/expires/closes) | (that/this) (s/is) (it/the end/a wrap/all folks/all she wrote/curtains) | (thats/thatll be) (it/all/the end/a wrap) | we (are/re) (done/finished/through) | i (am/m) (done/out/finished)
      | nobody wins | no one wins | no (winner/winners) (will/shall/is/are/be/get) | nothing (will/shall) be (awarded/drawn) | come to nothing | comes to nothing | come to an abrupt
      | (considered/deemed/treated/regarded) as? (cancelled/canceled/ended/terminated/closed/over/void/at an end/concluded/abandoned/withdrawn/never held) | (is/be/are/becomes/become) (called off/no more/at an end/null and void/of no effect/history/dead in the water/dead and buried)
      | (lose/loses) (its/all) (effect/force/validity) | (have/has) no (further)? (effect/force) | (is/be) (terminable/cancellable/cancelable/revocable)
      """),
    // Nouns of ending, with the verbs that carry them.
    WordRow(
      .ending,
      """
      (early/premature/sudden/abrupt/unplanned/immediate/anticipated) (end/ending/close/closing/closure/stop/finish/conclusion/termination/cessation/wind down/shutdown) | cessation | wind down | winding up | winding down | discontinuation | calling off | stopping | scrapping | shutting down | pulling | dissolution | rescission | stoppage | repeal
      """),
    // Put off or stop for a time.
    WordRow(
      .pauses,
      """
      (<put>/place/places/placed/placing) .. on (hold/ice/pause/the back burner/the shelf/standby/a break) | (<put>/push/pushes/pushed/pushing/move/moves/moved/moving/set/sets/bump/bumps/bumped/hold/holds/held/kick/kicks/knock/knocks) .. (back/off/over/out) (to/by/until/till/for) | (<put>/push/pushes/pushed/move/moves/moved/hold/bump/bumped/set/shift/shifts/shifted/roll/rolls/rolled/carry/slip/slips) .. to (a/another/the)? (later/new/next/following/different/future/alternative/other) .. (date/day/week/month/time/weekend/season/year/saturday/sunday)
      | (halt/halts/stop/stops/suspend/suspends/pause/pauses/freeze/freezes) .. (temporarily/for now/for the time being/for a while/for a time/for a bit/meanwhile/in the meantime) | (<take>/have/has) a (break/breather/pause/rest) | take .. off .. for | (suspended/paused/halted/stopped/frozen) (until/while/pending/for) | stay* proceedings | delay* (the/this/it/by/until) | interrupt* | adjourn* | in abeyance | stand* over | mothball* | sideline* | timeout | time out on
      """),
    WordRow(
      .pauseIdiom,
      """
      (goes/go/going/is/be/stays) (on hold/on ice/on pause/quiet/dark for/into hibernation) | (on/at) (a/another) (later/new/different/future/subsequent/alternative) (date/day/time/weekend/occasion) | (picks/pick/start/starts/carry/carries) .. (up/on/over/again/afresh) .. (later/after/when/once/next/afterwards) | (happens/held/run/runs/takes place/drawn) (instead)? (the/a) (next/following) (day/week/month/weekend/year)
      """),
    // Change it.
    WordRow(
      .changes,
      """
      (make/makes/making/introduce/introduces) (any)? .. (changes/change/amendments/alterations/adjustments/modifications/variations/tweaks) (to/in)? | (rework*/redesign*/overhaul*/rejig*/recast*/reshap*/rescop*/reformat*) | (move/moves/moving/change/changes/changing/shift/shifts/bring/put) .. (dates/date/deadline/closing date/end date/timetable/schedule) (of/for/forward/back)? | (lengthen*/shorten*/stretch*/widen*/narrow*/scale/scales/scaling/cut/cuts) (back/down/the/it/up)? .. (period/window/duration/entry period/run) | supplement* | add to or | add new rules | limit or | restrict or
      | (run/runs/keep/keeps/leave/hold) .. (open/going/running) .. (longer/later/past/beyond/another/more) | (postpon*/put/push/move) .. (closing date/deadline/draw date/end date) | (extra/more/additional) (time/days/weeks/day/week) | (continue/continued/open/run/runs) (into/through/until) (next/the following)
      """),
    // It goes on, whatever happens.
    WordRow(
      .goesAhead,
      """
      (go/goes/going/press/presses/carry/carries/push) (ahead/on) (no matter/regardless/whatever/anyway/anyhow/in any event/come what may/in all cases) | (will/shall/is to/does) (take place/be drawn/be held/run) (no matter/regardless/whatever/come what may/as advertised/as announced/in any event/in all cases) | (guaranteed/committed) to (run/go ahead/take place/finish)
      | (its/it is/it s) going ahead | going ahead (even/anyway/whatever/regardless/no) | (goes/go) ahead even if | (happens/happening/runs/running) (even if/anyway/whatever/regardless/no matter) | (irrevocable/irrevocably) (committed/offer/promise)? | (run/runs/stay/stays/remain/remains/keep/keeps) (its/the)? .. (to the end/until the end/till the end/to its end/full term/full course/the distance) | (nothing/no amount) .. (stop/stops/end) (this/it/us)
      """),
  ]
}
