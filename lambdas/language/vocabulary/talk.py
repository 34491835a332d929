"""Words of messages that are not about the ledger, and the topics of help."""

from __future__ import annotations

HELP_TOPICS: dict[str, frozenset[str]] = {
    "budget": frozenset("budget budgets limit limits cap envelope".split()),
    "recurring": frozenset(
        "recurring repeat repeating subscription subscriptions regular schedule scheduled".split()
    ),
    "report": frozenset("report reports export csv spreadsheet excel pdf download".split()),
    "change": frozenset(
        """undo delete remove edit change correct restore fix mistake wrong recover update rename
        bring modify cancel""".split()
    ),
    "currency": frozenset("currency currencies euros dollars pounds".split()),
    "settings": frozenset(
        """timezone zone month alert alerts notification notifications email
        language languages settings setting format account bank""".split()
    ),
    "ask": frozenset("see ask search show spent total totals compare view check spending".split()),
    "log": frozenset(
        """log add record enter track expense expenses transaction transactions income refund
        refunds receipt receipts purchase split category categories salary save cash receipts photo photos picture voice
        tag hashtag hashtags note notes import input data works work entry bot app ausgabe gasto depense
        spesa despesa uitgave""".split()
    ),
}

INJECTION: tuple[str, ...] = tuple(
    phrase.strip()
    for phrase in """
    system : , set every, set all amounts, ignore your, ignore all, ignore previous, ignore the previous, ignore the above, ignore any, ignore everything, ignore my previous,
    disregard, forget your, forget all, forget previous, forget everything, forget the previous, override your, bypass your,
    previous instructions, your instructions, system prompt, your prompt, hidden prompt, your rules, your system, your guidelines, developer mode, dev mode, debug mode, jailbreak, dan mode, do anything now,
    pretend you, pretend to be, you are now, act as, act like, roleplay, role play, from now on you, you must now, new instructions, simulate, imagine you are, imagine youre,
    repeat the words, repeat everything above, print your, reveal your, reveal the, show me your prompt, show your prompt, what are your instructions,
    drop table, select * from, delete from users, sudo, rm rf, script alert, api key, api keys, access token, access tokens, admin mode, admin access, as admin, as an admin, root access, environment variables, env variables, aws credentials, credentials, secret key, your database, the database password,
    other users, another user, other user, another users, someone elses, somebody elses, other peoples, other people, all users, every user, users data, my neighbors expenses, my neighbours, everyone elses, user id, for user, of user, as user, johns expenses, my husbands expenses, my wifes expenses, my boss spend, my boss earn, my coworkers,
    ignoriere alle, ignoriere deine, ignora las instrucciones, ignora todas, ignora le istruzioni, ignore as instruções, ignore suas instruções, ignore tes instructions, ignore toutes les, negeer alle, negeer je, vergiss alle, vergiss deine, olvida tus instrucciones, oublie tes instructions
    """.split(",")
    if phrase.strip()
)

