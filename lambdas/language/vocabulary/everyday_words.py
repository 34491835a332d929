"""English words that tell nothing about money, but are words and no typing errors."""

from __future__ import annotations

EVERYDAY_WORDS = frozenset(
    """
    mostly mainly partly lately recently finally nearly hardly barely really truly fairly nicely
    totally usually normally possibly probably surely simply slowly suddenly quickly exactly
    especially basically literally honestly seriously apparently definitely obviously
    about above across actually after again against agree alone along already also although always among angry
    animal another answer anyone anything apart appear around asked asking aunt away back badly bath beach bear beat beautiful
    became because become been before began begin behind believe below beside best better between beyond bike bird
    black blood blue board boat body bone boot born boss both bottle bottom bought bowl boys brave break bride
    bridge bright bring broke broken brother brought brown build built burn busy call called calm came camp captain
    care careful carry catch cause center chain chance change chase cheap check cheer chief child choice choose circle
    city clean clear clever climb clock close cloth cloud coach coast cold collect color come comfort common complete
    cool corner correct could count country couple courage cover crazy cross crowd cruel current curtain custom dance danger
    dark daughter dead deal dear death decide deep deliver depend describe desert design detail different difficult dirty
    discover dish doing done door double doubt down draw dream dressed drive drove dust duty each early earth east easy edge
    effort eight either else empty ending enemy enjoy enough enter equal escape evening event ever every everyone everything
    exact example except excited expect explain extra face fact fail fair fall family famous fancy fast father favor fear feel fell
    felt fence fever field fight figure fill final fine finger finish fire firm first five flat float floor flow follow foot force
    foreign forest forget forgot form forward found four free fresh friend front fuel full funny future garden gate gave general gentle
    ghost giant girl give given glad gold gone good grand grass great green grew ground group grow guard guess guest guide half hall hand
    handle hang happen happy hard harm haste hate have health hear heart heat heavy height hello help here hide high hill
    hold hole home honest hope horse hour huge human hundred hungry hunt hurry hurt husband idea ill image inside instead into iron island
    itself join joke journey judge jump just keep kept kill kind king kiss kitchen knew knock know lady lake large late laugh lead
    learn least leave left less letter level life lift light like line lion list listen little live lonely long look loose lose loss loud
    love lower luck lucky made main make many mark marry master matter maybe mean measure member mention middle might mile mind minute
    mirror miss mistake mixed moment monkey moon more morning most mother mountain mouse mouth move much music must name narrow nation
    nature near nearly neck need never news next nice night nine noise none north nothing notice number object ocean offer office often
    okay older once open opinion order other ought outside over owner page pain pair part pass past path patient peace people perfect perhaps
    person piece place plain plan plane plant please point police poor possible post power praise pray prepare pretty price pride
    prince print prison private prize problem promise proper protect proud prove public pull punish pure push quick quiet quite race
    radio rain raise rather reach read ready real really reason receive red remain remember reply rest result rich ride right ring rise
    river road rock roof room root rope rough round rule running sad safe said sail same sand save scale scene school science
    seat second secret seed seem seen self sell send sense sent serve seven several shade shake shall shame shape share sharp sheep shelf
    shine ship shock short should shoulder shout show shut sick side sight sign silver simple since sing sister six size skill skin
    sleep slept slip slow small smart smell smile smoke smooth snake snow soft soldier some someone something sometimes song soon sorry soul sound
    south space speak special speech speed spend spirit spoke spoon sport spot spread spring square stage stair stamp stand standard star
    stare start state station stay steal steam steel steep step stick stiff still stone stood stop store storm story straight strange stranger
    stream street strength stretch strike strong struck student study such sudden suffer sugar suggest summer sunny sure surprise sweet swim
    sword table tail take taken talk tall taste taught teach team tear tell ten tent term test than thank that their them then there these they
    thick thin thing think third this those though thought thousand thread three threw through throw thumb thunder thus tide tight time tiny
    tired title today toe together told tomorrow tone tongue tonight took tooth top total touch toward tower town toys trade travel treat tree
    tribe trick trip trouble truck true trust truth turn twelve twenty twice type ugly under understand until upon upper upset upstairs used
    useful usual valley value various very view village visit voice wait wake walk wall wander want warm warn wash waste watch wave weak wear
    weather week weight welcome well went were west what wheel when where which while white whole whose wide wife wild will wind window wine wing
    winter wise wish with within without woman wonder wood word wore work world worry worse worst worth would wound write wrong yard year
    yellow young your yourself zero alarm table peoples living lives alive apples anna adam alex maria peter paul james mary laura david sarah
    tesla million billion thousands hundreds minutes hours seconds jazz blues novel lottery garage village village forum brand store stores
    hotmail gmail email emails phone phones number numbers account accounts code codes words thing things stuff boring silly stupid weird
    trial meter metre mile pound ounce cup cups pack packs pair pairs bunch batch set sets piece pieces slice slices dozen half halves quarter
    large medium small extra mini mega super deluxe premium basic free cheap fancy organic fresh frozen used local
    thanks thankyou morning evening afternoon noon midnight today yesterday tomorrow weekend holiday birthday party
    matter matters batter better bitter butter cutter letter litter latter ladder hotter otter potter utter buyer
    corn cord core card cart care cake came cane cape case cash cast cave cell chat chef chin chip chop clay clip clown
    coin cone cook cope copy cost cosy cove crab crew crop crow cube cult curb cure curl cute damp dare dash dawn
    deer deny desk dial dice diet dime dine dive dock doll dome dose dove drag drip drop drum dual duck dull dump
    earn ease echo euro even evil exam exit fade fake fame fare farm fate fawn feed file film find fist fled flew flip
    fold folk fond font fool fork fort foul fowl frog fund fuse gain game gang gear germ gift gift gift glow glue goal
    goat golf grab grey grid grim grin grip gulf gust hail hair halt hare hawk haze heal heap heir herb herd hero
    hike hint hire hook hoop horn host howl hurl icon idle inch item jail jazz jeep joke jury jolt keen kite knee knit
    knot lace lack lamb lamp land lane lash lawn lazy leaf leak lean leap lend lens liar lick lied limb lime limp link lion
    loaf loan lobe lock loft logo lord lung lure lust maid mail male mall mane mask mass mate maze meal meat meek melt
    memo menu mere mesh mess mild milk mill mint mist moan mock mode mold mole monk mood moss moth mule myth nail neat nest
    noon nope norm nose note noun nude oath obey odds odor okay omit oven pace pack page paid pale palm park pave peak pear
    peel peer pest pier pile pill pine pink pint pipe plot plug plum plus poem poet pole poll pond pony pool pope pork port
    pose pour pray prey prop pump punk pupil quit quiz quote rack raft rage raid rail ramp rank rare rash rate rave read rear reef
    rely rent rice riot ripe risk roar robe role roll rose ruin rush rust sack sage sake sale salt sane sang seal sigh silk sink
    site skip slab slam slap slid slim slot snap soak soap sock soda sofa soil sole solo sore sour soup spin spit spun stab stem
    stew stir suit surf swan swap sway tack tale tame tank tape task taxi text tidy tile till toad toll tomb tore torn toss tour
    trap tray trim trio tuna tune twin unit urge user vain vase vast veil vein verb vest veto vote wage wand ward warp wary weed whip
    wipe wire wolf wool worm wrap yarn yawn zone zoom chose close those whose these
    doable squeeze swing splurge affordable justify realistic wreck bust sneak dent ditch nix scrap axe zap yank chuck
    wrote typed entered misspelled mistyped meant duplicate dupe accidentally squeezing pricey priciest trending wise
    showing recorded commands currencies supported feature keyboard button photo photos scan scanned voice
    limit limits cap lift tops ceiling stick restrict exceed exceeding beyond
    trying tried tries using getting going making taking giving coming looking working wearing sitting standing
    running walking talking thinking calling texting waiting hoping feeling leaving moving turning showing ending
    spare limited unlimited edition editions nineteen ninety realistic feasible reasonable whatd wheres shouldnt
    breaking blowing squeezing dropping ordering grabbing keeping staying sticking spending saving earning paying buying
    nights penny pennies supplies supply clients covers brackets byte bytes roman tap stages mat moments art compass
    microchip notion ration honor honour honors action actions fraction reserved represent represents portable drops
    privileges wizard paddles paddle witch lizard snail biscuit scout scouts dwarf reindeer canoe cello flute choir
    mittens brace rabies pickles pickle toffee caramel custard tart tarts icing stool bench hanger drapes bumper
    slight concept concepts math maths physics stable staple staples saddle puddle bladder branch breach vanilla dill
    chives tension motion winner winners loser losers player players optical cosmetic poison scream claiming trail
    trails trailer trailers strain factories stories panel panels acute suppliers remedies century flooding hooking
    pulse nurse curse served scary hairy rapid skinning chopping hopping landscape institute academic regional broad
    creators slopes harden studied staging concern concerns moral beacon baron bomb bombs magnet magnets chirp whisk
    confetti communion donkey moose bison whale shark beetle fairy fairies ninja skate rugby karate banjo clogs thong
    visor locket crown crowns splint spine sinus belly brain spaying spay neuter neutering combo refill refills fudge
    brownie brownies closet quilt drain drains valve valves shingle shingles vent vents converter marker markers
    eraser ruler contrast convent muddle fiddle thyme potion leaning mourning grain grains favour favors flavor
    flavour tunnel centuries mural murals smoker balloon balloons culture memoir stag caved popped dipped camel liver
    lungs frames lenses grooming cavity crutches loafers flats heels heartworm neighbors kayak goldfish gumball
    lollipop transmission alternator radiator muffler clutch gearbox bumpers fender faucet plunger furnace chimney
    gutters lightbulb lightbulbs binder binders folder folders paperback hardcover tailgate cookout potluck stain
    remover cushion whoopee squeaky yearly renewal signup lanes registry apiece specials glazed index issue issues
    header setting settings similar cache module modules compatible prevent parsing applied applies multi scope spec
    suppress capturing clause mechanism routine margin depth outer online dense pointer inline operation recursion
    reuse shown infinite pressed denial hover sanity verification skipping composite stopping bogus cursor functional
    patent topic capacity lesser integrity refuse marking conditioned exclusion analyze stacks deeper inversion
    replacement replacements tends catching periodic consumes layers losses electronic electronics clarity prone
    bullet bullets association associating parity automated indemnity fragile disc nominal denials collective ratios
    suspended varied albeit elect inbox taylor tighter flint
    pos debit purchase insane
    product products trace packaged tort surf contributing retained licenced brief extracting bound trivial subset relate
    matching severe certain sort bundled monster lying layout chunk operating widget swing blank bare maintain carriage flush
    seeing selecting isolation mixture replay barrier gray polite tied diagnostic slide stray stale splice gender tracked choke
    clamp sift shift reword messy driven grown bumped compression curve seeks driving flagged framed aiming organized coarse triplet
    facet kinda slate binding chord breadth trait modal torch elastic dummies trained bush swung greet loaders cease qualify equality
    """.split()
)
