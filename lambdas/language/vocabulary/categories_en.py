"""English words and phrases that tell a category.

Plurals and possessives are derived. `WEAK` words tell a category only where nothing
else does: they often describe something bought ("birthday dinner", "phone case").
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """
        lunch, dinner, breakfast, brunch, supper, brekkie, brekky, brekfast, bfast, lunchtime,
        linner, restaurant, resto, cafe, cafeteria, canteen, coffee, coffe, latte, cappuccino, espresso,
        americano, flat white, mocha, macchiato, cortado, iced coffee, cold brew, frappe, frappuccino,
        coffee shop, matcha, chai, bubble tea, boba, boba tea, milk tea, tea time, high tea, afternoon tea,
        bakery, bagel, donut, doughnut, croissant, muffin, pastry, scone, cookie, pretzel, cinnamon roll,
        bar, pub, beer, pint, cocktail, drinks, booze, wine bar, brewery, taproom, happy hour, bar tab,
        margarita, mojito, negroni, ale, lager, shots, round of drinks, beers, nightcap, brewpub,
        pizza, pizzeria, burger, hamburger, cheeseburger, fries, hot dog, hotdog, sandwich, sub sandwich, wrap,
        panini, taco, burrito, quesadilla, nachos, enchilada, empanada, kebab, doner, doner kebab, gyros, gyro,
        shawarma, falafel, sushi, ramen, noodles, pho, pad thai, curry, dim sum, dumplings, bento, udon, poke,
        poke bowl, banh mi, biryani, thali, dosa, samosa, naan, tikka masala, hotpot, hot pot, bibimbap, tapas,
        paella, steakhouse, steak dinner, bbq place, barbecue restaurant, wings, fried chicken, fish and chips,
        diner, bistro, brasserie, trattoria, tavern, food truck, street food, hawker, food court, buffet,
        takeaway, takeout, take out, take away, carryout, doordash order, food delivery, meal, meal out, eating out, eat out,
        dining out, dine out, dine in, dining, ate out, fast food, drive thru, drive through, snack, snack bar, smoothie, milkshake,
        juice bar, juice, ice cream, gelato, frozen yogurt, froyo, dessert, waffle, pancake, pancakes, crepe,
        salad, salad bar, soup, pasta, lasagna, steak, oysters, appetizer, entree, food, nosh, grub,
        munchies, bite to eat, quick bite, breakfast burrito, date night, dinner date, lunch break, chippy,
        chinese food, thai food, indian food, mexican food, sushi place, pizza place, catering, team lunch, work lunch,
        business lunch, business dinner, birthday dinner, birthday lunch, school lunch, hotel breakfast,
        tip at restaurant, room service, bottomless brunch, roast dinner, sunday roast, omelette, omelet,
        cupcake, cheesecake, slushie, soda at bar, mimosa, bloody mary, whiskey bar, hookah, shisha, tea room,
        teahouse, deli, delicatessen, eatery, patisserie, creperie, grill, rotisserie, churros, arepas, ceviche,
        jollof, suya, braai, nasi goreng, satay, laksa, mezze, hummus bar, barista, cuppa, tea""",
    "groceries": """
        grocery, groceries, supermarket, food shop, food shopping, weekly shop, big shop, grocery store,
        grocery shopping, grocery run, corner shop, corner store, convenience store, bodega, butcher, fishmonger,
        greengrocer, farmers market, farmer's market, market stall, produce, veg, veggies, vegetables, vegetable,
        fruit, fruits, fruit and veg, apple, banana, orange, oranges, grape, strawberry, strawberries, blueberry,
        blueberries, raspberry, raspberries, cherries, mango, pineapple, melon, watermelon, peach, peaches, pear, plums, lemon,
        lime, avocado, avo, tomato, tomatoes, potato, potatoes, onion, garlic, carrot, cucumber, lettuce, spinach, kale,
        broccoli, cauliflower, mushroom, mushrooms, bell pepper, peppers, zucchini, eggplant, corn, beans, lentils, chickpeas,
        milk, oat milk, almond milk, soy milk, bread, loaf, sourdough, baguette, egg, eggs, butter, cheese, yogurt,
        yoghurt, cream, sour cream, flour, sugar, salt, spices, pepper, olive oil, cooking oil, vinegar, rice, cereal, oats, oatmeal,
        granola, honey, jam, peanut butter, nutella, chicken, chicken breast, beef, ground beef, mince, pork, bacon, ham, sausage,
        sausages, turkey, lamb, fish, salmon, tuna, shrimp, prawns, tofu, tempeh, chips, crisps, crackers, candy,
        candies, sweets, chocolate, chocolates, gum, chewing gum, popcorn, nuts, almonds, peanuts, biscuits,
        soda, coke, cola, pepsi, soft drink, water, bottled water, mineral water, sparkling water, bottle of wine, bottle of water,
        wine, six pack, beer crate, tea bags, coffee beans, ground coffee, coffee pods, instant noodles, frozen food,
        frozen pizza, ready meal, canned food, ketchup, mayo, mustard, sauce, pasta sauce, salsa, spaghetti,
        toilet paper, loo roll, paper towels, kitchen roll, tissues, dish soap, dishwashing liquid, detergent,
        laundry detergent, cleaning supplies, cleaning products, bleach, sponge, sponges, trash bags, bin bags, garbage bags, foil,
        aluminum foil, batteries from supermarket, pantry, staples, ingredients, meat, dairy, seafood, liquor store,
        bottle shop, off licence, off license, wine shop, costco run, meal kit, provisions, kirana, sabzi, atta, dal, paneer, ghee,
        tortillas, bagels pack, ice, energy drink, red bull, gatorade, kombucha, coconut water, baking stuff, yeast""",
    "transport": """
        taxi, cab, taxi ride, cab ride, rideshare, ride share, ride hailing, ride to airport, airport ride, bus, bus fare, bus ticket, bus pass, busfare, metro,
        metro card, metrocard, subway ride, subway fare, subway pass, underground, tube, tube fare, oyster card, oyster, oyster top up, opal card,
        myki, presto card, octopus card, clipper card, train, train fare, train ticket, train pass, railway, rail pass,
        railcard, tram, tram ticket, trolley, light rail, ferry, ferry ticket, commute, commuter pass, travelcard, transit, transit pass,
        public transport, public transit, fare, parking, car park, parking meter, parking garage, parking ticket,
        parking fine, park and ride, valet, valet parking, toll, tolls, toll road, bridge toll, highway toll, turnpike, congestion charge,
        ulez, car wash, carwash, oil change, tires, tyres, tire, tyre, new tires, tire change, mechanic, car repair, car service,
        car maintenance, car servicing, brake pads, brakes, windshield, windscreen, mot, smog check, car inspection, vehicle inspection,
        car registration, vehicle registration, dmv, license renewal, road tax, car tax, car payment, car loan, car lease, auto repair,
        auto parts, car battery, wiper blades, wipers, tow, towing, tow truck, bike repair, bicycle repair, bike shop, bicycle, new bike,
        bike tube, inner tube, bike lock, bike share, bikeshare, scooter, scooter rental, e-scooter, escooter, rickshaw, auto rickshaw, tuk tuk,
        tuktuk, songthaew, jeepney, matatu, boda boda, motorcycle, motorbike, moped, carpool, carpooling, shuttle, airport shuttle,
        shuttle bus, driving lesson, driving lessons, driving school, driving test, car rental by hour, car share, carshare, zipcar ride,
        uber home, lyft home, uber ride, metro pass, metro ticket, bus to work, train to work, ride home, minicab, black cab, car""",
    "fuel": """
        gas, gasoline, petrol, diesel, fuel, fuel up, gas station, petrol station, filling station, service station, gas bill for car,
        filled up, fill up, filled the tank, filled tank, fill the tank, tank of gas, full tank, tank, unleaded, premium gas, ev charging, ev charge,
        charging station, charged the car, car charging, supercharger, supercharging, charge point, gas for the car, gas for car, petrol for the car,
        diesel for the van, topped up the tank, lpg, e85, adblue, servo""",
    "housing": """
        rent, apartment rent, flat rent, house rent, room rent, mortgage, mortgage payment, deposit on flat, security deposit,
        landlord, hoa, hoa dues, hoa fees, condo fee, condo fees, strata, body corporate, council tax, property tax, ground rent, service charge,
        plumber, plumbing, electrician, handyman, carpenter, roofer, roof repair, painter, locksmith, gardener, gardening,
        lawn care, lawn mowing, landscaper, landscaping, cleaner, house cleaner, cleaning lady, maid, maid service, house cleaning, housekeeper,
        housekeeping, pest control, exterminator, chimney sweep, window cleaner, window cleaning, contractor, builder, builders, renovation, remodel, remodeling,
        home repair, house repair, home repairs, repairs, appliance repair, boiler repair, boiler service, furnace repair, hvac, ac repair, drywall, paint,
        wall paint, paint for the house, tiles, flooring, carpet install, land, plot, down payment, realtor, home inspection, storage unit, self storage,
        moving truck, movers, moving company, removal van, septic, gutter cleaning, fence repair, lumber, home depot run, garden center, garden centre,
        plants, soil, mulch, fertilizer, lawnmower, dorm, dorm rent, airbnb rent, coliving, house, apartment, roommate rent, smoke detector""",
    "utilities": """
        electricity, electric bill, electricity bill, electric, power bill, hydro bill, gas bill, water bill, heating, heating bill, heating oil,
        sewer, sewage, trash bill, trash pickup, garbage bill, garbage pickup, waste collection, bin collection, recycling fee, utility, utilities, utility bill, utility bills,
        internet, internet bill, wifi, wi-fi, wifi bill, broadband, fiber, fibre, phone bill, mobile bill, cell phone bill, cellphone bill,
        cell bill, phone plan, mobile plan, mobile data, phone credit, phone top up, phone topup, airtime, mobile recharge, phone recharge, recharge, prepaid card, prepaid sim, sim card, sim, esim,
        landline, data plan, data pack, roaming, cable bill, cable tv, cable, energy bill, energy, hydro, solar bill, propane, light bill, lights bill, electricity and water, top up phone, dsl, router rental""",
    "health": """
        doctor, dr, gp, physician, dentist, dental, dental cleaning, orthodontist, braces, root canal, filling at dentist, tooth, teeth cleaning, optician,
        optometrist, eye exam, eye test, eye doctor, glasses prescription, prescription glasses, contact lenses, contacts lenses, reading glasses,
        pharmacy, chemist, drugstore, drug store, apothecary, medicine, medicines, medication, meds, pills, prescription, rx, painkillers, paracetamol,
        ibuprofen, aspirin, tylenol, advil, antibiotics, inhaler, insulin, vitamins, vitamin, supplements, protein powder, bandages, band aid, plasters, first aid,
        first aid kit, cough syrup, cold medicine, allergy meds, antihistamine, thermometer, hospital, hospital bill, clinic, urgent care, emergency room, er visit, er bill,
        ambulance, surgery, operation, x-ray, xray, mri, ultrasound, blood test, lab test, lab tests, checkup, check up, check-up, physical exam, copay, co-pay,
        medical, medical bill, therapy, therapist, counselling, counseling, counselor, psychologist, psychiatrist, physio, physiotherapy, physiotherapist,
        physical therapy, chiropractor, chiro, osteopath, acupuncture, dermatologist, gynecologist, gyno, pediatrician, obgyn, midwife, vaccine, vaccination,
        flu shot, covid test, gym, gym membership, gym fee, gym fees, gym pass, fitness, fitness class, yoga, yoga class, pilates, spin class, crossfit, personal trainer,
        swimming pool entry, nutritionist, dietitian, hearing aid, condoms, birth control, pregnancy test, sunscreen spf, allergy test, health, healthcare, massage therapist, podiatrist""",
    "insurance": """
        insurance, insurance premium, premium for insurance, car insurance, auto insurance, home insurance, house insurance, contents insurance, renters insurance,
        life insurance, health insurance, medical insurance, dental insurance, travel insurance, pet insurance, dog insurance, phone insurance, bike insurance,
        motor insurance, liability insurance, insurance payment, insurance deductible, policy renewal, policy premium, warranty extension, aaa insurance""",
    "entertainment": """
        movie, movies, cinema, movie ticket, movie tickets, film, films, theater, theatre, musical, play tickets, opera, ballet, symphony, concert, concert tickets, gig,
        gig tickets, festival, festival ticket, music festival, show tickets, comedy show, comedy club, stand up, standup, museum, museum ticket, gallery, exhibition, exhibit, zoo,
        aquarium, amusement park, theme park, water park, fun fair, funfair, carnival, arcade, bowling, mini golf, minigolf, golf, green fees, laser tag, escape room,
        karaoke, billiards, pool hall, darts, paintball, go kart, go karts, go karting, ice skating, roller skating, skiing, ski pass, lift pass, lift ticket, ski lift, trampoline park,
        climbing gym, climbing wall, bouldering, club entry, nightclub, club, clubbing, cover charge, casino, poker, poker night, lottery, lottery ticket, lotto, scratch card, scratchers, bet, betting,
        gambling, sports betting, bingo, video game, video games, game, games, board game, board games, card game, ps5 game, xbox game, nintendo game, switch game, steam game, dlc, in-game purchase, skins,
        playstation, vinyl, vinyl record, records, comics, comic book, comic books, manga, hobby, hobbies, hobby supplies, craft supplies, crafts, art supplies, yarn, knitting, painting class,
        football match, football game, soccer game, baseball game, basketball game, hockey game, match ticket, match tickets, game tickets, season ticket, ticket, tickets,
        sports event, rodeo, circus, magic show, party, parties, movie night, movie rental, rent a movie, pay per view, ppv, streaming rental, dance class, dancing, salsa class, guitar strings, guitar, piano lessons fun, fishing license,
        fishing, fishing gear, camping, campsite fun, planetarium, photo booth, boat ride, pottery class, trivia night, quiz night, fireworks, entertainment, ebook, kindle book, novel, novels, audiobook, magazine, puzzle, lego for me""",
    "shopping": """
        clothes, clothing, shirt, t-shirt, tshirt, tee, blouse, dress, skirt, jeans, pants, trousers, shorts, leggings, hoodie, sweater, jumper, sweatshirt, cardigan,
        jacket, coat, raincoat, suit, blazer, tie, socks, underwear, bra, boxers, lingerie, pyjamas, pajamas, swimsuit, bikini, swimwear, shoe, shoes, sneakers, trainers, boots, sandals,
        heels, flip flops, slippers, running shoes, gym shoes, gym clothes, hat, cap, beanie, scarf, gloves, belt, watch, jewelry, jewellery, necklace, earrings, bracelet, ring, sunglasses,
        handbag, purse, bag, backpack, wallet, suitcase, luggage, umbrella, laptop, work laptop, computer, pc, macbook, ipad, tablet, monitor, keyboard, mouse pad, computer mouse, headset,
        headphones, earphones, earbuds, airpods, speaker, bluetooth speaker, charger, phone charger, usb cable, cable for phone, hdmi cable, power bank, adapter, hard drive, ssd, usb stick, memory card, webcam,
        microphone, printer, printer ink, ink cartridge, toner, router, camera, lens, tripod, drone, phone, new phone, smartphone, iphone, android phone, phone case, screen protector, smartwatch, smart watch, apple watch,
        fitbit, kindle, tv, television, soundbar, console, game console, electronics, gadget, gadgets, appliance, appliances, fridge, refrigerator, washing machine, washer, dryer, dishwasher, oven, stove,
        microwave, toaster, kettle, blender, air fryer, airfryer, coffee machine, coffee maker, espresso machine, vacuum, vacuum cleaner, hoover, iron, hair dryer, fan, heater, air conditioner, furniture, sofa, couch, chair, office chair,
        desk, table, bed, mattress, pillow, pillows, duvet, bedding, sheets, bedsheets, blanket, towel, towels, curtains, rug, carpet, lamp, light bulb, light bulbs, shelf, shelves, bookshelf, bookcase, wardrobe, dresser, mirror, vase, candle,
        candles, picture frame, poster, decor, decoration, decorations, home decor, kitchenware, pan, frying pan, pot, pots, pots and pans, plates, mug, mugs, glassware, cutlery, knife, knives, tupperware, tools, tool, drill, hammer, screwdriver, screws, nails, hardware store, hardware,
        batteries, battery, stationery, notebook, pens, pencil, paper, printer paper, office supplies, tape, scissors, mall, shopping, shopping mall, department store, online shopping, online order, outlet, thrift store, thrift, second hand store, flea market, vintage store,
        sports gear, sporting goods, dumbbells, yoga mat, tennis racket, racket, ski gear, helmet, bike helmet, tent, sleeping bag, hiking boots, water bottle, thermos, costume, halloween costume, tailor, alterations,
        christmas decorations, christmas tree, christmas lights, e-bike, perfume gift set, vape, vapes, cigarettes, cigarette, smokes, tobacco, cigar, cigars, lighter, package, parcel order, bookstore, bookshop, book, books, graphics card, gpu, ram, cpu, extension cord, usb hub, cleaning robot, robot vacuum, ironing board, uniform, merch, souvenir shop""",
    "personal_care": """
        haircut, hair cut, hairdresser, hair salon, salon, barber, barbershop, barber shop, hair, hair color, hair colour, hair dye, highlights, blowout, blow dry, beard trim, shave, nails, nail salon, nails done,
        manicure, pedicure, mani pedi, mani-pedi, gel nails, waxing, wax, threading, eyebrows, brows, lashes, eyelashes, lash extensions, facial, spa, spa day, massage, sauna, tanning, tanning salon, botox, beauty, beauty salon, beautician,
        makeup, make up, make-up, cosmetics, lipstick, mascara, foundation, concealer, eyeliner, perfume, cologne, fragrance, deodorant, shampoo, conditioner, hair gel, hair spray, soap, body wash,
        shower gel, lotion, body lotion, moisturizer, moisturiser, face cream, hand cream, sunscreen, sun cream, skincare, skin care, serum, toothpaste, toothbrush, floss, dental floss, mouthwash, razor, razors, razor blades,
        shaving cream, shaving foam, tampons, pads, sanitary pads, cotton buds, q-tips, nail polish, hair ties, toiletries, hygiene, dry cleaning, dry cleaner, dry cleaners, laundry, laundromat, launderette, laundrette, tattoo, piercing,
        personal care, contact solution, wet wipes, braiding, hair extensions, wig, lip balm, chapstick""",
    "education": """
        tuition, tuition fee, tuition fees, school fees, school fee, university, uni fees, uni, college, course, online course, class, classes, lesson, lessons, piano lesson, guitar lessons, language class, language course, english course, spanish class,
        tutor, tutoring, tutors, textbook, textbooks, school books, school supplies, workbook, workshop, seminar, webinar, conference, conference ticket, exam, exam fee, test fee, sat fee, ielts, toefl, gre, gmat, certification, certificate,
        bootcamp, training, training course, student loan, student loans, student loan payment, school, library fine, library fee, school trip, field trip, study materials, study guide, graduation, diploma, enrollment, enrolment fee, degree, thesis printing, education, first aid course, photography course, cooking class""",
    "kids": """
        daycare, day care, childcare, child care, nursery, kindergarten, preschool, creche, babysitter, baby sitter, babysitting, sitter, nanny, au pair, diaper, diapers, nappies, nappy, baby wipes, baby food, baby formula, formula,
        baby clothes, baby shoes, baby gear, baby monitor, kids clothes, kid's clothes, children's clothes, kids shoes, kids shoes, pram, stroller, buggy, pushchair, car seat, crib, cot, toy, toys, lego, doll, dolls, barbie, teddy bear, plushie,
        playground, soft play, playgroup, play date, playdate, kids party, kid's party, children's party, allowance for kid, pocket money, kids allowance, school uniform, after school club, after school care, summer camp, kids camp, swim lessons for kids, swimming lessons, kids' soccer,
        soccer camp, pacifier, dummy for baby, baby, kids, kid, children, breast pump, toddler, son's shoes, daughter's shoes, school bag, child support, football club for son, ballet class for daughter, bounce house, pinata""",
    "pets": """
        vet, vets, veterinarian, veterinary, vet bill, pet, pets, pet food, pet store, pet shop, pet supplies, pet sitter, petsitter, dog, dog food, dog treats, dog toy, dog toys, dog walker, dog walking, dog sitter, dog groomer, dog grooming, dog bed, dog leash, leash, dog collar,
        cat, cat food, cat litter, litter, kitty litter, kibble, cat toy, cat tree, puppy, puppy food, kitten, kitten food, groomer, pet grooming, kennel, kennels, cattery, aquarium fish, fish tank, fish food, hamster, rabbit food, bird seed, bird food, horse feed, hay, flea treatment, flea drops, tick collar,
        deworming, pet boarding, dog boarding, dog daycare, parrot, chew toy, guinea pig, dog park fee, dog training""",
    "gifts": """
        gift, gifts, present, presents, gift card, giftcard, gift voucher, birthday present, birthday gift, christmas present, christmas presents, christmas gift, christmas gifts, xmas gift, xmas gifts, xmas present, xmas presents, wedding gift, wedding present, anniversary gift, baby shower gift, housewarming gift,
        valentine's gift, valentines gift, mother's day gift, father's day gift, secret santa, flowers, bouquet, roses, greeting card, birthday card, christmas cards, wrapping paper, gift wrap, gift bag, farewell gift, graduation gift, teacher gift, busker, street musician, gave to a friend, treat for mom, hamper, gift basket, stocking stuffers, engagement gift, leaving present, whip round""",
    "charity": """
        charity, charities, donation, donations, donated, donate, donating, food bank, church, church offering, tithe, tithing, tithes, zakat, sadaqah, temple donation, mosque, offering, fundraiser, fundraising, crowdfunding, gofundme, homeless, homeless man, homeless guy, homeless person, homeless shelter, beggar,
        animal shelter, red cross donation, salvation army, sponsor a child, sponsorship of child, relief fund, alms, collection plate, nonprofit, non-profit, ngo, panhandler, charity run""",
    "travel": """
        hotel, hostel, motel, airbnb, air bnb, bnb, b&b, bed and breakfast, guesthouse, guest house, lodging, resort, accommodation, hotel room, hotel stay, flight, flights, plane ticket, plane tickets, airplane ticket, airfare, air ticket, flight ticket, flight tickets, airline, airline ticket, baggage fee, checked bag, extra baggage, excess baggage,
        luggage fee, seat upgrade, vacation, holiday trip, holidays abroad, trip, city trip, road trip, cruise, tour, tours, guided tour, city tour, sightseeing, excursion, day trip, safari, package holiday, travel agency, visa, visa fee, return ticket, return flight, return trip, round trip ticket, tourist visa, passport, passport renewal, passport photo, passport photos, rental car, car rental, car hire, rent a car, rent-a-car,
        hire car, campervan, camper van, rv rental, campsite, campground, camping site, ski trip, ski resort, beach resort, airport, airport lounge, lounge access, airport parking, souvenir, souvenirs, travel, travels, travelling, traveling, travel adapter, vacation rental, holiday rental, villa, duty free, city tax, tourist tax, boat tour, snorkeling tour, scuba diving, national park, national park pass, cabin rental, houseboat, eurail, interrail pass, sleeper train, weekend getaway, getaway, honeymoon""",
    "subscriptions": """
        subscription, subscriptions, membership, monthly membership, annual membership, streaming, streaming service, vpn, cloud storage, icloud storage, software subscription, app subscription, software license, software licence, web hosting, hosting, domain, domain name, domain renewal, newspaper, newspaper subscription, magazine subscription, music subscription, patreon pledge, onlyfans, saas, antivirus, password manager,
        game pass, dating app, tv license, tv licence, license fee for tv, app, apps, premium plan, pro plan, annual plan, monthly plan, newsletter subscription, meal kit subscription, backup storage, server, vps""",
    "fees": """
        fee, fees, bank fee, bank fees, bank charge, bank charges, atm fee, atm fees, atm charge, overdraft, overdraft fee, late fee, late fees, late payment fee, service fee, transaction fee, wire fee, wire transfer fee, transfer fee, foreign transaction fee, exchange fee, conversion fee, processing fee, account fee, maintenance fee, monthly account fee, annual fee, card fee, credit card fee,
        credit card interest, interest charge, interest charges, loan interest, interest paid, loan payment, loan repayment, loan, debt, debt payment, credit card payment fee, penalty, fine, fines, speeding ticket, traffic ticket, speeding fine, traffic fine, tax, taxes, income tax, tax bill, tax payment, tax preparation, vat, customs, customs duty, import duty, duty, stamp duty,
        lawyer, attorney, solicitor, legal fees, legal fee, notary, notary fee, accountant, accounting, tax advisor, bookkeeper, court fee, court fine, filing fee, application fee, permit, permits, license fee, registration fee, postage, stamps, stamp, post office, shipping, shipping fee, delivery fee, courier, parcel, convenience fee, cancellation fee, cancelation fee, commission fee, brokerage fee, bank, paperwork fee, background check, photocopies, photocopy, copies, printing, union dues, dues, bail, po box, nsf fee, currency exchange fee, paypal fee, admin fee, booking fee, joining fee""",
}

