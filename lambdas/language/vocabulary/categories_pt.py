"""Portuguese words that tell a category."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """
        almoço, jantar, café da manhã, pequeno-almoço, pequeno almoço, café, cafézinho, cafezinho, lanche, restaurante, padaria, pastelaria, pastel, pastel de
        nata, coxinha, cerveja, cervejas, chopp, chope, bar, boteco, barzinho, churrasco, churrascaria, pizza, pizzaria, hambúrguer, sorvete, gelado, açaí,
        cantina, marmita, tapioca, pão de queijo, bolo, imperial, tasca, comida, delivery, refeição, refeições, rodízio, sushi, esfiha, salgado, salgados,
        suco, gorjeta, francesinha, bica, galão, comer fora, caipirinha, quentinha, jantares, petiscos, almocinho, almoços, almoço executivo, pf, prato feito,
        prato do dia, self service, self-service, por quilo, comida por quilo, quilo restaurante, jantinha, jantarzinho, jantar fora, almoçar fora, lanches,
        lanchinho, lanchonete, salgadinho, pastéis, pastel de feira, caldo de cana, coxinhas, pãozinho na chapa, pão na chapa, misto quente, x-burguer,
        x-tudo, xis, podrão, hamburguer, hambúrgueres, burger, hot dog, cachorro quente, cachorro-quente, dogão, batata frita, batatas fritas, porção,
        porções, petisco, picanha, espetinho, espetinhos, churras, churrasquinho, feijoada, moqueca, acarajé, temaki, temakeria, japa, japonês, comida
        japonesa, yakisoba, china in box, pizzas, esfihas, habibs, habib's, mcdonalds, mc, méqui, mequi, bk, burger king, bobs, bob's, giraffas, spoleto,
        subway, outback, coco bambu, madero, starbucks, café expresso, cafés, cappuccino, pingado, meia de leite, galões, abatanado, garoto, bica e pastel,
        pastéis de nata, natas, croissant, croissants, torrada, tosta mista, tosta, bifana, bifanas, cachorro, sandes, sande, francesinhas, bitoque, bacalhau
        restaurante, caracóis, marisqueira, leitão, imperiais, finos, cervejinha, cervejada, breja, brejas, chopinho, chopes, chopps, drinks, drink, gin, gin
        tônica, caipirinhas, vinho verde restaurante, copo de vinho, copos, copos com, shots, esplanada, tasco, tasquinha, cervejaria, snack-bar, snack bar,
        cafetaria, gelataria, gelados, geladinho, sorveteria, sorvetes, picolé, picolés, milkshake, milk shake, açaí na tigela, sobremesa, doces, brigadeiro,
        bolo de pote, bolo no pote, bolinho, brunch, ifood, ubereats, uber eats, glovo, bolt food, rappi, zé delivery, pipoca, pipocas, refri, refrigerante,
        suquinho, água de coco, coco gelado, vitamina de banana, marmitas, marmitex, quentinhas, restaurantes, refeitório, bandejão, ru, vale refeição, happy
        hour, barzinhos, botecos, rodada, bares, kebab, ramen, poke, almoço com, jantar com, café com, alimentação fora, comer na rua""",
    "groceries": """
        supermercado, mercado, mercearia, feira, compras, compras do mês, hortifruti, açougue, talho, peixaria, pão, leite, ovos, queijo, fruta, frutas,
        verduras, legumes, carne, frango, peixe, arroz, feijão, óleo, azeite, açúcar, água, presunto, iogurte, maçã, maçãs, banana, tomate, batata, papel
        higiênico, detergente, mercadinho, biscoito, bolacha, macarrão, farinha, sacolão, sabão em pó, vinho, produtos de limpeza, manteiga, chocolate,
        mercado do mês, compra do mês, compra do mercado, comprinhas do mercado, compras da semana, compras do super, super, hiper, hipermercado, atacado,
        atacarejo, quitanda, hortifrúti, feirinha, feira livre, feira de rua, frutaria, padoca, pão francês, pãezinhos, pão de forma, pães, carcaça, bacalhau,
        sardinhas, salmão, atum, camarão, bife, picanha churrasco, costela, linguiça, linguiças, salsicha, carne moída, carne picada, peito de frango,
        fiambre, mortadela, salame, queijo mussarela, muçarela, requeijão, iogurtes, creme de leite, leite condensado, nata creme, leite ninho, margarina,
        ovo, dúzia de ovos, cartela de ovos, café em pó, pó de café, cápsulas, cápsulas de café, chá, biscoitos, bolachas, bolachas maria, cereais, aveia,
        granola, doce de leite, geleia, compota, chocolates, rebuçados, balas, chicletes, salgadinhos, batata palha, temperos, alho, cebola, cebolas, cenoura,
        cenouras, alface, couve, brócolis, brócolos, pepino, pimentão, pimento, abobrinha, courgette, beringela, espinafres, mandioca, batatas, batata doce,
        tomates, limão, limões, laranja, laranjas, mamão, manga, mangas, abacaxi, ananás, melancia, melão, morango, morangos, uva, uvas, pêssego, pêssegos,
        pera, peras, cerejas, abacate, abacates, maracujá, kiwi, bananas, castanhas, nozes, massa, massas, esparguete, molho de tomate, lentilhas, grão, grão
        de bico, milho, farofa, fubá, tapioca goma, congelados, lasanha congelada, gelo, carvão, garrafão de água, galão de água, água mineral, garrafão,
        sumo, sumos, vinhos, garrafa de vinho, cerveja fardo, fardo de cerveja, engradado, papel higiénico, guardanapos, sabão, amaciante, amaciador, água
        sanitária, lixívia, detergente loiça, saco de lixo, sacos do lixo, esponja, desinfetante, produto de limpeza, bom bril, continente, pingo doce, lidl,
        aldi, mercadona, auchan, minipreço, intermarché, froiz, spar, celeiro, carrefour, pão de açúcar, assaí, atacadão, sams club, sam's, makro, zaffari,
        guanabara, hirota, oba hortifruti, st marche, verdemar, bh supermercados, muffato, angeloni, giassi, bistek, nagumo, savegnago, churrasco carne, carne
        pro churrasco, carnes, alimentação, alimentos, supermercados""",
    "transport": """
        táxi, ônibus, autocarro, metrô, metro, trem, comboio, bilhete único, passe, passagem de ônibus, bilhete de comboio, estacionamento, parque de
        estacionamento, pedágio, portagem, portagens, mecânico, oficina, pneu, pneus, troca de óleo, lavagem do carro, lava jato, ipva, licenciamento,
        bicicleta, patinete, carro, moto, revisão do carro, vlt, barca, via verde, revisão, uber pra casa, guincho, autoescola, inspeção, uber, 99 pop, 99pop,
        cabify, bolt, indrive, indriver, free now, corrida uber, corrida de uber, ubers, taxi, táxis, busão, buzão, bus, bilhete de autocarro, bilhete
        autocarro, bilhete de metro, bilhete metro, bilhete de metrô, bilhetes de comboio, bilhetes comboio, bilhete comboio, bilhete cp, alfa pendular,
        intercidades, cp, flixbus, rede expressos, rede expresso, passe navegante, navegante, passe social, passe mensal, passe andante, andante, passe do
        metro, viva viagem, recarga bilhete único, recarga do bilhete, bilhete unico, riocard, cartão top, passagem, passagens de ônibus, passagem ônibus,
        rodoviária, brt, trens, barcas, balsa, cacilheiro, ferry, emel, parquímetro, zona azul, parqueamento, estacionamento shopping, estacionar,
        estacionamentos, valet, vallet, sem parar, conectcar, pedagio, pedágios, scut, scuts, portagem a1, autoestrada, ponte 25 de abril, pneus novos, troca
        de pneus, furo, borracharia, borracheiro, alinhamento, balanceamento, bateria do carro, pastilhas, pastilhas de travão, pastilha de freio, freio,
        freios, embreagem, mecânico do carro, conserto do carro, oficina do carro, lavagem, lavagem carro, lavar o carro, lavagem auto, lava-rápido, lava
        rapido, inspeção do carro, iuc, selo do carro, carta de condução, aulas de condução, cnh, renovação cnh, autoescola aula, detran, vistoria, reboque,
        bicicleta conserto, bike, bike itaú, trotinete, patinete yellow, capacete, óleo do carro, mudança de óleo, revisão carro, revisão da moto, limpa
        para-brisa, insulfilm, transporte, transportes, mobilidade, locomoção, deslocações""",
    "fuel": """
        gasolina, etanol, álcool combustível, diesel, gasóleo, combustível, posto, posto de gasolina, abasteci, abastecer, enchi o tanque, tanque cheio, gnv,
        bomba de gasolina, gasosa, gasolina aditivada, gasolina no posto, gasolina carro, gasolina da moto, gasolina moto, álcool no posto, etanol posto,
        tanque, encher o tanque, enchi o depósito, atestei, atestar, atestei o carro, depósito cheio, abastecimento, abastecimento carro, gasóleo carro,
        bomba, galp, bp, repsol, prio, cepsa, ipiranga, shell, petrobras, br posto, ale posto, carregamento elétrico, carregar o carro, carregar o carro
        elétrico, mobi.e, gpl, posto ipiranga, diesel s10""",
    "housing": """
        aluguel, aluguer, renda, arrendamento, condomínio, prestação da casa, financiamento da casa, hipoteca, crédito habitação, encanador, canalizador,
        eletricista, faxina, faxineira, diarista, empregada, pintor, pedreiro, iptu, imi, reforma, obras, mudança, casa, apartamento, jardineiro, chaveiro,
        marceneiro, caução, material de construção, quarto, renda da casa, renda do quarto, renda do mês, renda de casa, renda do apartamento, aluguel do mês,
        aluguel do apê, aluguel apê, apê, apto aluguel, aluguel do quarto, kitnet, república, prestação da casa ao banco, prestação do apartamento, parcela do
        apartamento, parcela da casa, parcela do apê, financiamento do apartamento, financiamento do apê, empréstimo da casa, taxa de condomínio, condominio,
        cota condomínio, síndico, chaveiro cópia, cópia de chave, chaves, chave, vidraceiro, marcenaria, gesseiro, azulejista, tinta, tintas, latas de tinta,
        pincel, furadeira, berbequim, parafusos, lâmpadas, lâmpadas led, leroy merlin, leroy, aki, bricomarché, telhanorte, c&c, maxmat, ferragens, loja de
        ferragens, jardim, plantas, vasos, terra para vasos, jardinagem, piscina manutenção, dedetização, desentupidora, desentupir, reparação, reparações,
        conserto da pia, caldeira, esquentador, técnico do esquentador, ar condicionado instalação, faxina da casa, diaristas, senhora da limpeza, empregada
        doméstica, limpeza da casa, mudanças, caminhão da mudança, self storage, guarda móveis, telhado, pia, encanamento, obra, obra da casa, porteiro,
        moradia, habitação""",
    "utilities": """
        luz, conta de luz, conta da luz, energia, eletricidade, conta de água, conta da água, gás, botijão, botijão de gás, conta de gás, internet, wifi,
        telefone, celular recarga, recarga, recarga celular, conta do celular, conta de telefone, plano de celular, telemóvel fatura, fibra, conta de
        internet, conta de energia, carregamento telemóvel, contas da casa, a água, fatura da luz, fatura da água, fatura do gás, fatura luz, fatura água,
        fatura gás, fatura da net, fatura da internet, fatura da nos, fatura meo, fatura vodafone, fatura edp, edp, endesa, galp luz, epal, smas, águas de,
        goldenergy, iberdrola, conta luz, conta agua, conta de agua, conta gás, conta do gás, conta internet, conta da internet, conta do telefone, conta de
        celular, conta do cel, conta da claro, conta da vivo, conta da tim, enel, cemig, cpfl, copel, celesc, coelba, neoenergia, sabesp, copasa, cedae,
        sanepar, comgás, comgas, naturgy, net, meo, nowo, vodafone, vivo, claro, tim, claro net, vivo fibra, internet de casa, fibra em casa, telemóvel,
        carregamento do telemóvel, carreguei o telemóvel, carregar o telemóvel, saldo do telemóvel, recarga do celular, recarga tim, recarga vivo, crédito no
        celular, créditos celular, plano do celular, plano celular, plano de internet, tarifário, botijao, bilha de gás, bilha, garrafa de gás, botija, botija
        de gás, gás de cozinha, gás encanado, aquecimento, lenha, pellets, iluminação, lixo taxa, taxa do lixo, tv cabo, tv a cabo, sky tv, contas, contas
        fixas casa, serviços""",
    "health": """
        médico, médica, dentista, farmácia, remédio, remédios, medicamento, medicamentos, hospital, clínica, exame, exames, consulta, óculos, lentes, ótica,
        academia, ginásio, fisioterapia, psicólogo, psicóloga, terapia, vacina, pediatra, oftalmologista, dermatologista, yoga, pilates, vitaminas, aparelho
        dental, personal trainer, drogaria, natação, doutor, doutora, médico de família, consulta médica, consulta do, consulta dermatologista, clínico geral,
        clinico, ortopedista, cardiologista, ginecologista, gineco, gine, dermato, urologista, otorrino, endócrino, endocrinologista, neurologista,
        psiquiatra, psico, psicologo, sessão de terapia, terapeuta, fisio, fisioterapeuta, osteopata, quiropraxia, acupuntura, nutricionista, nutri,
        fonoaudióloga, terapia da fala, podologista, dentistas, dentista consulta, limpeza dentária, limpeza dos dentes, canal dentista, obturação, extração,
        implante, aparelho, aparelho dos dentes, manutenção do aparelho, ortodontista, óculos de grau, óculos graduados, armação, lentes de contato, lentes de
        contacto, oculista, oftalmo, urgência, urgências, hospital particular, internação, cirurgia, análises, análises clínicas, análises ao sangue, exame de
        sangue, exames de sangue, ultrassom, ecografia, raio x, raio-x, ressonância, tomografia, laboratório, vacinas, farmacia, farmácias, drogasil, droga
        raia, drogaraia, pacheco, pague menos, panvel, wells, remedinho, remédios da, comprimidos, ben-u-ron, brufen, paracetamol, dipirona, dorflex,
        ibuprofeno, antibiótico, antibióticos, xarope, pomada, curativo, pensos, preservativos, camisinha, camisinhas, anticoncepcional, pílula, suplemento,
        suplementos, whey, creatina, colágeno, academia mensalidade, mensalidade da academia, mensalidade academia, mensalidade do ginásio, mensalidade
        ginásio, smartfit, smart fit, bluefit, gympass, wellhub, totalpass, fitness hut, holmes place, solinca, crossfit, musculação, treino, aula de natação,
        piscina, hidroginástica, muay thai, jiu jitsu, judô, funcional, taxa moderadora, saúde""",
    "insurance": """
        seguro, seguro do carro, seguro de vida, seguro saúde, plano de saúde, seguro do auto, seguro auto, seguro residencial, convênio, seguro de saúde,
        seguro viagem, seguros, seguro do apê, seguro da casa, seguro casa, seguro de casa, seguro multirriscos, seguro carro, seguro da moto, seguro moto,
        seguro celular, seguro do celular, seguro do cão, seguro do cachorro, seguro pet, seguro dental, seguro vida, seguro automóvel, dpvat, plano dental,
        plano odontológico, plano de saude, plano da unimed, unimed, amil, sulamérica, sulamerica, bradesco saúde, hapvida, notredame, porto seguro, tokio
        marine, fidelidade, médis, medis, multicare, advancecare, tranquilidade, ok teleseguros, logo seguros, convênio médico, previdência seguro""",
    "entertainment": """
        cinema, teatro, show, concerto, ingresso, ingressos, bilhetes, museu, balada, festa, discoteca, festival, jogo, jogos, videogame, parque de diversões,
        zoológico, loteria, mega sena, euromilhões, raspadinha, boliche, bowling, futebol, estádio, karaokê, exposição, circo, aposta, apostas, revista, praia
        passeio, sinuca, lazer, cineminha, cine, filme, bilhete de cinema, bilhetes de cinema, bilhetes cinema, bilhete cinema, ingresso do cinema, ingressos
        do cinema, ingresso cinema, ingresso show, ingresso do show, ingressos do show, ingresso do jogo, ingressos do jogo, ingresso jogo, bilhete do jogo,
        bilhetes do jogo, bilhete concerto, bilhetes concerto, bilhetes para o concerto, bilhetes teatro, peça de teatro, peça, stand up, stand-up,
        espetáculo, rock in rio, nos alive, lollapalooza, carnaval, bloco, abadá, parque aquático, beto carrero, hopi hari, beach park, aquário, oceanário,
        zoo, jardim zoológico, museus, escape room, boliche com, kart, paintball, padel, aluguer do campo, campo de futebol, quadra, quadra society, pelada,
        futsal, futebolzinho, society, beach tennis, tênis quadra, jogo do benfica, jogo do porto, jogo do sporting, jogo do flamengo, jogo do corinthians,
        estádio ingresso, sócio torcedor, mega-sena, megasena, lotofácil, quina, lotérica, raspadinhas, euromilhoes, totoloto, placard, betclic, betano,
        bet365, apostei, casino, bingo, jogo de tabuleiro, jogo ps5, jogo da ps5, jogo de ps5, jogo da switch, jogos ps5, ps5, playstation, xbox jogo, steam,
        nintendo, fifa, skin, skins, robux, discoteca entrada, entrada discoteca, entrada na disco, baladinha, festinha, night, noitada, rave, micareta,
        pesca, pescaria, ski, passeio de barco lazer, excursão parque, show do, show da, concerto do, concerto da, karaoke, sinuquinha, bilhar, revistas,
        quadrinhos banca, entretenimento, diversão""",
    "shopping": """
        roupa, roupas, sapato, sapatos, tênis, ténis, camisa, camiseta, calça, calças, vestido, jaqueta, casaco, saia, bolsa, mochila, mala, celular, celular
        novo, telemóvel, computador, notebook, portátil, televisão, fone, fone de ouvido, fones, móveis, sofá, cadeira, mesa, cama, colchão, lâmpada, livro,
        livros, livraria, relógio, joias, meias, geladeira, frigorífico, máquina de lavar, aspirador, ferramentas, teclado, impressora, cigarro, cigarros,
        tabaco, papelaria, eletrodomésticos, carregador, capinha, toalhas, lençóis, shopping, loja, bota, botas, micro-ondas, fogão, roupinha, blusa, blusas,
        camisola, camisolas, t-shirt, tshirt, regata, moletom, moletão, hoodie, suéter, sobretudo, terno, fato, gravata, shorts, bermuda, jeans, calça jeans,
        calças de ganga, legging, biquíni, bikini, fato de banho, sunga, maiô, pijama, cueca, cuecas, calcinha, sutiã, roupa interior, roupa íntima, cinto,
        boné, gorro, luvas, cachecol, lenço, chinelo, chinelos, havaianas, sandália, sandálias, salto, sapatilha, sapatilhas, tênis novo, tênis nike, ténis
        novos, tênis de corrida, mochila nova, carteira, bolsa nova, óculos de sol, óculos escuros, colar, anel, brinco, brincos, pulseira, relogio, iphone,
        telemóvel novo, telemovel, smartphone, capa do telemóvel, capa do celular, película, película celular, conserto do celular, tela do celular, ecrã do
        telemóvel, auscultadores, airpods, coluna, caixa de som, jbl, cabo, cabo usb, mouse, monitor, pc, computador novo, macbook, ipad, tablet, kindle
        aparelho, pen drive, disco externo, hd externo, cartucho, cartuchos, tinteiro, tinteiros, tinta da impressora, câmera, máquina fotográfica, tv, tv
        nova, televisor, máquina de lavar roupa, máquina de lavar loiça, máquina de café, cafeteira, air fryer, airfryer, liquidificador, batedeira, micro
        ondas, microondas, forno, ferro de engomar, ferro de passar, ventilador, ventoinha, aquecedor, ar condicionado, secador, panela, panelas, frigideira,
        pratos, loiça, louça, talheres, toalha, almofada, almofadas, travesseiro, edredom, edredão, cobertor, tapete, cortina, cortinas, espelho, estante,
        prateleira, escrivaninha, guarda-roupa, roupeiro, armário, ikea, tok stok, tok&stok, zara home, shein, shopee, aliexpress, temu, amazon, mercado
        livre, magalu, magazine luiza, americanas, casas bahia, renner, riachuelo, c&a, zara, primark, pull and bear, h&m, decathlon, sport zone, worten,
        fnac, media markt, radio popular, rádio popular, leroy móveis, centauro, netshoes, dafiti, olx compra, vinted, enjoei compra, kabum, pichau, fast
        shop, polishop, havan, pernambucanas, marisa, livraria cultura, saraiva, bertrand, wook, livrinho, romance livro, mangá, mangás, quadrinhos, hq,
        caderno, cadernos, caneta, canetas, maço, maço de tabaco, maço de cigarro, maço de cigarros, cigarro eletrônico, vape, pod, iqos, isqueiro, tabaco de
        enrolar, tabacaria, lojinha, loja chinesa, loja do chinês, chinês, chineses, lojas, brechó, outlet, saldos, compras online, comprinhas, comprinhas
        online, artesanato, guarda-chuva, vestuário, eletrónica, eletrônicos""",
    "personal_care": """
        cabeleireiro, corte de cabelo, barbeiro, barbearia, salão, salão de beleza, xampu, shampoo, champô, sabonete, creme, maquiagem, maquilhagem, perfume,
        manicure, unhas, depilação, massagem, spa, cosméticos, desodorante, desodorizante, pasta de dente, escova de dentes, lavanderia, lavandaria, protetor
        solar, barba, sobrancelha, estética, cabelo, corte cabelo, cabelo e barba, barba e cabelo, barbeiro corte, cabeleireira, escova, escova e unha,
        progressiva, luzes, madeixas, tinta cabelo, tinta de cabelo, coloração, hidratação, alisamento, unha, unhas de gel, unha em gel, gelinho, verniz,
        verniz gel, pé e mão, mão e pé, pedicure, pedicura, manicura, depilação a laser, laser, design de sobrancelha, sobrancelhas, cílios, extensão de
        cílios, limpeza de pele, facial, botox, estética facial, esteticista, massoterapia, massagens, sauna, solário, bronzeamento, tatuagem, tattoo,
        piercing, condicionador, máscara cabelo, gel de banho, gel de duche, hidratante, creme hidratante, creme rosto, maquiagens, batom, rímel, esmalte,
        acetona, lâmina, lâminas, gilete, espuma de barbear, absorvente, absorventes, pensos higiénicos, tampões, algodão, cotonete, fio dental, enxaguante,
        perfumaria, perfumes e companhia, sephora, boticário, natura, avon, quem disse berenice, lavanderia roupa, lavandaria self, engomadoria, passar roupa,
        costureira, sapateiro, ajuste de roupa, bainha, cuidados pessoais, beleza, higiene""",
    "education": """
        escola, colégio, faculdade, universidade, mensalidade da escola, mensalidade da faculdade, propina, propinas, curso, cursos, aula, aulas, aulas de
        inglês, explicações, material escolar, livros escolares, matrícula, prova, mestrado, pós-graduação, apostila, vestibular, seminário, formação,
        mensalidade escola, mensalidade faculdade, mensalidade do colégio, mensalidade colégio, mensalidade da facul, facul, faculdade mensalidade, propinas
        da faculdade, propina da faculdade, propinas da universidade, propina universidade, propinas da uni, escolinha, escola das crianças, escola dos
        miúdos, escola do filho, escola da filha, material da escola, material escolar das crianças, lista de material, manuais escolares, manuais, livros da
        escola, livros da faculdade, cadernos escola, uniforme da escola, inglês, aula de inglês, curso de inglês, aulas de guitarra, aulas de piano, aula de
        violão, aulas de violão, aula particular, aulas particulares, explicação, explicador, explicadora, explicações de matemática, explicações do, centro
        de explicações, reforço escolar, reforço, kumon, wizard, cultura inglesa, ccaa, udemy, alura, coursera, rocketseat, duolingo, concurso, inscrição
        concurso, inscrição do concurso, inscrição enem, enem, inscrição vestibular, inscrição curso, pós, pós graduação, mba, doutorado, tcc, apostilas,
        workshop, congresso, palestra, escola de música, escola de dança, conservatório, exame de inglês, certificado, passeio da escola, visita de estudo,
        atividades extracurriculares, atl, oficina de cerâmica, educação, estudos""",
    "kids": """
        creche, fraldas, fralda, babá, ama, brinquedo, brinquedos, carrinho de bebê, bebê, bebé, crianças, criança, mesada, leite em pó, mamadeira,
        cadeirinha, roupa de bebê, berçário, infantário, uniforme escolar, festa infantil, creche do miúdo, creche do bebê, creche da bebê, mensalidade da
        creche, mensalidade creche, jardim de infância, infantil escola, berçario, babysitter, folguista, ama da, colônia de férias, colónia de férias, campo
        de férias, fraldinha, fraldas pampers, pampers, dodot, toalhitas, lenço umedecido, lenços umedecidos, papinha, papinhas, leite nan, leite do bebê,
        leite do bebé, fórmula, chupeta, chupetas, biberão, biberões, berço, cadeira auto, cadeira do bebé, cadeirinha do carro, carrinho do bebê, carrinho de
        bebé, roupinha do bebê, roupa do bebé, roupa da bebé, roupa das crianças, roupa dos miúdos, roupa do filho, roupa da filha, sapatos da miúda, sapatos
        do miúdo, tênis das crianças, brinquedo do, brinquedos para, lego, boneca, bonecas, pelúcia, peluche, cartas pokemon, pokemon, figurinhas, cromos,
        festa de aniversário do miúdo, aniversário do filho, aniversário da filha, buffet infantil, parquinho, brinquedoteca, natação das crianças, futebol do
        miúdo, balé da filha, ballet, lanche da escola das crianças, mesada do filho, mesada da filha, semanada, filhos""",
    "pets": """
        veterinário, veterinária, ração, cachorro, cão, gato, petshop, pet shop, banho e tosa, ração do cachorro, ração do gato, areia do gato, areia de gato,
        coleira, animais, comida do cão, comida do gato, vet, veterinario, vacina do cachorro, vacina do gato, vacina do cão, vacinas do cão, vacinas do gato,
        antipulgas, vermífugo, bravecto, nexgard, castração, ração gato, ração cachorro, ração cão, ração pro gato, ração pro cachorro, ração para o cão,
        ração para o gato, raçao, sachê, sachê do gato, petisco do cachorro, petisco cachorro, areia gato, areia para gato, areia pro gato, areia higiênica,
        tapete higiênico, banho do cachorro, banho do dog, banho no cachorro, tosa, tosquia, tosquia do cão, dog, doguinho, cachorrinho, cachorra, cadela,
        gatinho, gatinha, gata, cãozinho, catiorro, petz, cobasi, petlove, zooplus, tiendanimal, goldpet, hotel do cachorro, hotel para cães, hotel canino,
        creche do cachorro, creche canina, passeador, dog walker, coleira antipulgas, brinquedo do cachorro, brinquedo do gato, brinquedo cachorro,
        arranhador, casinha do cachorro, caminha do cachorro, peixe aquário, aquário peixes, coelho, hamster, papagaio, periquito, cavalo, bichos""",
    "gifts": """
        presente, presentes, prenda, prendas, presente de aniversário, presente de natal, flores, buquê, cartão presente, vale presente, amigo secreto,
        lembrancinha, ramo de flores, presente pra, presente para, presente pro, presente do, presente da, presente de casamento, presente casamento, presente
        aniversário, presente do dia das mães, presente dia das mães, presente dia dos pais, presente dia dos namorados, presente natal, presente amigo
        secreto, presentinho, presentinhos, lembrança, lembrancinhas, prenda de anos, prenda de anos da, prenda de anos do, prenda anos, prenda de natal,
        prenda de aniversário, prenda para, prenda da, prenda do, prenda de casamento, prendas de natal, prendinha, prenda dia da mãe, envelope do casamento,
        envelope casamento, chá de bebê, chá de panela, chá de casa nova, lista de casamento, cota do casamento, flores para, flores pra, buquê de flores,
        florista, floricultura, cesta de café da manhã, cesta, cabaz de natal, cabaz, amigo oculto, inimigo secreto, cartão oferta, cartão presente amazon,
        gift card, aniversário da, aniversário do, anos da, anos do, padrinhos, oferta, ofertas""",
    "charity": """
        doação, doei, caridade, igreja, dízimo, esmola, oferta igreja, ong, donativo, cruz vermelha, vaquinha, doação para, doação pra, doação de, doação
        igreja, doação à, doação ao, doação médicos sem fronteiras, médicos sem fronteiras, unicef, greenpeace, wwf, aacd, apae, graac, criança esperança,
        banco alimentar, cáritas, bombeiros, bombeiros voluntários, dizimo, oferta na igreja, esmolinha, morador de rua, mendigo, sem-abrigo, sem abrigo,
        pedinte, apadrinhamento, rifa, rifa solidária, vakinha, campanha solidária, ajuda humanitária, donativo bombeiros, donativo para, peditório, cesta
        básica doação""",
    "travel": """
        hotel, pousada, hostel, voo, voos, avião, passagem aérea, passagens aéreas, passagem de avião, viagem, viagens, férias, aluguel de carro, aluguer de
        carro, hospedagem, alojamento, excursão, cruzeiro, aeroporto, passaporte, visto, bagagem, bilhete de avião, passeio, passagens, resort, souvenir,
        camping, airbnb, booking, decolar, hurb, cvc, 123milhas, passagem pra, passagem para, passagens pra, passagens para, passagens aereas, passagem aerea,
        passagem avião, voo pra, voo para, voos para, bilhetes de avião, bilhetes avião, bilhete avião, bilhete de avião para, tap, ryanair, easyjet, gol,
        latam, azul, mala despachada, despacho de mala, despachar mala, bagagem de porão, mala de porão, marcação de lugar, hotel em, diárias, diária do
        hotel, pousadinha, alojamento local, casa de férias, casa na praia, casa da praia, apartamento de férias, chalé, cabana, resort all inclusive, parque
        de campismo, campismo, roulote, autocaravana, aluguel carro viagem, aluguel do carro, aluguer carro, rent a car, localiza, movida, unidas, passeio de
        barco, passeio de buggy, passeio turístico, tour, city tour, guia turístico, mergulho, safari, lembrança viagem, íman, imã de geladeira, postais,
        cartão postal, visto americano, visto eua, esta, taxa turística, taxa de turismo, passaporte taxa, cruzeiros, viagem a, viagem pra, viagem para, fim
        de semana em, fds em, férias em, lua de mel, excursões, guarda-sol, aluguel de cadeira praia, cadeira de praia, barraca na praia, sala vip, free shop,
        duty free, estacionamento aeroporto, hostel em, viajar""",
    "subscriptions": """
        assinatura, assinaturas, mensalidade, subscrição, jornal, streaming, anuidade do clube, plano mensal, netflix, spotify, hbo, hbo max, max streaming,
        disney, disney+, disney plus, prime, amazon prime, prime video, globoplay, paramount, star+, apple tv, apple music, deezer, youtube premium, youtube
        music, icloud, google one, dropbox, chatgpt, audible, kindle unlimited, crunchyroll, telecine, premiere, dazn, sport tv, sporttv, eleven sports,
        combate, assinatura netflix, assinatura do, assinatura da, mensalidade netflix, mensalidade spotify, mensalidade do clube, quota do clube, quotas do
        clube, quota do benfica, quotas do benfica, quotas, quota, quota de sócio, sócio, jornal online, jornal digital, público assinatura, folha assinatura,
        estadão, clube do livro, tag livros, clube de assinatura, clube wine, ps plus, psn, playstation plus, game pass, xbox game pass, nintendo online,
        twitch sub, twitch, patreon, apoia.se, onlyfans, adobe, canva, canva pro, microsoft 365, office 365, notion, vpn, nordvpn, domínio, hospedagem de
        site, hostinger, tinder, strava, duolingo plus, meli+, ifood clube, clube ifood, uber one""",
    "fees": """
        taxa, taxas, tarifa, tarifa bancária, multa, multas, imposto, impostos, juros do cartão, cartório, notário, advogado, contador, contabilista,
        correios, frete, envio, selo, selos, empréstimo, prestação, parcela, comissão, anuidade, anuidade do cartão, xerox, fotocópias, despachante, iof,
        alfândega, encomenda, taxa do banco, taxa bancária, taxa da conta, manutenção de conta, manutenção da conta, comissão de manutenção, comissões
        bancárias, comissão do banco, anuidade cartão, anuidade do cartão de crédito, juros, juros do cheque especial, juros cheque especial, juros cartão,
        juros do cartão de crédito, juros de mora, multa de trânsito, multa de transito, multa de estacionamento, multa estacionamento, multa por, coima,
        coimas, radar multa, imposto de renda, ir darf, darf, mei, inss, guia inss, segurança social, irs, iva, imposto de selo, imposto selo, imposto único
        de circulação, imposto do carro, iss, itbi, taxa de licenciamento, cartorio, reconhecimento de firma, autenticação, 2a via, rg, cartão de cidadão,
        cartão do cidadão, renovação do cartão de cidadão, certidão, passaporte renovação, foto 3x4, fotos tipo passe, fotocópia, impressão, impressões, xerox
        do, despachante detran, correios sedex, sedex, pac correios, portes, portes de envio, ctt, ctt envio, envio de encomenda, envio encomenda, taxa de
        entrega, frete do, taxa alfandegária, desalfandegamento, taxa de importação, taxa da blusinha, taxa de conveniência, advogada, honorários advogado,
        solicitador, contabilidade, contador mei, empréstimo do carro, empréstimo carro, empréstimo consignado, consignado, prestação do carro, prestação
        carro, parcela do carro, parcela carro, parcela da moto, parcela do empréstimo, parcela empréstimo, financiamento do carro, financiamento carro,
        crédito pessoal, cofidis, fies, agiota, tarifas, taxa de saque, taxa pix, taxa de câmbio""",
    "other": "outros, diversos, outras coisas",
}

INCOME: dict[str, str] = {
    "salary": """
        salário, ordenado, vencimento, décimo terceiro, 13o salário, bônus, bónus, aposentadoria, reforma recebida, pensão, bolsa de estudos, subsídio de
        férias, subsídio de natal, vale, adiantamento, plr, férias remuneradas, comissões, salário de, salario caiu, salário caiu, pagamento do mês, holerite,
        quinzena, vale alimentação, vale refeição recebido, décimo, 13 salário, horas extras, hora extra, bônus da empresa, bonus, prémio de produtividade,
        subsídio, subsídio de desemprego, abono, abono de família, aposentadoria do, pensão de, inss benefício, bolsa família, bolsa, bolsa de estudo, seguro
        desemprego, fgts, saque fgts, rescisão, acerto, ordenado do mês, gorjetas, gorjetas do trabalho, ajudas de custo, renda extra""",
    "freelance": """
        cliente, pagamento do cliente, pagamento de cliente, freela, freelance, bico, biscate, nota fiscal paga, recibo verde, honorários, freela de, um
        freela, freelas, um job, bicos, um bico, cliente pagou, pagamento cliente, projeto, consultoria, recibos verdes, trabalho extra, aulas que dei""",
    "gift_income": """
        herança, prêmio, prémio, ganhei na loteria, dinheiro da avó, dinheiro da mãe, ganhei, dinheiro do avô, dinheiro de aniversário, dinheiro dos avós,
        presente em dinheiro, prêmio da loteria, raspadinha premiada, prenda em dinheiro""",
    "interest": """
        juros, dividendos, dividendo, rendimento, rendimentos, rendeu, juros da poupança, rendimento da poupança, rendimento da caixinha, rendimento nubank,
        rendimento cdb, proventos, fii, aluguel recebido, aluguel do inquilino, renda recebida, renda do inquilino""",
    "sale": """
        vendi, venda, vendido, venda olx, venda enjoei, vendas, vendi meu, vendi a, vendi o, vendi na, vendi uns, venda na, vendidos, vendida, venda no olx,
        venda no enjoei, vinted venda, olx venda, venda vinted""",
    "tax_refund": """
        restituição, restituição do imposto, restituição do ir, reembolso irs, reembolso do irs, restituição imposto de renda, irs devolvido, devolução do
        irs, irs reembolso, restituição de ir, restituição receita, restituição da receita, as finanças devolveram, finanças devolveram-me, receita me
        devolveu""",
}
