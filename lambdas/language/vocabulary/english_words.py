"""English words, names of people and places among them, as they are spelt right.

None of them is mended. Regular endings are left out: `language.english` knows them.
"""

from __future__ import annotations

ENGLISH_WORDS = """
aadhaar aadhar aah aami aargh aarti aashirvaad aavin aba ababa abandon abate abaya abbey abbreviate
abdomen abduct abduction abdullahi abeokuta aberdeen abhor abide ability able abnormal aboard
abolish abortion abound abracadabra abrasive abroad abrupt abs absa abseiling absence absent
absinthe absolut absolute absolve absorb abstain abstract absurd abubakar abuja abundant abuse
abusive acacia academy accelerate acceleration accelerator accept acceptable acceptance access
accessible accessory accident accidental accommodate accommodation accompany accomplish accord
accordingly accordion accountable accountant accra accrue accumulate accurate accuse ace
acetaminophen acetone achar ache achieng achieve acid acidic ackee acknowledge acne acquaint
acquaintance acquire acquit acquittal acre acrobat acrylic act activate active activia activism
activist actor actress actual actuary acupuncture acupuncturist acura adamant adapt adaptable
adaptor add addict addiction addictive addis addition additional addo address adebayo adelaide
adept adequate adeyemi adhd adhere adhesive adidas adjacent adjective adjourn adjust adjustable
admin administer administrator admirable admiral admiration admire admit admittedly adobo
adolescent adopt adoptee adoption adorable adoration adore adorn adrenaline adult adultery
adulthood advance advantageous advent adventurous adverb adverse advert advertise advertisement
advice advil advisable advise advocate aerial aerlingus aero aerobics aeroplane afaik afar affable
affair affect affection affectionate affidavit affirm affix affluent afford afghan afghanistan afk
afraid afresh africa african afrikaans afrobeats afterlife afterpay aftershave afterward agarbatti
agarwal agbada age agenda agent aggarwal aggravate aggregate aggressive aghast agile agitate
agnostic ago agonise agonize agony agra agreeable agreement agyeman aha ahead ahem ahmad ahmed
ahmedabad ahuja aib aid aidilfitri aight ail aim air airasia airbag airbnb airborne aircon aircraft
airdrop airfryer airline airman airplane airport airship airtel airtight ais aisle ajah ajar ajio
ajman ajwain aka akara akasa akhtar akure alabama alaska albania albanian albany albatross alberta
albertsons album albuquerque alcoholic alcoholism aldi ale alert alevel alexandria alfa alfamart
alfredo algae algarve algebra algeria algerian algorithm ali alibi alien alienate align alike
alimony alkali alkaline all allay allege allen allergic allergy alleviate alley alleyway allianz
alligator allocate allot allotment allow allowance alloy allspice allstate allude alluring ally
almanac almirah almond almost aloe alongside aloo aloof aloud alpaca alpen alright alsatian altar
altcoin alter alternate alternative altho altitude altogether aluminium aluminum alumni alumnus
alvarez alzheimer amah amala amapiano amass amateur amaze amazement amazon ambassador amber
ambidextrous ambiguous ambition ambitious ambivalent ambo ambulance amd amen amend amendment
america american americano amethyst amex amharic amiable amicable amid amidst amiss amla amma amman
ammo ammunition amoah amongst amount amoxicillin amoy amp ampalaya amphibian ample amplify ampoule
amputate amputation amputee amritsar amsterdam amul amuse anaconda anaemia anaemic anaesthetic
anaesthetist analgesic analog analogue analyse analysis analyst anarchist anarchy ancestor ancestry
anchor anchorage anchovy ancient and anderson andheri andorra andrex android anemia anesthetic
anesthetist anew angel angelic anger angina angklung angle anglican angola angolan angora angpao
angpow anguish angular animate anime anise ankara ankle anklet annan anniversary announce annoy
annoyance annoyingly annual annuity annul anoint anonymous anorak anorexia anorexic ansari ant
antacid antagonise antagonize antalya antarctica anteater antelope antenna anthropology antibiotic
antibody anticipate antidepressant antifreeze antigua antihistamine antipasto antiperspirant
antique antiseptic antisocial antivirus antler antonym antsy antwerp anus anxiety anxious any
anybody anyhow anymore anytime anyway anywhere anz anzac apartment apathetic apathy ape api apnea
apnoea apologise apologize apology apostle apostrophe app appa appal appall appam apparatus
apparent appeal appearance appease append appendices appendicitis appendix appetising appetite
appetizer appetizing appiah applaud applause apple applebees applicable applicant application
applique appoint appointment appraisal appraise appreciate apprehend apprehensive apprentice
approach appropriate approve approximate appy apricot april apron apt aptitude aqua aquafresh
aquamarine aquarium aquino arab arabian arabic arbitrary arborio arbour arbys arcade arch
archaeologist archaeology archaic archangel archbishop archery architect architecture architrave
arctic ardent arduous are area arena arepa argentina argentine argentinian argh argos arguably
argue arid ariel arise arisen arithmetic arizona arkansas arm armadillo armani armchair armenia
armenian armistice armoire armpit armstrong army arnotts arora arose arouse arrabbiata arrack
arrange arrears arrest arrhythmia arrival arrive arrogance arrogant arrow arrowroot arroz arse
arsehole arson arsonist artcaffe artery arthritis arti artichoke article articulate artificial
artist artistic arugula arusha arvo asaba asafoetida asante asap asb asbestos ascend ascertain asda
ash ashamed ashram asia asian asics aside ask askew asleep aso asparagus asphalt aspire aspirin ass
assam assamese assassin assassinate assault assemble assent assert assertive assess asset asshole
assign assignment assist assistant associate assume assure asteroid asthma asthmatic astigmatism
aston astonish astonishment astound astray astrologer astrology astronaut astronomer astronomy
astute asus asylum asymmetric atar ate atheism atheist athens athlete athletic atkinson atlanta
atlas atm atom atomic atone atrocious atta attach attachment attack attain attempt attend
attendance attendant attentive attic attitude attorney attract attractive attribute atypical
aubergine auburn auckland auction auctioneer audi audible audience audiobook audit audition auditor
augment august auntie aunty auspicious aussie austere austerity austin australia australian austria
austrian authentic author authorise authoritative authority authorize autism autistic autobarn
autobiography autocad automate automatic autorickshaw autozone autumn available avalanche avatar
avenge avenue average avert avial avid aviva avocado avoid await awake award aware awe awesome
awful awhile awkward awl awoke awoken aww axa axis axle axolotl ayah ayam aye ayurveda ayurvedic
azalea azerbaijan azure babble babe baboon baby babybel babygro babysat babysit bacardi bachelor
bachelorette backache backbone backend backfire backgammon background backhand backlog backpack
backtrack backup backward backyard bacolod bacon bacteria bacterium bad badass badger badminton bae
bael baffle bafta bag bagel baggage baggy baghdad bagpipe baguette baguio bahamas bahamian bahrain
bahraini baht bai bail bailey bailiff bairn baisakh baisakhi bait bajaj bajan bajillion baju bak
bake bakery bakeware bakkwa baklava bakso balaji balance balcony bald balderdash bale bali balinese
balk ball ballarat ballcock ballerina ballot ballpoint balm balmy balogun baloney balsa balti
baltimore balut bamboo bamboozle ban banal banana banchan band banda bandage bandana bandara
bandhan bandobast bandra bandung bandwidth banerjee bang bangalore bangkok bangladesh bangladeshi
bangle bangus banh banish banister banjul bank bankbook banknote bankrupt bankruptcy banku bankwest
bannister banquet bansuri banter bants banyan bao baobab baozi bap baptise baptism baptist baptize
bar baraat barbadian barbados barbaric barbecue barbell barbeque barber barbie barbour barcelona
barclays barf barfi bargain barge barista bark barley barmaid barman barn barnett barometer
baroness barong barrage barramundi barrel barren barrett barrister barrys bartender barter barton
base baseball basel basement bash basil basin basingstoke basis bask basket basketball basmati bass
bassinet bassoon bastard baste bat bata bathe bathmat bathrobe bathroom bathtime bathtub batik
baton batsman battalion batten battery battle bauble bautista bawl bay bazaar bbq bby bcf bday bdo
bead beagle beak beam bean beanbag beanie bearable beard bearnaise beast beaten beautician beautify
beaver bechamel becker beckon bed bedford bedok bedroom bedsheet bedside bedsit bedspread bedtime
bee beech beef beet beetroot befall befell befit beforehand befriend beg beggar begonia begrudge
begum begun behave behavior behaviour behead beheld behold beige beijing beirut beko belacan
belarus belated belch belfast belgian belgium belgrade belief belittle belize bell bellboy bello
bellow belong belt bemoan ben bend bendigo bendy beneath benecol beneficial benefit benevolent
bengal bengali bengaluru benidorm benign benin bennett benson bent bentley bento benz bequeath
berate bereave bereavement beret bergen berkshire berlin bermuda berry berserk besan beseech beset
besiege bestbuy bestie bestman bestow bet betadine betcha betray betrayal betrothed betta bevvy
beware bewilder bewilderment bewitch bff bfs bhai bhaiya bhajan bhaji bhangra bhatia bhattacharya
bhatura bhel bhim bhindi bhopal bhujia bhuna bhutan bhutanese bib bibimbap bibingka bible
bibliography bic biccie bicentenary bicep bicker bickie bicycle bid bide bidet big bigbasket
bigbazaar bigot bigotry bigw bihar bikaji bikini bikkie bill billabong billboard billiards
billionaire billy biltong bin binance bind bindi bing binge bingo binoculars bintang biodiversity
biography biologist biology biopsy bipolar birch birdbath birdie birdseye birdwatching birmingham
biro birr birth birthmark biryani bisexual bishan bishop bisht bisleri bisto bistro biswas bit
bitbucket bitch bitcoin bite bitten bitterleaf bittersweet bitumen bizarre blab blackberry
blackbird blackboard blackcurrant blackdecker blacken blackhead blackjack blackmail blackpool
blacksmith blah blame blanch bland blanket blantyre blare blase blast blatant blather blaze bleach
bleak bleary bleat bled bleed blemish blend bless blew blibli blight blimey blind blindfold blini
blink blinkit bliss blister blithe blizzard bloat block blockchain bloemfontein blog bloke blond
blonde bloodline bloodthirsty bloody bloom bloomingdales blossom blot blouse blow blown bludgeon
bluebell blueberry bluetooth bluff blunder blunt blur bluray blurry blurt blush blutack bmo bmw bnz
boar boardshorts boast boateng bob boba bobbin bobble bobotie boda bode bodega bodyboard
bodybuilding bodyguard bodywash boerewors bog bogan bogey bogota boil boilersuit boise boisterous
bok bold bolivia bolivian bollard bollocks bollywood bolognese bolster bolt bolton bombard
bombastic bombay bombil bonbon bond bonda bondi bonfire bongo bonkers bonnet bonus bony boo boob
booger book bookcase bookkeeper bookmark bookseller bookshelf bookshop bookstore bookworm boom
boomerang boost bootee booths bootie booze boozy boracay borage bordeaux border bore boredom borek
borlotti borne borosil borough borrow borscht bosch bose bosnia bosnian bosom bossy boston bot
botanist botch botha botox botswana bottleshop bottlo bougainvillea bougie bouillabaisse boujee
boulder boulevard bounce bouncy boundary bounty bouquet bourbon bournemouth bournvita boutique
boutta bovril bow bowel bowen bowtie box boy boycott boyd boyfriend boyhood boyish boysenberry bpi
bra braai bracelet bracket bradawl bradford bradley brag brah braid brainstorm brainy brake
brampton bran brandish brandy brash brass brasserie brat bratty bratwurst bravery bravo brawl
brazen brazil brazilian brb bread breadcrumb breadfruit breakable breakdown breakfast breakup bream
breast breastfeed breastpump breath breathe breathtaking bred breed breeze breezy brekkie brekky
brennan breville brew brewery bribe bribery brick brickie bricklayer bridegroom bridesmaid
bridgestone bridle brie briefcase brigade brighten brighton brilliant brinjal brioche bris brisbane
briscoes brisk brisket bristle bristol britain britannia british brittle brixton bro broach
broadband broadcast broaden brocade broccoli brochure brock brogue broil brokerage brolly bromley
bronchitis bronx bronze brooch brood brook brookebond brooklyn broom broth brow brownthomas browse
bru bruges bruh bruise brummie brunch brunei bruneian brunette bruschetta brush brusque brussels
brutal brutalise bruv btw buba bubble bubblewrap buchanan bucharest buck bucket buckinghamshire
buckle buckwheat bud budapest buddhist buddy budge budgens budgerigar budget budgie budweiser buff
buffalo buffet bug bugatti buggy bugis bugle bui buick bukalapak bulalo bulawayo bulb bulgaria
bulgarian bulge bulgogi bulgur bulimia bulimic bulky bull bulldog bulldozer bullshit bully bulmers
bum bumbag bumblebee bump bumpy bun bundle bungalow bungle bunk bunnings bunny bunting buoyant bupa
burberry burden bureaucracy bureaucrat burfi burger burgerking burgess burglar burglary burgle
burgundy burial burka burke burkina burlap burly burma burmese burnout burnt burp burqa burrito
burrow bursar bursary burst burton burukutu burundi bury bus busan bushel bushfire bushy business
bussin bustle busybody but butcher butler butt buttercup butterfly buttermilk butterscotch buttock
butty buxom buxton buy buzz buzzard bws byd bye bygone bypass byrne cab cabbage cabbie cabin
cabinet cable cabriolet cackle cacti cactus cadbury caddie cadillac caesarean cafe cafeteria
cafetiere cage cagoule cairns cairo cajole calabar calais calamansi calamari calcium calculate
calculator calculus calcutta caldo calendar calf calgary calibrate calico california caliper
callaloo calligraphy callous calorie calpol caltex calves calzone cambelt cambodia cambodian
cambridge camcorder camden camellia camembert camera cameraman cameron cameroon cameroonian
camisole camouflage campaign campbell campervan campus camshaft can canada canadian canadiantire
canal canara canary canberra cancel cancer cancerous cancun candid candidate candle candlemas
candlestick candy canister cannellini cannelloni cannot canola canon cantaloupe canteen canterbury
cantonese canva canyon capable capillary capital capitalise capitalism capitalist capitalone
capitec capo cappuccino capricious capsicum capsule captivate capture car carabiner caracas carafe
carat caravan caraway carb carbohydrate carbon carbonara carboot carburetor carburettor cardamom
cardano cardboard cardie cardiff cardigan cardinal cardiologist careem carefree caregiver caress
caretaker careworn cargo caribbean caribou carling carlisle carlsberg carlson carnation carnival
carnivore carol carolina carousel carousell carp carpark carpenter carpentry carpet carpool carport
carr carrefour carrom carrot carseat carson cartier cartilage carton cartoon cartoonist cartridge
carve casablanca cascade cashback cashew cashier cashmere casino casio cask casket cassava
casserole cassette cassoulet castillo castle castrate castrol casual casualty cat catalog catalogue
catalyst catalytic catamaran cataract catastrophic catchy categorise category cater caterpillar
catfish cathay cathedral catheter catholic catnip cattle catty caught cauliflower caulk caution
cautious cava cavern cavernous caviar cayenne cba cbse ceasefire cebu cebuano cedar cedi celcom
celeb celebrate celebrity celeriac celery celibate cellar cellphone cellulite celsius cement
cemetery cendol censor censorship cent centavo centenarian centimeter centimetre centipede centra
central centre ceramic cerave cereal ceremony certificate certify cerulean cervix cetaphil
cetirizine ceviche cha chaat chacha chad chafe chai chainsaw chair chairman chairperson chairwoman
chaiwala chakalaka chakli chakraborty chalet chalk chalkboard challah challenge chambers chameleon
chamomile champagne champion championship chan chana chancellor chandarana chandelier chandigarh
chanel chang changeable changi channel chant chaotic chap chapati chapatti chapel chaperone chapman
chapo chappal chapstick chapter char character charades charcoal chard chardonnay charge chariot
charismatic charitable charity charlotte charm charmin charpai chart chartreuse chassis chaste
chastise chatbot chatterbox chatterjee chatty chaturthi chaturvedi chaudhry chauffeur chauhan
chauth chavan chavez chayote cheapen cheapskate cheat checkin checkout checkup cheddar cheek
cheekbone cheeky cheep cheerio cheery cheese cheeseburger cheesecake cheesy cheetah cheetos
chelmsford cheltenham chemical chemist chemistry chemistwarehouse chemo chemotherapy chen chendol
chengdu chennai cheongsam cheque cherish cherry cheruiyot cheshire chess chest chestnut chettinad
cheugy cheung chevrolet chevy chew chewy chhattisgarh chia chiangmai chic chicago chick chicken
chickenpox chickenrepublic chickfila chickpea chicory chide chiffon chihuahua chikki chikoo
childhood childish childlike childminder children chile chilean chili chill chilli chilly chime
chimichanga chimp chimpanzee china chinchilla chinese chinos chintz chipboard chipmunk chipotle
chippie chippy chiropractor chirpy chisel chit chittagong chivalrous chivda chive chlamydia
chlorine chlorophyll cho choccy chockers chocoholic chocolate chocolatey choi choithrams cholera
cholesterol choli choma chomp chook choosy choppy chopra chopstick chore choreographer chorizo
chortle chorus chosen choudhury choux chow chowder chowdhury chowkidar chowking choy christchurch
christen christian christmas chrome chromebook chromosome chronic chrysalis chrysanthemum chrysler
chua chubby chuckle chuffed chug chummy chunky church churchill churn churro chutney ciabatta ciao
cibc cider cif ciggy cilantro cimb cincinnati cinema cinnamon circuit circular circulate
circumference circumvent circus cirrhosis cistern citation cite citi citibank citizen citizenship
citroen civic civil civilise cladding claim claimant clam clamber clammy clamour clan clap clapham
claptrap clarify clarinet clark clarke clash clasp class classic classical classify classmate
classroom classy claw cleanse clearpay cleave clef clematis clementi clementine clench clergy
clergyman clerk cleveland click clickbait client cliff climate clinch cling clingfilm clingy clinic
clinical clinique clitoris cloak cloakroom clobber cloche clog clone clorox clot clothe clothesline
cloudy clout clove club cluck cluedo clueless clump clumsy clung clutter coal coalition coastal
coastline coat coatstand coax cobalt cobbler cobra cobweb cocacola cochin cock cockapoo cockatiel
cockatoo cockerel cockle cockney cockroach cocktail cocky coco cocoa coconut cocoon cod coddle
codeine codswallop coerce coetzee coexist coffee coffer coffin cognac coherent cohesive coil
coimbatore coinbase coincide coke cola colander colby colchester coldstone cole coleslaw colgate
collaborate collagen collapse collar collarbone collard collate collateral colleague collectible
college collide collie collins cologne colombia colombian colombo colon colonel colony colorado
colossal colour colt columbus column columnist coma comatose comb combat combiflam combine comedian
comedy comet comfortable comfy comic comical comma command commbank commemorate commence commend
comment commentator commercial commission commit committee commonwealth communal communicate
communism communist community commute comoros compact companion companionship company comparable
compare comparison compassion compassionate compel compensate compensation compete competent
competition competitive competitor compile complacent complain complaint complan complement complex
complexion complicate complicit compliment comply compose compost compound comprehend comprehensive
compress compressor comprise compromise compulsion compulsive compulsory compute con conceal
concede conceited conceive concentrate concentration concert concertina concierge concise conclude
conclusion concoct concrete concur concussion condemn condense condescending condition conditional
condo condolences condom condominium condone conduct conductor conduit confer conference confess
confession confidant confide confidence confident confidential confine confirm confirmation
confiscate confit conflict conform confound confront confuse confusion conga congee congenial
congenital congest congestion congo congolese congrats congratulate congratulations congregate
congress conical conjunction conjure conman connect connecticut connection connoisseur conquer
conscience conscientious conscious consecutive consent consequent conservation conservative
conservatory conserve consider considerable considerate consist consistent console consolidate
consonant conspicuous conspire constable constant constellation constipated constipation
constituency constituent constitute constitution constrain constrict construct construction
constructive consul consulate consult consultant consume contact contagious contain contaminate
contemplate contemporary contempt contemptuous contend content contentious contentment contest
contestant contextual continent contingent continual continue continuous contraception
contraceptive contract contractor contradict contrary contravene contribute contrive control
controversial convalescence convene convenient convention conventional converge conversation
converse convert convertible convey conveyancing convict conviction convince cookbook cookie
cookware coolant coop cooperate coordinate cop copenhagen copyright copywriter coq coral cordial
cordon corduroy corfu corgi coriander cork corkscrew cornbread cornea cornet cornetto cornflakes
cornflour cornish cornmeal cornwall corny corona coronavirus coroner corporal corporate corporation
correspond correspondence correspondent corridor corrode corrosive corrupt corruption corsair
corset cortado cortez cortisol cos cosmic cosmopolitan cosmos cossie costa costco costcutter
costume cot cottage cotton couch cougar cough coulda council councillor counsel counsellor
counselor countdown counterfeit countryside county coup coupe coupon courageous courgette courier
course coursework court courteous courtesy courthouse courtroom courtship courtyard couscous cousin
coventry covert covet covid cow coward cowboy coworker cox coy coz cozy cpu crabby crack crackpot
cradle craft craftsman crafty crag craic craigslist cram cramp crampon cranberry crane crankshaft
cranky crap crappy crash crass crate cravat crave crawford crawl crayfish crayola crayon creak
creaky cream creamy crease create creative creature creche credenza credible credit creditor creek
creep creepy cremate cremation crematorium crepe crept crescent cress crete crewe crib cribbage
cricket crikey crime criminal crimson cringe crinkle cripple crises crisis crisp crispbread crispy
criteria criterion critic critical criticise criticize critter croak croat croatia croatian croc
crochet crocin crockery crocodile crocus croissant croma crompton crony crook croquet crore
crorepati crossbar crossfit crossroads crossword crotch crotchet crouch crouton crowbar croydon
crucial crucifix crucifixion crude cruet cruise crumble crummy crumpet crumple crunch crunchy
crusade crush crutch cruz cry cryptic crypto cryptocurrency crystal css csv cub cuba cuban cubicle
cuboid cuckoo cucumber cuddle cue cuff cufflink cul culinary cull culminate culottes culpable
culprit cultivate cultural cumbersome cumbria cumin cumulative cunning cupboard cupcake cuppa
curator curd curdle curfew curiosity curious curly currant currency curricula curriculum curry curt
curtail curvy cushy custody cut cutlery cutlet cuttlefish cuz cvs cyan cyborg cycle cyclist cyclone
cylinder cylindrical cymbal cynical cypress cypriot cyprus cyst cystitis czech czechia daal dab
dabbawala dabble dabur dachshund dad dada dadar daddy dadi daffodil daft dag daggy dahi dahlia
daihatsu daikon dainty daiquiri dairy dairylea daisy dakar dakota dal dallas dalmatian daly dam
damage damascus dammit damn damnit dampen damselfly damson danang dandelion dane danfo dang dangdut
dangerous dangle daniels danish danjuma danmurphys danone dapper darjeeling darken darling darn
darshan dart dartboard darwin dashboard dashcam dasheen dashi dashiki data database date datum
daunt davao davidjones davidson davies davis dawdle dawson day daycare daydream daylight daytime
daz dazzle dbs deacon deactivate deadass deaden deadline deaf dealt dean dearie debatable debate
debenhams debian debonairs debt debtor debug debunk decade decadent decaf decanter decathlon decay
deceitful deceive december decent deceptive decimal decipher decision decisive deck declare decline
decode decompose decorate decorative decorator decoupage decrease decrypt dedicate deduce deduct
deductible deduction deed deejay deem deepavali deepen deets def deface defamation defame default
defeat defect defective defence defend defendant defense defensive deffo defi defiant defibrillator
deficient define definite definitive deflate deflation deflect defo deforestation deform defraud
defrost deft defuse defy degenerate degrade degree dehradun dehumidifier dehydrate dehydration
deity dejected delacruz delaware delay delectable delegate delete delhi deli deliberate delicate
delicatessen delicious delight delinquent delirious deliveroo delivery dell delonghi delta delude
delulu delusional delve demand demat demean demented dementia demijohn democracy democrat
democratic demographic demolish demon demonic demonstrate demonstration demote demotion den dengue
denim denmark dennys denote denounce denpasar density dental dentist denture denver deodorant
depart department departure dependable dependent depict deplete deplorable deplore deploy depop
deport deportation depose deposit depot depraved deprecate depress depression depressive deprive
deputy derail derailleur derby derbyshire derelict deride derive dermatitis dermatologist
derogatory derry desai descend descendant description descriptive deserve deshpande desirable
desire desist desktop desolate despair despatch desperate despicable despise despite dessert
destination destine destiny destitute destroy destructive detach detachable detain detect detective
detector detention deter detergent deteriorate determination determine detest detonate detour detox
detract detrimental detroit dettol deuce devastate develop development deviate devil devious devise
devoid devolution devon devops devote devour devout dewalt dexterous dhaba dhaka dhal dhillon dhobi
dhokla dholak dhoti diabetes diabetic diabolical diagnose diagnosis diagonal diagram dialup
dialysis diameter diamond diaper diaphragm diarrhea diarrhoea diary diaz dibber dicey dick dickhead
diclofenac dictate dictator dictatorship dictionary did didgeridoo didi die diesel dietician
dietitian differ difference differentiate diffuser dig digene digest digestive digi digit digital
dignified dignity dilate dilemma diligent dilute dim diminish dimple dimsum dimwit dinar ding
dinghy dingo dingy dinner dinosaur dior dioxide dip diploma diplomacy diplomat dipstick dire direct
directline director dirham dirt disability disable disadvantaged disagree disagreeable disallow
disappear disappoint disappointment disapprove disarm disaster disastrous disband disbelief discard
discern discharge dischem disciple discipline disclose disco discombobulated disconnect discontent
discontinue discord discount discourage discovery discredit discreet discrete discriminate
discrimination discus disdain disease disgrace disguise disgust dishcloth dishearten dishevelled
dishonest dishonesty dishonourable dishwasher disinfect disinfectant disintegrate disinterested
disjointed disk dislike dislocate dislodge disloyal dismal dismantle dismay dismiss dismissal
dismount disney disobedient disobey disorder disorganised disorganized disown dispatch dispel
dispensable dispensary dispense disperse displace display displease disposable dispose
disproportionate disprove disputable dispute disqualify disregard disrespect disrupt disruptive
dissatisfied dissect dissertation dissimilar dissolve dissuade distance distant distasteful distil
distill distillery distinct distinctive distinguish distort distract distraught distress distribute
distributor district distrust disturb ditto divan diverse diversion diversity divert divide
dividend divine division divorce divorcee divulge diwali dixon diy diya dizzy djembe djibouti
dlamini dmart dms dna doberman doc docile doctor doctorate document documentary dodge dodgy dodoma
doe dog dogecoin doggo doggy doh doha doherty dokey dole dollar dollhouse dollop dolma dolo dolphin
domain domestic domestos dominant dominate domineering dominica domino donate donburi dong dongle
donnelly donor donut doodle doohickey doom doomscroll doona doorbell doordash doorknob doorman
doormat doorstep doorway dopamine dope dopey dorayaki doritos dork dorky dorm dormant dormitory
dorsal dorset dosa dosage dosh dot dote douche dough doughnut douglas douse dowdy dowel downcast
downhearted download downpipe downpour downright downstairs downtown downtrodden downward doyle
doze drab draconian draft dragon dragonair dragonfly dragonfruit drainpipe drama dramatic dramatise
drank drape drastic draughts draughtsman drawl drawn dread dreamt dreamy dreary drench dress
dressage dressmaker drew dribble drift drill drink drivel driveshaft driveway drizzle droewors
drone drongo drool droop droopy dropout drought drown drowsy drug drummond drumstick drunk drunkard
drunken dry drywall dsouza dub dubai dubey dubious dublin dubrovnik dubstep ducati duchess duckling
ducky dude dudley due duel duffel dug duh duke dukkah duly dumb dumbass dumbbell dumbfounded dummy
dumpling dumpster duncan dundee dune dunedin dunelm dungarees dunk dunkin dunlop dunnes dunno dunny
dunzo dupatta duplex durable duration durban durga durham durian during dusk dusky dussehra
dusseldorf dustman dustpan dusty dutch dutiful dutta duvet dvd dweeb dwell dwelt dwindle dwivedi
dye dynamic dysfunctional dyslexia dyslexic dyson dyspraxia eager eagle ealing ear earache earbud
eardrum earl earlobe earmuff earphone earthenware earthquake earthworm earthy earwax easel eason
eastbourne eastern eastward easygoing easyjet eat eaten eavesdrop eba ebay ebb ebike ebony ebook
eccentric echidna eclair eclectic eclipse ecobank ecocash ecological ecologist economic economical
economist economy ecosystem ecstatic ecuador ecuadorian eczema edam edamame edgy edible edify
edinburgh edit editor editorial edmonton educate education educational edwards eek eel eep eerie
effect effective effeminate efficiency efficient efo egg eggplant ego egocentric egotistical egusi
egypt egyptian eid eiderdown eighteen eighth eighty eject elaborate elaichi elapse elastane elate
elation elbow elder elderberry eldest eldoret election electric electrical electrician electricity
electrify electrocute electrolux electrolyte electron elegant element elementary elephant elevate
elevator eleven elevenses eleventh elf elicit eligible eliminate elite elk elliott elliptical ellis
elm elongate elope elopement eloquent elsewhere elude elusive elves emaar emaciated emanate
emancipate embalm embargo embark embarrass embarrassment embassy embed embellish embezzle
embezzlement embitter embody embrace embroider embroidery embryo emerald emerge emergency emery
emigrant emigrate eminent emirates emirati emissions emit emmental emmy emoji emotion emotional
emotive empanada empathetic empathise empathize empathy emperor emphasise emphasize emphatic empire
employ employee empower empress emu emulate emulsion enable enact enamel encapsulate enchant
enchilada encircle enclose encompass encore encounter encourage encroach encrypt encryption
encyclopaedia encyclopedia end endanger endearing endeavor endeavour endive endometriosis endorse
endow endure energetic energy enfield enforce engage engagement engine england english engrave
engross engulf enhance enigmatic enjoyable enlarge enlighten enlist enliven eno enormous enquire
enquiry enrage enrich enrol enroll enrollment enrolment ensaymada ensue ensuite ensure entail
entangle entebbe enterprise entertain entertainment enthral enthuse enthusiasm enthusiastic entice
entire entitle entrance entrap entreat entree entrepreneur entrust enugu enumerate envelop envelope
enviable envious environment environmental envisage envision envoy envy enzyme epee epf ephemeral
epic epidemic epidural epilepsy epileptic epiphany episode epoch epoxy epson equate equation
equator equestrian equinox equip equipment equitable equity equivalent era eradicate erase ereader
erect erhu eritrea erm erode erosion erotic err errand erratic erroneous error erstwhile erupt
escalate escalator escort escrow esim esky espadrille espionage espresso essay essential essex
establish estate estee estimate estonia estonian estrada estrange estrogen estuary eswatini eta etc
etcetera eternal eternity ethereal ethereum ethernet ethical ethiopia ethiopian ethnic etihad
etiquette etisalat etsy eucalyptus eulogy euphoria euphoric eureka europe european euston evacuate
evade evaluate evangelical evans evaporate evasive eve eventual everlasting evermore everybody
everyday everywhere evian evict evidence evident evoke evolution evolutionary evolve ewe ewedu eww
exacerbate exaggerate examination examine exasperate excavate excavator excel excellent exception
exceptional excess excessive exchange exchequer excitable excite excitement exclaim exclude
exclusive excrete excruciating excursion excuse execute executive exempt exercise exert exes exeter
exfoliator exhale exhaust exhaustion exhaustive exhibit exhibition exhilarate exhume exile exist
existence existential exonerate exorbitant exotic expand expansive expat expedite expedition expel
expend expendable expenditure expense expensive experience experiment expert expire explanation
explicit explode exploit explore explosion explosive exponential export expose express expressway
expulsion exquisite extend extension extensive exterminate external extinct extinction extinguish
extort extortion extract extradite extraordinary extrapolate extravagant extreme extrovert
exuberant exude eye eyeball eyebrow eyelash eyelid eyeliner eyeshadow eze fabindia fabric fabricate
fabulous facebook facecloth facetious facial facilitate facility factory factual faculty faeces fag
fahrenheit failure faint fairground fairprice faisalabad faith fajita falafel falcon fallen
fallible falmouth falooda false falsify falter fam familiar familiarise fan fanatical fanciful fang
fannypack fanta fantasise fantasize fantastic fantasy faq far farewell farfalle faridabad farmfoods
farmhand farmhouse farmyard faro fart farther farthest fascinate fascinator fascism fascist fashion
fashionable fasten fastpay fastrack fat fatal fatality fatherhood fathom fatigue fatten fattoush
fault faulty favela favorable favorite favourable favourite fax fearsome feast feather febreze
february feces fed federal fedora fee feeble feedback feet feign feijoa feijoada feisty feline
felix fellowship felony female feminine feminism feminist fend feni fennel fenugreek ferguson
ferment fern fernandes fernandez fernando ferocious ferrari ferrero ferret ferry fertile fertilise
fertility fertilizer fervent fester festival festive feta fetch fete fetus feud feverish few fez
fiance fiancee fiat fib fiber fiberglass fibre fibreglass fibromyalgia fickle fiction fictional
fictitious fidelity fidget fidgety fierce fiery fifa fifteen fifteenth fifth fiftieth fifty fig
figma figurine fiji fijian filipina filipino fillet filo fils filter filthy fin finale finalise
finalize finance financial finch findus fingernail fingertip finicky finite finland finn finna
finnish fir firefighter firefox fireman firemen fireplace firewall firework firie firmware
firstbank firstborn fiscal fish fishball fishcake fisherman fisherprice fishmonger fishy fit fitbit
fitzgerald fitzpatrick fix fixation fixture fizz fizzle fizzy fjord flabbergasted flabby flaccid
flag flagon flagrant flail flaky flamboyant flamingo flammable flan flanagan flange flannel flap
flapjack flare flash flashcard flashlight flashy flask flatbread flathead flatmate flatten flaunt
flaw flax flea fleck flee fleece fleeting flesh fletcher flex flexible flick flight flighty flimsy
flinch fling flipflop flipkart flippant flirt flirtatious flirty flit flock flog flood floorboard
flop floppy flora floral florence flores florid florida florist floss flounce flounder flour
flourish flout flowerbed flowerpot flown flu fluctuate fluent fluff fluffy fluid flung flunk
fluorescent fluoride flustered flutter flux fly flybe flymo flyover flyswatter fml fnb foal foam
foamy focaccia focus foe foetus fog foggy foie foil folgers fomo fondant fondue food foodpanda
foolhardy foolish foolproof football footie footnote footpath footstool footwear footy for forbade
forbid forbidden forceps ford forearm forecast forecourt forego forehand forehead foreman foremost
forename foresaw foresee foreseen foretell foretold forewarn forfeit forgave forge forgery
forgivable forgive forgiven forgo forgotten forklift forlorn formal formalise format formative
formidable formula formulate forsake forsaken forsook forth forthcoming forthright fortify
fortnight fortnite fortress fortunate fortune forty fossil foster fought foundation fountain
fourteen fourth fox foxglove foyer fracture fragrance fragrant frail frame franc france franchise
frangipani frank frankfurt frankie franklin frantic frappe fraser fraternity fraud fraudster
fraught fray freak freaky freckle freedom freelance freesia freetown freeway freeze french frenemy
frenetic frenzied frequency frequent freshener freshman fresno fret friar friction friday fridge
friendship fright frighten frigid frilly frisbee frisky frittata fritter frivolous frizzy frock
frolic from frontend frontier frooti frost frostbite frosty froth frown froze frugal fruit fruity
frustrate frustration fry ftse ftw fuchsia fuck fufu fugitive fujifilm fukuoka ful fulfil fulfill
fullstack fumble fume fun function fundamental fundraiser funeral fungi fungus funk funky funnel
fur furikake furious furlong furnish furniture furry further furthermore furthest furtive fury
fusilli fuss fussy futile futon futsal futuristic fuzzy fyi gab gabon gaborone gadget gado gaelic
gaffer gag gaga gajar gal gala galangal galaxy galbi gale gallagher gallant gallbladder galle
gallery gallon gallop gallstone galosh galvanise galway gambia gambian gamble gameboy gamelan
gammon ganesh gangster ganguly gaol gap gape garam garbage garble garbo garcia gardner gargantuan
gargle garish garlic garmin garner garnet garnier garnish garrett garri garrulous garter garuda gas
gash gasket gasoline gasp gassy gastric gateau gatecrash gatekeeper gather gator gatwick gaudy
gauge gaunt gauze gaviscon gawk gawky gawp gay gaze gazebo gazelle gazillion gazpacho gcash gcse
gdansk gecko gee geek geeky geelong geese geez geico gel gelato gele gem gene genealogy generalise
generate generator generic generosity generous genetic geneva genial genitals genius genocide
genome gentleman gentlemen genuine genus geographic geography geologist geometry geordie georgette
georgia georgian geranium gerbil geriatric german germany germinate gesticulate gesture get getaway
geylang ghana ghanaian ghastly ghazal ghaziabad ghee gherkin ghetto ghosh ghutra gibber gibberish
gibbon gibbs giblet gibson giddy gif gig gigabyte gigantic giggle gild gilet gill gillette gimbal
gimme gin ginger gingerbread gingham giraffe gird girdle girlfriend girlhood girlie girly git
githeri github gitlab giza gizmo gizzard glacier glade gladiolus glamorous glance gland glare
glasgow glass glaswegian glaucoma glaze glazier gleam glean glee glenfiddich glib glide glimmer
glimpse glint glisten glitch glitter glo gloat global globe glockenspiel gloomy gloria glorify
glorious gloss glossary glossy gloucester glove glovebox glum gluten gluttonous gmat gmc gnarly
gnash gnat gnaw gnight gnocchi gnome goa goad goalie goalkeeper gobble gobbledygook gobi goblet
goblin gobsmacked gobstopper gochujang god godaddy goddaughter goddess godfather godmother godown
godparent godrej godson goes goggles goh goi gojek golang golden goldilocks golgappa golly gomez
gondola gonna gonorrhoea gonzalez goodbye goodnight goodyear gooey goof goofy google goose
gooseberry gopro gordon goreng goretex gorge gorgeous gorgonzola gorilla gory gosh gosling gospel
goss gossip got gotcha gothenburg gotta gotten gouache gouda gouge goulash gourd gout govender
govern governess government governor gown gpay gpu grabpay grace gracious grade gradual graduate
graduation graft graham gram grammar gramme grammy gramps gran grandad grandchild grandchildren
granddad granddaughter grandfather grandiose grandma grandmother grandpa grandparent grandson
granite granny granola grant grape grapefruit graph graphic graphite grapple grasp grasshopper
grate gratifying gratitude gratuitous gratuity grave gravel gravestone graveyard gravitate gravity
gravy graze gre grease greaseproof greasy greece greedy greek greene greengage greengrocer
greenhouse greenwich greetings gregarious greggs grenada grenade grewal greyhound griddle grief
grievance grieve griffiths grill grimace grime grimy grind gripe grisly grits gritty groan grocer
grocery grofers groggy groin groom groovy grope gross grotesque grouch groundnut groundsheet
groundsman grouse grout grovel grover growl grownup grubby grubhub grudge grueling gruelling
gruesome gruff grumble grumpy grunt gruyere gst gtbank gtg guacamole guam guangzhou guarantee
guarantor guardian guatemala guava gubbins gucci guesthouse guffaw guidance guidebook guildford
guilt guilty guinea guinness guitar guitarist gujarat gujarati gulab gull gullible gulp gum gumbo
gumboot gummy gumshield gumtree gun guo guppy gupta gurdwara gurgaon gurgle guru gurugram gush
gusty gut gutierrez gutra gutsy guwahati guy guyana guyanese guzheng guzman guzzle gym gymnasium
gymnast gymnastics gymshark gynaecologist gynecologist gyoza gypsum gyro gyudon haagen haberdasher
haberdashery habit habitat habitual hack hackney hacksaw had haddock haemorrhage haemorrhoid hafta
haggard haggis haggle haiku hailstone hairband hairbrush hairclip hairdresser hairdryer hairpin
hairspray hairstylist haiti haitian hajj hajmola hake halal haldi haldiram haleem halfords halfwit
halibut halifax hallelujah hallmark halloumi halloween hallucinate hallway halo halogen haloumi
halve halwa ham hamburg hamilton hamlet hammock hamper hampshire hamster hamstring hanbok handbag
handball handcuff handicap handkerchief handlebar handmade handset handsome handwash handy handyman
hangar hangman hangry hanker hankie hanky hanoi hansen hanukkah haphazard hapless happiness harare
harass harassment harbor harbour hardback hardcore hardees hardhat hardware hardworking hardy hari
haribo haricot haridwar harissa hark harlem harley harmonica harmonious harmonise harmonium harmony
harness harp harpic harris harrison harrods harrogate harrowing harsh hart harvest harvey haryana
has hasbro hashbrown hashtag haskell hasp hassle hasten hastings hasty hat hatch hatchback hatchet
hatred hatstand haughty haul haunt hausa havana havells hawaii hawaiian hawkins hawthorn hay
hayfever hazardous hazel hazelnut hazy hdfc hdmi head headache headband headboard headhunter
headlamp headlight headline headmaster headmistress headphone headquarters headrest headset
headstrong headteacher healthy heard hearse heartache heartbreak heartbroken heartburn heartfelt
hearth heartwarming hearty heath heathrow heatsink heatstroke heatwave heave heaven heb hebrew heck
heckle hectare hectic hedge hedgehog heed heel hefty heifer heighten heineken heinous heinz heiress
held helicopter helium hell hella hellmanns helmet helsinki helter hem hemisphere hemorrhage
hemorrhoid hemp hen hence henceforth henna hepatitis her herald herbicide herbivore hereafter
hereby hereditary hereford herein heritage hermes hermit hernandez hernia heroic heroine heron
herpes herself hershey hertfordshire hesitant hesitate hessian heterosexual hew hewn hex hexagon
hey hibernate hibiscus hiccup hicks hid hidden hideous hierarchy higgledy highchair highkey
highland highlife highlight highway hijab hijack hilarious hilltop hilly hilsa hilti him himalaya
himself hinder hindi hindu hines hing hinge hip hiphop hippo hippopotamus hiroshima his hispanic
historian historic historical history hit hitachi hitch hitchhike hitherto hive hiya hmm hmmm hmrc
hmu hoang hoard hoarse hoax hob hobart hobble hobby hobbylobby hobnob hobo hockey hocus hodgepodge
hodl hoe hog hogan hogmanay hogwash hoisin hoist hokkaido hokkien holdall holden holi holistic
holland hollandaise holler hollow holly hollywood holmes holocaust homebase homedepot homemade
homeopathy homeschool homesick homestay homeward homework homicidal homicide homie homoeopathy
homophobia homophobic homosexual hon honda honduras hone honesty honey honeybee honeydew honeymoon
honeysuckle hongbao honk honolulu honourable hoodie hoof hookup hooligan hoon hooray hoot hoover
hooves hop horchata horizon horizontal horlicks hormonal hormone hornby hornet horny horoscope
horrendous horrible horrid horrific horrify horror horseradish horton hortons hose hosepipe hosiery
hospice hospitable hospital hospitalise hospitalize hossain hostel hostess hostile hostility hot
hotdog hotel hotelier hotplate hotpoint hotpot hotspot hotstar hougang hound hourglass house
houseboat household housekeeper housemate housewarming housewife houston hovercraft hovis how howdy
however hsbc hsc html huang huawei hub hubbub hubby hubcap huddle hudson hue huff hug huggies
hughes huh hula hulahoops hull hullabaloo hulu hum humane humanity humankind humble humbug humid
humidifier humidity humiliate humiliation humility hummingbird hummus humor humorous humour hun
hunch hundredth hung hungarian hungary hungover hunker hurdle hurrah hurray hurricane hurtle hush
hushpuppy husky husqvarna hussain hustle hut hutch hyacinth hyaluronic hybrid hyderabad hyderabadi
hydrangea hydrate hydraulic hydrogen hyena hygiene hygienic hygienist hymn hype hyperactive
hyperlink hypermarket hypertension hyperventilate hyphen hypnosis hypnotherapy hypnotic hypnotise
hypnotize hypocrisy hypocrite hypocritical hypothermia hypothesis hypothetical hysteria hysterical
hyundai ibadan iban ibiza ibrahim ibuprofen ice iceberg iceland icelandic icici icicle ick icky
icse icy icymi idaho idc ideal idealise idealist identical identify identity idfc idiom idiot
idiotic idiyappam idk idli idol idolise idolize idyllic ielts iffy ifsc iftar igbo ignite ignition
ignorant ignore iguana ihop iirc ikea ikeja ikr illegal illegible illegitimate illicit illinois
illiterate illogical illuminate illusive illustrate illustrator illy iloilo ilorin ily ilysm
imaginable imaginary imagination imaginative imagine imam imbecile imbue imho imitate imma
immaculate immaterial immature immeasurable immediate immense immerse immigrant immigrate
immigration imminent immobile immobiliser immoral immortal immovable immune immunise immunity imo
imodium impact impair impala impart impartial impassable impassive impatience impatient impeach
impeccable impede impel impenetrable imperative imperceptible imperfect imperial imperil impersonal
impersonate impertinent impervious impetuous implant implausible implement implicate implicit
implode implore imply impolite import important impose impossible impotent impound impoverish
impractical imprecise impress impressive imprint imprison improbable impromptu improper improve
improvement improvise imps impulse impulsive impure inaccessible inaccurate inactive inadequate
inadvertent inane inappropriate inasmuch inattentive inaudible incapable incense incessant incheon
incident incidental incinerate incinerator incite incline include incoherent income incomparable
incompatible incompetent incomplete incomprehensible inconceivable inconclusive inconsiderate
inconsistent inconsolable inconspicuous inconvenient incorporate incorrect incorrigible increase
increasingly incredible incredulous increment incriminate incur incurable indebted indecent
indecisive indeed indefinite independence independent indescribable indestructible india indian
indiana indianapolis indicate indicative indicator indices indict indie indifference indifferent
indigenous indigestion indignant indigo indirect indiscreet indispensable individual indomaret
indomie indonesia indonesian indoor indore indrive induce indulge indusind industrial industrious
industry inedible ineffective inefficient ineligible inept inert inescapable inevitable inexcusable
inexpensive inexperienced inexplicable infallible infamous infancy infant infantile infantry
infatuation infect infection infectious infer inferior infertile infertility infest infidelity
infiltrate infiniti infirm infirmary inflame inflammable inflammation inflatable inflate inflation
inflexible inflict influence influential influenza inform informal information informative infrared
infrequent infringe infuriate infuse ingenious ingest ingredient inhabit inhabitant inhale inherent
inherit inheritance inhibit inhuman inhumane initial initiate inject injection injector injera
injunction injure injustice ink inlay inmate inn innate innings innit innocent innocuous innout
innovate innovation innovative inoculation inquire inquiry inquisitive insanity insatiable inscribe
insect insecticide insecure insecurity insensitive inseparable insert insidious insightful
insignificant insincere insinuate insipid insist insistent insofar insole insolent insolvency
insolvent insomnia insomniac inspect inspector inspiration inspire instacart instagram install
installment instalment instant instep instigate instil instill instinct instinctive instruct
instruction instructive instructor instrument instrumental insubordinate insufferable insufficient
insulate insulation insulin insult insurance insure intact intangible integral integrate intel
intellectual intelligence intelligent intelligible intend intense intensify intensive intent
intentional interact interactive intercept interchangeable intercom interest interfere interim
interior interject intermediate intermittent intern internal international internet internship
interpersonal interpret interrogate interrupt intersect intersection intertwine interval intervene
interview intestine intimacy intimate intimidate intolerable intolerance intolerant intoxicate
intranet intravenous intrepid intricate intrigue intrinsic introduce introduction introspective
introvert intrude intrusive intuition intuitive inundate invade invalid invalidate invaluable
invariable invasion invasive invent invention inventive inventor inventory inverness invert invest
investigate investigator investment investor invigorate invincible invisible invitation invite
invoice invoke involuntary involve inwards iodex iodine ios iowa ipa ipoh ipswich iqbal ira iran
iranian iraq iraqi irate ireland iris irish irl irn iro ironic ironmonger irrational irreconcilable
irrefutable irregular irrelevant irreparable irreplaceable irresistible irresponsible irreversible
irrigate irrigation irritable irritate irritation irs isa isaw islam islamabad isle islet islington
isolate isotonic israel israeli istanbul isuzu italian italy itch itchy itemise itemize itinerary
its ivory ivy iyengar iyer jab jacaranda jack jackal jackdaw jacket jackfruit jackpot jackson jade
jadhav jaffa jaffna jagermeister jagged jaggery jaguar jain jaipur jaisalmer jakarta jalapeno
jalebi jalfrezi jaljeera jam jamaica jamaican jamb jambalaya jameson jammy jamun jandal jang jangle
janitor janmashtami january japan japanese japchae jar jasmine jaundice jaunty java javanese
javascript javelin jaw jawline jay jayawardene jaywalk jazzy jbhifi jbl jcpenney jealous jealousy
jeans jeanswest jeddah jee jeepney jeera jeez jeggings jeju jelly jellyfish jenga jenkins jensen
jeopardise jeopardize jerk jerky jerry jerrycan jersey jerusalem jest jet jetblue jetlag jetstar
jetty jewel jewellery jewelry jewish jharkhand jhumka jiffy jiggle jigsaw jilt jimenez jimjams
jingle jinja jinx jio jiomart jira jittery jks joann job joburg jockey jocular jodhpur jog
johannesburg johnnie johnson johor joinery joint joist jollibee jollof jolly jones jordan jordanian
jos josh joshi jostle jot joule journal journalist joust jovial joy joyous joystick jpeg json
jubilant judgement judgemental judgment judgmental judicial judo jug jugaad juggle juice juicy
jujube july jumble jumbo jumia jumpstart jumpsuit jumpy junction june juneteenth jung jungle junior
juniper junkie jupiter jurong juror justice jut jute jutti juvenile kaamwali kabaddi kabsa kacang
kachori kadai kadhai kaduna kaftan kajal kale kalyan kamau kameez kampala kanban kandura kandy kang
kangaroo kangkong kannada kano kanpur kansas kaohsiung kapoor kapur karachi karahi karak karat
karcher kare karela kariuki karma karnataka karting karva kashmir kashmiri kathi kathmandu kato
katsu kaur kavanagh kawasaki kaya kazakh kazakhstan kazoo kcb kcpe kcse keane kebab kebaya kecap
keel keema kefir keg keke kelewele kellogg kelly kenco kenkey kennedy kennel kent kente kentucky
kenwood kenya kenyan kerala kerb kerfuffle kernel kerr kestrel ketchup kettering kettle kettlebell
key kfc khadi khakhra khaki khan khandvi khanna khao khartoum khazi kheer khmer kho khoya khumalo
kia kibble kick kickstand kid kiddie kiddo kidnap kidney kiev kigali kikkoman kilimall kilishi
kilkenny killjoy kiln kilo kilobyte kilogram kilometer kilometre kilowatt kilt kim kimani kimbap
kimchi kimono kin kindergarten kindle kinetic kingdom kingfish kingsmill kingston kinky kinshasa
kinship kiosk kipchoge kipper kirana kiribati kirtan kisumu kit kitenge kitkat kitsch kitten kitty
kiwi kiwibank klang klarna kleenex kmart knackered knafeh knead kneecap kneel knelt knickers
knickknack knife knight knitwear knives knob knockout knorr knotty knowledge knowledgeable known
knuckle koala kobayashi kobo kochi koeksister kofta koh kohl kohli kohlrabi koi kolkata kollywood
kombu kombucha konga konkani kookaburra kooky kopi kopitiam korea korean korma koshari kosher
kosovo kotak kotlin koto kowloon kozhikode kpop krabi kraft kraken krakow krathong kroger krona
kroner kruger kuala kubernetes kuching kuda kudos kueh kuih kulcha kulfi kulkarni kumar kumasi
kumquat kunafa kunu kurta kurti kut kuwait kuwaiti kwacha kwanzaa kway kwek kwikfit kwok kyiv kyoto
kyrgyzstan lab label labneh labor laboratory laborious labour labradoodle labrador lacerate
lacklustre laconic lacquer lacrosse lactose lad ladakh laddie laddu ladle ladoo ladybird ladybug
lag lager lagoon lagos lahmacun lahore laid lain lair lakh lakhpati lakme laksa lalamove lam
lamborghini lame lament laminate laminator lamington lamppost lampshade lan lancashire lancaster
lance landbank landfill landlady landlord landmark landrover landslide langkawi langsat language
languish lanky lantern lanzarote lao lap lapel lapse laptop larb larceny larch lard lark larrikin
larson laryngitis larynx lasagna lasagne laser lass lassi lassie last latch latent lateral latex
lathe lathi latin latino latitude latte latvia latvian lau laudable lauder laughable lauki launch
launder launderette laundrette laundromat laundry lav lava lavash lavatory lavazza lavender lavish
law lawnmower lawrence lawson lawsuit lawyer lax laxative lay layby layoff layover lazada laze
laziness lcbo leadership leaflet leafy league leaky leant leapt learnt lease leash leather lebanese
lebanon lebaran leche lechon lecture led ledge lee leeds leek leekumkee leftover leg legal legalise
legalize legend legendary leggings legible legislate legislation legit legitimate lego lehenga
leicester leicestershire leisure lekki lemak lemme lemon lemonade lemongrass lemsip lemur length
lengthen lengthy lenient lenor lenovo lenskart lent lentil leopard lesbian lesotho lessen lesson
lest let lethal lethargic letterbox letterhead lettuce leukaemia leukemia leung lever levitate levy
lewd lexus liability liable liaise liaison liang libel liberal liberate liberia liberian librarian
library libya libyan lice licence license lichen licorice lid lidl lie lieutenant lifeboat lifebuoy
lifeguard lifejacket lifelike lifelong lifespan lifetime ligament lighten lighthouse lightning
lightweight likeable likelihood likewise lilac lilongwe lily lim lima limca limerick limestone
limousine lin lincoln lincolnshire linda lindt lineage linear linen linesman linger lingerie
linguine linguist linguistic linkedin lino linoleum linseed linux lioness lip lipgloss lipstick
lipton liqueur liquid liquidate liquorice lira lisa lisbon lisp listerine lit litchi litecoin liter
literacy literal literary literate literature lithuania lithuanian litigation litre liu livable
liven liverpool livestock livestream livid lizol llama lloyd lmao lmfao load loathe loathsome
loaves lob lobby lobbyist loblaws lobster locate lockdown locksmith locomotive locum locust lodge
lofty log loganair loganberry logical login logistic logitech logout lohri loiter lol loll lombok
londis london londonderry lone loneliness lonesome longan longevity longganisa longitude lontong
loo loofah loom loop loosen loot lop lope lopez lopsided loquat loratadine loreal lorry lost lot
lotion lotta lotus louis louisiana louisville lounge louse lousy lovable lovage lovesick lovey low
lowe lowkey lowlife loy loyal loyalty lsat luanda lubricant lubricate lucid lucknow lucknowi
lucozade lucrative ludhiana ludicrous ludo lufthansa lug lugaw luge luggage lukewarm lull lulu
lululemon lumber lumberjack luminous lump lumpia lumpur lumpy lunar lunatic lunch lunchbox lunge
lungi luo lupus lurch lurgy lurk lurpak lusaka luscious lush lute luton luv luwombo lux luxembourg
luxor luxurious luxury luzon lychee lycra lyft lymphoma lynch lynx lyon lyre lyric lyrical lysol
maang maaza mac macabre macadamia macaron macaroni macaroon macau macaw macchiato macdonald mace
macedonia machboos machine macho mackenzie mackerel macleod macos macquarie macrame macys mad
madagascar madam madeira madras madrid madurai maestro magazine magenta maggi maggot magic magical
magician magistrate magnanimous magners magnesium magnetic magnetise magnetism magnificent magnify
magnolia magnum magpie maguire maharashtra mahindra mahjong mahogany maida maiden maidstone mailbox
mailman maim maine mainframe mainstream maintenance maisonette maize major majorca majority
makassar makati makeshift makeup makhani maki makita makkah makro mala malabar malacca malaga
malaria malarkey malawi malawian malay malayalam malaysia malaysian malbec maldives malfunction
malhotra mali malian malibu malice malicious malign malignant malik malleable mallet mallorca
malone malt malta maltese malunggay malva malware mama mamak mamma mammal mammoth man manage
management manageress manakish manali manama manatee manchego manchester mancunian mandalay mandap
mandarin mandate mandatory mandazi mandela mandi mandir mandolin mandoline maneuver manga mangalore
mangalsutra mangetout manginasal mangle mango mangosteen mangy manhandle manhattan mania maniac
manic manicure manicurist manifest manifesto manifold manila manipulate manipulative manitoba
mankind manky manoeuvre mansaf mansion manslaughter mantelpiece mantis mantra manual manufacture
manure maori map maple mapo maputo mar maraca marathi marathon marbella marble march mardi mardy
mare margarine margarita margate marginal marigold marimba marina marinara marinate marine mario
marital maritime marjoram market markup marmalade marmite maroon marquetry marrakech marrakesh
marriage marrow marseille marsh marshal marshall marshmallow martabak martin martinez martini
maruti marvel marvellous marvelous maryland marzipan masala mascara mascarpone masculine maserati
mash masjid mason masoor masquerade massachusetts massacre massage massaman masseur masseuse
massive mastercard mastiff matalan matatu match matcha materialise maternal maternity mathematical
mathematician mathematics mathis matoke matric mattel matthews mattress mature matzo maul
mauritania mauritian mauritius mausi mauve max maximise maximize maximum maxis maxwell may maya
maybank maybelline mayo mayonnaise mayor mayoress mazda mccain mccann mccarthy mcdonald mcgrath
mcintyre mclean mcmahon mcvities mdf mead meadow meager meagre meander meaningful meaningless
meanwhile measles measly measurable meatball meatloaf meaty mecca meccano mechanic mechanical med
medal medan meddle media mediate medibank medic medical medication medicinal medicine medieval
medina mediocre meditate meditation medlar medu mee meerkat meerut meesho meet megabyte
megalomaniac meh mehndi mehta meijer mein mela melaka melancholy melanoma melbourne melcom melktert
mellow melodic melodramatic melody melon melonpan meme memento memorable memorial memorise memorize
memory memphis men menace menards mend mendoza menial meningitis menon menopausal menopause mensah
menstrual menstruation menswear mental mentos mercedes merchandise merchant merciful merciless
mercury mercy merge meringue merit merlot mermaid merry mersey mesmerise message messenger messiah
met metal metallic metamask metaphor metaphorical metastasis meteor meteorite meteorologist
metformin methi method methodical methodist meticulous metro metrobank metronome metropolis mexican
mexico mezcal mezze mhm miami mice michaelmas michaels michelin michigan microbe microlight
micrometer microphone microscope microscopic microsoft microwave mid midday middlesbrough
midfielder midge midwife mie miele miffed mighty migraine migrant migrate milan militant military
milkman milkshake milky millennium millet milliliter millilitre millimeter millimetre milliner
millionaire millipede milo milton milwaukee mimic mince mindanao mindset mine minecraft mineral
mineski minestrone minging mingle miniature minibar minibus minim minimal minimise minimize minimum
miniskirt minister ministry minivan mink minneapolis minnesota minor minority minty minus minuscule
miracle miraculous mirin mirinda mirza misbehave miscalculate miscarriage miscarry miscellaneous
mischievous misconstrue misdemeanor misdemeanour misdirect miser miserable misery misfire misfit
misguide mishandle mishear misheard mishmash mishra misinform misinterpret misjudge mislaid mislay
mislead misled mismanage miso misplace misprint misquote misread missile missionary mississauga
mississippi missouri misspell misspelt misspend missus mistaken mistletoe mistook mistreat mistress
mistrust misty misunderstand misunderstood misuse mitchell mite mithai mitigate mitre mitsubishi
mitten mix mkhize mmm mob mobil mobile mobilise moccasin mocha mochi mocktail modak model modem
moderate modern modernise modesty modify modular moggy mohair mohammed moi moist moisten moisturise
moisturizer mojari mojito molasses moldova moldy molecular molecule mollify mom mombasa momentary
momentous momentum momma mommy momo monaco monarch monarchy monastery mondal monday monetary money
mongolia mongolian mongoose mongrel moniepoint monitor monkfish monogamous monopolise monopoly
monorail monotonous monrovia monsoon monstermunch monstrous montana montenegro month montreal
monument monumental monzo mooch moody moolah mooli moong moonlight moor moore moorland moot mop
mope moran morbid moreover morgan mornin moroccan morocco moron moronic morose morphine morris
morrison morrisons mortadella mortal mortar mortarboard mortgage mortician morton mosaic mosambi
moscow moses mosque mosquito mot motel mothball motherboard motherhood motivate motivation motive
motocross motor motorbike motorcycle motorhome motorist motorola motorway mould mouldy moult mount
mountainous mourn mousepad mousetrap moussaka mousse moustache mouthguard mouthpiece mouthwash
mouthy movable movie mow mown moyo mozambique mozzarella mozzie mpesa mrbiggs mri mridangam
mrkipling mrprice mtn mtr muck mucus mud muddy mudflap mudguard muesli muffin muffle mug muggy
muhammad muharram mukherjee mulberry mulch mulenga mull mullet mullins multan multicolored
multicoloured multicultural multimeter multipack multiple multiplication multitask mum mumbai
mumble mumbo mummy mumps munch mundane munich municipal munro muppet murder murderous murky murmur
murphy murray murtabak murukku musa muscat muscle muscular muse museum mushroom mushy musical
musician muslim muslin mussel mussoorie musta mustache mustard musty mutate mutation mute mutilate
mutt mutton mutua mutual muzzle mwangi myanmar myer mykonos myna myntra myself mysore mysterious
mystery mystical mystify mysuru mythical naan nab nacho naff nag nagoya nagpur nah naidoo naidu
nair naira nairobi naivas naive nakamura naked nakuru namby namibia namibian namkeen nan nana
nandini nandos nangka nani nanna nanny nap napa napkin naples nappy naproxen naptime narcissist
narcissistic narcolepsy narked narky narrate nasal nasdaq nashik nashville nasi nasty national
nationalism nationalist nationwide native nativity natty natural natwest naughty nauru nausea
nauseating nauseous naval navel navigate navratri navy naw ncube ndlovu ndola nearby nebraska
nebula nebuliser nebulizer necessary necessity necklace necktie neco nectar nectarine nedbank
needle needy neem neet nefarious neft negate negative neglect negligent negligible negotiate
neighbor neighborhood neighbour neighbourhood neiman neither nel nelson nemesis neon neoprene nepal
nepalese nepali nephew neptune nerd nerdy nerf nerve nervous nervy nescafe nespresso nestle nesto
net netball netflix netherlands nettle networking neural neurologist neurotic neutral neutrogena
neutron nevada nevertheless new newbie newborn newcastle newlywed newman newport newsagent
newspaper newsreader newsstand newt nft ngl nguyen niacinamide nibble nicaragua nichols nick nickel
nickname niece nifty niger nigeria nigerian nightclub nightdress nightgown nightie nightingale
nightmarish nightstand nighttime nighty nigiri nihari nike nikon nilly nimble nimbu nincompoop
nintendo ninth nip nipple nippy niqab nirma nirvana nisa nissan nit nite nitpick nitpicky nitrogen
nitwit nivea njoroge nkosi nkrumah noble nobody nocap nocturnal nod nofrills noida noisy nokia
nolan nomadic nominate nonchalant nonetheless nonexistent nonfiction nonsense nonsensical nonstop
noob noodle nor nordstrom norfolk nori normal normalise normalize norman northampton northeast
northerly northern northumberland northwest norway norwegian norwich nosedive nosey nosh nostalgia
nostalgic nostril nosy not notable notary notch notebook notepad noteworthy noticeable notify
notorious nottingham notwithstanding nougat nourish novelist november novice now nowadays nowhere
nowruz noxious nozzle nps nrma ntuc nuclear nuclei nucleus nudge nuisance nuke null nullify numb
numberplate numeracy numerical numerous numismatics numpty nun nurofen nursery nurseryman nurture
nut nutcase nutella nutmeg nutribullet nutrient nutrition nutritionist nutritious nutty nuzzle
nvidia nvm nwosu nyama nyepi nykaa nylon oak oakland oakley oap oar oases oasis oat oatmeal
obedient obese obesity obi obituary objectionable objective oblige oblique obliterate oblivious
obnoxious oboe obrien obscene obscure observant observatory observe obsess obsession obsessive
obsolete obstacle obstinate obstruct obtain obtainable obtuse obvious obvs ocado ocampo ocbc
occasion occasional occult occupation occupational occupy occur occurrence oceania ochieng ochre
oconnor octagon octave october octopus odd oddball odhiambo odia odisha odometer ofc off offal
offence offend offense offensive offhand officeworks official offlicence offline offload offset
offside ogbono ogre ogunleye ohio oil oilcloth oily ointment ojo okada okafor oke okeke okey
okinawa oklahoma okonkwo okonomiyaki okra ola olay old olden oldham oldmutual olive olympus omaha
oman omani omega omelet omelette omen omeprazole omfg omg ominous omnivore onam oncologist ondeh
one oneplus onerous oneself onesie ong ongoing onigiri onion onitsha onken only ontario onto onward
onyx oof ooh oolong oomph oops ooty ooze opal opaque opay opel opera operate operational operator
opine opinionated oporto opossum oppo opponent opportune opportunistic opportunity oppose opposite
opposition oppress oppressive opt optician optimal optimise optimism optimist optimistic optimize
option optional optometrist optus opulent oral oralb orange orangutan orbit orca orchard orchestra
orchestrate orchid ordain ordinary ore oregano oregon oreo organ organise organism organize organza
orient oriental orienteering origami original originate orlando orleans ornament ornamental ornate
orphan orphanage ors orthodontist orthodox ortiz orzo osaka oscar osei oslo osprey ostentatious
osteopath osteoporosis ostracise ostracize ostrich osullivan otah otherwise otherworldly otieno
ottawa ottoman ouch oughta our ourselves oust out outback outbid outcast outcome outdated outdid
outdo outdone outdoor outfit outgoing outgrew outgrow outgrown outlandish outlast outlaw outline
outlive outlook outnumber outpatient outperform outrage outrageous outright outrun outskirts
outsmart outsource outspoken outstanding outta outwards outweigh outwit ouzo oval ovaltine ovary
overact overall overbearing overbook overcame overcast overcharge overcoat overcome overcook
overcrowd overdid overdo overdone overdose overdraft overdue overeat overestimate overflow overhaul
overhead overhear overheard overheat overjoyed overlap overload overlocker overlook overnight
overpaid overpass overpay overpower overprotective overrate overreact override overrule overrun
oversaw overseas oversee overseen overshadow oversleep overslept overspend overstate overstay
overstep overt overtake overtaken overthink overthought overthrow overtime overtook overturn
overuse overweight overwhelm overwhelmingly overwork overwrite overzealous owe owen owerri owl own
owusu oxen oxford oxfordshire oxidise oxo oxtail oxygen oyster ozone pacemaker pacify package
packet pad paddington paddleboard paddock padilla padlock paediatrician paedophile paella pagan
pagoda pahiyas pail painkiller painstaking paint paintball paisa paisley pajamas pakistan pakistani
paknsave pakora pal palace palak palatable palau palaver palawan palestine palestinian palette
pallet palmolive palmpay palmwine palsy paltry pamby pamper pamphlet pan panadol panaji panama
panasonic pancake pancetta panchayat pancit pancreas panda pandal pandan pandemic pander pandesal
pandey pandit panditji pandora paneer panic panicky panini panipuri panky pannier pansy pant
pantaloons panther panties panto pantry pantyhose pantyliner pao pap papa papad paparazzi papaya
papdi paper paperclip papercraft paperwork paprika paprikash papua par paracetamol parachute parade
paradise paragraph paraguay parakeet paralegal parallel parallelogram paralyse paralysis paralyze
paramedic paramount paranoia paranoid paraphrase parasite parasol paratha parcel parchment pardon
pare parent parental parenthood paris parish parka parkinson parkour parle parliament parlor
parlour parmesan parody parole parramatta parrot parsi parsley parsnip partake partial participant
participate particular partner partridge pashmina pasig passable passenger passerby passion
passionate passionfruit passive passover passport password pasta paste pastel pasteurise pastilla
pastor pastrami pastry pasty pat patak patanjali patatas patch patchwork patchy pate patel paternal
paternity pathetic pathological pathway patience patil patio patna patriot patriotic patriotism
patrol patrolman patronise patronize pattaya pattern patty pause pav pavement pavlova paw pawar
pawn pawnshop pawpaw pay paya payal payasam paycheck paye paylah paymaya payment payne paynow
paypal payroll payslip paytm pdf pea peach peachy peacock peanut pearl pearson peasant peat pebble
pecan pechay peck peckish peculiar peda pedal pedantic peddle pedestrian pediatrician pedicure
pedigree pedophile pee peek peep peepal peeved peg pelau pelican pellet pelmeni pelmet pelt pelvis
pempek pen penalise penalize penalty penang pence pencil pendant penetrate penguin penh penicillin
peninsula penis penne penneys pennsylvania penpal pension pensive pentagon pentecost penthouse
peony pepper peppercorn peppermint pepperoni pepsi pepsodent per perceive percentage perceptive
perch percolate percolator pereira perennial perera perez perfectionist perforate perform
performance perfume pergola peridot perimeter period periodt peripheral perish perjure perjury perk
perky perl permanent permeate permissible permission permissive permit perodua peroni perpendicular
perpetrate perpetual perpetuate perplex perry persecute perseverance persevere persian persil
persimmon persist persistent personable personal personalise personality personalize personnel
perspective perspex perspire persuade persuasive pertain perth pertinent perturb peru peruse
peruvian pervade pervasive perverse perverted pesarattu pesewa peshawar pesky peso pessimist
pessimistic pesticide pestle pesto pet petal petanque petco peterborough peterengland petite
petition petrify petrol petron petsmart petty petunia peugeot pew pewter pfft pgtips pham phan
pharmacist pharmacy phase phd pheasant phenomena phenomenal phenomenon phew phial philadelphia
philately philippines philips phillips philosophical philosophy phiri phishing phlegm phnom pho
phobia phobic phoenix phonepe phoney phony photocopy photogenic photograph photography photoshop
photosynthesis php phrase phuket phyllo physical physician physicist physio physiotherapist
physiotherapy physique pianist piano piccolo pick pickaxe picket picknpay pickpocket pickup picky
picnic pictionary picture picturesque pide pie pierce pierogi pig pigeon piggledy piglet pike
pikelet pilates pilchard pilfer pilgrim pilgrimage pillage pillai pillar pillock pillow pillowcase
pilot pimms pimple pin pinafore pinata pinch pincushion pineapple ping pinkie pinky pinoy pinpoint
pinterest pinto pioneer pious pipa pipette pique pirate pirelli pisa piss pistachio pistol piston
pit pita pitch piteous pitiful pitiless piton pitta pittsburgh pity pivot pivotal pixel pizza
pizzahut pizzazz placate placebo placemat placid plagiarism plague plaice plaid plaintiff planet
plank plantain plaque plasma plaster plasterboard plastic plasticine plate plateau platform
platinum platonic platter platypus plausible play playdate playdough playground playlist playmat
playmobil playpen playstation playsuit playtime playwright plaza plead pleasant pleasurable
pleasure pleat plectrum pled pledge plentiful plenty pliable pliers plimsoll plod plonk plop plough
plow pls pluck plucky plugin plumber plumbing plummet plump plunder plunge plunk plural plush pluto
plutonium ply plymouth plywood plz pnb pneumonia png poach pocket pocus podcast podiatrist poetry
pogo poha pointy poise poisonous poke pokemon pokhara poland polar polarise polenta polestar
policeman policemen policewoman policy polio polish political politician politics polka polkadot
pollen pollinate pollock pollute pollution polo polokwane polyester polygon polystyrene polythene
polytunnel pomade pomegranate pomelo pomeranian pomfret pompous poncho pong pongal ponmo pontiac
poo poodle pooja poole poop poori pop popcorn popeyes popiah poplar poppadom poppy poppycock
popsicle popular popularise populate population populism populist porcelain porch porcupine pore
porous porpoise porridge porsche portfolio portion portland porto portray portsmouth portugal
portuguese posb posh posho position positive possess possession possessive possum postcard
postgraduate postie postman postmen postpone posture postwoman pot potassium potato potent
potential pottery potty pouch pouffe pounce poundland poundstretcher pout poutine pov poverty
powder powell powerbank powerpoint ppf practical practice practise prada pragmatic prague prairie
praline pram prance prank prasad prata pratt prattle prawn preach precarious precede precious
precipitate precise preclude precocious predate predator predatory predict predictable predominant
predominate preen prefect prefer preferable preference preferential pregnancy pregnant prejudice
preliminary premature premier premiere preoccupy prepaid prepone preposition preposterous prequel
preschool prescribe prescription present presentable presentation preserve preside presidency
president presidential press pressure prestige prestigious presto preston presumably presume
presumptuous pret pretend pretentious pretoria pretorius pretzel prevail prevalent preventable
preventive preview previous priceline prick prickle primal primark primary prime primitive primrose
princess principal pringles printmaking prior prioritise prioritize prism pristine privilege privy
pro proactive probable probate probation probe probiotic problematic probs procedural procedure
proceed process processor proclaim procrastinate procreate procure procurement prod prodigy produce
production productive productivity profane profess profession professional professor proficient
profile profit profitable profiterole profound prognosis program programme progress progressive
prohibit project projector prolific prolly prolong prom prominent promiscuous promote promotion
prompt pronoun pronounce pronunciation proof proofread propaganda propagate propel property prophet
prophetic proportional propose prosciutto prose prosecco prosecute prosecution prosecutor prosper
prosperous prosthetic prostitute protective protein protest protestant proton protractor protrude
proven provide provident province provisional provocative provoke provolone prowl proximal prudent
prudential prudish prune pry psalm psle psoriasis psst psych psyche psychiatrist psychiatry psychic
psycho psychological psychologist psychology psychopath psychosis psychotherapist psychotic ptsd
pub puberty pubg publican publicise publicist publicity publicize publish publix puck pudding
puerile puff puffin puffpuff puffy pug puja puke pukka pula pulao pulley pullover pulpit pulsate
pulverise puma pumice pummel pumpernickel pumpkin pun punch punctual punctuality punctuate
punctuation puncture pune pungent punggol punjab punjabi punnet puny pup puppet puppy pupusa
puregold purgatory purge puri purify purim purina purple purport purpose purr purse pursue
pushchair pushover pushy put puto putrajaya putrid puttu putty puzzle pwned pyjamas pyramid pyrex
python qantas qatar qatari qawwali qingming qipao qoo quack quadruple quadruplets quaff quail
quaint quake qualification qualitative quality quantify quantitative quantity quarantine quark
quarrel quarry quart quartet quartz quash quaver quay queasy quebec queen queensland queenstown
queer quell quench querulous query quesadilla quest question questionable questionnaire quetta
queue quezon quibble quiche quicken quickmart quid quieten quince quinn quinoa quintessential quirk
quirky quito quiver quizzical quorn quotable quotation qureshi rabat rabbi rabbit rabid raccoon
racial racism racist racket raclette racquet racv rad radiant radiate radiation radical radicchio
radioactive radiographer radiologist radiotherapy radish radius raffia raffle ragamuffin ragdoll
ragged ragtag rahman railcard railway rainbow raincoat raindrop rainfall rainforest rainy raisin
raita rajapaksa rajasthan rajma rake rakhi raksha rally ram ramadan ramble rambutan ramekin ramen
ramirez ramos rampage rampant ramyeon ramzan ran ranch ranchi rancid rand random rang range rangoli
ransack ransomware rant rao rap rape rapeseed rapido rapist rapscallion rasam rasgulla rasmalai
rasp raspberry rat ratatouille ratchet rathore ratify ratio rational rationalise rattan rattle
rattlesnake raucous raunchy rava ravage raven ravenous ravine ravioli ravish raw rawalpindi
rawlplug rawon ray raya rayban raymond rayon raze razor rbc rbs react reaction readable readjust
readybrek realign realise realist realize realme realtor ream reap reappear rearmost rearrange
reassess reassure rebate rebel rebellion rebellious reboot rebound rebuff rebuild rebuilt rebuke
rebut recall recede receipt recent reception receptionist receptive recess recession recharge
rechargeable recipient reciprocal recital recite reckless reckon reclaim recline recluse reclusive
recognisable recognise recognizable recognize recoil recollect recommend reconcile reconditioned
reconnect reconsider reconstruct record recount recoup recover recovery recreate recruit rectangle
rectangular rectify rector rectum recuperate recur recurrent recycle redbull redcurrant redden
reddish reddit reddy redecorate redeem redemption redid redirect redo redone redribbon reduce
redundancy redundant redwood reebok reed reek reel reese reeses refer referee reference referendum
referral refillable refine refinery reflect reflective reflexive reflux reform refrain refresh
refrigerate refrigerator refuel refugee refund refurbish refute regain regal regale regard
regenerate reggae regiment region register registration rego regress regret regrettable regroup
regular regulate regulation regurgitate rehab rehabilitate rehash rehearse reheat reign reimburse
rein reincarnate reincarnation reinforce reinstall reinstate reinvent reissue reiterate reject
rejoice rejoin relapse relatable relation relationship relative relax relaxo relay release relegate
relent relevant reliable reliance reliant relief relieve religion religious relinquish relish
relive relocate reluctant remake remark remarkable remarry remedy remind reminisce reminiscent
remission remittance remodel remorse remote removable removals remove rename renault rend rendang
renege renew renewable renminbi rennie reno renounce renovate renowned rental reopen reorganise
repaid repair repairman repatriate repay repco repeal repeat repeatedly repel repellent repent
repetition repetitive replace replenish replicate repo report reportedly repository repossess
representative repress reprimand reproach reproduce reproductive reptile republic republican
repugnant repulse repulsive reputable request require requirement reread reschedule rescue research
resell resemble resent resentment reservation reserve reservoir reset resettle reshuffle reside
resident residential resign resignation resilience resilient resin resist resistant resit resold
resolute resolve resonate resort resource respect respectable respective respirator resplendent
respond response responsibility responsible responsive restart restaurant restaurateur restore
restrain restrictive restroom restructure resume resurface resurrect resurrection resuscitate
retail retain retake retaliate rethink retina retinol retire retiree retirement retort retrace
retract retrain retreat retrieve retro return retweet reunion reunite reusable rev revamp reveal
revel revenue reverberate revere reverend reverent reverse revert review revile revise revision
revisit revitalise revive revlon revoke revolt revolut revolution revolutionary revolve revulsion
reward rewind rewire rework rewound rewrite rewritten rewrote reyes reykjavik reynolds rhetorical
rheumatism rhino rhinoceros rhodes rhododendron rhombus rhubarb rhyme rhythm rhythmic rial rib
ribbon ribcage ribena ribeye richards richardson richmond rickshaw ricotta rid ridden riddle ridge
ridicule ridiculous riffraff rifle rig riga rigatoni righteous rigid rigorous rim rimmel rin
ringbinder ringgit rink rinse rio rioja rip ripen ripple risen rishikesh risky risotto riteaid ritz
ritzy rival rivera rivet rivian riyadh riyal rizz roadster roadworks roam roast rob robbery roberts
robertson robin robinson roblox robot robotic robust rochdale rocher rochester rocket rocky rod
rode rodent rodgers rodrigues rodriguez roe rofl rogan rogers roguish rohu rojak rolex rollerblade
romaine romance romania romanian romantic romanticise rome romeo romp rona roofrack rooftop rooibos
rook rookie roommate roomy roost roquefort rosary rosemary rosewood rosin roster rosy rot rota
rotate roth roti rotisserie rotor rotorua rotten rotterdam rottweiler rotund roughen roulette
roundabout rouse route rove row rowan rowdy roy royal royalty royce rtgs rub rubbery rubbish rubble
rubella ruby rucksack ruckus rude rueful ruffle rug ruiz rum rumble rummage rummy rumor rumour rump
rumpus run rung runny runway rupay rupee rupiah rupture rural rusk russell russet russia russian
rustic rustle rusty rutabaga ruthless rwanda rwandan ryan ryanair rye ryobi saab saag sabah sabbath
sabji sabotage sabre sabudana sabzi sac sachet sacramento sacred sacrifice sacrilegious sadden
sadhu sadistic sadza safari safaricom safeguard safety safeway saffola saffron sag sago saigon
sailor sainsbury saint saks salad salak salamander salami salary salesman salesmen salesperson
saleswoman salford salient saline saliva salivate salmon salon saloon salsa salsify saltfish salty
salute salvage salvation salwar salzburg sambal sambar sambhar samgyeopsal samoa samoan samosa
sampan samphire sample samsonite samsung samui sanchez sanction sandal sandesh sandhu sandpaper
sandpit sandstone sandton sandwich sandy sangeet sangria sani sanitary sanitise sanitize sank
sankranti sanlam sanmiguel santa santander santiago santoor santorini santos sap sapling sapodilla
sapota sapphire sapporo sarawak sarcastic sardine sardinia sardonic saree sari sarnie sarod sarong
sarung sasaki sashimi saskatchewan sass sassy sat satanic satay satchel satellite satin satirical
satisfaction satisfactory satisfy satnav sato satoshi satsuma saturate saturday saturn sauce
saucepan saucy saudi sauerkraut sauna saunders saunter sausage sauvignon savage savanna savannah
savemore savlon savor savory savour savvy saw sawn saxophone say sayote sbi scab scaffold scala
scald scalextric scallion scallop scallywag scalp scalpel scam scamper scampi scandal scandalise
scandalous scant scanty scar scarce scare scarf scarlet scarves scathing scatter scatty scavenge
scenario scenery scenic sceptical schedule scheme schizophrenia schizophrenic schmooze schnapps
schneider schnitzel scholar scholarship schoolbag schwartz sciatica scientific scientist scissors
sclerosis scoff scold scoliosis scone scoop scoot scooty scorch score scoreboard scorn scorpion
scotch scotiabank scotland scott scottish scoundrel scour scouse scowl scrabble scram scramble
scran scrapbook scrape scrappy scratch scratchy scrawl scrawny screech screen screenwriter screw
screwdriver screwfix screwy scribble scrimp script scripture scroll scrooge scrotum scrounge scrub
scruffy scrum scrumptious scrunch scrunchie scrupulous scrutinise scuba scuff scuffle sculpt
sculptor sculpture scumbag scurry scuttle sea seabass seafood seagull seahorse sealant seam
seamstress seance sear search seashore seasick seaside season seasonal seatbelt seattle seaweed sec
secateurs secluded secondary secondhand secretary secrete secretive sectarian sector secular secure
security sedan sedate sedative sedentary seduce seductive see seedling seedy seek seekh seemingly
seep seesaw seethe segregate segway seiko seitan seize seizure sekondi selangor seldom select
selective selfie selfish selfridges sellotape selves semarang semen semester semi semibreve
semicolon semifinal seminar semolina sen senate senator sencha senegal senegalese sengkang senile
senior sennheiser sensational sensex sensible sensitive sensitivity sensodyne sensor sensory
sensual sentence sentimental sentosa seoul sepak separate separation sephora sepia sepsis september
septic sequel sequence sequential sequester sequin serangoon serb serbia serbian serenade serene
serenity sergeant serial series serious sermon serotonin serpent serum servant service serviette
servile servo sesame sethi settee settle settlement sev seventeen seventh seventy sever severn
seville sew sewn sexism sexist sexual sexy seychelles shabby shackle shadow shadowy shady shag
shaggy shah shaikh shaken shaki shakshuka shaky shallot shallow shambolic shami shamisen shampoo
shandy shanghai shank sharbat shareholder sharjah sharma sharpen sharwood shatter shave shaw
shawarma shawl she sheaf shear sheehan sheepish sheesh sheet sheffield shehnai sheikh sheila shein
shell shelter shelve shemagh shenanigans shengsiong shenzhen shepherd sherbet sheriff sherry
sherwani shh shield shihtzu shikara shilling shillong shimla shimmer shin shinde shiny shiraz shire
shirk shirt shit shito shitty shiver shivratri shoddy shoe shoelace shoemaker shone shoo shook
shoot shop shopaholic shopee shopify shopkeeper shoplift shoprite shore shoreline shorn shortbread
shorten shortlist shortsighted shot shotgun shoulda shove shovel showjumping showy shrank shred
shreddies shrew shrewd shrewsbury shriek shrikhand shrill shrimp shrine shrink shrivel shrub shrug
shrunk shudder shuffle shukla shun shunt shush shuttle shuttlecock shweshwe shy sialkot siamese
sibanda sibling sichuan sicily sickening siddiqui sideboard sideburns sidelong sidestep sidetrack
sidewalk sideways sidhu siege siemens sieve siew sightseeing sigma signal signet significant
signify signpost sikh sikkim silat silence silent silicone silky sill silo silva silverbeet sim
simile simmons simp simplify simplistic simpson simulate simultaneous sin sincere sincerity
sinclair sindhi sindoor singapore singaporean singe singh singha single singlet singleton singtel
singular sinhala sinigang sinister sinulog sip sir siren sirloin sis sisig sissy sit sitaphal sitar
sitcom situate situation situationship siu sixpack sixteen sixth sixty sizable sizeable sizzle
skateboard skechers skeletal skelter skeptical sketch sketchbook sketchy skew ski skibidi skid
skilful skillet skim skimp skimpy skinny skint skirmish skirt skittish skittles skive skoda
skulduggery skulk skull skunk sky skydive skype skyr skyscraper skytrain slack slacken slag slain
slander slant slapdash slash slaughter slave slay sleazy sledge sledgehammer sleek sleepover
sleepwalk sleepy sleet sleeve sleigh slender slew slick slideshow sligo slime slimy sling slink
slippery slit slither slob slog slogan slop slope sloppy slosh sloth slouch slough slovak slovakia
slovenia slovenian slovenly slug sluggish slum slumber slump slung slunk slur slurp slush slushie
slushy slut sly smack smallpox smarties smartphone smartwatch smash smear smelly smelt smh smiley
smirk smirnoff smite smith smitten smog smoggy smoko smoky smooch smoothie smother smoulder smudge
smug smuggle smyths snack snag snapchat snapdeal snapdragon snappy snare snarky snarl snatch snazzy
sneaky sneer sneeze snicker snide sniff sniffle snigger snip sniper snitch snivel snob snobbish
snobby snoek snog snooker snoop snooty snooze snore snorkel snort snot snotty snout snowball
snowboard snowdrop snowfall snowflake snowman snowmen snowstorm snowy snub snuck snuff snug snuggle
soan soapy soar sob soba sober sobeys sobriety soccer sociable social socialise socialism socialist
socialize society sociology sociopath socket sodium sofia softball soften softie software soggy soi
soju solana solar sold solemn solicit solicitor solid solidify solitaire solitary solitude solstice
soluble solution solve solvent somali somalia somber sombre somebody somehow somerset sometime
somewhat somewhere somtam son songkran songwriter sonic sonnet sonos sony sooji soothe
sophisticated sophomore soppy sorbet sorcerer sordid sorghum sorority sorrel sorrow sorta sortcode
soto sought soulmate soundbar soundcard soundproof source sourdough soursop southampton southeast
southerly southern southwest souvenir souvlaki sovereignty sow soweto sown soy soya soybean spa
spacecraft spaceship spacious spade spaghetti spain spam span spanakopita spandex spaniel spanish
spank spar spark sparkle sparky sparrow sparse spasm spat spatial spatula spatzle spawn spear
spearmint specialise specialist specialize species specific specify specimen speckled spectacles
spectacular spectator spectrum speculate sped speedboat speedometer speedy spell spelt spencer
spendthrift spent sperm spew sphere spherical spice spicejet spicy spider spiffy spike spiky spill
spilt spinach spinal spindly spinneys spinster spiral spiritual spirituality spite splash splatter
spleen splendid split splotchy splutter spoil spoilsport spoilt spoken spokesman spokesperson
spokeswoman sponge sponsor spontaneous spook spooky spool sporadic sportswear sporty spotify spotty
spouse spout sprain sprang sprat sprawl spray spreadsheet sprightly springtime springy sprinkle
sprint sprite spritz sprocket sprout spruce sprung spur spurious spurn spurt spy sql squabble squad
squalid squander squash squat squawk squeak squeal squeamish squeegee squelch squid squiggly squint
squire squirm squirrel squirt squish squishy sriracha ssc ssd stabilise stabilize stablecoin stack
stadium staff staffordshire stagnant stagnate staid staircase stairway stairwell stake stalk stall
stallion stammer stampede stan stanbic standardise standoffish stank stanley stansted starbucks
starburst starch starchy starfish starfruit starhub stark starlight starling starry startle startup
starve stash statefarm statement static statin stationary stationery statistical statistics statue
stature statute staunch staycation steadfast steady steak stealthy steamroller steamy steele
steeple steer stella stellar stellenbosch stencil stent stepbrother stepchild stepdad stepdaughter
stepfather stepladder stepmother stepmum stepsister stepson stereo sterile sterilise sterilizer
stern sternum steroid stethoscope stevens stevia steward stewardess stewart sticky stiffen stifle
stihl stiletto stillbirth stilted stilton stimulate sting stingray stingy stink stipulate stirling
stitch stoat stock stockbroker stockfish stockholm stockpile stockport stockpot stocky stodgy stoic
stoke stole stolen stolid stomach stomachache stomp stony stoop stopcock stopover stopwatch stork
stormy stout stove stow straddle straggle straighten straightforward strait strand strangle strap
strategic strategy straw strawberry streak strengthen strepsils stress stretchy strew strewn
stricken strict stride strident strimmer string stringent stringy strip stripe stripy strive strode
stroganoff stroke stroll strongbow stroppy strove structural structure strudel struggle strum
strung strut stubble stubborn stubby stuck stud studio studious stuffy stumble stump stun stung
stunk stunt stuntman stupefy stupendous stupidity sturdy stutter stuttgart sty style stylish
stylist stylus styrofoam suave subang subaru subconscious subdue subject subjective sublime
submarine submerge submissive submit subordinate subpar subpoena subscribe subscription subsequent
subside subsidiary subsidise subsidy substantial substantiate substitute subtle subtract
subtraction suburb suburban suburbia subway subwoofer succeed success successive succinct succulent
succumb suck sudan sudanese sudoku sue suede suet suffice sufficient suffocate suffolk suggestion
suggestive suhoor suicidal suitable suitcase suite suji sukuma sulfur sulk sulky sullen sully
sulphur sultana sultry sum sumac summarise summarize summary summertime summery summit summon sump
sumptuous sumup sun sunbathe sunblock sunburn sunburnt suncorp sundae sunday sunderland sundial
sundried sunflower sung sunglasses sunk sunlight sunrise sunroof sunscreen sunset sunshine
sunstroke suntan sup superannuation superb supercheap superdrug superdry superficial superfluous
superimpose superior supermac supermarket supernatural supernova supersede superstar superstition
superstitious supervalu supervise supervisor supple supplement support supportive suppose supreme
surabaya surat surface surfboard surfexcel surge surgeon surgery suriname surly surmai surmise
surname surpass surplus surprisingly surreal surrender surrey surround surulere survey surveyor
survive survivor sus susceptible sushi suspect suspend suspension suspicion suspicious sussex
sustain sustainability sustainable sutton suture suya suzuki svelte swaddle swag swahili swallow
swam swamp swanky swansea swarm swat swaziland swear sweat sweatshirt sweaty swede sweden swedish
sweep sweetcorn sweeten sweetheart sweetie sweetsensation swell sweltering swept swerve swiffer
swift swig swiggy swimsuit swimwear swindle swindon swipe swirl swish swiss switch switzerland
swivel swollen swoon swoop swordfish swore sworn swot swum sycamore sydney sylhet syllable syllabus
symbolic symbolise symmetrical sympathetic sympathise sympathize sympathy symphony symptom
symptomatic synagogue sync synchronise syndrome synonym synthesise synthesizer synthetic syphilis
syria syrian syringe syrup sysadmin syska systematic szechuan tab tabasco tabbouleh tabby tabla
tablecloth tablespoon tablet taboo tacit taciturn tackle tacky taco tactful tactical tactile
tactless tadpole taekwondo taffeta tag tagalog tagine tagliatelle taguig tahini tahiti taillight
tailor taint taipei taiwan taiwanese taiyaki tajikistan tajmahal takahashi takealot takeaway
takeoff takeout takoradi takoyaki takraw talabat talc talcum talent talkative talkie tallinn tally
taluk tamale tamarind tambourine tamil tampa tamper tampines tampon tan tanaka tandem tandoori tang
tangerine tangible tangle tango tangy tanishq tankini tanpura tanqueray tantalise tantamount
tantrum tanzania tanzanian tapa tapestry tapioca tarantula tardy target tariff tarik tarmac tarnish
taro tarot tarp tarpaulin tarragon tartan tartare tartlet taser tasmania tassie tasty tat tata tate
tattle tattoo tattooist tatty taunt taupe tauranga taut tavern tawa tax taxation taxidermist tayto
tbf tbh tea teabag teak teal teammate teamwork teapot tease teaspoon teat teatowel technical
technician technique techno technological technology teddy tedious tee teem teen teenage teensy
teeny teeter teeth teetotal tefal teh tehran tehsil telangana telecast telegram telemarketer
telepathic telephone telescope televise television telly telstra telugu tema tembo tempe tempeh
temperament temperamental temperate temperature temple tempo temporary tempt tempura temu tenable
tenacious tenancy tenant tend tendency tenderloin tendon tenerife tennessee tennis tense tentative
tenth teo teow tepid tequila terabyte teriyaki terminal terminate termite terrace terracotta
terrapin terrible terrier terrific terrify territory terror terrorise terrorism terrorist terse
tertiary tesco testament testicle testify testimony testosterone tet tetanus tether tetley tetra
tetris texas textbook textiles textual thai thailand thali thames thandai thane thanksgiving thatch
thaw the theater theatre theatrical thee theft theme themselves thence theologian theorem
theoretical theorise theory thepla therapeutic therapist therapy thereafter thereby therefore
therein thermal thermometer thermos thermostat thesaurus thesis thicc thicken thief thieve thigh
thimble thine thingamajig thingummy thingy thirst thirsty thirteen thirteenth thirtieth thirty
thiruvananthapuram thistle tho thobe thomas thompson thoran thorn thorny thorough thou thrash
threadbare threaten thresh threshold thrice thrifty thrill thrive throat throaty throb thrombosis
throng throttle throughout thrown thru thrush thrust thud thug thukpa thump thumsup thunderous
thunderstorm thunderstruck thursday thwart thx thy thyroid tiara tick ticket tickle tictac tidal
tie tiebreak tiffany tiffin tiger tighten tikka tiktok tilak tilapia tilt tim timber timberland
timepass timesheet timetable timhortons timid timidity timor tin tinda tinge tingle tinker tinkle
tinny tinsel tint tip tipsy tiptoe tiramisu tire tiresome tissue tit titan titanium tiwari tldr tmi
toadstool toast toastie toasty tobacconist tobago toblerone toboggan tocino tock toddle toddy toefl
toenail tofu toggle togo togs toil toilet token tokopedia tokyo tolerable tolerance tolerant
tolerate tollway tollywood tom tomato tombola tomboy tombstone tomcat tomfoolery tomtom ton tonga
tongan tongs tonic tonkatsu tonne tonsil tonsillitis too toolbar toolbox toolstation toor toothache
toothbrush toothpaste tooting topaz topical topmost topple topshop topsoil topsy torment tornado
toronto torpedo torquay torrential torres torrid torso tortellini tortilla tortoise torture torx
toshiba tot tote touche touchpad touchy tough toughen toulouse tourism tourist tournament tout tow
towbar towel townhall townsville toxic toy toyota track trackies trackpad tracksuit tractor
trademark traderjoes tradie tradition traditional traffic trafficking tragedy tragic train trainee
trainset traipse traitor traitorous tram tramp trample trampoline tran tranquil tranquility
tranquillity transaction transcend transcribe transfer transfix transform transfusion transient
transit translate translation translator transmit transparent transphobia transpire transplant
transport trapezium trash trauma traumatic traumatise traumatize traverse trawl treacherous treacle
tread treadmill treason treasonous treasure treasury treatable treatment treaty treble trek trellis
trello tremble tremendous tremor trendy trespass trestle triangle triangular triathlon tribal
tribunal tricep trickle tricky tricycle trifle trigger trigonometry trilby trillion trilogy
trimester trinidad trinidadian tripe triple tripod tripoli trippy trite triumph triumphant
trivandrum trivedi trivet trivialise trod trodden troll trolley trolleybus trombone troop trophy
tropical tropicana tropics trot troublesome trounce trousers trout trowel truancy truant truce
trudge truffle trump trumpet truncheon trundle trunk truro trustworthy trusty try tryna tsang tsb
tshirt tsunami tteokbokki ttyl tub tuba tubby tube tuberculosis tuck tucson tuesday tug tugboat
tuition tuktuk tulip tulle tulsa tulsi tumble tumblr tummy tumor tumour tumultuous tundra tunis
tunisia tunisian tupperware turban turbine turbo turbocharger turbot turbulence turbulent turf
turin turk turkey turkish turkmenistan turmeric turnip turnover turnpike turntable turon turpentine
turps turquoise turtle turvy tusk tussle tut tutor tutorial tuvalu tuxedo tvs twang twat tweak twee
tween tweet tweezers twelfth twentieth twi twiddle twig twiglets twilight twill twine twinings
twinkle twirl twist twisty twitch twitter twix two tycoon tying tylenol typescript typewriter
typhoid typhoo typhoon typical typify typist tyranny tyrant tyre tyrrells tysm tzatziki uba ube
ubereats ubiquitous ubud ubuntu udaipur udder uddin udon ufo ugadi ugali uganda ugandan ugh ugli
ugu ukraine ukrainian ukulele ulcer ulta ultimate ultra ultramarine ultrasound ultraviolet umbrella
umm umpire umrah unable unacceptable unaccustomed unaffected unanimous unarmed unassuming
unattractive unavailable unavoidable unaware unbearable unbeatable unbelievable unbiased unblock
unborn unbreakable unbroken unbutton uncanny unceasing uncertain unchanged uncle unclean unclear
unclog uncoil uncomfortable uncommon unconditional unconscious uncontrollable unconventional uncork
uncouth uncover undas undecided undefeated undeniable underachieve underage undercoat undercover
undercut underestimate undergo undergone undergraduate underground underhand underline underlying
undermine underneath underpaid underrated understate understood undertake undertaken undertook
undervalue underwater underwear underweight underwent underwhelming underwriter undesirable undhiyu
undid undies undisputed undisturbed undivided undo undone undoubtedly undress unearth unease uneasy
uneducated unemployed unemployment unending unequal unethical uneven uneventful unexpected unfair
unfaithful unfamiliar unfashionable unfinished unfit unfold unfollow unforeseen unforgettable
unforgivable unfortunate unfounded unfriend unfurl ungrateful unhappy unharmed unhealthy unheard
unhelpful unhinged unhook unhurt unhygienic uni unicorn unicycle uniform unify unimaginable
unimportant uninhabited uninspired uninstall unintentional uninterested union uniqlo unique unisex
unite universal universe university unjust unkempt unkind unknowingly unknown unlawful unleash
unless unlike unlit unload unlock unlucky unmarried unmask unmistakable unmute unnatural
unnecessary unnerving unnoticed uno unofficial unopened unoriginal unpack unpaid unparalleled
unpleasant unplug unpopular unprecedented unpredictable unprepared unproductive unprofessional
unprovoked unqualified unquestionable unravel unreal unrealistic unreasonable unrecognisable
unrelated unrelenting unreliable unrequited unresolved unrest unripe unroll unruly unsafe unsalted
unsatisfactory unscathed unscrew unseat unseen unselfish unsettle unskilled unsociable unsolicited
unspeakable unspoken unstable unsteady unstoppable unsubscribe unsuccessful unsuitable unsure
unsuspecting unsweetened untangle unthinkable untidy untie untimely unto untouched untrue unusual
unveil unwanted unwelcome unwell unwieldy unwilling unwind unwise unworthy unwrap unwritten uob
upbeat upbringing upcoming update upgrade upheld uphold upholsterer upholstery upi upkeep uplift
upload upma uppity upright uprising uproot upsc upstage uptight upward urad uranium uranus urban
urchin urdu urgent urinate urine url urn urologist uruguay uruguayan usable usb use username usha
usher usurp utah ute uterus utilise utility utilize utme utmost uttapam uttarakhand uyo uzbek
uzbekistan vacancy vacant vacate vacation vaccinate vaccination vaccine vacuous vacuum vada vadapav
vadodara vagina vagrant vague vaisakhi valance valedictorian valencia valentine valet valiant valid
validate valuable vampire van vancouver vandal vandalise vandalism vandalize vandermerwe vanish
vanity vanquish vanuatu vape vapid vapor vaporise vapour varanasi variable variety varnish vary
vaseline vasquez vat vault vauxhall veal veena veer veg vegan vegas vegemite vegetable vegetarian
veggie vehement vehicle velocity velodrome velour velvet velvety vendor veneer venezuela venezuelan
vengeful venice venison venmo venomous ventilate ventilator venture venus vera veranda verandah
verbal verbose verdict verify verizon verma vermicelli vermilion vermont vermouth verruca versa
versace versatile verse versus vertebra vertebrae vertebrate vertical vesak vespa vet veteran
veterinarian veterinary vetkoek vex via viable vial vibe vibey vibrant vibrate vicar vicarious vice
vicious vicks victim victimise victoria victory vie vienna vientiane vietnam vietnamese vigilant
vigorous vijay vijayawada vile vilify villa villain villanueva vilnius vim vimto vindaloo vindicate
vindictive vinegar vineyard vintage vinted vinyl viola violate violence violent violet violin
violinist viper viral virgin virginia virtual virtue virtuous virus visa visakhapatnam visayas
visceral viscose viscous vise visible vision visionary visitor vistara visual visualise visualize
vital vitality vitamin vivacious vivarium vivid vivo vixen vizag vlog vocab vocabulary vocal
vocation vocational voda vodafone vodka voila volatile volcanic volcano vole volini volkswagen
volley volleyball volt voltage voltas volume voluntary volunteer voluptuous volvic volvo vomit
voracious vouch vow vowel voyage vpn vuitton vulgar vulnerability vulnerable vulture vulva vuvuzela
vying waakye wacky waddle wade waec waffle wag wagamama waggle wagner wagon wail waist waistcoat
waitangi waitress waitrose waitstaff waive wakame wales walgreens walkie walkman wallaby wallace
wallet wallop wallow wallpaper walmart walnut walrus walsall walsh walton waltz wambui wan wane
wang wangle wanjiku wanker wanna wanton war warble warburtons warden wardrobe warehouse
warehouseman warfare warfarin warmth warrant warranty warren warri warrington warrior warsaw
warship wart warung warwickshire was wasabi washable washington washroom washy wasp wassup watanabe
watchmaker watchman water watercolor watercolour watercress waterfall waterford waterloo watermelon
waterproof waterskiing watery watford watson watt wattle wavelength wavy wax way wayfair wayward
weaken wealth wealthy wean weapon weaponry weariness wearisome weary weasel weave web webb webcam
weber webinar webpage website wechat wed wedge wednesday wee weedkiller weekday weep weepy weetabix
weetbix wegmans weigh weightlifting weighty weirdo welch weld welfare wellbeing wellington
wellsfargo welly welsh wembley wendy wensleydale wept werewolf wesak western westjet westpac
westside westward wet wetherspoon wetland wetsuit wexford weymouth whack whataburger whatcha
whatchamacallit whatever whatsapp whatsit whatsup wheat wheelbarrow wheelchair wheelie wheeze
wheezy whelan whelk whence whenever whereas whereby wherein wherever whet whether whey whichever
whiff whilst whim whimper whimsical whine whinge whiny whippet whirl whirlpool whirlwind whirr
whiskas whiskey whisky whisper whist whistle whistleblower whitcoulls whitebait whiteboard whiten
whitsun whittle whizz who whoa whoever wholefoods wholegrain wholehearted wholemeal wholesale
wholesome wholewheat wholly whom whoop whoopsie whore why wichita wicked wicker wickes wicket
wicketkeeper widen widespread widow width wield wifey wifi wig wigan wiggle wijesinghe wildebeest
wilderness wildfire wildlife wilful wilkinson wilko williams willis willow willowy willpower willy
wilt wiltshire wimbledon wimp wimpy win wince winch windex windhoek windmill windowpane windowsill
windpipe windscreen windshield windsurfing windswept windy winery wink winkle winnipeg wintertime
wintry wiry wisconsin wisdom wishbone wishy wispy wisteria wistful witchcraft withdraw withdrawal
withdrawn withdrew withheld withhold withstand withstood witless witness witty wives wix wizened
wizz woah wobble woeful wok woke woken wollongong wolverhampton wolves womb wombat women womenswear
won wondrous wong wonky wont wonton woo woodcutter wooden woodies woodland woodlouse woodpecker
woodwork woohoo woolen woolies woollen woolworths woozy worcester worcestershire wordpress wordy
workable workaholic workbench workbook workload workman workplace workshop worktop worldwide worn
worrisome worsen worship worthwhile worthy wotsits woulda wove woven wow wrangle wrath wreak wreath
wren wrench wrestle wretched wriggle wright wrigley wring wrinkle wrist writhe written wrung wry
wtf wth wuhan wuss wyoming xbox xerox xhosa xiaolongbao xiaomi xmas xml xray xylophone yaba yabby
yacht yada yadav yahoo yak yakitori yakult yam yamada yamaha yamamoto yang yangon yantra yap yatra
yay yea yeah yearbook yearn yeast yeet yeh yell yellowish yelp yemen yemeni yen yeovalley yep yes
yesbank yet yeung yew yield yikes yip yippee yishun yodel yoga yoghourt yoghurt yogurt yogyakarta
yoke yolo yonder yoon york yorkshire yoruba yoshida you youngster yourselves youth youtube yoyo
yuan yuca yuck yucky yukata yum yummy yup yuzu zaatar zaddy zag zagreb zalora zambia zambian
zambrero zany zanzibar zara zarraffas zeal zealand zealous zebra zelda zelle zenith zepto zester
zesty zettle zhang zhao zheng zhou zhu zig zigzag zillion zimbabwe zimbabwean zimmer zimmerman zinc
zip zirconia zit zither zobo zodiac zomato zombie zonked zoo zookeeper zoologist zucchini zulu zuma
zumba zurich
"""
