"""Small words that tell the language of a message (folded: lower case, no accents)."""

from __future__ import annotations

EVERYDAY: dict[str, str] = {
    "en": """the and for with from my i you was were is are what how much many did do does spent paid
        bought on at in to of yesterday today last this that it a an me we our not no yes please have has
        had got left show week month year monday tuesday wednesday thursday friday saturday sunday each every""",
    "es": """el los las un una unos y con por para de del al en mi mis que cuanto cuantos cuanta como cual gaste gasto pague
        pago compre ayer hoy esta este semana mes pasado pasada ano anoche lunes martes miercoles jueves viernes sabado
        domingo euros me he la lo su es fue cada todos todas dia dias queda quedan desde hasta hace gastado comida enero
        febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre pon ponme quita borra borrar
        ultimo ultima pero porque pues entonces asi tambien tampoco aun todavia siempre nunca jamas casi solamente muy
        mas menos mucho mucha muchos muchas poca pocos pocas otro otra otros otras mismo misma algo nada nadie alguien
        ningun ninguno ninguna alguno alguna algunas algunos aqui alli alla ahi ahora luego despues antes mientras
        durante entre sobre sin hacia segun contra pa pala ante bajo tras ese esa eso esos esas aquel aquella aquello
        estos esto tu usted nosotros ustedes vosotros ellos ellas ella les te se tus sus nuestro nuestra nuestros habia
        hubo haber hecho hice hizo hacer hago haz dejado deje dejar dejo dejamos puesto puse poner llevo lleve llevado
        llevar llevamos llega llego llegado cogi cogido coger pille pillado pillar pillo salido salio sali salir saco
        sacado saque sacar echado eche echar pagado pagao pagada pagar pagas gastao gastar comprado comprao comprar
        compro comprame metido meti soltado solte dado dio di dar doy tenido tuve tuvo tener tengo tiene tenia tenemos
        ido fui voy va vamos ir iba ibamos venir vino vine viene venido sido era eran ser somos estaba estuve estoy
        estar estamos queria quiero quiere queremos querer puedo puede podria podemos poder debo debe deberia sabes
        saber creo creer visto ver veo dicho dije decir digo toca tocaba toco cobro cobraron cobrado cobran clavaron
        clavado sablazo timaron costado costo cuesta costaron vale valia valio valido barato barata caro cara caros
        gratis anota anotame apunta apuntame registra registrame agrega agregame pone ponlo mete meteme cambia cambialo
        corrige borralo quitalo subeme bajame verdad mal bien bueno buena malo mejor peor todo toda nuevo nueva viejo
        vieja chico chica pequeno pequena finde manana tarde noche madrugada mediodia antier anteayer antenoche quincena
        hora rato momento vez veces principio fin finales primero segundo curro trabajo oficina jefe gente colega
        colegas compa compas cunado cunada suegra suegro vecino vecina nino nina peque peques hijo hija hijos marido
        mujer novia novio pareja chaval tio tia abuela abuelo mama mami papi viejita jefa primo prima sobrino sobrina
        cumple cumpleanos santo bautizo comunion navidad reyes cosas cosa cosita cositas tema rollo parte mitad sobras
        vuelta cambio dinero plata guita lana varo varos pavo pavos pavazo eurito leuros luca lucas palo palos gamba
        gambas quina billete billetes efectivo tarjeta transferencia bizum bizun deposito centro barrio calle playa
        pueblo ciudad esquina lado fuera dentro arriba abajo cerca lejos perdon gracias hola oye oiga venga ojo joder
        wey guey che hermano ostia uf puf jaja jajaja jeje uno dos tres cuatro cinco seis siete ocho nueve diez cien
        quiza quizas igual acaso ojala quede sumale sumar restar dividido divide dividir tocan cuestan quien quienes
        cuando donde cuantas tanto tanta tantos entrado entro ingreso ingresado ingresaron depositaron depositado
        pagaron transferido transferi devuelto devolvio devolvieron prestado preste prestamos regalado regalo regale
        invitado invite recarga cargue cargado cargar llene llenado llenar""",
    "de": """der die das den dem ein eine einen einem und mit von vom fur im in am bei beim zum zur auf ich mein meine
        meinen wie viel wieviel was habe hab hatte war ist gestern heute vorgestern letzte letzten letzter letztes diese
        diesen dieser dieses woche monat jahr ausgegeben bezahlt gekauft nicht kein keine jeden jede jeder montag
        dienstag mittwoch donnerstag freitag samstag sonntag fur euro uber unter noch ubrig bitte losche losch
        uberwiesen januar februar marz mai juni juli oktober dezember seit bis""",
    "fr": """le les un une des du de la au aux et avec pour dans sur chez mon ma mes je j'ai ai est combien depense depenses
        paye achete hier aujourd'hui semaine mois an annee dernier derniere ce cette tous toutes chaque lundi mardi
        mercredi jeudi vendredi samedi dimanche euros reste quel quelle quoi il me suis jour jours janvier fevrier mars
        avril mai juin juillet aout septembre octobre novembre decembre annule supprime montre cher en depuis jusqu mais
        ou donc ni alors aussi ensuite puis encore deja toujours jamais presque seulement juste tres trop moins beaucoup
        peu pas oui ouais rien quelque quelques choses autre autres meme memes tout toute aucun aucune certains
        plusieurs ici la-bas maintenant apres avant pendant entre sans vers selon contre sous hors malgre ca cela ceci
        celui celle ceux cet leur leurs notre votre vos ses ta tes tu nous vous ils elles elle lui eux moi toi soi se te
        s'est c'est c'etait qu'on j'avais t'as avoir eu avait avais avons avez ont etre ete etait etaient es sommes etes
        sont sera serait fait faire fais faisait dit dire dis mettre mettez prend prendre prends pris prise prises donne
        donner donnes donnez parti partie partis passe passer passes passee laisse laisser laissee lache lacher filer
        tombe tombee tomber tombes sorti sortie sortir rentre rentrer rentree arrive arriver arrivee chargee coute
        couter coutait regle regler reglee debourse craque craquer claque claquer raque raquer banque douille douiller
        casque casquer depanne avance avancer rembourse rembourser dois doit devais devrais faut fallait faudrait peux
        peut pouvait pourrais pourrait veux veut voulais voudrais aimerais sais sait savoir crois pense penser vois voir
        vu vais va allait aller alle allee allons allez viens vient venir venu venue bonne bien mal mieux pire petite
        nouveau nouvelle vieux vieille gros grosse chere chers gratuit gratuite demain matin midi apres-midi soir soiree
        nuit week-end heure heures fois debut fin milieu premiere seconde prochain prochaine taf boulot bureau travail
        collegue collegues gens mec meuf pote potes copain copine copains frangin frangine frere soeur pere papi mamie
        papy mamy tonton oncle tante cousine belle-mere beau-pere voisin voisine gosse gosses gamin gamins fils fille
        filles enfant enfants mari femme cheri cherie bebe toubib doc truc trucs machin bidule affaire affaires idee
        moitie monnaie argent fric thune thunes ble pognon balle balles boule boules piasse piasses piastre piastres
        tunes sou billet billets espece especes liquide carte virement lydia ville quartier rue plage cote dehors dedans
        haut bas pres loin merci stp svp bonjour salut coucou bof bah euh hein voila zut oups putain puree mdr ptdr
        quand pourquoi lequel laquelle lesquels tant autant environ peut-etre sinon enfin finalement plutot franchement
        trentaine vingtaine dizaine cinquantaine quarantaine soixantaine centaine douzaine quinzaine millier noter notes
        ajoute ajouter ajoutes enregistre mets changer corrige corriger efface effacer retire retirer enleve reporte
        deux trois quatre cinq sept huit neuf dix cent mille paie touche toucher recu recus recue verse verser versee
        vire virer viree encaisse""",
    "it": """il lo gli un uno una e con per di del della dello dei delle al alla allo da dal dalla in nel nella sul mio mia
        ho quanto quanti speso spesa spese pagato comprato ieri oggi settimana mese anno scorso scorsa questo questa
        ogni lunedi martedi mercoledi giovedi venerdi sabato domenica euro mi sono che cosa giorno giorni stamattina
        stasera rimane cancella elimina ultimo ultima gennaio febbraio aprile maggio giugno luglio agosto settembre
        ottobre dicembre dal fino ma perche quindi allora anche neanche nemmeno gia ancora sempre mai quasi soltanto
        solamente molto molta molti molte poca pochi poche troppo piu meno altro altra altri altre stesso stessa
        qualcosa niente nulla nessuno nessuna qualcuno qualche alcuni alcune tutto tutta tutti tutte qui qua li ora
        adesso dopo prima poi mentre durante tra fra senza verso contro sotto sopra dentro fuori davanti dietro vicino
        lontano questi queste quel quello quella quelli quelle quei io tu lui lei noi loro ci ne si te ti mie miei tuo
        tua suo sua nostro nostra vostro aver avere avevo avuto hai ha abbiamo avete hanno avevano essere stato stata
        stati ero era erano sei siamo siete fatto faccio fai fa fanno detto dire dico messo mettere metto metti messa
        preso prendere prendo presa prese prendi dato dai diamo lasciato lasciare lascio lasciata andato andata andare
        vado va vai andiamo venuto venire vengo viene uscito uscita uscire esco entrato entrata entrare arrivato
        arrivata arrivare arrivati buttato sganciato sborsato scucito mollato tirato partiti partite partito volati
        volate finito finita caricato caricata ricaricato fatta fatti fatte offerto offerta anticipato anticipata
        prestato prestati ridato reso restituito sistemato saldato saldata versato devo deve dovevo dovrei posso puo
        potevo potrei voglio vuole volevo vorrei sai sapere credo penso pensare vedo vedere visto bisogna tocca toccava
        buono buona bene meglio peggio piccolo piccola nuovo nuova vecchio vecchia caro cara cari gratis domani stamani
        stanotte mattina mattino pomeriggio sera notte finesettimana momento volta volte inizio meta primo secondo
        prossimo prossima lavoro ufficio capo collega colleghi gente tipo amico amica amici amiche fratello sorella
        madre padre mamma nonno nonna nonni zio zia cugino cugina suocera suocero vicina figlio figlia figli bimbo bimba
        bimbi bambini marito moglie ragazzo ragazza ragazzi fidanzato fidanzata morosa moroso compagno compagna socio
        cose roba coso faccenda parte soldi grana contanti contante carta bancomat satispay postepay bonifico banconota
        banconote spiccioli sacchi sacco testoni testone deca euri eurini cucuzze carte pezzo pezzi piotta piotte centro
        citta quartiere strada spiaggia angolo lato paese grazie prego scusa oddio mannaggia cavolo boh beh vabbe
        vabbene ahah ahahah uffa quando chi quale quali quante tanto tanta tanti tante circa forse magari insomma
        infatti invece comunque decina quindicina ventina trentina quarantina cinquantina sessantina centinaio migliaio
        dozzina paio segna segnami segnati annota aggiungi aggiungimi registra registrami mettici mettimi cambia
        cambialo correggi togli toglimi leva levami quattro cinque sette nove dieci cento mille mila uguale preciso
        precisi giusto giusti tondo tondi spaccati""",
    "pt": """o os um uma uns e com para por do da dos das no na nos nas meu minha quanto quantos gastei gasto paguei comprei
        ontem hoje semana mes ano passado passada este esta neste nesta cada todo todos segunda terca quarta quinta
        sexta sabado domingo reais euros eu me que qual foi dia dias resta sobra apaga apagar ultimo ultima janeiro
        fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro em desde ate mas porque entao
        assim tambem ja ainda sempre nunca jamais quase somente apenas muito muita muitos muitas pouco pouca poucos
        poucas demais mais menos outro outra outros outras mesmo mesma algo nada ninguem alguem nenhum nenhuma algum
        alguma alguns algumas tudo toda todas aqui agora depois antes enquanto durante entre sobre sem contra sob apos
        isso isto aquilo esse essa esses essas estes aquele aquela tu voce voces ele ela eles elas gente nosso nossa teu
        tua seu sua seus suas lhe lhes te se lo mim comigo dele dela pelo pela pelos pelas dum duma num numa ao aos tem
        tinha ter tive teve tenho temos havia houve ha ser era eram fui foram estava estive estou estar estamos ta tava
        feito fiz fez fazer faco deixado deixei deixar deixou pus botei botar bota coloquei colocar levado levei levar
        leva levou pegado peguei pegar pega pegou saiu sai sair saido entrado entrou entrar entrei chegou chegar cheguei
        pago paga pagou pagar pagamos gastou gastar gastamos comprado comprou comprar compramos torrei torrar larguei
        morri morreu desembolsei rachamos rachei dividimos dividi dividir meti dado deu dar dou demos vou vai vamos ir
        ia fomos vir veio vim vem quero quer queria queremos posso pode podia poderia podemos devo deve devia deveria
        sei saber acho achar visto ver vejo dito disse dizer diz cobrou cobraram cobrado custado custou custa custaram
        vale valeu valia barato barata caro cara caros gratis afinal enfim alias certo errado bem mal bom boa bons boas
        melhor pior pequeno pequena novo nova velho velha manha tarde noite madrugada anteontem amanha fim-de-semana fds
        hora horas momento vez vezes comeco inicio fim primeiro segundo proximo proxima trampo trabalho servico
        escritorio chefe patrao malta galera pessoal turma colega colegas amigo amiga amigos amigas irmao pai vovo vo
        tio tia primo prima sogra sogro vizinho vizinha filho filha filhos marido mulher namorado namorada moca puto
        puta miudo miuda miudos gajo gaja coisa coisas coisinha treco negocio parte metade troco dinheiro grana guito
        massa bufunfa pila pilas pau paus conto contos prata pratas nota notas moeda moedas cartao pix mbway multibanco
        transferencia boleto debito credito centro cidade bairro rua praia canto lado fora dentro cima baixo perto longe
        obrigado obrigada oi opa epa eita puxa desculpa poxa kkk kkkk rsrs quando como onde quem quais quantas tanto
        tanta talvez quica pipoca anota anote regista registra lanca lance poe mete muda mude corrige tira dez vinte
        trinta cem duzentos quinhentos certinho redondo recebi recebido recebeu caiu cairam depositou depositaram
        devolveu devolveram emprestei emprestou passei passou saquei""",
    "nl": """de het een en met van voor op bij naar in aan mijn ik heb hoeveel wat is was gisteren vandaag eergisteren
        vorige deze week maand jaar uitgegeven betaald gekocht niet geen elke iedere maandag dinsdag woensdag donderdag
        vrijdag zaterdag zondag euro nog over uit te verwijder laatste januari februari maart mei juni juli
        augustus oktober sinds tot""",
    "id": """di ke dari untuk dan yang ini itu saya aku berapa beli bayar kemarin hari minggu bulan tahun lalu tadi
        pagi siang malam makan gaji rb ribu jt juta rupiah pengeluaran habis setiap tiap hapus terakhir sisa anggaran
        tampilkan belanja untuk sama besok""",
    "hi": """ka ki ke ko mein me se hai hua hue kharcha kharch kiya diya liya kitna kitne kitni aaj kal is us mahine
        hafte pe par aur maine mera meri rupaye rupay paisa paise khana batao dikhao pichle har bacha""",
    "sv": """och det jag ett igar idag kronor spann koptes kopte betalade hur mycket vad fick
        lonen lon hyra hyran maten mat manad manaden vecka veckan varje forra senaste angra bort
        spenderat lagt kvar andra hej mandag tisdag onsdag torsdag fredag lordag sondag varsagod nagot fika
        ica rakning rakningen traning gymmet handlade ar som inte fran och""",
    "pl": """wczoraj dzisiaj dzis zl zł zloty zlotych ile wydalem wydalam wydałem wydałam zaplacilem zapłaciłem
        zapłaciłam kupiłem kupiłam zakupy miesiac tydzien tygodniu miesiacu nie czynsz jest ostatni ostatnie
        usun cofnij dodaj pokaz budzet zostało zostalo poniedziałek wtorek sroda sobota niedziela piatek dla przez
        wypłata wyplata zwrot stycznia lutego marca kwietnia czerwca lipca sierpnia wrzesnia listopada grudnia
        kawa obiad paliwo czwartek kazdego każdy od oraz""",
    "tr": """dun bugun lira tl kadar harcadim odedim aldim verdim icin ile gecen hafta ayin maas yatti geldi
        marketten faturasi sil goster butce butcesi kaldi pazartesi sali carsamba persembe
        cuma cumartesi yemek yemegi kahve taksi elektrik dogalgaz iade bir harcama harcamayi tuttu
        aksam sabah mayista nisanda haziranda subatta ocakta temmuzda oldu yanlis degil gonder kac""",
}

AT_HOME: dict[str, str] = {
    "de": "a so am die war also hat an man was will bald fand",
    "nl": "a net na me of over al die door had maar voor kan zo",
    "sv": "a i pa till med att for var hos min mina en den som tag visa av om under bio",
    "pl": "i na do w z za po te to ten co ja mi nie jak ok",
    "tr": "on bu her son bin ne ve ay de da gun su market fatura iki bes kira",
    "id": "di ke dan hari sama pas buat ada ini itu lagi",
    "hi": "is me se do so pe ne to hai kal",
}
"""Small words that other languages have too: they count for the person's own language only."""
