"""English words of ordinary people's days, by what they buy, pay and do there.

Food of many countries' streets, workshops, farms, sports, papers, meters, pets, babies and
churches. Plurals are derived as in `categories_en`; `WEAK` words tell only where nothing else
does.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """
        smashed avo, avo toast, avocado toast, chowder, croque monsieur, croque madame, spice bag,
        chicken fillet roll, roll and sausage, rolls and sausage, cornish pasty, pasty, full irish,
        ulster fry, beans on toast, ploughmans, knickerbocker glory, 99 flake, stick of rock, misal pav,
        medu vada, uttapam, kulcha, paneer tikka, chicken 65, sugarcane juice, tender coconut, falooda,
        maggi point, prata, cai png, cai fan, economic rice, economy rice, bak chor mee, ice kachang,
        mamak, char siu, zichar, carinderia, karinderya, turo turo, isaw, fishball, kwek kwek, balut,
        taho, lugaw, siomai, tapsilog, silog, buko juice, banana cue, turon, inasal, bulalo, milktea,
        mama put, bukka, akara, amala, asun, nkwobi, small chops, zobo, kunu, jollof rice, mutura,
        smokie, smokies, kibanda, kibandaski, chips masala, chips mwitu, amagwinya, boerie roll, pap and
        vleis, pap and wors, shisanyama, russian and chips, slap chips, schnitty, hsp, potato cakes,
        servo pie, hot chips, fush n chups, lamington, pavlova, bowlo, surf club, mince and cheese pie,
        meatball sub, sloppy joe, chili dog, coney dog, tamale, sno cone, italian ice, crawfish, fish
        fry, mozz sticks, cheese curds, montreal smoked meat, soda machine, coffee machine at work, big
        gulp, pepperoni slice, moscow mule, vodka cran, jack and coke, my round, swift half, mocktail,
        wine flight, beer flight, glass of wine, glasses of wine, glass of red, glass of white, house
        red, carafe, corkage, corkage fee, last orders, yakiniku, karaage, teppanyaki, hibachi, kbbq,
        wontons, roast duck, larb, tagine, kunafa, burek, borek, bruschetta, charcuterie board,
        calamari, lasagne, risotto, chefs table, all you can eat, kids menu, waiter tip, waitress tip,
        bartender tip, tip for the waiter, tip for waitress, night market food, chick fila, slice of
        pizza""",
    "groceries": """
        3 musketeers, musketeers, hersheys, hershey bar, butterfinger, milky way, almond joy, twizzlers,
        kind bar, slim jim, sunflower seeds, cadburys, freddo, maltesers, tayto, monster munch, wotsits,
        quavers, pick n mix, irn bru, ribena, lucozade, vimto, mtn dew, perrier, evian, rockstar energy,
        arizona tea, snapple, sweet tea jug, sports drink, thums up, limca, frooti, water bottles case,
        heineken, pbr, high noons, twisted tea, mikes hard, jack daniels, bacardi, captain morgan,
        fireball, hennessy, 30 rack, slab of vb, keg, bottle of red, bottle of white, booze run, beer
        run, tri tip, pot roast, ice bags, splenda, stevia, syrup, sprinkles, frosting, cornflour,
        indomie, kraft dinner, salad dressing, nori, garri, semovita, yam tubers, palm oil, groundnut
        oil, bournvita, unga, sukuma wiki, mama mboga, omena, mealie meal, maize meal, chakalaka,
        droewors, boerewors, rusks, rooibos, bigas, ulam, palengke, dahi, rava, rajma, doodhwala,
        sabziwala, coconut, mithai, namkeen, commissary, csa box, csa share, veg bag, farm stand, farm
        shop, honesty box, roadside stand, panaderia, indian store, polish shop, bulk bin, half a cow,
        half a hog, deer processing, pine sol, disinfectant wipes, swiffer, swiffer pads, magic eraser,
        scrub daddy, dishwasher tablets, dishwasher pods, dish pods, fabric conditioner, air freshener,
        wax paper, straws, toilet cleaner, toilet bowl cleaner, steel wool, rubber gloves, fairy liquid,
        surf excel, vim bar, harpic, dettol, sandwich bags, bin liners, tea towels paper, furniture
        polish, glass cleaner, floor cleaner, oven cleaner, bulk snacks, kids snacks, study snacks,
        snacks for church, snacks for the team, soup kitchen donation food""",
    "transport": """
        luas, luas card, leap card top up, dart ticket, marta card, breeze card, orca card, ventra,
        ventra card, charlie card, charliecard, smartrip, smartrip card, tap card, hop card, compass
        card, nets flashpay, beep card, beep card load, rapid kl, octopus top up, easycard, rabbit card,
        gautrain, myciti, rea vaya, keke, keke napep, brt, cowry card, nduthi, autowala, fast tag,
        angkas, joyride, uv express, txtag, tolltag, e-tag, etag, eastlink, e-flow, eflow, split ticket,
        day saver, dayrider, bus top up, bus card top up, parking sticker, tractor part, tractor parts,
        truck part, truck parts, truck repair, trailer hitch, trailer tags, brake job, calipers, ball
        joint, cv axle, fan belt, air filter for car, cabin air filter, headlight bulb, jump start,
        puncture, wheel balance, tracking and alignment, rim repair, dent repair, chip repair, window
        tint, car seat covers, seat covers, car charger, phone mount, key fob, fob battery, wof, warrant
        of fitness, car tabs, tabs for the car, license plate, license plates, licence plates, plates
        renewal, tag renewal, emissions test, emission test, smog test, nct, vehicle service, scooty
        service, scooty, two wheeler service, vehicle tax, title transfer, motor tax, road fund, harley
        parts, motorcycle helmet, ebike, e bike, ebike battery, boat trailer, boat ramp fee, roadside
        assistance, aa callout, impound fee, uhaul mileage, turo rental day, lime ride, divvy,
        bluebikes, learner permit, learners permit, learners licence, provisional licence, provisional
        license, theory test, driving theory, driver ed, drivers ed, behind the wheel lesson, cdl, cdl
        physical, cdl renewal, dot physical, scale ticket, cat scale, weigh station, lumper fee, truck
        wash, go bus, honda registration, car registration""",
    "fuel": """
        octane, 87 octane, gassing up, filled the truck, fuelled up, fueled up, pump 4, cng filling, pod
        point, fast charger, ev top up, car charge""",
    "housing": """
        gravel, pea gravel, roundup, lawn feed, miracle gro, seedlings, seed packets, bedding plants,
        planter, plant pot, plant pots, hanging basket, spade, pruners, loppers, secateurs, weed eater
        string, trimmer line, string trimmer, weed whacker, mower blade, mower blades, mower repair,
        mower service, stump grinding, rock salt, driveway salt, pressure washing, power washing,
        windows washed, window washing, hot water tank, ac service, aircon service, aircon servicing, ac
        gas refill, ac tune up, geyser repair, fridge repair, washer repair, washing machine repair,
        dryer repair, dishwasher repair, stove repair, oven repair, lock change, key cut, doorknob, door
        handle, hinges, nails and screws, box of nails, box of screws, nuts and bolts, wood screws,
        drywall screws, wall plugs, silicone sealant, wood glue, timber, wood stain, varnish, paint
        roller, masking tape, plasterboard, sheetrock, shingles, tarp, bricks, bag of cement, bags of
        cement, concrete mix, sand and cement, rebar, roofing sheets, chicken wire, gate motor, toilet
        repair, plunger, drano, drain snake, drain unblocking, blocked drain, unblock drain, pipe
        repair, copper pipe, light switch, outlet cover, water filter, fridge filter, brita filter,
        shower curtain rod, tile cutter rental, tool rental, tool hire, skip bin, dump fee, tip fees,
        tip fee at dump, landfill fee, rubbish removal, removalist, removalists, man and van, two men
        and a truck, pods container, moving supplies, lease fee, lease renewal fee, application fee
        apartment, rental application, pet deposit, damage deposit, bond payment rental, bond for
        rental, lot fee, board and lodging, caretaker, agbero levy estate, estate dues, estate levy,
        security levy, society maintenance, levies, bond repayment, home loan, home loan emi, hdb loan,
        conservancy fees, s&cc, town council, mcst, condo dues, association dues, assoc dues, homeowners
        dues, rates bill, rates and taxes, land rates, ground rates, property rates, stamp duty house,
        homebuyers survey, refinance fee, kasambahay, yaya salary, househelp, maids salary, bai salary,
        cooks salary, driver salary house, domestic worker, helper salary, watchman, mama fua, dobi
        house, mousetraps, mouse trap, rat poison, roach spray, ant killer, wasp spray, bed bug
        treatment, rentokil, cctv install, curtain fitting, carpet fitting, duct cleaning, dryer vent
        cleaning, chimney cleaning, pool chlorine, chlorine tablets, hot tub chemicals, pond pump,
        greenhouse, raised bed, raised beds, bird bath, patio heater gas, work gloves, step ladder,
        stepladder, extension cord outdoor, cabinet hardware, wd-40, wd40, wd 40, storage fee""",
    "utilities": """
        electric and water, lights and water, water and lights, light and water, leccy bill, electric
        meter, gas meter, topped up the meter, topped up the gas meter, gas card, meter topup, prepay
        meter, prepayment meter, prepaid meter, tokens kplc, kplc, light token, units of light, bedc,
        ekedc, aedc, dstv, gotv, startimes, showmax, zuku, bundles data, glo data, data subscription,
        extra data, gb data, gb of data, data add on, international calling card, calling card, phone
        card, load for phone, gomo, tnt load, cp load, eload, manila water, pldt, globe at home, sky
        cable, sp bill, sp services, sp group, m1 bill, circles life, postpaid bill, jiofiber, tneb,
        msedcl, bses, lpg cylinder, lpg refill, indane, gas bottle, gas bottles, calor gas, bottle gas,
        bottled gas, blue rhino, oil tank fill, kerosene, kero, pellets for stove, turf briquettes,
        briquettes, bag of coal, bags of coal, coal, firelighters, logs for fire, cord wood, rick of
        wood, load of wood, load of logs, trash bags city, bin charges, brown bin, bin lift, wheelie
        bin, panda waste, greyhound bins, bin tag, trash stickers, bag tags, recycling bin, septic
        service bill, city water, city bill, municipal bill, municipality bill, irish water, water
        softener salt, tv licence fee, satellite tv, dish network, directv bill, sky bill, vm bill, nbn,
        nbn bill, phone service, cell service, cell phone, hotspot plan, google voice, enmax, pse&g,
        pseg, peco, comed, dte, dte bill, xcel, ameren, aep, oncor, srp bill, aps bill, nipsco, atmos,
        spire gas, sse airtricity, airtricity, eir, bulb energy, energyaustralia, vodacom, cell c, rain
        5g, mweb, afrihost, vumatel""",
    "health": """
        night nurse for mum, home nurse, wound dressing, bandage, cortisone cream, rennie, miralax,
        metamucil, fiber gummies, allegra, nasal spray, disprin, dolo 650, dolo, volini, vicks, vicks
        vaporub, biogesic, neozep, tiger balm, icy hot, bengay, walker for mom, shower chair, cpap, cpap
        mask, bp monitor, glucometer, blood sugar strips, lancets, dexcom, insulin pens, ozempic,
        wegovy, mounjaro, semaglutide, epi pen, cialis, adderall, lexapro, zoloft, metformin,
        lisinopril, statin, statins, bp tablets, the pill, iud, probiotics, collagen powder, pre
        workout, preworkout, elderberry, sleep aid, daily contacts, bifocals, ear drops, denture,
        cavities, hygienist, scale and polish, opd fee, blood draw, stool test, cat scan, echo test,
        smear test, sti test, dna test kit, dexa scan, sports physical, school physical, tb test,
        tetanus shot, shingles shot, covid shot, covid jab, flu jab, travel jabs, b12 shot, b12
        injection, allergy shot, allergy shots, steroid injection, iv drip, cast removed, hypnotherapy,
        dialysis, chemo, hospice, nursing home, care home, home care, caregiver, ivf, maternity bill,
        nicu, admission fee hospital, ward charges, nhif, sha contribution, philhealth, medishield,
        polyclinic, polyclinic visit, tcm, homeopathy, bonesetter, hilot, tai chi, tai chi class,
        qigong, barre, spinning class, boot camp, hiit class, gym day pass, gym joining fee, swim pass,
        swim membership, aquafit, bjj, bjj class, jiu jitsu class, slimming world, weigh in fee, smoking
        patches, nicorette""",
    "insurance": """
        renters ins, car ins, auto ins, home ins, health ins, life ins, house ins, dental ins, ins
        premium, ins payment, insurance copay plan, term life, whole life, mediclaim, mediclaim premium,
        health policy, star health premium, sun life, st peter life plan, funeral plan, funeral policy,
        funeral cover, burial society, burial policy, stokvel funeral, medical aid, bonitas, momentum
        health, hospital plan, hospital cash plan, vhi, laya, laya healthcare, irish life health, hcf,
        hbf, ahm, private health, private health cover, extras cover, ctp, ctp green slip, comprehensive
        car, third party cover, breakdown cover, roadside cover, boiler cover, homecare cover, phone
        protection, applecare, apple care, square trade, asurion, extended warranty, umbrella policy,
        bike ins, pmi, cobra payment, obamacare, marketplace premium, medicare part b, part b premium,
        medigap, medicare premium, medicaid premium, professional indemnity, public liability,
        deductible""",
    "entertainment": """
        pc cafe, pc bang, internet cafe, cyber cafe, lan center, claw machine, skee ball, ammo,
        ammunition, bullets, 9mm, 22lr, range time, range fee, range fees, trap shooting, hunting
        license, hunting licence, fishing permit, deer tag, deer tags, duck stamp, hunting tag, hunting
        gear, bait, live bait, worms, minnows, lures, charter boat, footy tipping, tipping comp, footy
        tipping comp, footy tips comp, sweepstake, work sweepstake, office sweepstake, grand national,
        the grand national, a flutter, acca, parlay, draft kings, prizepicks, prize picks, underdog
        fantasy, betway, betika, hollywoodbets, bookies, bookie, 50 50 draw, housie, toto, lucky dip,
        thunderball, jueteng, sabong, mahjong, mahjong night, cards night, fantasy buy in, fantasy dues,
        league dues, pool league, pool table quarters, jukebox, football ticket, race day, the races,
        day at the races, monster truck, monster jam, tractor pull, tractor pulls, airshow, renaissance
        fair, ren faire, renfaire, festival camping, festival drinks, door cover, vip table, concert
        merch, band merch, merch table, tour merch, concert tee, lps, cassette, capo, keyboard piano,
        drum heads, reeds, violin strings, violin rental, instrument rental, trumpet rental, rosin,
        studio time, studio session, recording session, rehearsal room, practice space, band practice
        room, beat lease, dj controller, noraebang, videoke, madden, fc 26, call of duty, cod points,
        welkin, battlepass, steam deck game, ps plus card, xbox card, pokemon cards, pokemon booster,
        pokemon tcg, mtg cards, mtg draft, dnd minis, d&d book, d&d minis, board game cafe, lego set for
        me, crosswords, the sunday paper, sunday paper, popcorn and drink, streamer donation, twitch sub
        gift, gifted subs, botanical garden, botanical gardens, national trust entry, english heritage,
        castle entry, park entry, state park pass, national park entry, park pass, america the beautiful
        pass, day use fee, trail pass, sno park, snopark, ski day pass, ski gear rental, snowboard
        rental, sledding, sleigh ride, hayride, hay ride, safari park, animal park, splash pad,
        waterpark, pool day pass, public pool, pool entry, swim at the pool, lido, beach tags, beach
        badge, beach badges, bounce park, soft play adult, trampolining, gokarts, golf lesson, golf
        balls range, bucket of balls, range balls, tennis league, squash club, badminton, badminton
        hall, 5 aside, five aside, sunday league, sunday league subs, subs for football, football subs,
        rugby subs, cricket subs, ref fee, ref fees, referee fee, umpire fee, tournament entry,
        tournament fee, tourney fee, entry fee tournament, dance social, salsa night, salsa social,
        ballroom night, quilting, quilt fabric, cross stitch, embroidery floss, scrapbook paper,
        scrapbooking, paint set, watercolors, watercolours, acrylic paints, acrylic paint, sketchbook,
        easel, kiln fee, kiln firing, rc car parts, model railway, telescope eyepiece, geocaching, metal
        detector, bird watching, campfire wood, campsite firewood, sparklers, bonfire night, party bus,
        bouncy castle rental, strippers, lap dance, football tickets, footy tickets, race bet, cover
        charge""",
    "shopping": """
        boot resole, resole, resoled, boots resoled, heel repair, cobbler, shoe repairs, shoelaces, boot
        polish, mink oil, zip repair, zipper repair, hemming, tailoring, seamstress, ring resize, ring
        resizing, saw blade, saw blades, miter saw, circular saw, jigsaw blade, impact driver, crowbar,
        laser level, ratchet, ratchet set, ratchet straps, bungee cords, vise, sander, angle grinder,
        chisel, chisels, wood lathe, air compressor, compressor, nail gun, staple gun, staples gun,
        soldering iron, solder, multimeter, welding rods, welder, welding wire, welding gas, safety
        glasses, ear plugs, earplugs, ear protection, hi vis, steel toes, coveralls, overalls, new
        scrubs, chef whites, gorilla tape, electrical tape, superglue, velcro, twine, gold chain, silver
        chain, 14k chain, padlock, cr2032, button cells, aux cord, mousepad, rtx, rtx 4070, rx 7600,
        ryzen, motherboard, ddr5, nvme, external drive, psu, raspberry pi, arduino, windows 11, windows
        11 pro, windows 10, windows license, mic stand, film roll, film rolls, roll of film, 35mm film,
        film developing, developing film, photo printing, photos printed, notepad, filing cabinet,
        selfie stick, air pods, roku, elf bar, elfbar, zyn, zyns, zyn cans, snus, nicotine pouches, dip
        can, can of dip, cans of dip, tin of dip, skoal, grizzly dip, cigs, ciggies, marlboros,
        marlboro, newports, rizla, baccy, hookah coal, dispensary, edibles, pre rolls, prerolls, pre
        roll, ounce of weed, eighth of weed, bong, grinder weed, fags, pack of fags, twenty deck, darts
        pack, yards of fabric, yard of fabric, meters of fabric, ankara fabric, lace fabric, aso ebi,
        asoebi, gele, agbada, kitenge, kurti, kurtis, juttis, bangles, mehndi, barong, sewing thread,
        sewing kit, zipper, iron on patches, brolly, wellies, gumboots, gumshoes, birks, jordans, air
        force ones, air maxes, yeezys, new kicks, shin guards, shin pads, shinpads, mouthguard, gum
        shield, gumshield, jockstrap, baseball glove, softball bat, bat and ball, tennis racquet,
        racquet restring, squash balls, hockey tape, hurley, sliotar, hurleys, replica kit, swim cap,
        swimmers, bathers, togs, boardies, boardshorts, rash guard, rashie, snorkel set, thermals, base
        layer, base layers, hiking poles, hiking pack, hydration pack, camelbak, sleeping pad, hammock,
        pocketknife, leatherman, gun safe, gun cleaning kit, trail cam, tree stand, deer stand, waders,
        fishing reel, fishing line, tackle box, interview outfit, school jumper adult, knickers, pjs,
        onesie adult, flannel, flannels, sunnies, ray bans, raybans, reading glasses case, sheet set,
        fitted sheet, box spring, armchair, doormat, bath mat, incense, diffuser, essential oils,
        lampshade, string lights, fairy lights, xmas tree, pumpkin carving kit, party supplies, coffee
        grinder, pyrex, wok, dish rack, steam iron, drying rack, clothesline, trash can, pedal bin,
        laundry hamper, inverter, solar panel, solar panels, stabilizer, charcoal grill, bbq grill,
        weber, griddle, blackstone, bag of charcoal, wood chips smoker, fire pit, patio set, pool float,
        paddling pool adult, thrifted, thrifting, vinnies, car boot, car boot sale finds, jumble sale,
        yard sale finds, garage sale finds, estate sale, estate sale finds, antiques, poundshop, retail
        therapy, black friday, prime day, boxing day sales""",
    "personal_care": """
        shoe shine, shoeshine, color and cut, cut and color, cut n color, cut and colour, blowdry, wash
        and set, wash and blow, toner hair, relaxer, lace front, knotless, dreads, dreadlocks, fade and
        beard, cut and beard, shape up, tip for hairstylist, hairspray, mousse, pomade, pantene, head n
        shoulders, rogaine, minoxidil, box dye, hair bleach, nail bar, pedi, shellac, infills, nail
        varnish, brow lamination, microblading, lash fill, lash infill, filler injections, tanning bed,
        sunbed, sunbeds, reflexology, banya, steam room, float tank, body spray, hand wash, hand
        sanitizer, night cream, eye cream, sunblock, aftersun, carmex, vaseline, lipgloss, qtips,
        shaver, electric shaver, epilator, adult diapers, denture tablets, polident, foot cream, foot
        powder, pumice stone, face mask, sheet mask, sheet masks, clay mask, acne cream, acne patches,
        pimple patches, wash n fold, wash dry fold, dry clean, suit cleaned, dress cleaned, ironing,
        shirts pressed, shirts laundered, labada""",
    "education": """
        library printing, printing at library, printing for class, printed notes, photocopies for class,
        coursepack, lab manual, access code, webassign, mcgraw hill, mcgraw hill connect, aleks,
        turnitin, grammarly premium student, ti 84, ti-84, scientific calculator, set text, exam book,
        revision guide, revision book, past papers, college app, college app fee, college apps, college
        application fee, common app, ucas, ucas fee, application fee university, grad school app,
        transcript, transcripts, transcript fee, term fees, resit fee, act registration, ap test, 11
        plus tutor, leaving cert, leaving cert grinds, waec, waec fee, neco, jamb, jamb form, post utme,
        first aid training, food handlers card, food handlers, servsafe, notary course, notary class,
        cle, cle credits, cpd, ceu, ceus, continuing ed, barbri, cpa exam, cpa review, becker cpa,
        usmle, uworld, teaching license fee, cscs card, cscs test, forklift license, barber school, aws
        exam, comptia, ballet class, ged test, student activity fee, dorm fee, pta adult, yearbook
        adult, dissertation binding, bound copies""",
    "kids": """
        moses basket, changing table, changing mat, changing pad, pullups, baby cereal, baby snacks,
        bottle steriliser, steriliser, breast pads, nursing pillow, milk bags, milk storage bags,
        soother, teething gel, infant tylenol, kids tylenol, childrens tylenol, childrens motrin, gripe
        water, gas drops, baby thermometer, nose frida, stair gate, outlet covers, playpen, play mat,
        playmat, tummy time mat, baby gym, jumperoo, sleep sack, sleep sacks, babygrow, babygrows, burp
        cloths, uniform for school, gym kit school, school blazer, school shirt, school shirts, school
        trousers, school skirt, bookbag, book bag, lunch box kids, packed lunch stuff, back to school,
        back to school supplies, glue sticks school, classroom snacks, class party, class pizza party,
        teacher gift fund, field trip fee, excursion school, school camp, class photo, book fair,
        scholastic book fair, scholastic, scholastic books, lunch account, school lunch account, school
        lunch money, school milk, hot lunch, tuckshop, breakfast club, afterschool club, afterschool,
        before care, holiday club, half term club, camp fee, camp deposit, vacation care, oshc, pre k,
        prek, kindy, kindy fees, childminder, child minder, night nurse, mothers helper, mom group,
        mommy and me, baby class, play cafe, jump park, kids birthday party, loot bags, allowance kids,
        chores allowance, swim lesson, swim class, swim team, swim team fee, swim meet, gymnastics
        class, tumbling class, cheer fees, cheer uniform, cheer comp, dance recital, dance recital fee,
        recital costume, ballet shoes, tap shoes, dance shoes, karate class, karate belt, soccer
        registration, soccer signup, soccer sign up, soccer fees, soccer u12 registration, u8 soccer,
        u10 soccer, u12 soccer, travel ball, travel soccer, club soccer, club volleyball, football
        signup, flag football, pop warner, youth basketball, basketball camp, baseball camp, football
        camp, minis rugby, nippers, auskick, cub scout, scout camp, scout subs, guides subs, subs for
        beavers, girl guides, cadets subs, band fees, marching band, marching band fee, band camp, color
        guard, orchestra fees school, choir trip, prom ticket, prom tickets, homecoming ticket, hoco
        tickets, senior pictures, senior photos, senior dues, class ring, letterman jacket, grad
        pictures, child maintenance, hotwheels, matchbox cars, magnatiles, stuffed animal, stuffie, elsa
        dress, princess dress, nerf darts, sidewalk chalk, kiddie pool, paddling pool, swingset, sand
        pit, balance bike, ride on car, power wheels, sticker book, yoto, yoto card, toniebox, leapfrog""",
    "pets": """
        nail trim, nail trims, paw balm, heartgard, heart guard, advantage flea, revolution plus,
        simparica, flea spray, dewormer, wormer, worming tablets, wormers, spay, desexing, distemper
        shot, kitten shots, pee pads, wee pads, poop bags, poo bags, agility class, dog show entry,
        animal hospital, animal clinic, hoof trim, round bale, round bales, straw bale, straw bales,
        straw bedding, shavings, bag of shavings, livery, livery fees, stable fees, saddle pad, bridle,
        fly mask, feed store, feed and seed, feed bill, layer feed, layer pellets, layer mash, scratch
        grain, chick starter, baby chicks, pullets, laying hens, oyster shell, goat feed, sheep feed,
        calf starter, cattle feed, cattle cubes, cow feed, pig feed, hog feed, mineral block, salt lick,
        milk replacer, broiler feed, growers mash, dairy meal, ai service cow, rabbit pellets, birdseed,
        suet, suet cakes, nyjer seed, bird feeder, hummingbird feeder, aquarium plants, tropical fish,
        crickets, feeder mice, frozen mice, frozen rats, uvb bulb, cat scratcher, kitty treats, dental
        sticks, dentastix, milkbones, milk bones, bully stick, rawhide, rawhides, pig ears, dog bowls,
        furminator, science diet, prescription diet, cytopoint, librela, rimadyl, adoption fee, aquarium
        shop""",
    "gifts": """
        birthday balloons, thank you card, thank you cards, funeral wreath, graduation card, communion
        money, confirmation money, stocking stuffer, lifafa, pasalubong, florist, corsage, boutonniere,
        gift certificate, harambee, burial contribution, funeral contribution, condolence money,
        condolence, sinking fund office, money gift for, sent home to family, sent money home, padala sa
        pamilya, black tax""",
    "charity": """
        plate at mass, mass collection, building fund, roof fund, missions fund, mission trip fund,
        missionary support, church raffle, church dinner ticket, church supper, church bazaar, pancake
        supper, st vincent de paul, svp, trocaire, trocaire box, concern worldwide, barnardos,
        childline, air ambulance, lifeboats, dogs trust, rspb, remembrance poppy, daffodil day, cancer
        walk, race for life, cancer society, heart foundation, red nose, bake sale, school bake sale,
        fun run sponsor, fun run pledge, walkathon, walk a thon, jog a thon, read a thon, readathon,
        sponsorship for kid, child sponsorship, compassion international, compassion sponsorship, girl
        scout cookie, cookies from girl scouts, boy scout popcorn, scout popcorn, worlds finest
        chocolate, booster club, band boosters, food pantry, food drive, coat drive, toy drive, angel
        tree, red kettle, bell ringer, guy at the light, busker tip, mutual aid, bail fund, disaster
        relief, flood victims, earthquake victims, wounded warrior, wounded warriors, volunteer fire
        dept, firefighters boot, fill the boot, police benevolent, actblue, winred, sadqa, fitra,
        gurdwara, langar, abuloy, church envelope, church envelopes, church dues, harvest thanksgiving,
        first fruits, adopt a family, animal rescue, shelter animals, spca, wildlife trust, arbor day,
        kexp, lent project, operation christmas child, shoebox appeal, candle at church, votive candle,
        lit a candle""",
    "travel": """
        retreat deposit, yoga retreat, womens retreat, church retreat, seat 12a upgrade, seat fee,
        legroom seat, exit row, preferred seat, economy plus, comfort plus, first class upgrade,
        business class upgrade, checked luggage, baggage, overweight bag, overweight luggage, carryon
        fee, luggage locker, locker at station, speedy boarding, earlybird, early check in, late
        checkout, late check out, occupancy tax, hotel parking, hotel wifi, inflight wifi, in flight
        wifi, in-flight wifi, plane wifi, flight wifi, united wifi, delta wifi, southwest wifi, jetblue
        wifi, gogo wifi, united bag, united bags, spirit bag, frontier bag, lounge pass, tsa pre check,
        precheck, nexus card, clear membership, etias, eta uk, vfs, vfs fee, neck pillow, packing cubes,
        caravan park, caravan site, caravan hire, camp ground, rv site, yurt, timeshare dues, hostel
        bed, hostel dorm, homestay, game drive, hop on bus, zipline, island hopping, package deal
        holiday, city break, weekend away, hen weekend, stag weekend, bachelorette trip, babymoon,
        eurotunnel, le shuttle, ferry to france, ferry to ireland, ferry to dublin, stena line, p&o
        ferry, irish ferries, interislander, bluebridge, night train, caledonian sleeper, amtrak to,
        japan rail pass, shinkansen, bullet train, ice train, ave tickets, flixbus to, greyhound to,
        megabus to, tatkal ticket, train to goa, fridge magnets, umrah, hajj, pilgrimage, balik
        probinsya fare, 2go ferry""",
    "subscriptions": """
        monthly sub, sub renewed, annual sub, yearly sub, annual renewal, yearly renewal, auto pay sub,
        free trial charged, trial charged, trial converted, forgot to cancel trial, gpt plus, rocket
        money, monarch money, netlify, medium sub, ny times, wapo, the atlantic, new yorker, guardian
        sub, the times sub, telegraph sub, ft sub, irish times, irish times sub, irish independent sub,
        globe and mail, toronto star sub, the age sub, smh sub, magazine sub, newspaper sub, paper
        delivery, max sub, acorn tv, criterion channel, dropout tv, fubotv, directv stream, nfl sunday
        ticket, sunday ticket, nfl plus, nba league pass, league pass, mlb tv, mlb.tv, nhl tv, f1 tv,
        f1tv, kayo, kayo sports, stan sub, foxtel, optus sport, tnt sports, jiohotstar, sony liv, voot,
        viki, wetv, everand, beachbody, my fitness pal, whoop, eharmony, twitter blue, youtube prem, yt
        prem, wow sub, world of warcraft, ffxiv sub, chess.com, duolingo super, super duolingo, babbel
        sub, ring sub, ring camera plan, ring protect, arlo plan, adt, adt monitoring, alarm monitoring,
        security monitoring, life360, costco renewal, costco card renewal, amazon membership, lyft pink,
        dash pass, grubhub+, hello fresh box, ipsy, boxycharm, birch box, graze box, meal plan sub, book
        of the month, loot crate, kiwico, kiwi co, lovevery, aaa renewal, rac membership, racv, racq,
        museum membership, zoo membership, aarp, elks dues, rotary dues, lions club dues, vfw dues,
        legion dues, costco gold star""",
    "fees": """
        nursing license renewal, rn license renewal, teaching license renewal, licence renewal, medical
        council fee, ahpra, ahpra registration, nmc registration, hcpc, prc renewal, prc id, nsf,
        transfer charges, bank transfer charge, withdrawal charge, cheque book fee, check order, checks
        order, box of checks, cheque book, mpesa withdrawal, cash app fee, ticketmaster fees, no show
        fee, service charge fee, student loan bill, mohela, aidvantage, fedloan, hecs repayment, osap,
        osap payment, bnpl, layaway payment, collection agency, pawn interest, helb, fuliza, okash,
        hustler fund, red light ticket, red light camera, camera ticket, speed camera fine, penalty
        fare, fare evasion fine, clamp release, declamping, jaywalking ticket, hoa fine, quarterly
        estimated, gst filing, itr filing, kra, kra pin, lirs, paye remittance, passport office, id
        renewal, state id, real id, id replacement, ssn card, green card, green card renewal, work visa
        fee, biometrics, citizenship application, daca renewal, opt application, i-765, document
        translation, translation of documents, certified translation, translation paper, notarize, nbi
        clearance, police clearance, barangay clearance, cedula, good conduct certificate, fingerprints,
        livescan, live scan, drug test, divorce filing, paralegal, legal aid, restitution, ankle
        monitor, inmate phone, inmate account, jpay, commissary for inmate, securus, funeral costs,
        funeral home, headstone, cremation, mailbox rental, certified letter, registered mail,
        registered letter, recorded delivery, signed for post, special delivery, express post, parcel
        post, package shipped, shipped a package, shipped package, mailed a package, mailed package,
        mailing package, lbc, jnt, j&t express, dtdc, blue dart, delhivery, ninja van, speed post,
        business licence, business registration, llc filing, annual report filing, cac registration,
        trademark filing, planning permission, planning application, stall rent, table fee, market fee,
        safe deposit, coinstar fee, remitly, prepaid card fee, passbook replacement, forex fee""",
}

WEAK: dict[str, str] = {
    "dining": """
        chipper, refresher, decaf, stout, grits, couscous, nugs, slice, slices""",
    "health": """
        contacts, labs, physical, script, scripts, spin, stitches, magnesium, dressings, carer""",
    "shopping": """
        blade, blades, chain, rope, fabric, thread, buttons, elastic, flask, torch, torches, scrubs,
        compass, mags, scope, antenna, tackle, clamp, clamps, kicks, weed, grinder, smoker, laces,
        apron, mugs""",
    "entertainment": """
        cover, amp, footy, 4d, canvases, tubing, skeet, race""",
    "housing": """
        storage, blocks, anchors, conservancy, bolts, concrete, cement, plaster""",
    "utilities": """
        bins, bundles, lights, lecky, leccy""",
    "kids": """
        karate, taekwondo, tkd, gymnastics, cheer, bubbles, dummies, scouts, bouncer""",
    "personal_care": """
        brazilian, twists, weave, weaves, gels, liners, perm""",
    "charity": """
        missions, missionary, offering""",
    "travel": """
        retreat""",
    "fees": """
        registration, dues""",
    "pets": """
        pup, pups, pooch, doggy, doggie, kitty, kitties, bunny, ferret, gerbil, tortoise, lizard, gecko,
        parrot, budgie, hens, chicks, goats, tack, saddle, halter""",
}

INCOME: dict[str, str] = {
    "salary": """
        sahod, weekly wages, tonights tips, backdated pay, da credited, army pay, reserves pay, uc came
        in, jobkeeper, family benefit, gstv, workfare, wis payout, mygov payment, snap came, ebt came,
        bpsp, 4ps, nysc allowance, nysc alawee, alawee, allawee, corper allowance, hazard allowance,
        transport allowance paid""",
    "freelance": """
        dash earnings, dasher earnings, dash payout, dashing money, uber money, lyft money, instacart
        money, spark driver pay, spark earnings, roadie gig, uber eats money, bolt earnings, bolt
        driving, grab earnings, gojek earnings, okada money, keke money, matatu takings, taxi takings,
        cab takings, takings from the cab, tutoring payment, tutoring session paid, home tuition pay,
        distrokid payout, tunecore payout, cd baby payout, ko-fi payout, stock photo earnings, youtube
        cheque, babysitting pay, sitting gig, dog sitting pay, cat sitting pay, lawn money, lawns money,
        yard work pay, snow shoveling pay, sewing money, catering deposit received, wedding shoot
        payment, photo shoot pay, band pay, handyman cash""",
    "gift_income": """
        grandma money, grandpa money, nana money, xmas money, graduation cash, baby shower cash,
        envelopes from wedding, ang bao received, angpao from, allowance from home, money from home,
        upkeep from home, scratch win, pokies win, sweepstake win, tote win, lotto payout""",
    "tax_refund": """
        taxes came back, tax came back, state taxes came back, refund from uncle sam, p800""",
    "sale": """
        egg money, bake sale takings, bottle return money, recycling money, bottle deposit refund money,
        bottle refund money""",
    "interest": """
        hysa payout, fd matured, fixed deposit matured, rd matured, t bill matured, unit trust payout,
        roommate rent received, cashback credited, bank bonus, bank switch bonus, referral bonus bank""",
}
