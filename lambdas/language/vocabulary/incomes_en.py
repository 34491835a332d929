"""English phrases of money that comes in, from all walks of life.

Only phrases that mean income wherever they stand; what depends on the words around it is a
frame of `movements_en`.
"""

from __future__ import annotations

INCOME: dict[str, str] = {
    "salary": """
        retro pay, retroactive pay, longevity pay, merit pay, stimmy, stimmy check, locum shift, locum pay,
        cleaning shift, care shift, care home shift, bank holiday shift, night shift, evening shift,
        double shift, extra shift, weekend shift, agency shift, agency work, zero hours shift, casual
        shift, nursing shift, hospital shift, delivery shift, bar shift, temp work, temp job, temping,
        clothing allowance from army, ot check, ot cheque, overtime check, ot money, strike pay, shift diff, shift diff pay, shift diff check, shift
        differential pay, shift differential check, night diff, night differential, night shift pay,
        weekend pay, weekend shift pay, casual shift pay, agency shift pay, bank shift pay, substitute pay,
        sub pay, sub teaching, sub teaching pay, substitute teaching, substitute teaching pay, supply
        teaching pay, adjunct pay, day labor, day labor pay, day labour, day labour pay, day rate pay,
        friday wages, weeks wages, last paycheck, first paycheck, final paycheck, final pay, pto payout,
        pto cash out, pto cashout, vacation payout, leave payout, leave encashment, annual leave payout,
        severance package, severance pay, severance payout, severance check, redundancy, redundancy money,
        redundancy payout, redundancy payment, termination pay, notice pay, pilon, garden leave pay,
        rsu, rsus, rsu vest, rsu vesting, rsu payout, rsu release, rsu sale, vested rsus, vested shares,
        vested stock, espp sale, espp payout, espp refund, stock vest, stock vesting, profit share,
        profit sharing, profit sharing check, equity payout, sales incentive, incentive pay, incentive
        payout, spiff, spiffs, commission check, commission cheque, commission payout, sales commission,
        draw check, joining bonus, diwali bonus, eid bonus, thirteenth cheque, 13th cheque, relocation
        bonus, completion bonus, safety bonus, attendance bonus, production bonus, welcome bonus, stay
        bonus, referral fee from work, per diems, drill pay, reserve pay, combat pay, military
        retirement, pension payment, pension check, pension cheque, annuity, annuity payment, annuity check,
        state pension, age pension, old age pension, old age security, teachers pension, army pension,
        waitressing tips, bartending tips, serving tips, server tips, cash tips, credit card tips
        payout, tip share, tip shares, tip pool, tip pool share, tip pooling, pooled tips, tronc, share of
        tips, cut of the tips, cut of tips, food stamps, food stamp benefits, snap benefits, snap deposit,
        snap money, ebt deposit, ebt money, ebt benefits, calfresh, calfresh benefits, wic benefits, tanf,
        tanf payment, cash aid, cash assistance, welfare check, welfare payment, liheap, ssi check, ssi
        payment, ssdi check, ssdi payment, social security check, social security payment, social security
        deposit, soc sec check, disability payment, disability pay, disability pension, va check, va
        payment, va comp, workers comp, workers comp check, workmans comp, workers compensation,
        unemployment check, unemployment money, unemployment payment, unemployment pay, ui benefits, ui
        payment, ui check, eitc, gi bill payment, gi bill stipend, alaska dividend, pfd check, permanent
        fund dividend, per cap check, per cap payment, tribal per cap, foster care payment, foster care
        check, foster payment, adoption subsidy, survivor benefits, survivors benefits, widows pension,
        widows benefit, bereavement payment, universal credit payment, working tax credit, working tax
        credits, tax credits, pension credit, winter fuel payment, winter fuel allowance, cost of living
        payment, attendance allowance, carers benefit, carers payment, carer payment, esa payment, housing
        benefit payment, statutory sick pay, ssp, statutory maternity pay, smp, maternity pay, paternity
        pay, parental leave pay, maternity benefit, paternity benefit, illness benefit, student loan
        payment came, jobseekers allowance, jobseekers benefit, jobseeker payment, jobseekers payment,
        childrens allowance, child benefit payment, child tax benefit, canada child benefit, ccb, ccb
        payment, fuel allowance, back to school allowance, susi, susi grant, susi payment, pup payment,
        working family payment, ei cheque, ei deposit, ei money, cpp payment, cpp deposit, oas payment, oas
        deposit, gis payment, odsp, odsp payment, aish, ontario works, trillium, trillium benefit, ontario
        trillium, ontario trillium benefit, gst cheque, gst hst credit, hst credit, carbon rebate, climate
        action incentive, caip, centrelink payment, newstart, austudy payment, abstudy, parenting payment,
        rent assistance, family tax benefit a, ftb, disability support pension, dsp payment, super payout,
        super withdrawal, winz, winz payment, work and income payment, working for families, wff payment,
        studylink, studylink payment, student allowance, living costs loan, accommodation supplement, acc
        payment, best start payment, kiwisaver withdrawal, sassa, sassa grant, sassa payment, srd grant, child
        support grant, nsfas, nsfas allowance, uif, uif payment, uif payout, pf withdrawal, epf withdrawal, provident fund
        withdrawal, da arrears, salary arrears, pension arrears, dearness allowance, pm kisan, dole money,
        dole payment, financial aid, financial aid refund, financial aid disbursement, aid disbursement,
        student loan disbursement, student loan refund, loan disbursement, pell grant, pell grant
        disbursement, grant money, grant payment, grant disbursement, research grant, research stipend, phd
        stipend, grad stipend, fellowship stipend, fellowship payment, ta stipend, scholarship money,
        scholarship refund, scholarship check, scholarship payment, work study check, work study pay, jury
        duty, jury service, jury service payment, poll worker pay, poll worker check, election worker pay,
        military stipend, housing stipend, internship stipend, internship pay""",
    "freelance": """
        residuals, residual check, residual checks, residuals check, sag residuals, sag check,
        ascap, ascap check, bmi check, prs royalties, prs payment, soundexchange, book royalties, music
        royalties, streaming royalties, royalty check, royalty cheque, royalty payment, royalty statement,
        book advance, publishing advance, brand deal, brand deals, brand partnership, brand partnerships,
        brand collab, paid partnership, paid collab, collab payment, sponsorship, sponsorships, sponsorship
        deal, sponsorship money, sponsorship payment, sponsored post, sponsored posts, sponsored video,
        sponsored reel, sponsor payment, influencer deal, influencer payment, ad money, ad rev, ad revenue
        share, youtube payment, youtube check, youtube earnings, youtube revenue, youtube income, adsense
        payment, twitch payment, twitch income, twitch revenue, twitch subs payout, twitch sub payout, sub
        revenue, bits payout, creator fund, creator rewards, creator bonus, creator payout, tiktok shop
        commission, affiliate commission, affiliate commissions, affiliate income, affiliate payout,
        affiliate earnings, affiliate money, affiliate check, affiliates, amazon affiliates, amazon
        associates, ugc, ugc video, ugc videos, ugc deal, ugc payment, kofi tips, kofi payout, ko fi tips,
        stream donations, podcast sponsor, podcast ads payout, blog income, blog revenue, newsletter
        sponsor, medium partner program, uber eats earnings, uber eats pay, doordash pay, doordash
        earnings, doordash deliveries, instacart pay, instacart batch, instacart batches, shipt earnings,
        shipt pay, grubhub earnings, grubhub pay, deliveroo earnings, deliveroo pay, gopuff pay, roadie
        payout, lyft pay, rideshare earnings, rideshare money, rideshare income, driving money, delivery
        earnings, taskrabbit job, taskrabbit earnings, rover earnings, rover sitting, wag earnings, wag
        walks, turo earnings, turo income, neighbor storage payout, swagbucks, prolific, mturk, survey
        junkie, plasma donation, plasma donations, plasma pay, plasma payment, plasma center payment,
        donated plasma, donating plasma, sold plasma, gave plasma, biolife plasma, csl plasma, octapharma
        plasma, grifols plasma, egg donation, egg donation payment, egg donor payment, egg donor money, sperm
        donation, sperm donation payment, sperm bank, sperm donor payment, surrogacy payment, clinical trial,
        clinical trial payment, clinical trials, clinical study payment, medical trial, medical study
        payment, drug trial, paid study, research participant payment, focus group money, market research
        payment, study participation, honorarium, honoraria, honorariums, speaking fee, speaking fees,
        speaker fee, guest lecture fee, keynote fee, appearance fee, performance fee, finders fee received,
        gig payment, gig earnings, gig income, gig cash, wedding gig, church gig, modeling gig, modelling
        gig, transcription gig, translation gig, coding gig, web gig, video gig, acting gig, voiceover gig,
        cleaning gig, bar gig, dj gigs, dj set, dj sets, photo licensing, image licensing, music licensing, sync fee, article fee, essay fee, painting gig, tutoring gig, teaching gig, security gig, event gig,
        freelance gigs, side gigs, extra work on set, extra work pay, background acting, background work
        pay, acting job, modeling job, modelling job, modeling pay, catalog shoot pay, translation job,
        transcription job, voiceover job, proofreading job, copywriting job, illustration job, cash job,
        cash jobs, cash work, cash gig, side work, side hustle money, side jobs, handyman job, handyman
        jobs, handyman work, lawn mowing money, mowing money, yard work money, snow shoveling money, raking
        leaves money, chore money, chores money, car wash money, lemonade stand money,
        paper round money, paper route money, paper round, paper route, sitting money, pet sitting income,
        dog walking income, dog walking pay, dog sitting income, housesitting money, house sitting money,
        house sitting income, art commission, art commissions, portrait commission, commissioned art,
        commissioned painting, design commission, notary signing, notary signings, ref pay, referee pay,
        referee money, umpire pay, reffing, umpiring, coaching pay, coaching money, busking money, busking
        tips, merch sales, merch income, print sales, art sales, course sales, preset sales,
        beat sales, shop sales, market sales, market stall sales, farmers market
        sales, farm stand sales, farm stand money, stall sales, pop up sales, booth sales, craft fair
        sales, craft sales, egg sales, milk check, milk cheque, crop check, cattle check, grain check,
        contract payment, contractor payment received, invoice payment received, retainer payment
        received, bounty payout, bug bounty, hackathon prize, tiktok gifts payout""",
    "gift_income": """
        winner payout, raffle winnings, bingo winnings, bingo win, poker winnings, casino winnings, betting
        winnings, slots winnings, lotto win, lotto winnings, scratch card win, scratchcard win, scratch off
        win, scratch off winner, scratch off winnings, scratchie win, scratcher win, powerball win, premium
        bond prize, prize bond win, prize bond prize, sweepstakes win, sweepstakes winnings, door prize
        cash, cash prize, contest prize, competition prize, fantasy winnings, fantasy football winnings,
        fantasy league winnings, fantasy payout, pool winnings, bracket winnings, parlay win, parlay
        winnings, parlay payout, acca win, acca winnings, bet winnings, winning bet, each way winner, horse
        winnings, tournament winnings, tournament payout, esports winnings, inheritance check, inheritance
        money, inheritance cheque, money from my parents, money from parents, money from nana, money from
        nan, money from gran, money from granny, money from grandpa, money from grandad, birthday money
        from, cash from grandma, eidi received, eidi from, diwali money, hongbao from, ang pao from, lucky
        money from""",
    "interest": """
        stock sale proceeds, dividend check, dividend cheque, dividend payment, dividend deposit, drip
        dividend, cd matured, matured cd, cd interest, isa interest, bond interest, money market interest,
        hysa interest, savings account interest, ira distribution, rmd, rmd distribution, k1 distribution,
        trust distribution, trust fund payment, reit dividend, etf dividend, staking reward, crypto
        rewards, defi yield, lodger rent, lodgers rent, tenant rent, tenants rent, room rental income,
        garage rental income, parking spot rental income, parking space rental income, storage rental
        income, airbnb income, airbnb earnings, vrbo payout, vrbo income, holiday let income, oil royalties,
        gas royalties, mineral royalties, oil lease check, land lease check, hunting lease check, bank
        account bonus, new account bonus, chase bonus, account switch bonus, switching bonus""",
    "sale": """
        resale profit, flipped furniture, pawned, hocked, offloaded, consignment check, consignment cheque,
        consignment payout, consignment sale, consignment sales, consignment money, consigned, pawn money,
        trade in credit, trade in value, trade in money, trade in payout, tradein credit, buyback money,
        textbook buyback, gold buyer, scrap metal money, scrap money, scrap yard money, scrap car money,
        sale proceeds, proceeds from, proceeds from sale, stock sale, share sale, sold shares, sold stock,
        sold stocks, sold crypto, sold bitcoin, sold btc, sold eth, sold gold, sold silver, sold tickets,
        carousell sale, carousell money, offerup money, craigslist money, fb marketplace sale, facebook
        marketplace sale, fb marketplace money, marketplace sales, vinted sales, depop sales, poshmark
        sales, mercari sale, mercari sales, ebay sales, grailed sale, stockx payout, stockx sale, tcgplayer
        sale, discogs sale, reverb sale, backmarket payout, musicmagpie, musicmagpie payout, we buy books,
        carvana payout, carmax sold, thredup payout, thredup check, realreal payout, the realreal payout,
        rummage sale money, jumble sale money, boot sale takings, yard sale earnings, garage sale earnings,
        takings, market takings, stall takings""",
    "tax_refund": """
        property tax refund, property tax rebate, school tax rebate, homeowner rebate, tax
        rebate check, tax refund check, eitc refund, paye refund, paye rebate, overpaid tax, tax overpayment,
        council tax refund, revenue refund, revenue rebate, med 1 refund, ato return, tds refund, income
        tax rebate, gst hst rebate, sars refund, ird refund, ird tax refund""",
}
