"""What the headers of lists mean: in English, German, French, Spanish and Swedish, and as programs export them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from crm_desktop.models.folding import fold

# Each meaning with its words, the surest first: of two columns of one meaning the surer word wins.
_WORDS: dict[str, str] = {
    "person_name": "full name, contact name, contact, person name, person, fullname, customer name, ansprechpartner,"
    " kontakt, vollständiger name, nom complet, nom et prénom, contacto, nombre completo, fullständigt namn,"
    " kontaktperson, primary contact, associated contact",
    "name": "name, lead name, display name, anzeigename, namn, lead, customer, kunde, client, kund",
    "first_name": "first name, firstname, given name, givenname, forename, fname, vorname, rufname, prénom, nombre,"
    " nombre de pila, primer nombre, förnamn, first",
    "last_name": "last name, lastname, surname, family name, lname, nachname, familienname, zuname, nom,"
    " nom de famille, apellido, apellidos, efternamn, last",
    "middle_name": "middle name, middle, additional name, middle initial, zweiter vorname, deuxième prénom,"
    " segundo nombre, mellannamn",
    "job_title": "job title, jobtitle, position, job position, occupation, profession, job, role, headline,"
    " stellenbezeichnung, funktion, berufsbezeichnung, beruf, poste, fonction, intitulé du poste, profession, cargo,"
    " puesto, profesión, befattning, yrke, roll, jobbtitel",
    "title": "title, titel, titre, título",
    "salutation": "salutation, prefix, name prefix, anrede, civilité, tratamiento, tilltalsnamn, suffix, name suffix",
    "company": "company name, company, organization, organisation, organization name, organisation name, companyname,"
    " employer, business name, account name, related company, firma, firmenname, unternehmen, société, entreprise,"
    " raison sociale, nom de l entreprise, empresa, compañía, razón social, nombre de la empresa, företag, bolag,"
    " företagsnamn, parent company, associated company, account, business, org, primary company, firm",
    "email": "email, e mail, email address, e mail address, mail, primary email, email value, e mail value,"
    " e mail adresse, email adresse, mailadresse, courriel, adresse e mail, adresse électronique, adresse mail,"
    " correo, correo electrónico, dirección de correo, dirección de correo electrónico, e post, epost, e postadress,"
    " epostadress, mejl, email id, secondary email, additional email, person email, contact email",
    "phone": "phone, phone number, telephone, telephone number, tel, phone value, business phone, office phone,"
    " main phone, company phone, primary phone, direct phone, telefon, telefonnummer, rufnummer, festnetz, durchwahl,"
    " téléphone, numéro de téléphone, tél, teléfono, número de teléfono, fijo, telefonnr, tfn, contact number,"
    " work direct phone, corporate phone, callback, phone no, tel no, fon, landline",
    "mobile": "mobile, mobile phone, mobile number, cell, cell phone, cellphone, cell number, mobile no, handy,"
    " mobiltelefon, mobilnummer, handynummer, mobil, portable, téléphone portable, téléphone mobile, móvil, celular,"
    " teléfono móvil, mobile without country code, number without country code, whatsapp, whatsapp number",
    "dialling_code": "country code, dial code, dialling code, dialing code, calling code, phone country code,"
    " phone code, vorwahl, ländervorwahl, indicatif, indicatif pays, código de país, landskod, isd code",
    "website": "website, web site, web, web page, url, homepage, home page, domain, company domain name, webseite,"
    " internetseite, internet, site web, site internet, site, sitio web, página web, webbplats, hemsida, company url,"
    " website blog, website profile, company website, person linkedin url, profile url, website url, www",
    "street": "street, street address, address, address line, mailing street, street name, adresse, anschrift, strasse,"
    " strasse und hausnummer, straße, rue, adresse postale, voie, calle, dirección, domicilio, gata, gatuadress,"
    " adress, postadress, formatted address, address street, address line one",
    "street_2": "address line two, apartment, suite, unit, adresszusatz, zusatz, complément d adresse,"
    " complemento, extended address",
    "city": "city, town, locality, city name, ort, stadt, wohnort, ville, commune, ciudad, población, localidad, stad,"
    " postort, suburb",
    "state": "state, province, region, state province, state region, county state, bundesland, kanton, département,"
    " région, provincia, estado, comunidad autónoma, län, state code, land state, territory, prefecture",
    "postal_code": "postal code, zip, zip code, zipcode, postcode, post code, postal, zip postal code, plz,"
    " postleitzahl, code postal, cp, código postal, postnummer, pin code, pincode, eircode",
    "country": "country, country name, country full, country region, nation, land, land region, staat, pays, país,"
    " pais, land namn, office location",
    "country_key": "country id, country iso, country iso code, iso country, ländercode, länderkennzeichen, code pays",
    "industry": "industry, sector, branche, industrie, wirtschaftszweig, secteur, secteur d activité, sector industria,"
    " industria, bransch, vertical, category industry",
    "status": "status, lead status, contact status, crm status, statut, estado del lead, contact state,"
    " lifecycle stage",
    "temperature": "temperature, rating, lead rating, temperatur, température, temperatura, interest level",
    "note": "note, notes, comment, comments, description, remarks, remark, memo, background, crm note, notiz, notizen,"
    " bemerkung, bemerkungen, kommentar, kommentare, anmerkung, beschreibung, remarque, remarques, commentaire,"
    " commentaires, nota, notas, comentario, comentarios, observaciones, descripción, anteckning, anteckningar,"
    " kommentarer, beskrivning, message, notes field",
    "source": "source, lead source, data source, list, list name, source list, campaign, original source, quelle,"
    " herkunft, liste, origine, fuente, origen, källa, lista, lead list, conversion event name",
    "possible_value": "possible value, lead value, potential value, deal size, estimated value, umsatzpotenzial",
    "next_action": "next action, next step, next activity, nächster schritt, prochaine action, próxima acción,"
    " nästa steg, nästa åtgärd",
    "next_action_on": "next action on, next action date, next contact date, follow up date, followup date,"
    " next follow up, wiedervorlage, nächster kontakt, date de relance, uppföljning, next step date",
    "owner": "owner, lead owner, contact owner, sales agent, sales rep, account owner, deal owner, opportunity owner,"
    " assigned to, salesperson, record owner, besitzer, verantwortlich, bearbeiter, responsable, propietario,"
    " ansvarig, ägare, owner name, account manager",
    "tags": "tags, tag, labels, label, categories, keywords, etiketten, stichwörter, schlagwörter, étiquettes,"
    " etiquetas, etiketter, taggar, group membership, groups",
    "do_not_contact": "do not contact, do not call, opt out, email opt out, unsubscribed, hasoptedoutofemail,"
    " nicht kontaktieren, ne pas contacter, no contactar, kontakta inte, donotcall",
    "relationship": "relationship, account type, company type, customer type, beziehung, relation, relación",
    "type": "type, deal type, opportunity type, typ, art, tipo",
    "annual_revenue": "annual revenue, revenue, turnover, yearly revenue, jahresumsatz, umsatz, chiffre d affaires,"
    " ingresos anuales, facturación, omsättning, sales volume",
    "employees": "employees, number of employees, employee count, headcount, company size, staff, no of employees,"
    " num employees, numberofemployees, mitarbeiter, mitarbeiterzahl, anzahl mitarbeiter, effectif, salariés,"
    " empleados, número de empleados, anställda, antal anställda",
    "parent": "parent, parent account, parent company, subsidiary of, muttergesellschaft, konzern, société mère,"
    " empresa matriz, moderbolag, belongs to",
    "is_company": "is a company, is company, iscompany, ist firma, est une société",
    "deal": "opportunity name, deal name, opportunity, deal, deal title, opportunity title, verkaufschance,"
    " opportunité, affaire, oportunidad, negocio, affär, affärsmöjlighet",
    "product": "product, product name, item, service, produkt, produit, producto, tjänst, categories product",
    "pipeline": "pipeline, pipeline name, sales pipeline, sales process, trichter, embudo",
    "stage": "stage, deal stage, sales stage, opportunity stage, pipeline stage, stagename, phase, verkaufsphase,"
    " étape, phase de vente, etapa, fas, steg, säljfas",
    "outcome": "outcome, result, won lost, is won, ergebnis, résultat, resultado, utfall",
    "amount": "amount, close value, deal amount, deal value, value, opportunity amount, expected revenue, total, price,"
    " betrag, auftragswert, wert, summe, montant, valeur, importe, monto, valor, belopp, värde, summa, sales price",
    "currency": "currency, currency code, deal currency, currencyisocode, währung, devise, moneda, divisa, valuta",
    "likelihood": "likelihood, probability, chance, win probability, wahrscheinlichkeit, probabilité, probabilidad,"
    " sannolikhet, deal probability",
    "category": "forecast category, forecastcategory, prognosekategorie, catégorie de prévision",
    "close_on": "close date, closing date, expected close date, expected closing date, expected close, closedate,"
    " expected closing, estimated close date, close on, deal close date, abschlussdatum, erwarteter abschluss,"
    " voraussichtlicher abschluss, date de clôture, date de signature, fecha de cierre, fecha de cierre prevista,"
    " avslutsdatum, stängningsdatum, förväntat avslut",
    "lost_reason": "lost reason, closed lost reason, loss reason, reason lost, verlustgrund, raison de la perte,"
    " motivo de pérdida, förlustorsak",
    "won_on": "won on, won date, date won, won time, gewonnen am",
    "lost_on": "lost on, lost date, date lost, lost time, verloren am",
    # No field of its own, yet worth keeping: it goes to the note with its header.
    "remembered": "fax, fax number, fax value, business fax, office fax, telefax, department, abteilung, service dept,"
    " linkedin, linkedin url, linkedin profile, twitter, facebook, skype, connected on, birthday, date of birth,"
    " geburtstag, anniversaire, cumpleaños, födelsedag, opportunity id, engage date, year established, founded,"
    " customer id, kundennummer, kunden id, vat, vat number, vat id, ust id, siret, siren, org nr,"
    " organisationsnummer, lead id, contact id, record id, deal id",
    "sensitive": "password, passwort, kennwort, mot de passe, contraseña, lösenord, pin, pwd, cc number, cc type, cvv,"
    " cvc, cc expires, credit card, credit card number, card number, kreditkarte, kreditkartennummer, carte de crédit,"
    " tarjeta de crédito, kortnummer, national id, ssn, social security number, social security, government id number,"
    " passport, passport number, reisepass, steuer id, steuernummer, personalausweis, numéro de sécurité sociale, nir,"
    " dni, nif, personnummer, iban, bank account, bank account number, acc number, bank ids acc number, bank ids bank,"
    " bank ids name, mothers maiden, mother s maiden name, maiden name, tax id, driver license, security answer",
    "passed_over": "reason not imported, reason, id, index, number, no, row, guid, uuid, gender, sex, ip, created at,"
    " created on, updated at, created date time, modified date time, last name phonetic, first name phonetic, points,"
    " latitude, longitude",
}
_PLACES = {
    "work": "work business office geschäftlich gesch dienstlich professionnel professionnelle bureau pro trabajo"
    " oficina arbete arbets jobb billing rechnung facturation facturación mailing ba",
    "main": "primary main default principal haupt pa pe person",
    "home": "home private privat privé personal personnel domicile particular casa hem",
    "other": "other secondary alternate alternative additional shipping delivery liefer lieferung andere autre otro"
    " otra livraison envío annan övrig se",
}
_FILLERS = frozenset(
    fold(word)
    for words in (
        "address organization organisation contact customer lead account person value number company adresse",
        "the of field client user info information data text url",
    )
    for word in words.split()
)
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|(?<=\d)(?=[A-Za-z])")
_NOT_WORD = re.compile(r"[\W_]+")
_MEANINGS = {fold(_NOT_WORD.sub(" ", word)): (meaning, rank) for meaning, words in reversed(_WORDS.items())
             for rank, word in reversed([*enumerate(words.split(","))])}  # fmt: skip
_PLACE_OF = {fold(word): place for place, words in _PLACES.items() for word in words.split()}


@dataclass(frozen=True)
class HeaderWord:
    """What a header says: its meaning, how sure the word is, which place (work, home) and which of several."""

    meaning: str
    rank: int
    place: str = ""
    ordinal: int = 1


@lru_cache(maxsize=4096)
def read_header(header: str) -> HeaderWord | None:
    """The meaning of a header; None for words nobody taught us."""
    words = fold(_NOT_WORD.sub(" ", _CAMEL.sub(" ", header))).split()
    if not words or len(words) > 10:
        return None
    whole = fold(_NOT_WORD.sub(" ", header))
    if whole in _MEANINGS:
        return HeaderWord(*_MEANINGS[whole])
    if words[-1] in ("type", "label", "typ") and len(words) > 1 and read_header(" ".join(words[:-1])):
        # “E-mail 1 - Type” says what kind of address stands in the next column. “Account Type” is known by itself.
        return _MEANINGS_WORD.get(" ".join(words)) or HeaderWord("passed_over", 0)
    ordinal, place = 1, ""
    kept: list[str] = []
    for position, word in enumerate(words):
        if word.isdigit():
            ordinal = int(word) if len(word) < 3 else 1
            if position < len(words) - 1 and ordinal > 1 and words[position - 1 : position] != ["mail"]:
                place = place or "other"
        elif word in _PLACE_OF and len(words) > 1:
            place = _PLACE_OF[word]
        else:
            kept.append(word)
    for phrase in _shorter_and_shorter(words, kept):
        if phrase in _MEANINGS:
            meaning, rank = _MEANINGS[phrase]
            return HeaderWord(meaning, rank, place, ordinal)
    return None


def is_known_header(header: str) -> bool:
    """True for a header that says what its column holds."""
    return read_header(header) is not None


def _shorter_and_shorter(words: list[str], kept: list[str]) -> list[str]:
    without_fillers = [word for word in kept if word not in _FILLERS]
    return [
        " ".join(words),
        " ".join(word for word in words if not word.isdigit()),
        " ".join(kept),
        "".join(kept),
        " ".join(without_fillers),
        " ".join(words[:1]) if len(words) == 2 and words[1].isdigit() else "",
    ]


_MEANINGS_WORD = {word: HeaderWord(*meaning) for word, meaning in _MEANINGS.items()}
