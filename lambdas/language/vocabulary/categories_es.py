"""Spanish words that tell a category."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "dining": """
        comida, almuerzo, cena, desayuno, merienda, restaurante, café, cafetería, cafe con leche, cortado, cerveza, cervezas, caña, cañas, copas, copa, tapas,
        bar, vermut, tacos, tortas, bocadillo, bocata, menú, menú del día, helado, heladería, churros, pastel, tarta, panadería, pastelería, vino, vinos,
        pinchos, hamburguesa, perrito caliente, comer fuera, cenar, comer, chelas, chela, birra, birras, antojitos, empanadas, asado, parrilla, sushi,
        propina, marisquería, croquetas, arepa, pupusas, kebab, pollo asado, comida a domicilio, snack, refresco, jugo, batido, chocolate con churros, tragos,
        lonche, once, medialunas, desayunos, almuerzos, cenas, zumo, zumos, café con leche, cafelito, cafecito, cafés, cortados, cañita, cañitas, tercios,
        tinto de verano, gintonic, cubata, cubatas, copazo, vermú, ración, raciones, pincho, pintxo, pintxos, tortilla, menú diario, menu, postre, postres,
        hamburguesas, pizzas, perritos, pancho, panchos, choripán, choripanes, sopaipillas, chorrillana, empanada, milanesa, milanesas, facturas con café,
        sanguche, sánguche, sándwich, sandwich, sándwiches, pollo a la brasa, pollería, ceviche, anticuchos, chifa, lomo saltado, picada, picadas, fonda,
        comida corrida, taquería, taquitos, tacos al pastor, quesadillas, chilaquiles, torta, pozole, tamales, elotes, esquites, raspados, aguas frescas,
        michelada, micheladas, mezcal, cantina, antro chelas, pulpo, arepas, bandeja paisa, corrientazo, almuerzo ejecutivo, aguardiente, once con, brunch,
        cenita, comidita, desayuno bar, tostada, tostadas, palomitas, crispetas, pochoclo, canchita, cotufas, kebabs, durum, glovo cena, telepizza,
        chiringuito, terraza, burguer, burger, bravas, calamares, paella, mariscos, heladito, granizado, horchata, chuches bar, cafetero, máquina de café,
        vending, roscón, fritos, comedor, buffet, bufé, sobremesa, ronda, rondas, mate cocido, alfajor, alfajores, helados, gaseosa, botana, botanas, pan
        dulce, chaufa, salchipapa, salchipapas, cevichería, birria, taquiza, restaurantes, comidas fuera, salidas, comer por ahí, restauración""",
    "groceries": """
        súper, supermercado, mercado, compra, compras del super, compra semanal, comestibles, abarrotes, despensa, frutería, carnicería, pescadería,
        verdulería, pan, leche, huevos, queso, fruta, frutas, verdura, verduras, carne, pollo, pescado, arroz, aceite, azúcar, agua, jamón, yogur, manzanas,
        plátanos, tomates, patatas, papas, papel higiénico, detergente, mandado, víveres, tienda de la esquina, almacén, chino de la esquina, galletas,
        dulces, harina, frijoles, tortillas, mantequilla, cereales, productos de limpieza, kiosko, mercadito, tianguis, feria libre, ultramarinos,
        charcutería, herbolario, súper chino, chino, bazar comida, tortillería, recaudería, pollería carne, pan de molde, barra de pan, embutido, embutidos,
        chorizo, lomo, ternera, cerdo, solomillo, merluza, salmón, atún, gambas, mejillones, limones, limón, naranjas, fresas, uvas, sandía, melón,
        melocotones, peras, ciruelas, cerezas, mango, mangos, aguacate, aguacates, palta, paltas, cebollas, cebolla, ajos, zanahorias, lechuga, pepinos,
        pimientos, calabacín, champiñones, espinacas, brócoli, choclo, garbanzos, lentejas, alubias, porotos, macarrones, espaguetis, fideos, especias, miel,
        mermelada, nata, yogures, queso fresco, café molido, cápsulas de café, té, garrafa de agua, agua mineral, bidón de agua, garrafón, garrafón de agua,
        cola cao, chuches, chuche, golosinas, pipas, patatas fritas, papas fritas, gominolas, congelados, servilletas, lejía, suavizante, lavavajillas,
        fregona, bolsas de basura, yerba, yerba mate, dulce de leche, asado carne, carnicero, verdulero, frutero, pescadero, panadero, compra del mes, la
        compra de la semana, compra grande, super, cosas del súper, cosas para casa comida, huevos camperos, aceite de oliva, carbón para el asado, hielo,
        masa, nopales, jitomate, jitomates, cilantro, bolillos, epazote, alimentación, comida casa, supermercados, alimentos, víveres casa""",
    "transport": """
        taxi, autobús, bus, colectivo, camión, metro, tren, billete de tren, boleto de bus, cercanías, tranvía, abono transporte, bono metro, tarjeta sube,
        parking, aparcamiento, estacionamiento, peaje, peajes, taller, mecánico, neumáticos, llantas, itv, verificación, cambio de aceite, lavado de coche,
        bici, bicicleta, patinete, multa de aparcamiento, remis, pasaje, coche, carro, moto, ferry, autoescuela, grúa, revisión del coche, cabify, uber, didi,
        indriver, bla bla car, blablacar, autocar, alsa, avanza, guagua, pesero, camión urbano, metrobús, transmilenio, sitp, tarjeta bip, bip, cargar la bip,
        la sube, cargué la sube, carga sube, recarga tarjeta metro, tarjeta metro, tarjeta de transporte, bonobus, bono bus, t-casual, abono joven, abono
        mensual transporte, abono, billete sencillo, billete de metro, billete de bus, zona azul, parquímetro, telpark, cochera, garaje, plaza de garaje,
        peajes autopista, autopista, caseta, casetas, televía, via t, engomado, lavado del coche, lavado del carro, lavar el coche, lavadero, ruedas, rueda,
        pinchazo, gomería, vulcanizadora, llanta, frenos, batería del coche, aceite del coche, pastillas de freno, chapa y pintura, revisión itv, alineación,
        servicio del carro, refacciones, afinación, mecanico coche, carnet de conducir, licencia de conducir, el carnet, clases de conducir, patín, bicimad,
        bicing, ecobici, casco moto, carpooling, subte, colectivos, bondi, remís, tren de cercanías, ave, billetes de tren, billete tren, billete de ave, tren
        a, taxis, vtc, mototaxi, tuk tuk, teleférico, metrocable, transporte, transportes, movilidad""",
    "fuel": """
        gasolina, nafta, gasoil, gasóleo, diésel, combustible, gasolinera, bencina, llené el tanque, repostar, reposté, tanque lleno, lleno el tanque, carga
        eléctrica, depósito lleno, gasofa, gasoil coche, sin plomo, magna, nafta super, cargué nafta, cargar nafta, cargué gasolina, eché gasolina, echar
        gasolina, echado gasolina, llenar el depósito, lleno el depósito, llené el depósito, tanque, tanqueo, tanqueada, tanquear, grifo gasolina, super 95,
        gnc, glp, petrobras, bencinera, copec bencina, carga de nafta, diesel, cepsa, repsol, plenoil, ballenoil, petroprix""",
    "housing": """
        alquiler, renta, arriendo, hipoteca, comunidad, gastos de comunidad, fontanero, plomero, electricista, fianza, ibi, predial, limpieza de casa,
        asistenta, señora de la limpieza, jardinero, ferretería, pintor, albañil, reforma, mudanza, expensas, administración, casa, piso, departamento,
        habitación, cerrajero, reparación, alquileres, arriendo depto, depto, gastos comunes, comunidad de vecinos, derrama, administración edificio,
        mantenimiento edificio, cuota mantenimiento, conserje, portero, persianas, pintura, bombillas, taladro, tornillos, bricolaje, cortinas casa,
        albañiles, caldera, aire acondicionado instalación, señora limpieza, limpiadora, chica de la limpieza, empleada, muchacha, jardinería, plantas, tierra
        para macetas, trastero, bodega alquiler, leroy merlin, sodimac, predio, piso alquiler, habitación alquiler, fianza piso, mes de depósito, plomería,
        gasfiter, gásfiter, techista, cerradura, llaves copia, copia de llaves, fumigación, vivienda, hogar""",
    "utilities": """
        el agua, el gas, pago del agua, pago de agua, luz, electricidad, agua recibo, factura de la luz, factura del agua, recibo de la luz, recibo del agua, recibo de luz, recibo de agua, gas natural,
        factura del gas, recibo del gas, butano, bombona, internet, wifi, teléfono, celular plan, móvil factura, factura del móvil, factura del teléfono,
        recarga, recarga celular, saldo, saldo móvil, fibra, basura, calefacción, plan de celular, factura, recibo luz, recibo agua, recibo gas, cuenta de
        luz, cuenta del agua, cuenta de agua, cuenta del gas, cuenta de gas, boleta de luz, boleta de agua, boleta de la luz, boleta del agua, planilla de
        luz, cfe, aguas de, canal de isabel, canal isabel ii, gas, recarga móvil, recarga del móvil, recarga de celular, tarifa móvil, tarifa del móvil, plan
        del celular, plan celular, línea móvil, internet casa, internet de la casa, cable tv, tele por cable, telefónica, pepephone, lowi, digi, simyo, o2
        móvil, vodafone factura, fibra y móvil, adsl, recargar el celular, saldo celular, saldo del celular, cargué saldo, calefacción central, edenor,
        metrogas, aysa, enel, aguas andinas, cge, epm, codensa, luz del sur, sedapal, izzi, megacable, servicios, suministros, facturas, recibos, servicios
        básicos, al celular""",
    "health": """
        médico, doctor, doctora, dentista, farmacia, medicina, medicinas, medicamentos, pastillas, hospital, clínica, análisis, gafas, lentes, óptica,
        gimnasio, gym, fisio, fisioterapia, psicólogo, psicóloga, terapia, vacuna, consulta, oculista, pediatra, ortodoncia, vitaminas, yoga, lentillas,
        radiografía, seguro dental consulta, remedios, cita médica, doc, matasanos, ginecólogo, ginecóloga, gine, dermatólogo, dermatóloga, dermato,
        traumatólogo, cardiólogo, urólogo, endocrino, alergólogo, podólogo, osteópata, quiropráctico, nutricionista, logopeda, psiquiatra, otorrino,
        ortopedista, odontólogo, empaste, limpieza dental, limpieza de boca, endodoncia, muela, muelas, brackets, ortodoncista, implante dental, urgencias,
        ambulancia, resonancia, ecografía, rayos x, laboratorio, analítica, receta, recetas, ibuprofeno, paracetamol, jarabe, antibiótico, antibióticos,
        tiritas, colirio, mascarillas, test de embarazo, preservativos, condones, anticonceptivas, pastillas anticonceptivas, proteína, proteínas, creatina,
        suplementos, cuota del gym, cuota gimnasio, mensualidad gym, mensualidad del gym, crossfit, pilates, natación, piscina abono, entrenador, entrenador
        personal, pádel clases, fisios, masaje fisio, botiquín, similares, farmacias del ahorro, farmacity, salcobrand, psico, terapeuta, dentistas, salud,
        sanidad""",
    "insurance": """
        seguro, seguro del coche, seguro de coche, seguro de hogar, seguro médico, seguro de vida, seguro del auto, seguro de auto, seguro de salud, póliza,
        mutua, seguro de viaje, seguros, seguro auto, seguro coche, seguro moto, seguro de moto, seguro hogar, seguro casa, seguro del hogar, seguro vida,
        seguro dental, seguro médico privado, adeslas, sanitas, mapfre, línea directa, qualitas, soat, isapre, prepaga, obra social, eps, seguro mascota,
        decesos, seguro de decesos, seguro del perro, asisa, gnp""",
    "entertainment": """
        cine, película, teatro, concierto, entradas, entrada, museo, discoteca, fiesta, festival, juego, videojuego, videojuegos, parque de atracciones,
        zoológico, zoo, partido, lotería, bolera, boliche, karaoke, exposición, feria, circo, antro, apuesta, apuestas, estadio, ocio, billar, quiniela,
        revista, entradas de cine, boletos, boletos de cine, parque de diversiones, peli, pelis, entradas del cine, entradas concierto, entradas teatro, bolo,
        concierto de, festi, festivales, musical, monólogo, espectáculo, obra de teatro, parque acuático, aquapark, parque warner, port aventura, karting,
        paintball, escape room, escape, laser tag, rocódromo, escalada, pádel, pista de pádel, cancha, cancha de fútbol, fútbol, futbol, futbolito, fútbol 5,
        partidito, once cupón, cupón de la once, cupón, rasca, rasca y gana, euromillón, euromillones, primitiva, bonoloto, lotería de navidad, décimo,
        décimos, décimo de lotería, casino, bingo, tragaperras, juego de mesa, juegos, juego ps5, juego de ps5, juego de la play, la play, ps5 juego,
        videojuego switch, boletos concierto, boletos del concierto, boletos partido, boliches, discoteca entrada, entrada discoteca, la disco, salir de
        fiesta, museo entrada, acuario, zoo entradas, feria atracciones, noche de fiesta, esquí, forfait, baloncesto entradas, entradas fútbol, palco,
        cartelera, pesca, teatro entradas, balneario, cinepolis, cinemex, cine yelmo, entretenimiento, diversión, ocio y cultura""",
    "shopping": """
        ropa, zapatos, zapatillas, camisa, camiseta, pantalón, pantalones, vestido, chaqueta, abrigo, falda, bolso, mochila, maleta, móvil nuevo, celular,
        celular nuevo, ordenador, computadora, portátil, televisor, tele, auriculares, audífonos, muebles, sofá, silla, mesa, cama, colchón, lámpara, libro,
        libros, librería, reloj, joyas, calcetines, electrodomésticos, nevera, lavadora, herramientas, tenis, playera, juguetería, regletas, cargador, funda,
        teclado, impresora, tabaco, cigarrillos, cigarros, decoración, sábanas, toallas, compras online, tienda, centro comercial, gafas de sol, bufanda,
        mouse, calzado, zapas, zapatos nuevos, deportivas, bambas, playeras, sandalias, chanclas, tacones, botas, remera, remeras, campera, buzo, polera,
        polerón, sudadera, jersey, suéter, chamarra, vaqueros, tejanos, jeans, shorts, bañador, bikini, pijama, calzoncillos, bragas, sujetador, ropa
        interior, corbata, traje, gorra, gorro, guantes, cinturón, cartera, monedero, gafas sol, pendientes, collar, pulsera, anillo, móvil, movil, iphone,
        funda del móvil, funda móvil, cascos, ratón, monitor, portátil nuevo, ordenata, pc, tablet, ipad, consola, cámara, disco duro, usb, pilas, cargador
        móvil, altavoz, libreta, cuadernos, bolis, papelería, tele nueva, televisión, smart tv, licuadora, batidora, microondas, horno, aspiradora, plancha,
        ventilador, estufa, secador, vajilla, sartén, sartenes, ollas, cojines, alfombra, cortinas, espejo, estantería, escritorio, armario, cómoda, edredón,
        manta, el chino bazar, bazar, chinos bazar, shein, aliexpress, temu, wallapop, vinted, corte inglés, primark, zara, lefties, bershka, mercado libre,
        liverpool, coppel, falabella, cómics, cómic, novela, vapeador, vaper, cigarros electrónicos, tabaco de liar, puchos, cigarrillo, pitis, paquete de
        tabaco, cajetilla, encendedor, mochila nueva, tienda de ropa, rebajas, pcs componentes, pc componentes, una tele, outlet, compras, ropa y calzado,
        tecnología, electrónica""",
    "personal_care": """
        peluquería, peluquero, corte de pelo, barbero, barbería, champú, jabón, crema, maquillaje, perfume, manicura, uñas, depilación, masaje, spa,
        cosméticos, desodorante, pasta de dientes, cepillo de dientes, lavandería, tintorería, estética, salón de belleza, crema solar, tinte, afeitado,
        rasuradora, higiene, pelu, peluca, cortarme el pelo, cortar el pelo, el pelo, mechas, alisado, keratina, barba, pedicura, cejas, depilación láser,
        uñas de gel, uñas acrílicas, esmalte, tratamiento facial, limpieza facial, estético, esteticista, centro de estética, colonia, perfumería, druni,
        sephora, gel de ducha, acondicionador, mascarilla pelo, cuchillas, maquinillas, compresas, tampones, toallas femeninas, pañuelos, bálsamo labial,
        pintalabios, rímel, base de maquillaje, crema hidratante, protector solar, bronceador, tatuaje, piercing, solárium, sauna, baño turco, lavado de ropa,
        planchado, arreglo de ropa, costurera, zapatero, cuidado personal, belleza""",
    "education": """
        escuela, colegio, universidad, matrícula, colegiatura, curso, cursos, clases, clase, clases de inglés, clases particulares, libros de texto, material
        escolar, útiles escolares, útiles, academia, examen, máster, profesor particular, mensualidad colegio, taller de, inscripción, conferencia, seminario,
        matrícula uni, matrícula de la uni, uni, cole, comedor del cole, comedor escolar, colegiatura del mes, cuota del colegio, cuota colegio, mensualidad
        de la escuela, mensualidad escuela, inscripción escuela, clases de guitarra, clases de piano, clase de inglés, inglés, academia de inglés, duolingo,
        udemy, coursera, platzi, oposiciones, curso online, curso de cocina, certificado, libros del cole, libros de la uni, fotocopias apuntes, apuntes,
        conservatorio, tutorías, refuerzo, profe particular, profe de mates, actividades extraescolares, extraescolares, excursión del cole, ampa, examen de
        inglés, first certificate, toefl, diplomado, taller de cerámica, talleres, educación, estudios, formación""",
    "kids": """
        guardería, pañales, niñera, canguro, juguetes, juguete, ropa de bebé, bebé, niños, cochecito, leche de fórmula, biberón, jardín infantil, parque
        infantil, niños ropa, mesada, paga semanal, uniforme escolar, cuna, guarde, niñero, canguros, campamento, campamento de verano, campus de verano,
        ludoteca, chupete, potitos, toallitas, toallitas bebé, leche bebé, leche en polvo, fórmula, silla de bebé, sillita del coche, trona, ropa del niño,
        ropa de la niña, ropa niños, ropa de los niños, zapatos del niño, zapatos de la niña, zapatos niños, cumple del niño, parque de bolas, lego, muñeca,
        muñecas, cromos, playmobil, mesada del niño, propina niños, kínder, kinder, jardín, jardín de niños, sala cuna, útiles del niño, juguetes de los
        niños, babero, hijos""",
    "pets": """
        veterinario, veterinaria, perro, gato, comida para perro, comida del perro, comida para gatos, comida del gato, pienso, croquetas de perro, arena de
        gato, arena para gato, mascota, mascotas, peluquería canina, correa, alimento para perro, croquetas del perro, vete, vacuna del perro, vacuna del
        gato, vacunas del perro, pipetas, antipulgas, collar antiparasitario, comida perro, comida gato, comida para el perro, comida para el gato, alimento
        del perro, croquetas perro, croquetas gato, croquetas para el perro, croquetas para gato, croquetas del gato, croquetas del firulais, croquetas de los
        perros, perrito, gatito, gata, perra, perrita, firulais, michi, arena del gato, arenero, paseador, guardería canina, residencia canina, peluquería del
        perro, baño del perro, acuario peces, peces, hámster, conejo, petco, tiendanimal, kiwoko, zooplus, pienso del perro, pienso del gato, snacks perro,
        juguete del perro, correa del perro, estética canina, animales, croquetas""",
    "gifts": """
        regalo, regalos, regalo de cumpleaños, flores, ramo, tarjeta regalo, regalo de navidad, regalo de boda, reyes, detalle, regalito, amigo invisible,
        regalo para, regalo cumple, regalo de cumple, regalo del cumple, regalo boda, regalo de la boda, sobre de la boda, sobre boda, regalo bebé, regalo de
        mamá, regalo de papá, regalo día de la madre, cumple de, detallito, amigo secreto, ramo de flores, flores para, floristería, florería, cesta de
        navidad, regalos de navidad, regalos de reyes, reyes magos, bautizo, comunión, cooperacha, colecta regalo, bote regalo, bote para el regalo, tarjeta
        regalo amazon, obsequios""",
    "charity": """
        donación, doné, donativo, caridad, limosna, iglesia, ong, cáritas, donaciones, diezmo, ofrenda, donación a, donación cruz roja, cruz roja, médicos sin
        fronteras, unicef, acnur, save the children, teletón, colecta, cepillo de la iglesia, mendigo, aportación, apadrinamiento, banco de alimentos,
        greenpeace, wwf, rifa benéfica, socio ong, propina señor calle""",
    "travel": """
        hotel, hostal, vuelo, vuelos, avión, billete de avión, boleto de avión, viaje, viajes, vacaciones, apartamento turístico, alojamiento, alquiler de
        coche, renta de auto, renta de carro, excursión, crucero, aeropuerto, pasaporte, visado, visa turista, equipaje, maleta facturada, posada, souvenirs,
        recuerdos, pasajes de avión, pasajes, albergue, camping, airbnb, booking, billete avión, billetes avión, billetes de avión, billetes a, vuelo a,
        pasaje de avión, pasaje aéreo, boletos de avión, boleto avión, hotelito, noche de hotel, noches de hotel, casa rural, apartamento playa, apartamento
        vacaciones, bungalow, cabaña, cabañas, hospedaje, resort, todo incluido, paquete vacacional, tour, tours, visita guiada, free tour, excursiones,
        buceo, snorkel, alquiler coche, alquiler de carro, rent a car, maleta, maletas, equipaje extra, facturar maleta, visa, visado turista, pasaporte
        renovación, souvenirs viaje, imán, postales, vacaciones de verano, ryanair, vueling, iberia, air europa, volaris, vivaaerobus, viva aerobus,
        aeroméxico, aeromexico, latam, avianca, jetsmart, sky airline, flybondi, parador, tasa turística, viajes y vacaciones""",
    "subscriptions": """
        suscripción, suscripciones, membresía, abono, mensualidad netflix, periódico, cuota mensual, streaming, cuota, netflix, spotify, hbo, hbo max, disney,
        disney plus, disney+, prime video, amazon prime, prime, youtube premium, icloud, google one, dropbox, chatgpt, filmin, movistar plus, dazn, audible,
        kindle unlimited, patreon, twitch sub, microsoft 365, office 365, adobe, canva, notion, suscripción a, cuota de socio, cuota socio, cuota del club,
        crunchyroll, apple music, apple tv, playstation plus, ps plus, game pass, xbox game pass, nintendo online, dominio web, hosting, nord vpn, vpn, blim,
        vix, star plus, paramount plus, periódico digital, tinder, bumble, headspace, strava, suscripciones digitales""",
    "fees": """
        comisión, comisiones, comisión bancaria, multa, impuestos, impuesto, tasa, tasas, notario, abogado, gestor, gestoría, correos, envío, intereses de
        tarjeta, préstamo, cuota del préstamo, trámite, aduana, sello, sellos, contador, hacienda, fotocopias, cajero comisión, tenencia, paquetería, comisión
        del banco, comisión banco, comisión cajero, comisión por transferencia, comisión de mantenimiento, interés, intereses, intereses tarjeta, recargo,
        recargos, gastos de envío, envío de paquete, correos paquete, multa de tráfico, multa tráfico, multa de velocidad, multita, fotomulta, autónomos,
        cuota de autónomos, cuota autónomos, irpf, iva trimestre, la renta hacienda, declaración de la renta, impuesto de circulación, impuesto coche, basuras
        impuesto, tasa de basura, abl, patente, monotributo, rentas, afip, contribuciones, tenencia vehicular, notaría, registro civil, dni, renovar dni,
        renovación dni, acta de nacimiento, apostilla, gestoria, asesoría, asesor fiscal, asesor, burofax, cuota préstamo, letra del coche, préstamo coche,
        abogada, cajero automático comisión, fotos carnet, fotos de carnet, seguridad social, trámites, penalización, cuota tarjeta, anualidad tarjeta,
        anualidad, mensualidad del coche, mensualidad coche, mensualidad del carro, impuestos y tasas""",
    "other": "otros, varios, otras cosas",
}

INCOME: dict[str, str] = {
    "salary": """
        propinas, propinas de hoy, sueldo, salario, nómina, paga, paga extra, aguinaldo, bono, quincena, pensión, jubilación, beca, me pagaron, cobré la nómina, prima, cobro nómina,
        paro, nomina, nómina de, sueldo de, cobré el sueldo, finiquito, liquidación, horas extra, horas extras, bonus, subsidio, prestación, ertes, ayuda
        familiar, jubilación de, beca mec, propinas del curro, propinas trabajo, propinas del bar, décimo tercer sueldo, gratificación, utilidades, reparto de
        utilidades, ptu, vales de despensa, bono productividad""",
    "freelance": """
        me ha pagado un cliente, me pagó un cliente, factura cobrada, cliente, pago de cliente, honorarios, trabajo freelance, freelance, chamba, encargo, pago del cliente, laburo freelance, trabajito,
        curro extra, chambita, changa, changas, factura de cliente, pago cliente, proyecto, clases que di, cliente me pagó, encargo de""",
    "gift_income": """
        me tocó la lotería, me tocó el gordo, me ha tocado la lotería, me tocó el cupón, herencia, premio, gané la lotería, dinero de mamá, dinero de la abuela, gané, me regalaron, sobre de la abuela, premio lotería, aguinaldo de la
        abuela, regalo en metálico, regalo en efectivo""",
    "interest": """
        alquiler de la inquilina, alquiler del inquilino, alquiler inquilino, renta del inquilino, intereses, dividendos, dividendo, rendimientos, plusvalía, intereses cuenta, intereses de la cuenta, intereses del banco, intereses plazo fijo,
        rendimiento, cupón bono, alquiler cobrado""",
    "sale": """
        empeñé, vendí, venta, venta de, wallapop venta, vendido, vendí la, vendí el, vendí mi, he vendido, vendo, vendida, vendidos, vendimos, wallapop vendido, venta
        wallapop, venta en wallapop, venta vinted, venta en marketplace""",
    "tax_refund": """
        devolución de hacienda, devolución de la renta, devolución de impuestos, devolución renta, devolución del irpf, devolución sat, devolución de
        impuestos del sat, devolución iva, me devolvió hacienda, hacienda me devolvió, hacienda me ha devuelto, saldo a favor, la aeat me ha devuelto, el sat
        me devolvió, el sat me regresó""",
}
