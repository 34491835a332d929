"""More English words and phrases that tell a category: everyday things, brands and services.

They are read together with those of `categories_en`; plurals are derived.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """
        margs, marg, one for the road,
        prime rib, prime ribs, meal deal, meal deals, lunch deal,
        thai place, thai spot, thai joint, thai takeout, thai takeaway, chinese place, chinese spot, chinese
        joint, chinese takeout, chinese takeaway, indian place, indian spot, indian joint, indian takeout,
        indian takeaway, italian place, italian spot, italian joint, italian takeout, italian takeaway, mexican
        place, mexican spot, mexican joint, mexican takeout, mexican takeaway, japanese place, japanese spot,
        japanese joint, japanese takeout, japanese takeaway, korean place, korean spot, korean joint, korean
        takeout, korean takeaway, greek place, greek spot, greek joint, greek takeout, greek takeaway,
        vietnamese place, vietnamese spot, vietnamese joint, vietnamese takeout, vietnamese takeaway, lebanese
        place, lebanese spot, lebanese joint, lebanese takeout, lebanese takeaway, turkish place, turkish spot,
        turkish joint, turkish takeout, turkish takeaway,
        guac, icee, poha, upma, bevs, kopi,
        fish n chips, fish & chips, fish and chip, fish n chip shop, snag, bunnings snag, bunnings sausage,
        sausage sizzle, sausage roll, sausage rolls, democracy sausage, meat pie, pie and chips, pie and mash,
        pie and peas, pork pie, parmi, parmy, chicken parm, chicken parmi, schooner, schooners, middy, dim sim,
        chiko roll, jaffle, toastie, cheese toastie, bacon butty, bacon roll, bacon sarnie, sarnie, sarnies,
        chip butty, chip shop, carvery, full english, fry up, fry-up, jacket potato, jacket spud, bangers and
        mash, greasy spoon, spag bol, ruby murray, bevvies, bevvy, bevvys, shandy, g&t, gin and tonic, gin &
        tonic, vodka soda, rum and coke, whiskey sour, old fashioned, martini, martinis, sangria, cosmo,
        daiquiri, long island, jager, jagerbomb, pitcher, growler, keg stand, ipa, ipas, guinness, pilsner,
        cider, last call, tequila shot, bottle service, daily special, chef special, early bird special, set
        menu, prix fixe, omakase, table for two, table for 2, table for 3, table for 4, table for four, table
        for 6, gratuity, the tab, whole tab, extra guac, guacamole, tater tots, onion rings, mozzarella sticks,
        chicken tenders, mcnuggets, popcorn chicken, whopper, quarter pounder, mcflurry, baconator, footlong, 12
        inch sub, foot long, 6 inch sub, hoagie, philly cheesesteak, cheesesteak, po boy, reuben, blt, grilled
        cheese, pulled pork, bbq plate, bbq platter, brisket plate, rack of ribs, lobster roll, clam chowder,
        crab cakes, crawfish boil, gumbo, jambalaya, shrimp and grits, biscuits and gravy, eggs benedict, huevos
        rancheros, carnitas, al pastor, agua fresca, tres leches, timbits, double double, beavertail, donair,
        tourtiere, sour cream glazed, boston cream, cronut, kolache, cannoli, affogato, sundae, banana split,
        soft serve, snow cone, shaved ice, popsicle, slurpee, pour over, long black, short black, babyccino,
        piccolo, kopi peng, kopi o, kopi c, chicken rice, char kway teow, hokkien mee, roti canai, rojak,
        chendol, cendol, milo dinosaur, zi char, yong tau foo, mee goreng, mee rebus, popiah, chilli crab,
        wonton mee, congee, bao, baos, bao buns, xiao long bao, potstickers, gyoza, onigiri, takoyaki,
        okonomiyaki, katsu, tonkatsu, donburi, gyudon, oyakodon, unagi, soba, chirashi, sashimi, nigiri,
        izakaya, korean bbq, bulgogi, kimchi stew, kimchi jjigae, tteokbokki, japchae, kimbap, gimbap, galbi,
        jjajangmyeon, soju, makgeolli, malatang, mapo tofu, kung pao, general tso, orange chicken, lo mein, chow
        mein, fried rice, egg roll, egg rolls, peking duck, pad kra pao, tom yum, massaman, som tam, mango
        sticky rice, rendang, gado gado, bun cha, bun bo hue, goi cuon, ca phe, bahn mi, banh xeo, adobo, sisig,
        lechon, lumpia, pancit, halo halo, sinigang, pav bhaji, golgappa, bhel puri, sev puri, kachori, gulab
        jamun, kulfi, chole bhature, chole, rajma chawal, butter chicken, tandoori, tandoori chicken, rogan
        josh, vindaloo, korma, jalfrezi, balti, kathi roll, frankie roll, dabba, mess bill, nihari, haleem,
        karahi, souvlaki, moussaka, spanakopita, saganaki, dolma, kofte, fattoush, tabbouleh, hummus plate,
        shakshuka, sabich, kibbeh, mansaf, manakish, injera, doro wat, puff puff, moi moi, egusi, pounded yam,
        banku, waakye, kenkey, chapati, nyama choma, ugali, pilau, bunny chow, boerewors roll, vetkoek,
        koeksister, biltong stand, mandazi, protein shake, juice cleanse, green juice, fresh juice, coconut at
        beach, kombucha on tap, birthday cake slice, dollar slice, deep dish, chicken shop, cinema snacks, movie
        popcorn, popcorn at the movies, stadium food, concession stand, concessions, hotel bar, wing night,
        canapes, elevenses, dnner, carry out""",
    "groceries": """
        bud light, budweiser, coors light, coors, miller lite, miller high life, modelo, michelob ultra, michelob, busch light,
        natty light, heineken pack, corona pack, malbec, merlot, cabernet, cabernet sauvignon, pinot noir, pinot grigio,
        chardonnay, sauvignon blanc, riesling, zinfandel, syrah, shiraz, tempranillo, rioja, chianti, beaujolais,
        twix, figs, okra, yams, miso, curd,
        la croix, lacroix, seltzer, hard seltzer, white claw, ginger ale, ginger beer, root beer, dr pepper,
        mountain dew, sprite, fanta, 7up, 7 up, monster energy, monster drink, celsius drink, 5 hour energy,
        redbull, powerade, vitamin water, v8, a1 sauce, a1 steak sauce, heinz 57, tabasco, ranch dressing,
        barbecue sauce, worcestershire, oatmilk, creamer, half and half, babybel, brie, gouda, provolone, swiss
        cheese, mac and cheese, cup noodles, bbq stuff, bbq supplies, bbq food, cookout stuff, cookout food,
        cookout supplies, grill stuff, hot dogs for the grill, burgers for the grill, potluck, potluck dish,
        tailgate food, tailgate snacks, party food, party snacks, snacks for the kids, snacks for school, snacks
        for the road, road trip snacks, gumball, gumballs, lollipop, lollipops, jawbreaker, mars bar, snickers,
        kit kat, kitkat, kit kats, reeses, m&m's, skittles, starburst, haribo, gummy bears, gummies, hi-chew, hi
        chew, hichew, sour patch, jolly ranchers, tic tacs, tic tac, mentos, altoids, mints, breath mints,
        toffee, caramels, fudge, licorice, marshmallows, smores stuff, s'mores, twinkies, oreos, oreo, poptarts,
        pop tarts, cheerios, frosted flakes, weetabix, doritos, cheetos, fritos, pringles, takis, ruffles,
        tortilla chips, kettle chips, pretzels bag, trail mix, jerky, biltong, protein bar, protein bars, clif
        bar, kind bars, goldfish, wheat thins, biscuit, tim tams, tim tam, digestives, hobnobs, jaffa cakes,
        vegemite, marmite, bovril, sarsons, lollies, bickies, bikkies, choccy, choccie, chocky, snags, snags for
        the bbq, capsicum, rockmelon, kumara, coriander, mangetout, satsumas, nectarine, nectarines,
        pomegranate, lychee, guava, cantaloupe, honeydew, blackberries, cranberries, leeks, fennel, bok choy,
        artichoke, arugula, chard, collard greens, plantain, plantains, cassava, jicama, jalapeno, jalapenos,
        habaneros, turmeric, cumin, oregano, cinnamon, nutmeg, vanilla extract, baking powder, cornstarch,
        breadcrumbs, maple syrup, pancake syrup, agave, molasses, jelly, pickle, pickles, olives, capers,
        sauerkraut, kimchi, seaweed, seitan, edamame, couscous, bulgur, grits, polenta, linguine, fettuccine,
        macaroni, lasagne sheets, basmati, besan, sooji, poha packet, maggi, jaggery, toor dal, moong dal, urad
        dal, chana dal, sabzi mandi, ration, ration shop, monthly ration, idli batter, dosa batter, papad,
        pickle jar, milkman, mutton, keema, drumsticks, rotisserie chicken, brisket, ribeye, sirloin, new york
        strip, t-bone, filet, veal, venison, bison, hot dog buns, burger buns, buns, english muffins, naan
        bread, pita, wraps pack, pound cake, sheet cake, cake for party, pie crust, two pies, 2 pies, cool whip,
        ice cream tub, magnum ice cream, frozen peas, frozen dinner, tv dinner, lean cuisine, hot pockets, 6
        pack, 12 pack, 24 pack, 4-pack, 4 pack, case of beer, crate of beer, bottle of whiskey, bottle of
        tequila, bourbon, scotch, slab of beer, carton of beer, goon bag, tinnies, tinny, stubbies, bottleo,
        bottle-o, bottle o, offie, beverages, food bank shop, wkly shop, whole fds, stain remover, oxiclean,
        laundry pods, tide pods, dryer sheets, clorox, clorox wipes, lysol, windex, febreze, dawn soap, ziploc,
        ziplocs, ziploc bags, saran wrap, parchment paper, paper plates, paper cups, plastic cups, solo cups,
        plastic forks, charcoal, charcoal bag, tp, bog roll, kleenex, bounty, charmin, konbini, konbini snacks,
        sari-sari, sari sari store, tuck shop, spaza, spaza shop, tiendita, cadbury, toblerone, lindt, ferrero
        rocher, ferrero, kinder egg, kinder eggs, creme egg, salad kit, bagged salad, lunch meat, lunchmeat,
        cold cuts, deli meat, bologna, pastrami, guacamole tub, girl scout cookies, samoas, thin mints, cookie
        dough, brownie mix, jello, jell-o, pudding cups, applesauce, capri sun, kool aid, oj, coffee grounds,
        k-cups, k cups, kcups, nespresso pods, instant coffee, nescafe, folgers, coffee filters, tea bag, pg
        tips, yorkshire tea, earl grey, green tea box, spam, soup cans, canned soup, ramen noodles, mayonnaise,
        relish, oyster sauce, curry paste, taco shells, taco seasoning, everything bagel seasoning, protein
        pasta, xanthan""",
    "fuel": """
        gass, petty, bowser, fill the car, filled the car, gassed up, jerry can, ev charger, instavolt,
        tesla charging, charged the tesla, charge the tesla, charged the ev, charging the ev, charging the car,
        kwh, 91 octane, def fluid""",
    "transport": """
        camry, corolla, silverado, f 150, elantra, altima, sentra, jetta, rav 4, cr v, tacoma, tundra, prius,
        oil filter, air filter car, cabin filter, spark plugs, brake fluid, got a flat fixed, flat fixed, a flat fixed, flat repaired, fix a flat, flat tire, flat tyre, tire patched, tyre patched, bike flat,
        rims, limo, wd40,
        transmission, new transmission, alternator, radiator, muffler, exhaust, catalytic converter, clutch,
        gearbox, rotors, brake rotors, bumper, fender, headlight, headlights, taillight, tail light, side
        mirror, hubcap, hubcaps, wheel bearing, control arm, struts, shocks, serpentine belt, timing belt, head
        gasket, spark plug, fuel pump repair, fuel filter, cabin filter, coolant, transmission fluid, brake
        fluid, power steering, washer fluid, wiper fluid, floor mats, dash cam, dashcam, jumper cables, car wax,
        detailing, valeting, puncture repair, rego, rego renewal, green slip, pink slip, roadworthy, vicroads,
        dvla, puc, puc certificate, fastag recharge, etoll, fastrak, ipass, linkt, dart charge, dartford
        crossing, clean air zone, caz charge, meter, parked, parked at, feeding the meter, pay and display,
        resident permit, blue badge, danfo, okada, trotro, tro tro, dala dala, daladala, bodaboda, tap tap,
        habal habal, grabcar, goride, metro card recharge, season ticket train, platform ticket, tatkal, volvo
        bus, acela, metrolink, skytrain, citymapper, opal top up, snapper card, at hop, simplygo, leap
        card, icoca, t-money, tmoney, bus card, travel card, coach ticket, coach to london, car emi, driver
        salary, driver tip, chauffeur, limousine, charter bus, funicular, lift home, wd 40""",
    "travel": """
        plane tix, flight tix, ticket to vegas, tickets to vegas,
        enterprise rental, alamo, dollar rental, the lodge, budget inn, red roof, red roof inn, econo lodge,
        rodeway inn, super 8, knights inn, quality inn, hampton, fairfield inn, residence inn, embassy suites,
        homewood suites, extended stay, staybridge, candlewood, aloft, st regis, crowne plaza, great wolf lodge,
        cabin deposit, deposit on the cabin, cabin for the weekend, cabin, beach house, lake house, ski lodge,
        ryokan, treehouse stay, couchsurfing, timeshare, all inclusive, all-inclusive, carry on fee, carry-on
        fee, bag fee, seat selection, seat selection fee, extra legroom, priority boarding, early bird check in,
        boarding pass fee, hop on hop off, whale watching, parasailing, zip line, ziplining, camel ride,
        elephant ride, hot air balloon, dune buggy, scuba, sim card abroad, evisa, travel pillow, luggage tag,
        luggage storage, left luggage, camp site, rv park, state park fee, park entrance, entry fee to park,
        postcards, postcard, plane ride, air fare, fly home""",
    "health": """
        zinc, tums, ekg,
        specialist visit, oncologist, ent visit, allergist, rheumatologist, gastroenterologist, radiologist,
        anesthesiologist, surgeon, periodontist, endodontist, oral surgeon, tooth extraction, crown, filling,
        fillings, dentures, retainer, invisalign, night guard, mouth guard, fluoride, frames, new frames,
        eyeglasses, spectacles, specs, contact lens, eye drops, lasik, hearing test, hearing aid batteries,
        crutches, wheelchair, knee brace, ankle brace, wrist brace, back brace, splint, orthotics, insoles,
        compression socks, heating pad, ice pack, tens unit, blood pressure monitor, glucose strips, test
        strips, epipen, cpap supplies, nebulizer, oxygen, pulse oximeter, bandaids, gauze, neosporin,
        polysporin, ointment, hydrocortisone, benadryl, claritin, zyrtec, flonase, nyquil, dayquil, mucinex,
        sudafed, robitussin, cough drops, throat lozenges, lozenges, strepsils, lemsip, nurofen, panadol,
        neurofen, voltaren, deep heat, calpol, gaviscon, pepto, pepto bismol, antacids, imodium, laxative,
        melatonin, fish oil, omega 3, multivitamin, multivitamins, iron tablets, electrolytes, ashwagandha,
        chyawanprash, crocin, plan b, morning after pill, viagra, nicotine gum, nicotine patches, std test,
        rapid test, biopsy, colonoscopy, mammogram, ct scan, pap smear, sonogram, prenatal, lactation, doula,
        telehealth, rehab, detox, aa meeting, ot session, massage gun, foam roller, yoga studio, barre class,
        orange theory, cure fit, boxing class, kickboxing, zumba, zumba class, aqua aerobics, run club, pt
        session, pt sessions, personal training, trainer session, boot camp class, pathology lab, diagnostics,
        lab work, labwork, bloodwork, blood work, bloods""",
    "pets": """
        dog grooming, cat grooming,
        heartworm, heartworm pills, heartworm meds, flea meds, flea collar, flea and tick, frontline, apoquel,
        vet copay, vet meds, vet surgery, dog surgery, dog's surgery, dogs surgery, cat surgery, cat's surgery,
        spaying, spayed, neuter, neutering, neutered, microchip, microchipping, rabies shot, rabies vaccine,
        puppy shots, puppy vaccines, puppy class, puppy training, obedience class, dog license, dog coat, dog
        sweater, dog bones, dog biscuits, dog shampoo, dog haircut, squeaky toy, scratching post, cat meds,
        catsitter, catnip, hamster food, bird cage, birdcage, budgie, budgie seed, parakeet, chicken feed,
        chicken coop, farrier, gecko, reptile, crickets for gecko, mealworms, terrarium, turtle, turtle food,
        lizard, snake food, fish flakes, aquarium filter, betta, betta fish, koi, ferret, kitty food, doggy
        daycare, doggie daycare, doggy, doggo, pupper, fur baby, pet taxi, pet rent, pet fee, bully sticks, kong
        toy, chuckit, greenies, churu, blue buffalo, hills diet, friskies, fancy feast, meow mix""",
    "kids": """
        nerf,
        soccer cleats for, little league, little league fee, t-ball, tee ball, pee wee football, youth soccer,
        youth sports, swim lessons, swimming class for kids, kids haircut, tooth fairy, pull ups, pull-ups,
        sippy cup, sippy cups, bottle warmer, bassinet, high chair, highchair, booster seat, carseat, baby wrap,
        babyproofing, baby blanket, swaddle, onesie, onesies, bib, bibs, binky, teether, teething ring, butt
        paste, baby shampoo, baby lotion, baby sunscreen, baby food pouches, gerber, play doh, playdoh,
        play-doh, slime, squishmallow, squishmallows, hot wheels, nerf gun, paw patrol, bluey, peppa pig,
        beyblade, action figure, action figures, duplo, magna tiles, crayons, coloring book, colouring book,
        stickers for kids, kids book, kids books, picture book, bedtime book, kids meal, kids bike, kids
        scooter, trampoline, sandbox, swing set, kids tickets, trampoline park kids, chuck e cheese, chuck e.
        cheese, jump zone, kids museum, childrens museum, bouncy castle, party bags, goody bags, goodie bags,
        face painting, birthday party favors, party favors, after school program, before school care, aftercare,
        school dinners, school dinner money, lunch money, school photos, school photo, school photo package,
        school pictures, picture day, school pics, yearbook, school play tickets, school jumper, school shoes,
        pe kit, pta dues, school fundraiser, class trip, field trip money, scout dues, cub scouts, girl scouts,
        boy scouts, brownies subs, beavers subs, crib sheets, nursing bra, nursing pads, maternity clothes""",
    "education": """
        psat, lsat, mcat, gcse,
        piano teacher, guitar teacher, violin teacher, music teacher, dance teacher, swim teacher, ski
        instructor, language teacher, french teacher, spanish teacher, german teacher, yoga teacher training,
        singing teacher, college fees, college fee, uni fee, university fees, university fee, hostel fee, hostel
        fees, semester fee, semester fees, admission fee, admission fees, class fee, class fees, course fee,
        course fees, lab fee, student fees, student fee, sat registration, sat prep, sat prep book, sat test,
        act prep, gcse revision, a level, a levels, a-level books, bar prep, nclex, praxis, duolingo plus,
        sylvan, student union, library card, overdue book, lab coat, cap and gown, grad photos, yearbook ad,
        alumni dues, research paper access, thesis binding, report cover, report covers, report folders, report
        folder, school stuff, composition notebook, index cards, flash cards, flashcards, graph paper, graphing
        calculator, protractor, school backpack, back to school stuff, classroom supplies, ncert books, text
        books, test prep, conference fee, conference pass, workshop fee""",
    "housing": """
        budget blinds, gas grill, gas grills, propane grill, plant nursery, nursery plants, nursery trees, garden nursery, lawn mowed, grass mowed, for mowing, mowing, glass guy, glazier, window guy, broken window, window glass, window replacement,
        roof, new roof, roofing, gutters, gutter, siding, furnace, new furnace, furnace filter, furnace filters,
        air filters, ac filter, air filter, water heater, boiler, new boiler, thermostat, nest thermostat, sump
        pump, septic tank, well pump, water softener, driveway, driveway sealing, asphalt, patio, deck, deck
        stain, decking, pergola, gazebo, shed, garage door, garage door opener, fence, fencing, gate repair,
        lawn guy, yard guy, lawn mower guy, lawn service, lawn company, yard work, lawn treatment, grass
        cutting, grass seed, sod, weed killer, weedkiller, tree trimming, tree removal, tree surgeon, arborist,
        leaf removal, snow removal, snow plow, snow plowing, snow shoveling, plow guy, ice melt, pool guy, pool
        service, pool cleaning, pool chemicals, chlorine tabs, pest guy, bug guy, mouse traps, rat traps, ant
        traps, termite, termites, cleaning service, carpet cleaning, junk removal, skip hire, dump run, tip run,
        dumpster, dumpster rental, moving boxes, moving van, van hire, storage locker, holding deposit, letting
        fee, letting agent, estate agent, conveyancing, surveyor, appraisal, closing costs, escrow, condo
        assessment, special assessment, body corp, body corp fees, council rates, land tax, maintenance charges,
        cook salary, maid salary, sparky, tradie, bricklayer, plasterer, tiler, drywaller, paint rollers,
        primer, caulk, caulking, grout, spackle, plywood, two by fours, 2x4, drywall sheets, insulation, faucet,
        new faucet, tap washer, sink, new sink, toilet seat, new toilet, shower head, showerhead, bathtub,
        countertops, countertop, cabinets, backsplash, hardwood floors, carpet, carpeting, new carpet, new
        windows, window repair, window replacement, front door, screen door, door lock, deadbolt, new locks,
        keys cut, key copy, spare key, smoke alarm, carbon monoxide detector, alarm system, ring camera,
        simplisafe, lightbulbs, light bulbs, lightbulb, light bulb, led bulbs, light fixture, ceiling fan,
        extension lead, fuse box, command hooks, picture hooks, duct tape, gorilla glue, super glue, sandpaper,
        topsoil, compost, potting mix, seeds, tomato plants, flower bulbs, garden hose, hose, sprinkler, rake,
        shovel, wheelbarrow, pruning shears, planters, terracotta pots, rental bond, bond cleaning, sublet""",
    "utilities": """
        trash bill, garbage bill, trash pickup, garbage pickup, trash collection,
        d2h,
        nepa, nepa token, nepa bill, ikedc, kplc token, current bill, eb bill, cooking gas, hp gas,
        bharat gas, gas refill, piped gas, mahanagar gas, dish tv, dth, dth recharge, tata sky, tata play, data
        top up, data bundle, load 100, phone load, top-up, phone bill emi, phone contract, ee bill, severn
        trent, anglian water, yorkshire water, water rates, spark nz, 2degrees, metro pcs, us mobile,
        centurylink, hughesnet, pge bill, conedison, fpl bill, sdg&e, eversource, fortis, enbridge, epcor, bell
        bill, water company, trash service, trash guy, trash collection, waste management, republic services,
        garbage collection, rubbish collection, bin tags, green bin, recycling pickup, oil delivery, heating oil
        delivery, propane tank, propane delivery, firewood, cord of wood, coal bags""",
    "shopping": """
        pvc, pvc pipe, pvc cement, plumbing parts, pipe fitting, pipe fittings,
        glue,
        tape measure, wrench, wrenches, pliers, socket set, toolkit, paperback, hardcover, hardback,
        cookbook, planner, weekly planner, daily planner, journal, diary, bullet journal, binder, binders,
        folders, ring binder, highlighters, markers, sharpies, sharpie, pen, ballpoint, fountain pen, post its,
        post-its, sticky notes, envelopes, scotch tape, packing tape, bubble wrap, glue stick, label maker,
        whiteboard, wrapping, loafers, penny loafers, cleats, soccer cleats, golf clubs, golf balls, golf bag,
        hockey gear, hockey stick, hockey skates, skates, ice skates, rollerblades, skateboard, snowboard, skis,
        ski goggles, goggles, wetsuit, surfboard, paddle board, paddleboard, canoe, fishing rod, fishing tackle,
        camping gear, cooler, yeti, yeti cup, stanley cup, hydroflask, hydro flask, tumbler, lunchbox, lunch
        box, basketball, football, soccer ball, volleyball, baseball bat, cricket bat, tennis balls, pickleball
        paddle, pickleball paddles, weights, kettlebell, kettlebells, resistance bands, treadmill, exercise
        bike, activewear, hoka, birkenstocks, doc martens, timberlands, clogs, stilettos, thongs, flipflops,
        undies, panties, thong, briefs, stockings, tights, nightgown, robe, dressing gown, housecoat, nightie,
        trackies, tracksuit, trackpants, joggers, sweatpants, windbreaker, puffer, parka, vest, waistcoat, tux,
        tuxedo, tux rental, tuxedo rental, gown, salwar, dupatta, dhoti, abaya, kimono, poncho, mittens,
        earmuffs, baseball cap, visor, headband, scrunchies, watch, watch strap, wedding ring, engagement ring,
        anklet, brooch, locket, cufflinks, suspenders, fanny pack, briefcase, screen repair, cracked screen,
        screen replacement, screen fix, apple watch, garmin, airtag, airtags, chromecast, fire stick, firestick,
        subwoofer, turntable, record player, sonos, alexa, echo dot, google home, smart plug, xbox, ps5,
        playstation 5, ps4, nintendo switch, switch oled, steam deck, gaming mouse, ring light, sd card, micro
        sd, flash drive, thumb drive, surge protector, power strip, photo frame, wall art, art print, curtain,
        blinds, curtain rod, pillowcase, doona, doona cover, comforter, quilt, headboard, nightstand, shelving,
        stool, bar stool, bar stools, loveseat, recliner, futon, coffee table, dining table, closet organizer,
        hangers, laundry basket, hamper basket, storage bins, storage boxes, mason jars, skillet, saucepan,
        baking tray, baking sheet, muffin tin, cutting board, chopping board, can opener, corkscrew, spatula,
        whisk, colander, measuring cups, mixing bowl, mixing bowls, wine glasses, silverware, slow cooker,
        crockpot, rice cooker, vitamix, nutribullet, food processor, kitchenaid, keurig, french press,
        aeropress, freezer, chest freezer, cooker, dyson, roomba, steam mop, mop, broom, sewing machine,
        dehumidifier, humidifier, air purifier, ac unit, window unit, generator, leaf blower, hedge trimmer,
        chainsaw, balloons, bday balloons, streamers, tinsel, ornaments, wreath, easter basket, discounted tree,
        whoopee cushion, prank gift, fidget spinner, rubiks cube, telescope, binoculars, flash light, headlamp,
        bike lights, bike rack, roof box, night market, bazaar, craft fair, opshop, charity shop, k-mart, cotton
        on, noel leeming, poundstretcher, home bargains, prettylittlething, zalora, mr price""",
    "personal_care": """
        mens grooming, beard oil, beard balm, skin fade, taper fade, lineup, buzz cut, fringe trim,
        bangs trim, braids, box braids, cornrows, loc retwist, retwist, sew in, silk press, root touch up, roots
        done, flat iron, curling iron, hairdryer, bobby pins, hairbrush, head and shoulders, old spice, axe
        spray, antiperspirant, bath bombs, bath bomb, bubble bath, epsom salt, loofah, body scrub, face wash,
        facewash, cleanser, micellar water, retinol, vitamin c serum, cerave, cetaphil, neutrogena, sunscream,
        spf, after sun, aloe vera, lip gloss, lip liner, lippy, eyeshadow, eye shadow, eyeliner pencil, blush,
        bronzer, setting spray, makeup wipes, lash lift, electrolysis, microneedling, lip filler, chemical peel,
        hydrafacial, acrylics, nail fill, nail tech, nail art, spray tan, fake tan, tampax, sanitary towels,
        menstrual cup, period products, period pants, panty liners, kotex, feminine products, trimmer,
        aftershave, toothpicks, oral b, colgate, listerine, whitening strips, teeth whitening, crest, retainer
        cleaner, cotton balls, nail clippers, tweezers, nail file, shower cap, drycleaning, drycleaner, laundry
        coins, wash and fold, dhobi, ironing service, istri, presswala""",
    "entertainment": """
        quick pick, quick picks, scratcher, scratchers, ringtone, ringtones, derby, derby day, race track,
        racetrack, horse race, ufc, wrestlemania,
        wine tasting, wine tastings, beer tasting, whiskey tasting, whisky tasting, cheese tasting, gin tasting, chocolate tasting,
        imax, rave,
        18 holes, 9 holes, nine holes, tee time, tee times, bowling shoes, lane rental, 5k entry, 5k race, 5k
        race signup, 5k signup, 5k registration, 10k race, 10k run, 10k run entry, 10k registration, race
        registration, race signup, race bib, turkey trot, triathlon, triathlon entry, spartan race, tough
        mudder, colour run, league fee, league fees, softball league, soccer league, kickball league, rec
        league, pickleball, pickleball court, squash court, badminton court, turf booking, cricket turf, five a
        side, 5 a side, tennis lesson, march madness, march madness pool, office pool, super bowl squares,
        fantasy football, fantasy league, betfair, sportsbet, pokies, the pokies, slot machine, slot machines,
        roulette, blackjack, horse races, race track, melbourne cup, pub quiz, trivia, axe throwing, rage room,
        dave & buster's, pinball, laser quest, putt putt, batting cages, paintballing, airsoft, shooting range,
        gun range, horse riding, horseback riding, horse ride, riding lesson, pony ride, disney tickets, sea
        world, busch gardens, ferris wheel, london eye, county fair, state fair, fairground, haunted house, corn
        maze, pumpkin patch, apple picking, christmas market, panto, pantomime, playhouse, broadway, orchestra,
        jazz night, open mic, drag brunch, burlesque, dj night, cover at, door charge, cloakroom, coat check,
        table at club, hockey tix, taylor swift, glasto, glastonbury, coachella, burning man, comic con,
        comicon, comic-con, anime con, skiddle, steamgames, steam wallet, steampowered, minecoins, gacha, in app
        purchase, in-app purchase, battle pass, psn, psn card, humble bundle, itch.io, ea
        sports, fc points, dnd book, magic cards, mtg booster, booster pack, booster packs, trading cards,
        baseball cards, model kit, model train, gunpla, lego botanical, craft store, crafting supplies, crochet
        hook, canvas and paint, paint by numbers, sip and paint, paint and sip, paint night, pottery, pottery
        painting, ukulele, drum sticks, drum kit, sheet music, piano tuning, piano tuner, photo prints, kayak
        rental, canoe rental, paddleboard rental, boat rental, jetski, surf lesson, surf lessons, ski lessons,
        ski lesson, snow tubing, ice rink, skate rental, roller rink, indoor skydiving, skydiving, skydive,
        bungee, bungee jump, zorbing, trampoline, flying lesson, houseparty, hens night, hen do, stag do, bucks
        night, buck's night, bachelorette, dvd, dvds, blu ray, bluray, cd, cds, record store, itunes, prime
        rental, redbox, crossword book, sudoku book, newspaper""",
    "subscriptions": """
        subs renewal, prime, prime sub, sub renewal, auto renewal, auto-renewal, autorenewal, apple bundle,
        yt music, youtube sub, cursor pro, cursor ai, replit, obsidian sync, readwise, pocket casts, feedly, the
        athletic, wordle sub, grindr, grindr xtra, kick sub, bandcamp, qobuz, xm radio, pandora plus, amc plus,
        apple fitness, costco membership, sams club membership, sam's club membership, bjs membership, walmart
        plus, walmart+, instacart plus, instacart+, dashpass, uber pass, deliveroo plus, prime renewal, aaa
        membership, triple a, audible credit, audible credits, libro fm, ea access, ubisoft plus, google
        storage, apple storage, backblaze, carbonite, name.com, bluehost, hostgator, siteground, ssl cert,
        zapier, airtable, clickup, monday.com, trello, calendly, docusign, quickbooks, freshbooks, birchbox,
        fabfitfun, stitch fix, dollar shave club, harrys, barkbox sub, wine club, jio cinema""",
    "fees": """
        cc interest, card interest,
        cpa, fax,
        yodel, parcelforce, registered post, certified mail, money order, cashiers check, cashier's check,
        bounced check, etsy fees, ebay fees, surcharge, card surcharge, interest on my visa, interest on my
        card, interest on the card, interest on visa, interest on amex, interest on mastercard, interest on
        loan, interest on my loan, klarna, klarna payment, afterpay, clearpay, affirm payment, zip pay, tax
        return software, h and r block, hr block, self assessment, gst payment, property registration,
        notarization, notarized, notarised, affidavit, birth certificate, death certificate, marriage licence,
        marriage certificate, name change, uscis, legal bill, legal advice, legal consultation, mediator,
        speeding, ticket speeding, traffic cop, bribe, court costs, toll violation, drivers license renewal,
        driving licence renewal, fingerprinting, dbs check, police check, lifelock, safe deposit box,
        photocopying, faxing, print shop, kinkos, kinko's, atm surcharge""",
    "charity": """
        march of dimes, salvation army kettle, collectant, collection tin, charity raffle, charity gala, charity
        auction, sponsored a child, sponsored run, sponsored walk, go fund me, just giving, justgiving,
        wikipedia, npr, npr pledge, pbs, pbs pledge, public radio, pledge drive, red nose day, comic relief,
        children in need, poppy appeal, big issue, big issue seller, relief effort, earthquake relief, flood
        relief, hurricane relief, toys for tots, operation smile, make a wish, make-a-wish, ronald mcdonald
        house, susan g komen, relay for life, movember, planned parenthood, sierra club, naacp, humane society,
        best friends animal, soup kitchen, homeless vet, guy on the street, temple hundi, hundi, dakshina,
        fitrana, tzedakah, synagogue dues, synagogue, campaign contribution, meals on wheels, scholarship fund,
        alumni fund""",
    "gifts": """
        father's day card, mother's day card, fathers day card, mothers day card, birthday necklace, birthday bracelet, birthday earrings, birthday flowers, birthday watch, anniversary necklace, anniversary ring, anniversary earrings, anniversary bracelet, anniversary flowers, valentine necklace,
        for graduation, for his graduation, for her graduation, for their graduation,
        amazon registry, baby registry, bridal shower, pressie, pressies, prezzie, prezzies, prezzy, chrissy
        pressie, kris kringle, white elephant, yankee swap, stocking fillers, stocking filler, advent calendar,
        house warming, housewarming, housewarming plant, bar mitzvah, bat mitzvah, box of chocolates for, flower
        delivery, eidi, hongbao, ang pao, ang pow, lai see, red packet, red packets, lucky money, ang bao,
        teacher appreciation, mail carrier tip, office collection, leaving collection, leaving do collection,
        whipround, chipped in for""",
}