WEAK: dict[str, str] = {
    "gifts": "birthday, anniversary, wedding, valentine, valentines, mother's day, father's day, christmas, xmas, baby shower, card",
    "transport": "ride, car, train, bus, bike, pass",
    "entertainment": "ticket, tickets, game, games, show, event, club, match, festival, party, film, fun, play",
    "shopping": "phone, stuff, clothes shopping, order, shop, store, bag, table, computer, book, books, cable, parcel, online, iron, fan, paper",
    "fees": "fee, fees, bank, fine, charge, copies, parcel, tax, taxes, loan, debt, license",
    "housing": "house, apartment, flat, land, paint, home, plants, garden, room, kitchen, bathroom",
    "utilities": "energy, cable, fiber, power, sim, electric",
    "groceries": "water, fish, market, apple, orange, chips, cream, ice, chicken, bread, sauce, dairy, meat, cheese, egg, pepper, juice, corn, fruit, veg",
    "dining": "food, bar, tea, cookie, snack, juice, meal, grill",
    "kids": "baby, kids, kid, children, school bag, toddler",
    "pets": "dog, cat, pet, puppy, kitten, litter, rabbit, hamster, horse",
    "education": "school, class, classes, training, exam, college, university, uni, library, workshop, conference, course",
    "travel": "trip, vacation, holiday, holidays, airport, beach, abroad, travel, camping, mountain",
    "health": "health, tooth, teeth, gym, medical, hospital, operation",
    "subscriptions": "app, apps, server, premium, online plan, annual, membership",
    "personal_care": "hair, nails, beauty, pads, soap",
    "charity": "church, temple, mosque, homeless",
}