FOREIGN: tuple[str, ...] = tuple(
    phrase.strip()
    for phrase in """
    give me 3, give me three, give me 5, give me five, give me 10, give me ten, error, get me a, get me an, get me some, get us a, order us, call me a, call me an, remind us to, roll, roll 2, roll two, pay my credit card, pay off my credit card, pay the bill for me, set the thermostat to,
    set an alarm, set alarm, set a alarm, set my alarm, set the alarm, set a timer, set timer, set the timer, set the thermostat, set the temperature, set the volume, set a meeting, set up a meeting, alarm for, alarm at, wake me, wake me up, start a timer, start timer,
    remind me to, remind me about, remind me that, remind me at, remind me in, remind him, remind her, set a reminder to, play, sing, turn on, turn off, turn up, turn down, turn the, switch on, switch off, dim the, call, text, dial, message, open, close, launch, navigate, navigate to, directions, directions to, get directions, drive to,
    translate, write, write a, write me, rewrite, compose, draft, draft a, draft an, draft me, draft the, compose a, compose an, write an, email a, type up a, prepare a speech, code, program, generate a poem, generate an image, generate code, debug, book a, book me, book us, book the, reserve, reserve a, order me, make me a, make me an, make me some, schedule a, schedule an, schedule my, plan a, plan my, plan me,
    calculate, solve, compute, square root, convert, divide, multiply, simplify, derive, integrate, factor, exchange rate, exchange rates, weather, forecast, temperature, tell me a, tell me about, tell me something, tell a joke, tell me joke, tell the, tell my, joke, jokes, riddle, story time, news, headlines, score, define, spell, pronounce, explain, describe, summarize this, summarise this, summarize the, paraphrase, proofread, correct my english, check my grammar, correct this sentence,
    recommend, suggest, give me a recipe, give me advice, give me a joke, give me tips, give me stock, give me the news, give me ideas, give me a list of, recipe, recipe for, invest, buy me, buy bitcoin, buy stocks, buy stock, sell my, sell all, short, trade, email my boss, email him, email her, send an email, send a message, send a text, tweet, post, google, search the web, search google, look up the weather, look up the, browse the, watch, download the movie, download a, install, update my phone, take a picture, take a photo, take a note, flip a coin, roll a, roll the, pick a number, random number, choose a number, guess, think of, predict, imagine, count to, count from, count backwards, name a, name the, name three, name five, list the, list all the, list three, list five, list ten, list countries, list planets, show me pictures, show me a picture, show me a map, show me the way, show me the news, show me a, show me an, show me hotels, show me flights, show me restaurants, show me cats, find me a, find a, find an, find the nearest, find nearest, find restaurants, find hotels, find flights, find cheap, find out, find me hotels, find me flights, find the capital, teach me to, help me with my, help me write, help me find a, help me lose, help me cook, help my, lets play, lets talk, lets chat, can you sing, can you dance, can you speak, i love you, i hate you, i hate, i love, marry me, you are, youre, you suck, shut up, fuck, fuck you, fuck off, damn you, screw you, go away, stupid, idiot, dumb bot, dumb, useless, moron, shit, bullshit, wtf, omg, bored, im bored, im so bored, i am bored, im sad, i am sad, im tired, i am tired, im hungry, im happy, im depressed, i feel, im feeling, im sick, i think, i believe, i wonder, i dream, i like, i miss, i need advice, i want to die, i want a hug, happy birthday, merry christmas, congratulations, fun fact, trivia, quote, inspire me, motivate me, horoscope, my horoscope, lottery numbers, stock price, stock market, bitcoin price, price of bitcoin, price of gold, gold price, btc price, btc, eth price, president, capital of, population of, distance from, distance to, distance between, square of, translate this, add numbers, add two numbers, add 2, sum of angles, sum of the first, prove that, x =, x equals, if x, if i invest, if a train, a train, two trains, once upon, lorem ipsum, the quick brown, hello world, testing, test test, blah, asdf, qwerty,
    can you order, could you order, can you buy, could you buy, can you pay, could you pay, can you send, could you send, can you transfer, can you book, could you book, can you call, can you play, can you turn, can you cook, can you sing, can you write, can you translate, can you dance, can you speak, will you marry, are you, do you, would you rather, where can i find, where can i buy, where can i get, where do i buy,
    best, good, nearest, cheapest, cheap, nice, popular, famous, better, is apple, whats a good, what is a good, whats a reasonable, a good budget, what movies, what films,
    wie wird das wetter, wie ist das wetter, erzahl, erzahle, erzahl mir, erzahle mir, spiel musik, spiele, stell einen, stelle einen wecker, stell den wecker, weck mich, ubersetze, ubersetz, schreib mir, ruf, ruf mama an, empfiehl, cuentame, cuenta un, dime un chiste, dime la hora, pon musica, pon una alarma, ponme una alarma, pon la alarma, ponme un despertador, despiertame, recuerdame que, recuerdame llamar, pon una cancion, traduce, traduceme, escribe, escribeme, llama, recomiendame, raconte, raconte moi, mets un reveil, mets le reveil, mets une alarme, reveille moi, rappelle moi de, mets un minuteur, mets de la musique, joue, traduis, ecris, ecris moi, appelle, recommande, raccontami, metti la musica, metti una canzone, metti la sveglia, metti una sveglia, svegliami, ricordami di, metti un timer, dimmi una, dimmi che, dimmi l ora, imposta una sveglia, traduci, scrivi, scrivimi, chiama, consigliami, conta, conte, conte uma piada, me conte, me conta, toque, toca, traduza, escreva, poe um alarme, poe o despertador, coloca um alarme, coloca o despertador, me acorda, acorda-me, me lembra de, lembra-me de, ligue, me recomende, vertel, vertel me, vertel een mop, speel, zet een wekker, zet de wekker, vertaal, schrijf, bel, bel mama, расскажи, поставь будильник, переведи, напиши, включи музыку, ceritakan, setel alarm, putar lagu, terjemahkan, tuliskan, mausam, gana bajao, chutkula
    """.split(",")
    if phrase.strip()
)

PROSE = frozenset(
    """is are am will there he she you than because if while who what where why how which
    does can could would should may might must shall equals equal per cent percent tall
    population degrees living isnt arent think know ate lands
    translate play remind wake call write convert calculate solve multiply divide divided root
    born died built founded squared cubed meet ran walked runs long""".split()
)
"""Words of sentences that state or ask something; with no word about money, it is not about any."""