INCOME: dict[str, str] = {
    "salary": """
        payday, pay day, direct deposit, direct dep, dir dep, salary credit, sal credited, biweekly check,
        performance pay, 13th month, 13th month pay, thirteenth month, ot pay, double time, shift differential,
        tips from work, tip out, tips from tonight, tips tonight, tips from shift, ss check, disability check,
        va benefits, va disability, gi bill, edd payment, ei payment, ei benefits, job seekers, youth allowance,
        austudy, family tax benefit, pip payment, uc payment, carers allowance, child tax credit, housing
        benefit, maternity allowance, student finance, student maintenance loan, maintenance loan, fafsa refund,
        bursary, furlough""",
    "freelance": """
        mowed a lawn, mowed the lawn, mowed lawns, mowing lawns,
        consulting gig, contract gig, freelance logo gig, logo gig, design gig, editing gig, writing gig, photo
        gig, photography gig, catering gig, moving gig, handyman gig, gig money, gig pay, gig payout, side
        money, etsy shop payout, airbnb payout, turo payout, mturk payout, tiktok payout, tiktok creator fund,
        substack payout, onlyfans payout, uber eats payout, instacart payout, grubhub payout, shipt payout,
        rover payout, wag payout, taskrabbit payout, amazon flex, amazon flex payout, spark payout, plasma
        money, plasma donation money, focus group, research study payment, research study, survey payout, user
        testing, usertesting, mystery shopping""",
    "interest": """
        interest credit, coupon payment bond, sign up bonus from bank, premium bonds win""",
    "sale": """
        flogged, resold, auctioned, auctioned off, flipped my, marketplace money, gumtree sale, kijiji sale,
        offerup sale, olx sale, vinted money, ebay money, car boot sale money, car boot money, boot sale money""",
    "tax_refund": """
        tax money, state refund, federal refund, refund irs, ato refund, cra refund, gst credit, gst rebate, itr
        refund, council tax rebate""",
}