INCOME: dict[str, str] = {
    "salary": """
        salary, paycheck, pay check, paycheque, pay cheque, wage, wages, payroll, payday money, payslip, my pay, monthly pay, net pay, bonus, work bonus, annual bonus, christmas bonus, year end bonus,
        overtime, overtime pay, commission, stipend, pension, retirement pay, social security, unemployment benefit, unemployment, disability benefit, got paid, paid by work, paid by my boss, paycheck from work, severance, tips earned, earned in tips, made in tips, tips at work, child benefit, universal credit, job pay, scholarship, grant, student grant, allowance from work, sick pay, holiday pay, maternity pay, backpay, back pay""",
    "freelance": """
        freelance, freelancing, freelance work, freelance gig, side gig, side hustle, side job, gig work, client, client payment, client paid, client paid me, customer paid, invoice paid, invoice payment, invoice, contract work, consulting, consulting fee, upwork, fiverr, uber driving, doordash earnings, tutoring income, commission work, royalties, royalty, ad revenue, adsense, youtube money, twitch payout, patreon payout, babysitting money, babysitting income, babysat, mowed lawns, odd job, odd jobs, wedding gig paid, dj gig, photoshoot payment, logo design payment""",
    "gift_income": """
        gift money, birthday money, christmas money, money from mom, money from dad, money from grandma, inheritance, lottery win, won lottery, won the lottery, lottery winnings, winnings, won, prize, prize money, jackpot, red envelope, allowance from dad, allowance from mom, money gift, cash gift, found money, found on the street, found""",
    "interest": """
        interest, interest earned, savings interest, bank interest, interest from savings, dividend, dividends, dividend payout, stock dividend, bond coupon, yield, capital gains, staking rewards, staking, investment return, investment income, rental income, interest payment""",
    "sale": """
        sold, ebay sale, vinted sale, etsy sale, etsy sales, garage sale, yard sale, sold on ebay, sold on craigslist, marketplace sale, craigslist sale, depop sale, poshmark sale, resale""",
    "tax_refund": """
        tax refund, tax return, irs refund, tax rebate, hmrc refund, vat refund, income tax refund, refund from irs, refund from taxes, taxes refund, refund from the tax office, tax credit""",
}
