/// English: the promotion, what looks like it, and who acts.
extension Tables {
  static let englishThings: [WordRow] = [
    WordRow(
      .promotion,
      """
      promotion | promotions | promo | contest | sweepstakes | sweepstake | sweeps | giveaway | give away | competition
      | raffle | lottery | prize draw | draw | drawing | challenge | campaign | game | program | programme | offer
      | discount code | promotional offer | promotional campaign | promotion period | prize competition | tombola
      | prize promotion | trade promotion | instant win | flash sale | sale | discount | scheme | referral program
      | initiative | contest period | sweepstakes period | bounty | fundraiser | appeal | hashtag challenge
      | hunt | scavenger hunt | quiz | tournament | collaboration | partnership | boost | ambassador program
      | promotion code | promo code | affiliate program | whole thing | entire thing | the lot | the thing | prize game
      | match funding | pledge drive | drive | sprint | hackathon
      """),
    WordRow(
      .perhapsPromotion,
      """
      event | code | codes | live | stream | livestream | drop | wheel | deal | deals | coupon | coupons | voucher
      | vouchers | action | activity | series | show | round | site | app | post | video | link | price | auction | ad
      | ads | advert | page | experience | project | operation | bundle | box | button | sign up | things | boosting
      | giveaway post | spark code | media | flight | run | pot | matching
      """),
    WordRow(
      .terms,
      """
      rules | terms | terms and conditions | official rules | conditions | these rules | these terms | small print
      | t cs | tcs | regulations | mechanics | entry period | closing date | end date | prize structure | deadline
      | dates | promotion mechanics | how (it/this) works | timetable | schedule
      """),
    WordRow(
      .agreement,
      """
      agreement | contract | engagement | statement of work | sow | this deal | our deal | arrangement | booking of creator
      | brief | insertion order | media plan | commission agreement | this letter | assignment | services
      """),
    // What may be cancelled without the promotion being touched.
    WordRow(
      .other,
      """
      order | orders | subscription | subscriptions | account | accounts | entry | entries | prize | prizes | participation
      | flight | flights | trip | trips | concert | performance | gig | ticket | tickets | membership | memberships
      | class | classes | session | sessions | appointment | appointments | booking | bookings | reservation | reservations
      | payment | payments | licence | license | licences | licenses | permit | visa | consent | permission | direct debit
      | sailing | cruise | shipment | shipments | delivery | deliveries | e mails | emails | email | newsletter | newsletters
      | job | jobs | pr | prs | pull request | api | keys | key | card | cards | warranty | insurance | policy | award
      | awards | employment | employee | employees | staff | round | rounds | plan | plans | parking | hotel | stay | tour
      | match | screening | purchase | purchases | transaction | transactions | sale of | bid | bids | vote | votes
      | points | balance | coins | credit | credits | user | submission | submissions | comment | comments | status
      | winning | receipt | receipts | services? of | photo | photos | clip | clips | film | films | video | videos | claim
      | claims | travel | table | seat | seats | workshop | festival | course | courses | lesson | lessons | meeting
      | call | shoot | assistant | rental | lease | loan | loans | standing order | interest | rates | fee | fees | data
      | name | likeness | access | privileges | right to | rights | authorisation | authorization | invitation | spot
      | place | chances | chance | ticket sales? | winning codes? | grand final | final | publication | winner's
      | gift card | gift cards | gift certificate | voucher of | autoship | auto renewal | refund | refunds | selection | nomination
      | service of | donation | donations | pledge | pledges | cookies | notifications | marketing messages | messages
      | spin | spins | play | plays | post by | offers? from | other promotions? | other offers? | other competitions?
      | previous .. <promo> | last year's .. <promo> | earlier <promo> | other <promo> | another <promo>
      | duet | duets | relationship | authority | powers? | employ* | tests | process | component | rfc | deposit | deposits
      | promo entries | affiliate's account | exclusivity | usage rights | usage | tracking | shoot day | rehearsal | licensing
      | certificate | guarantee | warranty | return | returns | exchange | exchanges | slot | slots | street | road | market
      | item | items | product | products | goods | unit | units | colour | color | shade | model | brand's account | store
      | stores | shop | outlet | outlets | venue | venues | branch | restaurant | party | parties? guest | tag | tags | label
      | arbitration | clause | provision | court | jury | dispute | lawsuit | wedding | weddings | train | ferry | bus
      | freeze | hold | music | sound | song | track | advertis* account | bank | reply | replies | thread
      """),
    WordRow(
      .pronoun,
      "it | this | that | everything | these | them | anything | any of this | all this | all of it | any of it"),
    WordRow(
      .promoter,
      """
      sponsor | sponsors | promoter | promoters | organiser | organisers | organizer | organizers | we | us | i | company
      | brand | agency | client | administrator | host | hosts | advertiser | our team | management | either party
      | either side | either of us | both of us | each party | society | charity | club | foundation | committee | operator
      | owner | maintainers | maintainer | merchant | team | organising company | organizing company | seller | retailer
      | publisher | us two | association | school | the bank | store manager | the shop | the boss | judges | party
      """),
    WordRow(
      .entrant,
      """
      you | entrant | entrants | participant | participants | winner | winners | customer | customers | player | players
      | member | members | user | users | buyer | buyers | contestant | contestants | applicant | guest | ambassador
      | ambassadors | affiliate | affiliates | influencer | finalist | finalists | ticket holder | ticket holders | anyone
      | anybody | person | persons | people | nobody | guests | parent | parents | he | she | subscriber | subscribers
      | members? of the public | shopper | shoppers | claimant | claimants | student | students | cheaters? | child | kids
      """),
    WordRow(
      .third,
      """
      hotel | carrier | airline | airlines | artist | band | supplier | courier | venue | post office | photographer
      | landlord | maker | manufacturer | ci | safari | internet | doctor | trainer | coach | tech | team captain
      | league | festival | organiser's ticket | hotel or carrier | tour operator | promoter of the concert
      """),
    WordRow(
      .authority,
      """
      regulator | regulators | authority | authorities | ministry | court | courts | police | council | commission
      | gaming board | government | department | notary | office of | licensing body | gambling commission | watchdog
      | attorney general | trading standards | tribunal | judge
      """),
  ]
}
