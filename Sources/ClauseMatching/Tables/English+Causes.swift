/// English: why a promotion is stopped.
extension Tables {
  static let englishCauses: [WordRow] = [
    WordRow(
      .prizeUnavailable, "(they/he/she/it) (back/backs/pull/pulls/drop/drops/bail/bails/chicken/chickens) out"),
    WordRow(.lowParticipation, "(haven't/hasn't/hadn't) <n>"),
    WordRow(
      .strategyChange,
      """
      refocus | change of (heart/focus/course/direction) | business decision | relaunch* | reposition* | new (owner/owners/management/strategy/priorities) | (priorities/focus) (lie/lies) elsewhere | (is/are/be/being) (sold/merged/acquired) | acquisition | marketing (decision/reasons) | drop the (product/line/range) | discontinues the (product/line/range) | different plans | other plans | plans have changed | corporate restructuring
      | (commercial/business/strategic/marketing/organisational/organizational/operational/corporate/internal) (reason/reasons/ground/grounds/considerations/decision/decisions/needs/priorities/purposes/necessity)
      | (strategy/plans/priorities/plan) .. (change/changes/changed/shift/shifts/shifted) | (change/changes/shift) .. (strategy/plans/priorities/direction/branding/mind/plan)
      | rebrand* | (business/brand/commercial) (strategy/direction) | new direction | reorgani* | restructuring of | merger | takeover | taken over
      | change* (its/our/their/his/her/my) (mind/minds) | (change/changes) (of/in) .. (owner/campaign/agency/management/marketing plan/ownership/advertising) | product .. (launch/line) .. (is/are)? (dropped/delayed/withdrawn) | (suits/fits) .. (business/plans)
      | (company/corporate/business) .. (policy/reorganisation/reorganization) | economic reasons | sold .. (business/company) | business need
      | no longer (fits/suits/makes sense/wants) | stops? (selling/making) | commercially .. (viable/sensible) | in its interest | brand .. repositioned
      """),
    WordRow(
      .budgetShortfall,
      """
      cost pressure* | cost reason* | cost saving* | cutback* | spending cut* | cash flow | cash is short | unaffordable | (money/cash/funds/funding) .. (dries/dry) up | (pay/foot) the bill | (too/very) (dear/costly) | price rises | rising (cost/costs/prices) | want of .. (coin/money/funds/cash) | short on (cash/money/funds) | (is/are/was) broke | i'm broke | not enough money | lack of (cash/budget/money/funding) | economy measures | in the red | (finance/financial) (trouble/problems/position/crisis) | low on (funds/cash) | money (problems/trouble/troubles/worries)
      | about to (run/be used/be) | nearly (gone/used up/spent) | money (is/s) tight | tight money | higher cost* | price of .. (rises/rose) | budget* | (money/cash) (has/have)? run out | (money/cash) .. (runs/running/run/gone) out | out of (money/cash/budget) | run out of (money/funds/cash/budget)
      | (runs/run/ran) out of (money/funds/cash) | (can't/cannot) (pay/fund/finance/cover) | can't afford | cannot afford | can no longer afford | (grant/grants/subsidy/sponsorship/funding) .. (withdrawn/cut/ends/lapses/stops/lost) | funding | lack of (money/funds) | funds .. (run/short/cut/withdrawn/insufficient/exhausted)
      | insufficient funds | cost* .. (rise/rises/exceed/exceeds/overrun/too/grow/grows) | (financial/economic) (reasons/difficulties/situation/hardship/trouble/distress/position/constraints)
      | insolven* | bankrupt* | liquidation | administration order | go broke | goes broke | short of (money/cash) | money's (gone/tight) | (too/becomes) expensive
      | money is (gone/tight/short) | shortage of (money/funds) | cuts? in (spend/spending) | save money | saving money | (spend/spending) (cap/limit/freeze)
      | excessive cost | the (sponsor's/company's) finances | finances | austerity | money reasons | costs more than | no money
      """),
    WordRow(
      .sumUsedUp,
      """
      (budget/pool/pot/fund/allocation/amount/sum/kitty/money/cap) .. (is/has/have/been)? .. (consumed/depleted/used/given/spent/exhausted/gone/empty/reached) | (used up/exhausted/fully spent)
      | $ .. (given/gone/spent) | <n> .. (given away/used up/spent/gone) | (is/are/been) (used/given) (up/away) | (has/have) (gone/been spent/run) | ceiling .. reached
      | (amount/sum/total) .. set aside | we put aside | set aside .. (gone/spent/used) | (total/maximum) .. (redemptions/payout/discount) .. (reached/given)
      | (add/adds/adding) up to <n> | (reach/reaches/reached/hits/hit/passes) (the/its)? (<n>/cap/limit/ceiling/maximum) | <n> .. (redeemed/claimed/handed) | empties | is empty | runs dry | pot's (empty/gone) | cap .. (hit/reached) | maximum (spend/amount/payout) .. (reached/met)
      """),
    WordRow(
      .unforeseenEvent,
      """
      out of (our/its/my/their) hands | bigger than us | act of nature | cataclysm | bereavement | (something/anything) (comes/crops) up | (fate/luck) | forced to | come to pass | events? force | force us to | forces? (us/it) | (major/serious) incident | national emergency | host (is)? (sick/ill) | exceptional event | out of the ordinary | reasons we could not | not foreseeable | could not (reasonably)? have | cannot be helped | can not be helped | events outside | matters outside
      | could neither (foresee/prevent/avoid) | neither (foresee/foreseen/foreseeable) | (foreign/independent/extraneous/external/strange/alien) (to/of/from) .. (will/control/volition) | beyond .. (control/influence/power) | out of .. control | outside .. (control/influence/power/will) | force majeure | act of god | acts of god | unforeseen* | unforeseeable
      | unexpected* | not foresee* | could not .. (foresee/foreseen/anticipated/prevented/avoided/help) | didn't see coming | did not see coming | no control over | cannot reasonably control
      | not reasonably control | can't control | cannot control | couldn't (control/help/foresee) | no power over | over which .. no .. (power/control/influence) | nobody (could/can) .. (help/foresee/control)
      | no one (could/can) .. (help/foresee/control) | not .. (fault/cause) of | through no fault | unavoidable | emergency | emergencies | calamit* | (exceptional/extraordinary) (circumstances/event/events)
      | can't help | cannot help | could not have avoided | reasonably (avoid/prevent/control) | life happens | something (big/bad/serious) (happens/comes) | things we did not see
      | circumstances .. (dictate/require/change) | impossible | hinder* | prevented .. from | vis major | not within .. control | external (event/events/circumstances) | events? .. not .. (its/our) (making/doing)
      """),
    WordRow(
      .mishap,
      """
      storms | floods | earthquakes | gale | gales | heat wave | heatwave | drought | volcan* | tsunami | burst pipe | gas leak | road closure | travel ban | curfew | state of emergency | sick leave | broken leg | funeral | mourning | volcanic | ice | hail | avalanche | cyclone | typhoon | wild fire | bushfire*
      | burn* | earthquake* | flood* | fire | fires | storm* | hurricane* | blizzard | tornado | weather | pandemic* | epidemic* | disease outbreak | outbreak | war | wars | strike | strikes | riot | riots
      | civil unrest | unrest | terror* | natural disaster | natural disasters | disaster | disasters | catastroph* | sickness | illness | falls? ill | hospital | death in | dies | lockdown | snow
      | lightning | landslide | accident | evacuat* | wildfire* | explosion | industrial action | transport strike | embargo | quarantine | flu | ill | sick
      """),
    WordRow(
      .fraud,
      """
      spam | spammers | spambots | robot | robots | sham | sock puppet* | click farm* | vote farm* | irregularit* | irregular (entries/votes/pattern) | suspicious | dubious | unfair play | (copied/cloned/forged/duplicate/counterfeit) (codes/code/tickets/ticket/entries/entry/wrappers) | codes .. (copied/cloned/shared/circulated/sold) | (prove/proves/proved/are/is/were/be) fake | swindle* | collu* | rig | rigging | (gamed/gaming) | third party interference | deception | identity theft | stuffing | stuffed | buy* .. (votes/entries/likes/followers)
      | false | falsif* | fishy | fake* | who's real | fraud* | tamper* | bots | by bot | a bot | bot (traffic/entries/accounts/attack/attacks) | cheat* | hack* | manipulat* | leak* | guessed by | unauthorised | unauthorized | interference | malicious | scripts? | scripted | automated (entries/entry/means/votes)
      | integrity | rigg* | abuse of (the)? (code/codes/offer/system/promotion/coupon/coupons/discount/discounts/voucher/vouchers) | (fake/bought/sold/bogus/sham) (entries/entry/accounts/votes/followers/codes) | (entries/votes/codes) .. (bought/sold/faked/stolen) | sabotage* | collusion
      | compromised | corrupt* the | corrupts the | forg* entries | counterfeit* | dishonest* | deceit | duplicated | vote (buying/rigging) | gaming the | foul play | stolen | misuse | misused | exploited | exploit
      | spoofed | (security/fairness) .. (administration/promotion) | undermin* | multiple accounts | resold | scam* | phish* | impersonat* | crack* | breach of security | security breach | wrongdoing
      """),
    WordRow(
      .technicalFailure,
      """
      (failure/failures/crash/breakdown/collapse/loss/outage) of .. (network/system/systems/site/app/server/servers/platform/machine/machines/till/tills/printer/form/tool/host/connection/power/signal/stream/website/equipment/software) | offline | does not load | won't load | hosting | freezes up | data centre | data center | database | broadcast failure | loss of signal | power is out | power goes | power outage | blackout | it failure | it problems | connection (drops/is lost/fails/lost) | stream (drops/dies/cuts/freezes/breaks) | (upload/entry) (form/page/site) .. (fails/down/lost/broken/breaks) | wi fi | (cannot/can't) be (reached/loaded/accessed) | inaccessible | unreachable | system crash | coding error | corrupted data | cable | signal
      | (failure/loss/collapse/breakdown/crash) of the (app/site/platform/system/server/network/website/game/tool/software) | (site/server/servers/app/bot/discord/platform/internet/system/website/everything/checkout) (is/goes/go/was/are)? down | breaks down | outage* | bug | bugs | software | hardware | technical* | server* | system (failure/failures/error/errors/crash) | network failure | virus* | malfunction* | crash* | glitch* | site .. (breaks/down/broke/fails/falls)
      | (goes/go/is/went) (down/offline) | something broke | broken | checkout fails | breakdown* | power (failure/cut) | power failure | power cut | computer | programming error* | app .. (breaks/fails/down/broken) | downtime | needs repair
      | loss of the (site/upload/platform/connection/app) | (platform/site/server/app/connection/feed/stream/system/tool/form/link/page) .. (fails/failure/breaks/collapses/stops/dies/falls over) | defect* | fault | faults | connectivity | internet (failure/failures/connection)
      | data loss | loss of data | wifi | equipment | maintenance | upload .. (lost/down/fails) | not (load/loading/work/working) | stops working | system is down | tech (trouble/problem/problems/issue/issues) | unavailab* of the (site/app/platform) | malware | out of (order/action/service) | cyber*
      """),
    WordRow(
      .illegality,
      """
      (agency/municipality/inspectorate/ombudsman/licensing authority/customs/tax office/prosecutor/town/county/consumer authority/data protection authority/commissioner/state/tribunal/magistrate) .. (object/objects/orders/order/forbids/forbid/bans/ban/stops/stop/halts/withdraws/withdraw/refuses/refuse/intervenes/intervene/closes/rules/demands/tells/says/objected/instructs/directs/prohibits) | (object/objects/order/orders/forbid/ban/withdraw/withdraws/refuse/refuses) .. (permission/licence/license/permit/approval) | permission .. (withdrawn/refused/revoked/lapses/denied) | not (allowed/permitted/legal) | no longer (allowed/permitted/legal/lawful) | sanctions | (is/are/be/becomes/gets) (banned/outlawed/prohibited) | contraven* | infring* .. law | breaks? a law | against .. law | legal (duty/order/action/proceedings/challenge/advice) | new rules of law | rule of law | cease and desist | watchdog | offence | bans promotions
      | illegal* | unlawful* | by law | the law | (a/any/new/applicable) law | laws | legislation | statut* | regulator* | (court/courts) | court (order/ruling) | ordered | orders (us/it/the/a) | order (of/from/by) | injunction* | police | prohibited by
      | forbidden by | forbid* | (required/ordered/compelled/instructed/directed) .. (by/law/authority) | (authority/authorities/ministry/council/government/commission/state/city) .. (directs/direct/so directs/instructs/orders/order/forbids/forbid/prohibits/prohibit/requires/require/demand/demands/revokes/revoke/refuse/refuses/withdraws/objects/tells/says/bans)
      | permit .. (revoked/refused/withdrawn/lost) | (licence/license/registration/permit/authorisation/authorization) .. (revoked/refused/withdrawn/lost/lapses/cancelled/suspended/expires) | (revoke/revokes/refuse/refuses/withdraw/withdraws) .. (registration/licence/permit/license/permission)
      | legal (reason/reasons/obligation/requirement/requirements/ground/grounds/prohibition/duty/bar/problem/issue/issues/trouble/advice) | change in law | change of law | change in the law | authorities | government* | against the law | not (lawful/legal/permitted by law) | by the (county/city/council/police/authorities/state/town/mayor/sheriff/regulator) | (closed/stopped) by .. (county/city/council/police/town) | fire marshal | health department | contrary to law
      | legally | lawful* | banned by | ban by | outlaw* | official order | act of government | trading standards | decree | ordinance | compliance with law | breach of law | breaks the law | break the law | lawyer (says/tells)
      """),
    WordRow(
      .ethics,
      """
      outrage* | bad light | dishonour | hurtful | distress* | tragic | national mourning | out of respect | controversy | criminal | crime | (charged/convicted) | misconduct | extremis* | objectionable | obscene | our (values/conscience) | unacceptable | exploitative | brings? .. into .. (disrepute/contempt) | mocks? 
      | disrepute | reputation* | (moral/morals/ethical/ethics) | ethical* | scandal* | offensive | offence | decency | indecent | public (outcry/opinion/order/morals/backlash) | good taste
      | tasteless | (harm/harms) .. (image/brand/name/people/community/anyone) | damages? .. (image/good name/name/brand) | goodwill | controvers* | inappropriate | in bad taste | exploit* (of/children/people)
      | (values/conscience/decent) | feels? wrong | shame* | embarrass* | unethical | immoral* | cruel* in general | backlash | tragedy | insensitive
      | good name | disgrace* | public interest | adverse publicity | negative publicity | bad press | standing of 
      """),
    WordRow(
      .danger,
      """
      (come/comes/came) to harm | harmed | harm | frightened | perilous | risk of (injury/accident) | accident* | drown* | endanger* | stunt .. wrong | recklessly | reckless | (life/lives) at risk | self injury | public safety | crowd* | stampede | overcrowd*
      | danger* | hazard* | hazardous | harm's way | in harm | silly things | unsafe | safety | hurt | injur* | (gets/get) hurt | animal* | cruelty | crueltyy | bully* | slur* | minors at risk | risk to (health/life/people/participants/anyone) | threat* | health | harm to | self harm
      """),
    WordRow(
      .lowParticipation,
      """
      (not/don't/doesn't/didn't) (meet/reach/hit/make) .. target | want of (players/entries/entrants/interest/takers/people/numbers) | lack of (players/entrants/interest/takers/people/numbers/participants/participation/demand/response/uptake/sales) | undersubscribed | under subscribed | takers | insufficient (registrations/numbers/bookings/entrants/players/sales/uptake/support) | (small/low) number of (entries/entrants/participants/people) | numbers (are/is/prove/fall) (low/short/too low/too small) | hardly (anyone/anybody/any) | only (a)? (few/handful) | smaller number of | quiet (month/week/day) | nobody (came/comes/bites/signs) | not (many/enough) | (poor/low) (attendance/numbers/demand/support) | target .. (missed/not met/not reached) | miss* .. target | critical mass
      | fewer than <n> | less than <n> .. (entries/people/entrants/participants/players/tickets/sign up/signups/votes/followers/posts/videos/submissions/bookings/orders) | (fewer/less) than .. (entries/people/entrants/participants/sign up/signups/sold/players/tickets/teams/orders/creators/submissions) | (too/so/very/insufficient) (few/little) | (demand/interest/turnout/response/sales/uptake/bookings/participation/attendance) .. (insufficient/low/poor/weak/thin/disappointing/disappoint/disappoints/falls/fall/short/slow) | unless .. <n> .. (people/entries/entrants/participants/players/teams/tickets/signed/joined/entered/members) | <n> (people/entrants/teams/players/members/guests) .. (sign/enter/join/register/turn) | few (came/come/enter/entered/join/joined/take/took/people/sign) | lack of entries | insufficient (number/interest/entries/participation/demand/participants/response/uptake/take)
      | (don't/didn't/doesn't/not/can't/cannot) (get/have/reach/hit/receive/see/sell/find) .. <n> | (low/poor/weak/lack/insufficient/slow/thin/disappointing/small) (of)? (interest/turnout/participation/response/entries/demand/take/uptake/sales/attendance/engagement/ticket/numbers/registrations/response) | not enough (people/entries/interest/entrants/participants/players/sign up/signups/of/tickets/submissions/votes/bookings/takers/teams)
      | want of (sales/entries/interest) | minimum (number/of/participation/entries/turnout/<n>) | at least <n> (people/entries/entrants/participants/players/tickets/submissions/entries/valid/teams/sign up) | nobody (enters/joins/turns/shows/plays/posts) | no one (enters/joins/turns/shows) | under <n> (entries/people/sign up)
      | there (be/are/is) (under/below/fewer than/less than) <n> | however (few/small) | no matter how few | how few | low turnout | turnout | unsold | slow sales | poor sales | (number/numbers) of (entries/entrants/participants) (is/falls/are/fall/stays) | does not reach | don't reach | not reached | (threshold/minimum/quorum) .. (met/reached) | quorum | falls? short of <n> | uptake
      | (below/under) <n> .. (entries/entrants/participants/people/tickets/sign up) | fewer people | a handful | flop | flops | only .. (people/entries) | entries are few
      """),
    WordRow(
      .prizeUnavailable,
      """
      (prize/prizes) .. (lost/stolen/damaged/recalled/destroyed/sold out/through/discontinued/delayed/exist) | (can't/cannot/could not) .. (obtain/get hold of/get/secure/buy) .. (prize/prizes) | (donor/donors/sponsor/manufacturer/maker) .. (withdraws/withdraw/stops/backs out/pulls out/changes its mind/reneges) | no prize to give | prize is gone | prize falls through | without (a/the) prize | (tour operator/operator/airline/hotel/shop/promoter/artist/venue) .. (fails/collapses/goes bust/bankrupt/insolvent/closes)
      | (can't/cannot) (deliver/supply/source/provide) | unable to (deliver/supply/provide) | (doesn't/don't/won't/didn't/not) (send/deliver/ship/supply/provide) .. (prize/prizes/goods) | prize .. (doesn't/never) .. (arrive/come/turn) | (shuts/closes) (its/their) doors | goes out of business | goes bust | (stops/ceases) trading | goes under | (prize/prizes/supplier/prize sponsor/vendor/manufacturer/partner/donor/printer/maker/airline/hotel) .. (unavailable/available/fails/fail/supply/deliver/bankrupt/insolvent/pulls/withdraws/withdraw/backs/cannot/can't/lost/falls/goes/drops/refuses/obtained/had/leaves/collapses/stops/cancels/closes) | prize supplier
      | (unavailability/availability/shortage/loss) of .. (prize/prizes/goods/stock) | supplier .. fail* | (supply/delivery) (failure/problem/problems/shortage/chain) | out of stock | no longer (available/made/supplied) | (prize/prizes) .. (cannot/can't/not) | cannot (supply/obtain/source/get) .. (prize/prizes)
      | (insolvency/bankruptcy/failure/default) of .. (supplier/partner/vendor/maker/donor) | supplier (drops/lets/pulls) | sponsor (pulls/backs/drops) out | donat* .. (withdrawn/falls)
      """),
    WordRow(
      .platformViolation,
      """
      (live/account/video/post/hashtag/sound) .. (is/gets/be/been) (banned/suspended/struck/muted/restricted/flagged) by | (platform/tiktok) .. (policy/policies/rules/terms) .. (change/changes/forbid/prohibit) | against .. (guidelines/platform rules/policies) | moderators? (remove/removes/take/takes) | (terms of service/tos) | (guideline/policy) (strike/violation/breach) | platform (no longer/stops) (supports/allows/allowing/supporting) | community standards | (taken/pulled) down by the (platform/app) | violates? .. (guidelines/policies/platform)
      | (tiktok/platform/instagram/youtube/facebook/meta/app/twitch/network/app store/apple/google) .. (remove/switches/turns/drops/withdraws/bars/removes/rejects/reject/interrupts/interrupt/cuts/kills/takes/take/took/forbids/forbid/bans/ban/asks/ask/tells/tell/wants/want/requires/require/flags/flag/suspends/suspend/blocks/block/disallows/objects/strikes/prohibits/demands/instructs/orders/pulls/shuts/says/deletes/limits/restricts/changes/removed/deleted)
      | (taken/removed/pulled/banned/blocked/flagged) .. by .. (tiktok/platform/instagram/youtube/app/network) | (community/platform) (guidelines/policies/policy/standards/rules/terms) | platform's (rules/policies/policy/terms/guidelines) | (tiktok/instagram/youtube) .. (rules/guidelines/policy/policies/terms)
      | breach* .. platform | by order of the platform | at the (request/demand) of .. (tiktok/platform/instagram/youtube) | account .. (banned/suspended/removed/struck) | shadowban* | (takedown/take down) (notice/request/order) | platform (ban/policy/action/enforcement)
      """),
    WordRow(
      .creatorBreach,
      """
      (fails/fail/failing/refuses/refuse) to (post/deliver/label/disclose/cooperate/perform) | (late/missing) (posts/deliverables/drafts) | unlabelled | unlabeled | bought (followers/likes) | (creator/talent/influencer) .. (default/walks/quits/leaves/drops/vanishes/disappears) | default of the (creator/talent/influencer) | breach of (contract/this agreement/the agreement/these terms/clause/section) | (not/never) (label/labelled/disclose) .. (post/posts/video/videos)
      | (creator/influencer/talent/ambassador/affiliate/partner/streamer/artist/performer/contractor/host/she/he) .. (break/miss/violate/post without/buy/delete/ignore/ignores/breaches/breach/breaks/fails/fail/misses/violates/posts without/defaults/behaves/misconduct/default/neglects/does not/doesn't/is in breach/commits/deletes/buys/refuses)
      | (breach/default/misconduct/fault/failure) .. (by/of) .. (creator/influencer/talent/the other/either) | material breach | (fails/failure) to (deliver/disclose/post/label) | not put right | (other/either/one) (party/side) .. (breaches/breach/breaks/default/fails)
      | buys followers | without the label | undisclosed | talent's (breach/conduct/default) | creator's (breach/conduct/default/own) | misses .. (date/dates/deadline) | breaks .. (agreement/contract/promise/obligations/clause/section)
      """),
    // Business reasons are reasons of plan and of money alike.
    WordRow(
      .budgetShortfall,
      """
      (commercial/business/economic) (reason/reasons/ground/grounds/considerations/necessity/needs) | economic reasons | trading (year/results/figures/conditions)
      | (year/season/quarter/trading/business/sales/trade) .. (goes/go/is/are/turn/turns/prove/proves) .. (bad/badly/poor/poorly/slow/weak)
      | (bad/poor/weak) (year/season/quarter/trading/sales) | afford | uneconomic* | unprofitab* | profitab* | at a loss | losses | commercially (unviable/viable)
      | (subsidy/grant/sponsorship/backing/funding/sponsor money) ... (fails/fail/falls/refused/dries/delayed/materialise/materialize/withdrawn/reduced/stops/stopped/goes)
      | (cut/cuts/reduce/reduces/lose/loses) .. (funding/subsidy/grant/sponsorship)
      """),
    WordRow(
      .strategyChange,
      """
      unviab* | viab* | (marketing/business/media/launch/product) plans? | no longer (wish/wishes/want/wants/intends/intend/plan/plans) | for its own reasons | internal reasons
      | shift in (focus/strategy/direction/plans) | (we/company/brand/sponsor) .. (leave/leaves/exit/exits) the market | sale of the (brand/business/company/shop)
      | (brand/creative/company/new) (direction/strategy/vision) | organisational change | organizational change | (brand/company/business) .. (sold/acquired/merged)
      """),
    WordRow(
      .fraud,
      """
      attack* | intrusion* | bad actors? | break in to the (system/site) | compromis* .. (codes/system/entries/security) | (inflated/invalid/irregular/suspect) (votes/entries/accounts/traffic)
      """),
    WordRow(
      .technicalFailure,
      """
      (technical/system/software/server/network/programming/coding/hardware) (error/errors/difficulty/difficulties/issue/issues/problem/problems/reasons/reason/fault/interruption) | interruption of (service/the service)
      | stream .. (drops/fails/ends/lost/cut/restored) | fail* to load | portal | lost (connection/signal) | phone dies | not restored
      """),
    WordRow(
      .illegality,
      """
      (attorney general/governmental authority/public authority/public order/supervisory authority/competent authority) | (agency/authority/body) having jurisdiction | (is/are/becomes/were) (prohibited/forbidden) | in breach of .. (law/regulation/regulations)
      | violat* .. (law/laws/regulation/regulations) | non compliant with .. law | (licence/license/permit) .. (granted/obtained/issued) | legal (advice/risk/uncertainty)
      """),
    WordRow(
      .platformViolation,
      """
      (tiktok/platform/app/instagram/youtube/facebook) .. (bans/banned/stopped/ends/ended/closes/closed/terminates/terminated/disables/disabled/refuses/refused/restricted/restricts/asked/told/blocked/suspended/denies)
      | (hashtag/sound/live access/account/post/video/content) .. (taken down/pulled/removed/banned/blocked/suspended/restricted/muted) | platform event | notice of violation | (removal/suspension/restriction) of .. (account/post/content/video/hashtag) | removal by
      """),
    WordRow(
      .creatorBreach,
      """
      (other/either/one) (party/side)? .. (breach*/default*/fails/breaks) | materially breach* | (breach*/default*) .. (cure/remedy/remedied/cured) | fails to (cure/remedy/perform/comply/honour/honor/meet) | in default
      | (creator/talent/influencer/ambassador) .. (no show/absent/drunk/late) | non performance | repeated (lateness/failure) | miss* .. (post/posting/delivery) (date/dates/slot)
      """),
    WordRow(
      .ethics,
      """
      public (disrepute/ridicule/contempt/scandal) | ridicule | (recall/spill/tragedy) .. inappropriate | unseemly | poor taste | wrong message | morality
      """),
    WordRow(
      .prizeUnavailable,
      """
      (publisher/supplier/suppliers/manufacturer/maker/brand/partner/partners/donor/artist/venue/vendor/printer/airline/hotel/courier/importer/distributor/wholesaler) .. (let/lets/stop/stops/stopped/keep/run/runs/fail/fails/failed/folds/fold/pull/pulls/cannot/can't/unable/withdraw/withdraws/withdrew/cancel/cancels/back/backs/drop/drops/goes/collapse/collapses/discontinue/discontinues/deliver/delivers/close/closes/send/ship)
      | (not/never/don't/doesn't/didn't/won't/fail/fails) (turn up/arrive/show up/be delivered/come in/get delivered/to arrive) | from the publisher | (prize/prizes/item/stock/goods) .. (arrive/delivered/obtainable/recalled/withdrawn/discontinued/short) | recall of the (prize/product) | product recall
      | out of print | sold out | (can't/cannot) (get/buy/find/order) (it/them/one/any)
      """),
    WordRow(
      .sumUsedUp,
      """
      (all/#) .. (is/are/have/has/been/was/were) .. (full/filled/taken/gone/claimed/redeemed/issued/sold/snapped) | <n> (redemptions/uses/claims/winners/packs/boxes/kits/bottles) | (stock/stocks/supply/supplies/supplies of) .. (last/lasts/exhausted/out/gone) | first <n>
      """),
    WordRow(
      .illegality,
      """
      (not/no longer/cease to/ceases to) .. comply .. (law/laws/regulation/regulations/rules of) | (law/laws/legislation/regulation/regulations) .. (change/changes/changed/require/requires/prohibit/prohibits/forbid/forbids/make/makes) | regulatory (reason/reasons/change/changes/action/requirement/requirements/order)
      | (demand/request/order/instruction/instructions/direction) (of/from/by) .. (police/court/authority/authorities/government/regulator/council/agency) | (public/state/local) (authority/authorities)
      """),
    WordRow(
      .unforeseenEvent,
      "(couldn't/could not/can't/cannot) .. have .. (prevented/foreseen/avoided/stopped/planned) | no choice but | through nobody's fault | things (happen/go wrong) | something (awful/terrible/major) | (personal/family) (emergency/reasons)"
    ),
    WordRow(
      .unforeseenEvent,
      """
      circumstances | (gets/get/got/comes/come/stands) in the way | comes between | prevents? us | (stops/keeps/hinders) us (from)? | crisis | bad luck | feasib* | infeasible | practicab* | impractic*
      | (unable/impossible/not able) to (run/hold/carry/continue/go/complete) | cannot be (run/held/carried/completed/continued) | can't be (run/held/carried/completed/continued) | surprises | hardship | stroke of | act of
      """),
    WordRow(
      .technicalFailure,
      """
      (line/machine/terminal/scanner/reader/printer/till/register/camera/feed/phone/website/webpage/link/form/database/gateway/counter/wheel/generator/microphone/encoder/laptop/router/broadband/api/tracker/dashboard) .. (fail/fails/failed/break/breaks/broke/broken/crash/crashes/down/freeze/freezes/stuck/dies/lost/corrupted/stops)
      | fault in (the/our) | (wrongly/not) (counted/recorded/registered) | miscount* | loss of (entries/records)
      """),
    WordRow(
      .illegality,
      """
      asa | ftc | cma | ofcom | inspectors? | (advice/request/order/word) of .. (police/officer/council/authority) | highways officer | (shuts/shut/closes/closed) (us/the) | found .. (illegal/unlawful) | in violation of | (not/never) (licensed/licenced/registered)
      """),
    WordRow(
      .ethics,
      """
      offend* | upset* | reflects? (badly/poorly) | (look/looks) bad | bad look | grief | bereaved | boycott* | outcry | contempt | disrespect* | wrong to (go/carry) on
      """),
    WordRow(
      .danger,
      "violen* | nasty | vile | mob | dogpil* | doxx* | cruel | cruelty | hate speech | hateful | hate | abusive | abuse of (people/participants/entrants/others/staff/players) | abuse | harass* | bullying | bullied | unkind* | mean (comments/posts) | discriminat* | racis* | sexis* | toxic | (gone/goes/turned/turns/gets) (ugly/toxic/nasty/sour) | pile on | hurt* people | out of hand | trolls | trolling | insult* | humiliat* | degrading | vulnerable | bigot* | faint* | unwell | injured | pressured | peril | private details | stalk* | privacy | minors | drowning | falls? | choke* | chok* | allergic"
    ),
    WordRow(
      .ethics,
      "allegation* | accus* | arrest* | investigat* | brand's (name/reputation/image) | cancelled culture | in poor (light/taste) | dishonest conduct | plagiari* | wrongdoing of | unfit | criticis* | criticiz* | condemn* | denounc* | complaint* | public anger | moral (grounds/reasons/turpitude) | turpitude"
    ),
    WordRow(.danger, "child protection | protection of (children/minors) | get injured"),
    WordRow(
      .budgetShortfall,
      """
      run short | (cover/covers) .. cost* | reasons of .. (cost/costs/money/economy) | (on/grounds of/because of) costs? | cost grounds | (paying/pay) for (it/this) | (can't/cannot/no longer) (pay/cover/bear/carry) | (budget/money/funds) .. (cut/withdrawn/reduced/frozen) | sponsor's money | too much money | out of our budget
      """),
    WordRow(
      .strategyChange,
      """
      (marketing/brand/company/sales/product) policy | reasons of .. (policy/marketing/strategy/business) | different direction | change of plans? | plans change | commercial interests? | in (its/our) own interests? | marketing calendar | brand manager | strategic* | (discontinue/discontinues/drop/drops/withdraw/withdraws) (the/its/our/this) (product/range/line/brand)
      """),
    WordRow(
      .lowParticipation,
      """
      (need/needs) (at least)? <n> .. (people/entries/players/entrants/members/sign ups/participants/signups/teams/tickets) | (less/fewer) than .. (raised/collected/sold/entered/joined/registered) | <n> or more (people/entries) | not .. enough (of you/people/entries) | nobody (joins/enters) | sign ups? (are/is) (low/slow)
      """),
    WordRow(
      .prizeUnavailable,
      """
      (not/doesn't/don't/didn't/never) (come/comes/materialise/materialize/ship) | (can't/cannot/unable to) .. (make/produce/build/finish/print/bake) | (safety/product) recall | recall of (the/a) | (is/are/was) recalled
      """),
    WordRow(
      .platformViolation,
      """
      (account/acct/profile/page/channel/handle) .. (banned/suspended/deleted/removed/disabled/locked/restricted/closed/hacked/taken) | under review | (review/moderation) by the (platform/app) | (platform/app/network) .. (put/puts/places/placed/holds/held/declines/declined)
      """),
    WordRow(
      .creatorBreach,
      """
      (not/never/hasn't/haven't) (published/posted/delivered/uploaded/appeared/performed) | (creator/influencer/talent/host/artist) .. (not/never/hasn't/doesn't) | (does/do) not make good | no shows? of
      """),
    WordRow(
      .fraud,
      "abuse (it/this/the) | (sellers/users/buyers/people/entrants) .. (abuse/abuses/exploit/game/cheat) | forged | forger* | genuine"
    ),
    WordRow(
      .unforeseenEvent,
      "(things/it/life) (get/gets/becomes) too much | too much for (me/us) | overwhelm* | newborn | (things/life) (gets/get) (crazy/hectic)"
    ),
    WordRow(
      .technicalFailure,
      "(not/no longer) (being)? (received/recorded/counted/processed/transmitted/synced) | data .. (missing/lost/corrupt) | sync (fails/error)"
    ),
    WordRow(
      .budgetShortfall,
      "(run/runs/running) (through/out of/short of) .. (money/budget/funds/cash) | budget constraints | (marketing/ad/prize) money"
    ),
    WordRow(.strategyChange, "reasons of (business/trade/commerce/strategy/policy/convenience)"),
    WordRow(.budgetShortfall, "reasons of (business/trade/commerce)"),
    WordRow(
      .creatorBreach,
      "(break/breaks/breach/breaches/broke/broken) .. (agreement/contract/obligations/undertakings/undertaking/brief/word) | (refuse/refuses/refused) to (appear/post/film/perform/deliver) | (is/are) in (material)? breach | breaches (this/these/any)"
    ),
    WordRow(.platformViolation, "dmca | copyright (strike/claim) | strikes?"),
    WordRow(
      .strategyChange,
      "operational (needs/requirements/changes) | (shop/bakery/store/salon/restaurant/cafe/business/company/brand/building) .. (sold/closes/closing/moves/moving) | (sell/selling) the (shop/business/company)"
    ),
  ]
}
