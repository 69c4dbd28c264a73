"""The words of headers, in English, German, French, Spanish and Swedish, and some Italian, Dutch and Portuguese."""

from crm_desktop.models.folding import fold

# fmt: off
# Each meaning with its words, the surest first: of two columns of one meaning the surer word wins.
WORDS: dict[str, str] = {
    "person_name": (
        "full name, contact name, contact, person name, person, fullname, customer name, ansprechpartner, kontakt,"
        " vollständiger name, nom complet, nom et prénom, contacto, nombre completo, fullständigt namn, kontaktperson,"
        " primary contact, associated contact, voornaam achternaam, nome completo, contact person, contactpersoon,"
        " persona di contatto, pessoa de contato, name of contact, main contact, decision maker, kontaktname, nom du"
        " contact, nombre del contacto, kontakt namn, full contact name, namn på kontakt"
    ),
    "name": "name, lead name, display name, anzeigename, namn, lead",
    "customer": "customer, kunde, client, cliente, kund, klant, customer company",
    "first_name": (
        "first name, firstname, given name, givenname, forename, fname, vorname, rufname, prénom, nombre, nombre de"
        " pila, primer nombre, förnamn, first, voornaam, nome, primeiro nome, nome di battesimo, first names,"
        " christian name"
    ),
    "last_name": (
        "last name, lastname, surname, family name, lname, nachname, familienname, zuname, nom, nom de famille,"
        " apellido, apellidos, efternamn, last, achternaam, cognome, sobrenome, apelido, last names, primer apellido,"
        " familjenamn, patronyme, nom de naissance"
    ),
    "middle_name": (
        "middle name, middle, additional name, middle initial, zweiter vorname, deuxième prénom, segundo nombre,"
        " mellannamn, tussenvoegsel, secondo nome, nome do meio"
    ),
    "job_title": (
        "job title, jobtitle, position, job position, occupation, profession, job, role, headline,"
        " stellenbezeichnung, funktion, berufsbezeichnung, beruf, poste, fonction, intitulé du poste, cargo, puesto,"
        " profesión, befattning, yrke, roll, jobbtitel, designation, job description, functie, posizione, mansione,"
        " ruolo, função, titre du poste, berufsbezeichnung position, rolle, tätigkeit, arbetstitel, tjänstetitel,"
        " puesto de trabajo, current position, organization title"
    ),
    "title": "title, titel, titre, título",
    "salutation": (
        "salutation, prefix, name prefix, anrede, civilité, tratamiento, tilltalsnamn, suffix, name suffix, aanhef,"
        " titolo, título de cortesía, hälsning, greeting, honorific, name title, dear"
    ),
    "company": (
        "company name, company, organization, organisation, organization name, organisation name, companyname,"
        " employer, business name, account name, related company, firma, firmenname, unternehmen, société, entreprise,"
        " raison sociale, nom de l entreprise, empresa, compañía, razón social, nombre de la empresa, företag, bolag,"
        " företagsnamn, parent company, associated company, account, business, org, primary company, firm, company"
        " account, account company, ragione sociale, azienda, società, nome azienda, bedrijf, bedrijfsnaam,"
        " organisatie, razão social, nome da empresa, companhia, unternehmensname, firmierung, betrieb, arbeitgeber,"
        " employeur, empleador, arbetsgivare, organisationsnamn, current company, company or account, legal name,"
        " trading name, institution, organización, organisationens namn, firmanamn, nom de la société, nom de société"
    ),
    "email": (
        "email, e mail, email address, e mail address, mail, primary email, email value, e mail value, e mail"
        " adresse, email adresse, mailadresse, courriel, adresse e mail, adresse électronique, adresse mail, correo,"
        " correo electrónico, dirección de correo, dirección de correo electrónico, e post, epost, e postadress,"
        " epostadress, mejl, email id, secondary email, additional email, person email, contact email, adresse de"
        " messagerie, messagerie, indirizzo e mail, indirizzo email, posta elettronica, e mailadres, e mail adres,"
        " endereço de e mail, correio eletrónico, e mail geschäftlich, emails, email addresses, e mail addresses, work"
        " email, office email, business email, mailadress, e posten"
    ),
    "phone": (
        "phone, phone number, telephone, telephone number, tel, phone value, business phone, office phone, main"
        " phone, company phone, primary phone, direct phone, telefon, telefonnummer, rufnummer, festnetz, durchwahl,"
        " téléphone, numéro de téléphone, tél, teléfono, número de teléfono, fijo, telefonnr, tfn, contact number,"
        " work direct phone, corporate phone, callback, phone no, tel no, fon, landline, telefono, telefoonnummer,"
        " telefoon, telefone, telefone fixo, téléphone fixe, tél fixe, numero di telefono, número de telefone,"
        " telephone no, tel nr, telnr, phone nr, telefon nummer, direktnummer, switchboard, växel, zentrale, standard"
        " téléphonique, centralita, phones, phone numbers, contact numbers, dial number, direct line, direct dial"
    ),
    "mobile": (
        "mobile, mobile phone, mobile number, cell, cell phone, cellphone, cell number, mobile no, handy,"
        " mobiltelefon, mobilnummer, handynummer, mobil, portable, téléphone portable, téléphone mobile, móvil,"
        " celular, teléfono móvil, mobile without country code, number without country code, whatsapp, whatsapp"
        " number, phone mobile, phone cell, telefon mobil, tel mobile, tél mobile, tel mobil, tél portable, cellulare,"
        " telefono cellulare, mobiel, mobiele telefoon, mobiel nummer, telemóvel, telefone celular,"
        " mobiltelefonnummer, mobiltel, mobilnr, natel, gsm, móviles, cellular, cell no, mobile phone no"
    ),
    "dialling_code": (
        "country code, dial code, dialling code, dialing code, calling code, phone country code, phone code, vorwahl,"
        " ländervorwahl, indicatif, indicatif pays, código de país, landskod, isd code"
    ),
    "website": (
        "website, web site, web, web page, url, homepage, home page, domain, company domain name, webseite,"
        " internetseite, internet, site web, site internet, site, sitio web, página web, webbplats, hemsida, company"
        " url, website blog, website profile, company website, person linkedin url, profile url, website url, www,"
        " sito web, pagina web, sito internet, webadresse, internetadresse, webbadress, webbsida, domän, hem sida,"
        " dirección web, dominio, site da web, page web, company domain, web address, company website url"
    ),
    "street": (
        "street, street address, address, address line, mailing street, street name, adresse, anschrift, strasse,"
        " strasse und hausnummer, straße, rue, adresse postale, voie, calle, dirección, domicilio, gata, gatuadress,"
        " adress, postadress, formatted address, address street, address line one, indirizzo, straat, straatnaam,"
        " straat en huisnummer, endereço, rua, logradouro, morada, besöksadress, utdelningsadress, street and number,"
        " street and house number, street road name of address, street number and name, anschrift strasse, nom de rue,"
        " numéro et rue, calle y número, address lines, company address, full address, contact address, customer"
        " address, client address, complete address"
    ),
    "street_number": (
        "house number, house no, house nr, hausnr, hausnummer, haus nr, street number, street no, huisnummer,"
        " gatunummer, numero civico, número de calle, numéro de rue, numéro de voie, house number of address"
    ),
    "street_2": (
        "address line two, apartment, suite, unit, adresszusatz, zusatz, complément d adresse, complemento, extended"
        " address, extended, address extended address, street line two, street two, address two, toevoeging,"
        " complemento de endereço, adressrad, bâtiment, étage, piso, apt, building, floor"
    ),
    "city": (
        "city, town, locality, city name, ort, stadt, wohnort, ville, commune, ciudad, población, localidad, stad,"
        " postort, suburb, città, comune, località, plaats, woonplaats, cidade, município, localidade, gemeinde,"
        " municipality, plz ort, ort plz, zip city, postal code city, city state zip, city state, cp ville, code"
        " postal ville, postnr ort, postnummer ort, postnummer och ort, city town village locality of address, town"
        " city, city town, town or city"
    ),
    "state": (
        "state, province, region, state province, state region, county state, bundesland, kanton, département,"
        " région, provincia, estado, comunidad autónoma, län, state code, land state, territory, prefecture, dép"
        " région, département région, provincie, regione, distrito, delstat, landskap, kommun, comunidad, state county"
        " of address, state or province, us state, county"
    ),
    "postal_code": (
        "postal code, zip, zip code, zipcode, postcode, post code, postal, zip postal code, plz, postleitzahl, code"
        " postal, cp, código postal, postnummer, pin code, pincode, eircode, postnr, post nr, cap, cep, codice"
        " postale, codice avviamento postale, código postal cp, postkod, c p, zip postal, plz code, zip postal code of"
        " address, postcode zip, zip or postal code, codigo postal"
    ),
    "country": (
        "country, country name, country full, country region, nation, land, land region, staat, pays, país, pais,"
        " land namn, office location, pays région, país región, paese, nazione, landnaam, país de residencia,"
        " landsnamn, land oder region, country territory, country of address, country or region, país o región"
    ),
    "country_key": "country id, country iso, country iso code, iso country, ländercode, länderkennzeichen, code pays",
    "industry": (
        "industry, sector, branche, industrie, wirtschaftszweig, secteur, secteur d activité, sector industria,"
        " industria, bransch, vertical, category industry, settore, settore di attività, sectie, setor, ramo, ramo de"
        " atividade, geschäftsfeld, line of business, business type, naf, näringsgren"
    ),
    "status": (
        "status, lead status, contact status, crm status, statut, estado del lead, contact state, lifecycle stage,"
        " deal status, opportunity status, statut du lead, stato, lead state"
    ),
    "temperature": "temperature, rating, lead rating, temperatur, température, temperatura, interest level",
    "note": (
        "note, notes, comment, comments, description, remarks, remark, memo, background, crm note, notiz, notizen,"
        " bemerkung, bemerkungen, kommentar, kommentare, anmerkung, beschreibung, remarque, remarques, commentaire,"
        " commentaires, nota, notas, comentario, comentarios, observaciones, descripción, anteckning, anteckningar,"
        " kommentarer, beskrivning, message, notes field, details, opmerkingen, opmerking, notities, toelichting,"
        " osservazioni, commenti, notas internas, observações, observação, comentários, additional info, further"
        " information, sonstiges, zusatzinfo, övrigt, memo text, general notes, contact notes, lead notes, call notes"
    ),
    "source": (
        "source, lead source, data source, list, list name, source list, campaign, original source, quelle, herkunft,"
        " liste, origine, fuente, origen, källa, lista, lead list, conversion event name, bron, fonte, origem,"
        " provenance, herkunft liste, lead origin, referral source, marketing source, traffic source, source du lead,"
        " fuente del lead, how did you hear about us"
    ),
    "possible_value": "possible value, lead value, potential value, deal size, estimated value, umsatzpotenzial",
    "next_action": (
        "next action, next step, next activity, nächster schritt, prochaine action, próxima acción, nästa steg, nästa"
        " åtgärd"
    ),
    "next_action_on": (
        "next action on, next action date, next contact date, follow up date, followup date, next follow up,"
        " wiedervorlage, nächster kontakt, date de relance, uppföljning, next step date, next activity date, next task"
        " date, prochain contact, próximo contacto, nästa kontakt, callback date, recall date, due date"
    ),
    "owner": (
        "owner, lead owner, contact owner, sales agent, sales rep, account owner, deal owner, opportunity owner,"
        " assigned to, salesperson, record owner, besitzer, verantwortlich, bearbeiter, responsable, propietario,"
        " ansvarig, ägare, owner name, account manager, owned by, assigned user, assignee, assigned to user, account"
        " rep, sales person, vendedor, venditore, verkoper, eigenaar, proprietario, proprietário, zuständig, betreuer,"
        " vertriebsmitarbeiter, chargé de compte, säljare, kontoansvarig"
    ),
    "tags": (
        "tags, tag, labels, label, categories, keywords, etiketten, stichwörter, schlagwörter, étiquettes, etiquetas,"
        " etiketter, taggar, group membership, groups, etichette, etichetta, labels tags, marcadores, gruppen,"
        " segment, segments, mots clés, nyckelord, palabras clave"
    ),
    "do_not_contact": (
        "do not contact, do not call, opt out, email opt out, unsubscribed, hasoptedoutofemail, nicht kontaktieren,"
        " ne pas contacter, no contactar, kontakta inte, donotcall, non contattare, niet contacteren, não contatar, do"
        " not email, donotcontact, no llamar, ne pas appeler, werbesperre, blocked, opted out, has opted out of email"
    ),
    "relationship": "relationship, account type, company type, customer type, beziehung, relation, relación",
    "type": "type, deal type, opportunity type, typ, art, tipo",
    "annual_revenue": (
        "annual revenue, revenue, turnover, yearly revenue, jahresumsatz, umsatz, chiffre d affaires, ingresos"
        " anuales, facturación, omsättning, sales volume, fatturato, omzet, faturamento, chiffre d affaires annuel,"
        " yearly sales, annual sales, company revenue, umsatz pro jahr, ca annuel, ingresos, nettoomsättning"
    ),
    "employees": (
        "employees, number of employees, employee count, headcount, company size, staff, no of employees, num"
        " employees, numberofemployees, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, effectif, salariés,"
        " empleados, número de empleados, anställda, antal anställda, dipendenti, numero di dipendenti, medewerkers,"
        " aantal medewerkers, funcionários, número de funcionários, nombre d employés, nombre de salariés,"
        " beschäftigte, anzahl beschäftigte, mitarbeiteranzahl, plantilla, antal medarbetare, employees count, total"
        " employees, no of emp"
    ),
    "parent": (
        "parent, parent account, subsidiary of, muttergesellschaft, konzern, société mère, empresa matriz,"
        " moderbolag, belongs to"
    ),
    "converted_on": "converted on, converted date, conversion date, date converted, konvertiert am",
    "is_company": "is a company, is company, iscompany, ist firma, est une société",
    "deal": (
        "opportunity name, deal name, opportunity, deal, deal title, opportunity title, verkaufschance, opportunité,"
        " affaire, oportunidad, negocio, affär, affärsmöjlighet, nom de l affaire, nombre del negocio, oferta,"
        " geschäft, projekt, project, project name, affärsnamn, opportunità, kans"
    ),
    "product": "product, product name, item, service, produkt, produit, producto, tjänst, categories product",
    "pipeline": "pipeline, pipeline name, sales pipeline, sales process, trichter, embudo",
    "stage": (
        "stage, deal stage, sales stage, opportunity stage, pipeline stage, stagename, phase, verkaufsphase, étape,"
        " phase de vente, etapa, fas, steg, säljfas, fase, etapa del negocio, estágio, stadium, deal phase, sales"
        " phase, vertriebsphase, phase de l affaire"
    ),
    "outcome": "outcome, result, won lost, is won, ergebnis, résultat, resultado, utfall",
    "amount": (
        "amount, close value, deal amount, deal value, value, opportunity amount, expected revenue, total, price,"
        " betrag, auftragswert, wert, summe, montant, valeur, importe, monto, valor, belopp, värde, summa, sales"
        " price, importo, valore, bedrag, waarde, quantia, opportunity value, montant de l affaire, importe total,"
        " ordervärde, affärsvärde, auftragsvolumen, contract value, total amount, net amount"
    ),
    "currency": (
        "currency, currency code, deal currency, currencyisocode, währung, devise, moneda, divisa, valuta, currency"
        " of value, valuta code, moeda, devise du montant, währungscode"
    ),
    "likelihood": (
        "likelihood, probability, chance, win probability, wahrscheinlichkeit, probabilité, probabilidad,"
        " sannolikhet, deal probability, chance of winning, odds, confidence, probabilità, waarschijnlijkheid,"
        " probabilidade, abschlusswahrscheinlichkeit, probability percent, closing probability"
    ),
    "category": "forecast category, forecastcategory, prognosekategorie, catégorie de prévision",
    "close_on": (
        "close date, closing date, expected close date, expected closing date, expected close, closedate, expected"
        " closing, estimated close date, close on, deal close date, abschlussdatum, erwarteter abschluss,"
        " voraussichtlicher abschluss, date de clôture, date de signature, fecha de cierre, fecha de cierre prevista,"
        " avslutsdatum, stängningsdatum, förväntat avslut, expected closing day, estimated close, forecast close date,"
        " data di chiusura, sluitingsdatum, data de fechamento, fecha de cierre estimada, erwartetes abschlussdatum,"
        " förväntat avslutsdatum, date de clôture prévue, target close date, date closed, closed date, closed on,"
        " close time"
    ),
    "lost_reason": (
        "lost reason, closed lost reason, loss reason, reason lost, verlustgrund, raison de la perte, motivo de"
        " pérdida, förlustorsak, reason for loss, loss cause, lost because, grund der absage, absagegrund, motivo di"
        " perdita, motivo da perda, reden verlies, orsak förlust"
    ),
    "won_on": "won on, won date, date won, won time, gewonnen am, date de gain, fecha de ganado, vunnen datum",
    "lost_on": "lost on, lost date, date lost, lost time, verloren am, date de perte, fecha de pérdida, förlorad datum",
    # No field of its own, yet worth keeping: it goes to the note with its header.
    "remembered": (
        "fax, fax number, fax value, business fax, office fax, telefax, department, abteilung, service dept,"
        " linkedin, linkedin url, linkedin profile, twitter, facebook, skype, connected on, birthday, date of birth,"
        " geburtstag, anniversaire, cumpleaños, födelsedag, opportunity id, engage date, year established, founded,"
        " customer id, kundennummer, kunden id, vat, vat number, vat id, ust id, siret, siren, org nr,"
        " organisationsnummer, lead id, contact id, record id, deal id, télécopie, telefaxnummer, fax nummer,"
        " avdelning, departamento, département service, linkedin company url, instagram, xing, kundennr, kundnr,"
        " kundnummer, numéro de client, número de cliente, customer number, customer no, account number, partita iva,"
        " p iva, btw nummer, nif empresa, cif, ustid, umsatzsteuer id, organisationsnr, orgnr, company registration"
        " number, registration number, duns, hrb, date de naissance, fecha de nacimiento, geburtsdatum, födelsedatum"
    ),
    "sensitive": (
        "password, passwort, kennwort, mot de passe, contraseña, lösenord, pin, pwd, cc number, cc type, cvv, cvc, cc"
        " expires, credit card, credit card number, card number, kreditkarte, kreditkartennummer, carte de crédit,"
        " tarjeta de crédito, kortnummer, national id, ssn, social security number, social security, government id"
        " number, passport, passport number, reisepass, steuer id, steuernummer, personalausweis, numéro de sécurité"
        " sociale, nir, dni, nif, personnummer, iban, bank account, bank account number, acc number, bank ids acc"
        " number, bank ids bank, bank ids name, mothers maiden, mother s maiden name, maiden name, tax id, driver"
        " license, security answer, codice fiscale, bsn, burgerservicenummer, cpf, cnp, pesel, kontonummer,"
        " bankverbindung, bic, swift, iban number, rib, cuenta bancaria, número de cuenta, bankkonto, bankgiro,"
        " plusgiro, cvv2, cvc2, security code, card expiry, card expires, expiry date, karten nummer, prüfziffer,"
        " social insurance number, national insurance number, ni number, nino, passnummer, numéro de passeport,"
        " pasaporte, personal number, personal identity number, id number, identity number, personal id, driving"
        " licence, driving license, führerschein, secret question, secret answer, api key, sozialversicherungsnummer,"
        " svnr, sv nummer, ahv nummer, steueridentifikationsnummer, curp, aadhaar, aadhaar number, pan number, ccv,"
        " credit card no, card no, debit card, debit card number, passcode, pass word, user password, password hash,"
        " hashed password, wachtwoord, senha, numéro de carte, numero de tarjeta, número de tarjeta, kartennummer"
    ),
    "passed_over": (
        "reason not imported, e mail display name, email display name, e mail angezeigter name, reason, id, index,"
        " number, no, row, guid, uuid, gender, sex, ip, created at, created on, updated at, created date time,"
        " modified date time, last name phonetic, first name phonetic, points, latitude, longitude, phonetic first"
        " name, phonetic last name, phonetic middle name, file as, photo, avatar, picture, is deleted, master record"
        " id, created by, modified by, created time, modified time, create date, last activity date, last modified"
        " date, last modified, last updated, fiscal period, age, record type id, system modstamp, copper id, row"
        " number, row id, geschlecht, sexe, sexo, kön"
    ),
}
PLACES = {
    "work": "work business office geschäftlich gesch dienstlich professionnel professionnelle bureau pro trabajo"
    " oficina arbete arbets jobb billing rechnung facturation facturación mailing ba",
    "main": "primary main default principal haupt pa pe person",
    "home": "home private privat privé personal personnel domicile particular casa hem",
    "other": "other secondary alternate alternative additional shipping delivery liefer lieferung andere autre otro"
    " otra livraison envío annan övrig se",
}
# fmt: on
FILLERS = frozenset(
    fold(word)
    for words in (
        "address organization organisation contact customer lead account person value number company adresse",
        "the of field client user info information data text url",
    )
    for word in words.split()
)
