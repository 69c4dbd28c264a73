"""The columns that other programs write, and where each must go. A header alone goes nowhere."""

from pathlib import Path

import pytest

from crm_desktop.models.imports.guessing import guess_mapping
from crm_desktop.models.imports.spreadsheet import Table

SAMPLES = {
    "name": ["Ann Lee", "Bo Ek"], "first_name": ["Ann", "Bo"], "last_name": ["Lee", "Ek"], "title": ["Buyer", "Clerk"],
    "company": ["Acme", "Umbrella"], "company_name": ["Acme", "Umbrella"], "parent": ["Acme", "Holding"],
    "email": ["ann@example.com", "bo@example.com"], "email_2": ["a@example.org", "b@example.org"],
    "phone": ["+1 212 555 0100", "+1 212 555 0101"], "phone_2": ["+1 212 555 0102", "+1 212 555 0103"],
    "mobile": ["+1 917 555 0100", "+1 917 555 0101"], "website": ["https://acme.example", "https://umbrella.example"],
    "street": ["12 Main Street", "7 Elm Road"], "street_2": ["Suite 4", "Floor 2"], "city": ["Springfield", "Salem"],
    "state": ["IL", "OR"], "postal_code": ["62704", "97301"], "country": ["United States", "Canada"],
    "amount": ["1250.50", "99"], "possible_value": ["1250.50", "99"], "annual_revenue": ["1000000", "250000"],
    "employees": ["12", "340"], "close_on": ["2026-11-21", "2026-12-24"], "converted_on": ["2026-11-21", ""],
    "won_on": ["2026-11-21", ""], "lost_on": ["", "2026-11-21"], "next_action_on": ["2026-11-21", ""],
    "likelihood": ["40", "80"], "do_not_contact": ["false", "true"], "currency": ["USD", "EUR"],
    "person": ["Ann Lee", "Bo Ek"], "tags": ["fair", "west"], "temperature": ["Hot", "Cold"],
    "outcome": ["Open", "Won"], "status": ["New", "New"],
    "relationship": ["Customer", "Prospect"],
}  # fmt: skip

KNOWN = {
    "status": frozenset({"new"}), "owner": frozenset({"ada"}), "outcome": frozenset({"open", "won", "lost"}),
    "relationship": frozenset({"customer", "prospect"}), "temperature": frozenset({"hot", "cold"}),
}  # fmt: skip

PROGRAMS: dict[str, tuple[str, str]] = {
    "Outlook": ("people", """
        Title= | First Name=first_name | Middle Name= | Last Name=last_name | Suffix= | Company=company |
        Department=note | Job Title=title | Business Street=street | Business Street 2=street_2 |
        Business Street 3=street | Business City=city | Business State=state | Business Postal Code=postal_code |
        Business Country/Region=country | Home Street= | Home City= | Home Postal Code= | Home Country/Region= |
        Business Fax=note | Business Phone=phone | Business Phone 2=phone_2 | Mobile Phone=mobile | Account= |
        Birthday=note | Categories=tags | E-mail Address=email | E-mail Type= | E-mail Display Name= |
        E-mail 2 Address=email_2 | E-mail 2 Type= | E-mail 2 Display Name= | Gender= | Government ID Number= |
        Initials= | Notes=note | Web Page=website"""),
    "Outlook in German": ("people", """
        Anrede= | Vorname=first_name | Nachname=last_name | Firma=company | Abteilung=note | Position=title |
        Straße geschäftlich=street | Ort geschäftlich=city | Region geschäftlich=state |
        Postleitzahl geschäftlich=postal_code | Land/Region geschäftlich=country | Straße privat= | Ort privat= |
        Fax geschäftlich=note | Telefon geschäftlich=phone | Telefon geschäftlich 2=phone_2 | Mobiltelefon=mobile |
        E-Mail-Adresse=email | E-Mail-Typ= | E-Mail: Angezeigter Name= | E-Mail 2: Adresse=email_2 | Notizen=note |
        Webseite=website"""),
    "Outlook in French": ("people", """
        Titre= | Prénom=first_name | Nom=last_name | Société=company | Service=note | Fonction=title |
        Rue (bureau)=street | Ville (bureau)=city | Dép/Région (bureau)=state | Code postal (bureau)=postal_code |
        Pays/Région (bureau)=country | Rue (domicile)= | Télécopie (bureau)=note | Téléphone (bureau)=phone |
        Téléphone (domicile)=phone_2 | Tél. mobile=mobile | Adresse de messagerie=email | Notes=note |
        Page Web=website"""),
    "Google Contacts": ("people", """
        First Name=first_name | Middle Name= | Last Name=last_name | Phonetic First Name= | Phonetic Last Name= |
        Name Prefix= | Name Suffix= | Nickname= | File As= | Organization Name=company | Organization Title=title |
        Organization Department=note | Birthday=note | Notes=note | Photo= | Labels=tags | E-mail 1 - Label= |
        E-mail 1 - Value=email | E-mail 2 - Label= | E-mail 2 - Value=email_2 | Phone 1 - Label= |
        Phone 1 - Value=phone | Phone 2 - Value=phone_2 | Address 1 - Label= | Address 1 - Formatted= |
        Address 1 - Street=street | Address 1 - City=city | Address 1 - PO Box= | Address 1 - Region=state |
        Address 1 - Postal Code=postal_code | Address 1 - Country=country | Address 1 - Extended Address=street_2 |
        Website 1 - Label= | Website 1 - Value=website"""),
    "Google Contacts before 2024": ("people", """
        Name=name | Given Name=first_name | Additional Name= | Family Name=last_name | Yomi Name= | Name Prefix= |
        Nickname= | Notes=note | Group Membership=tags | E-mail 1 - Type= | E-mail 1 - Value=email |
        Phone 1 - Type= | Phone 1 - Value=phone | Address 1 - Type= | Address 1 - Formatted= |
        Address 1 - Street=street | Address 1 - City=city | Address 1 - Region=state |
        Address 1 - Postal Code=postal_code | Address 1 - Country=country | Organization 1 - Type= |
        Organization 1 - Name=company | Organization 1 - Title=title | Organization 1 - Department=note |
        Website 1 - Value=website"""),
    "LinkedIn": ("leads", """
        First Name=first_name | Last Name=last_name | URL=website | Email Address=email | Company=company_name |
        Position=title | Connected On=note"""),
    "HubSpot contacts": ("people", """
        Record ID=note | First Name=first_name | Last Name=last_name | Email=email | Phone Number=phone |
        Contact owner=note | Primary Associated Company ID= | Last Activity Date= | Lead Status=note |
        Marketing contact status= | Create Date= | Associated Company=company | Job Title=title |
        Mobile Phone Number=mobile | Street Address=street | City=city | State/Region=state |
        Postal Code=postal_code | Country/Region=country | Website URL=website"""),
    "HubSpot companies": ("companies", """
        Record ID=note | Company name=name | Company owner=note | Create Date= | Phone Number=phone | City=city |
        Country/Region=country | Industry=industry | Company Domain Name=website | Number of Employees=employees |
        Annual Revenue=annual_revenue | State/Region=state | Street Address=street | Postal Code=postal_code"""),
    "HubSpot deals": ("opportunities", """
        Record ID=note | Deal Name=name | Deal Stage=stage | Close Date=close_on | Deal owner=note | Amount=amount |
        Pipeline=pipeline | Associated Company=company | Associated Contact=person | Deal Type=type |
        Closed Lost Reason=lost_reason | Deal probability=likelihood | Create Date= | Next step=next_action"""),
    "Salesforce lead report": ("leads", """
        Lead ID=note | First Name=first_name | Last Name=last_name | Title=title | Company / Account=company_name |
        Lead Source=list | Lead Status=status | Email=email | Phone=phone | Mobile=mobile | Street=street |
        City=city | State/Province=state | Zip/Postal Code=postal_code | Country=country | Rating=temperature |
        Lead Owner=note | Industry=industry | No. of Employees= | Create Date= | Website=website"""),
    "Salesforce data export": ("leads", """
        Id= | IsDeleted= | MasterRecordId= | LastName=last_name | FirstName=first_name | Salutation= | Name=name |
        Title=title | Company=company_name | Street=street | City=city | State=state | PostalCode=postal_code |
        Country=country | Phone=phone | MobilePhone=mobile | Fax=note | Email=email | Website=website |
        Description=note | LeadSource=list | Status=status | Industry=industry | Rating=temperature | OwnerId= |
        IsConverted= | ConvertedDate=converted_on | CreatedDate="""),
    "Salesforce contacts": ("people", """
        Salutation= | First Name=first_name | Last Name=last_name | Title=title | Account Name=company |
        Mailing Street=street | Mailing City=city | Mailing State/Province=state |
        Mailing Zip/Postal Code=postal_code | Mailing Country=country | Phone=phone | Fax=note | Mobile=mobile |
        Email=email | Account Owner=note | Do Not Call=do_not_contact"""),
    "Salesforce accounts": ("companies", """
        Account Owner=note | Account Name=name | Type=relationship | Billing Street=street | Billing City=city |
        Billing State/Province=state | Billing Zip/Postal Code=postal_code | Billing Country=country | Phone=phone |
        Website=website | Industry=industry | Employees=employees | Annual Revenue=annual_revenue |
        Parent Account=parent | Description=note"""),
    "Salesforce opportunities": ("opportunities", """
        Opportunity Owner=note | Account Name=company | Opportunity Name=name | Stage=stage | Fiscal Period= |
        Amount=amount | Probability (%)=likelihood | Age= | Close Date=close_on | Created Date= |
        Next Step=next_action | Lead Source=source | Type=type"""),
    "Pipedrive people": ("people", """
        Person - Name=name | Person - First name=first_name | Person - Last name=last_name | Person - Label=tags |
        Person - Organization=company | Person - Email - Work=email | Person - Email - Home=email_2 |
        Person - Phone - Work=phone | Person - Phone - Mobile=mobile | Person - Owner=note | Person - ID="""),
    "Pipedrive organizations": ("companies", """
        Organization - Name=name | Organization - Label=tags | Organization - Address=street |
        Organization - Owner=note | Organization - Open deals= | Organization - ID="""),
    "Pipedrive deals": ("opportunities", """
        Deal - ID=note | Deal - Title=name | Deal - Organization=company | Deal - Contact person=person |
        Deal - Value=amount | Deal - Currency of Value=currency | Deal - Pipeline=pipeline | Deal - Stage=stage |
        Deal - Probability=likelihood | Deal - Expected close date=close_on | Deal - Owner=note |
        Deal - Status=outcome | Deal - Lost reason=lost_reason | Deal - Won time=won_on | Deal - Lost time=lost_on |
        Deal - Label=tags"""),
    "Copper people": ("people", """
        Copper ID= | Name=name | Prefix= | First Name=first_name | Middle Name= | Last Name=last_name | Suffix= |
        Contact Type= | Title=title | Company=company | Email=email | Email Type= | Email 2=email_2 |
        Email 2 Type= | Phone Number=phone | Phone Number Type= | Phone Number 2=phone_2 | Phone Number 2 Type= |
        Street=street | City=city | State=state | Postal Code=postal_code | Country=country | Website=website |
        Website Type= | Details=note | Tags=tags | Owned By=note"""),
    "Copper opportunities": ("opportunities", """
        Copper ID= | Name=name | Company=company | Primary Contact=person | Value=amount | Close Date=close_on |
        Pipeline=pipeline | Stage=stage | Win Probability=likelihood | Status=outcome | Loss Reason=lost_reason |
        Source=source | Owned By=note | Details=note | Tags=tags"""),
    "Zoho leads": ("leads", """
        Record Id=note | Lead Owner=note | Company=company_name | First Name=first_name | Last Name=last_name |
        Designation=title | Email=email | Phone=phone | Mobile=mobile | Fax=note | Website=website |
        Lead Source=list | Lead Status=status | Industry=industry | Rating=temperature | Created Time= |
        Modified Time= | Salutation= | Secondary Email=email_2 | Twitter=note | Street=street | City=city |
        State=state | Zip Code=postal_code | Country=country | Description=note | Tag=tags"""),
    "Zoho deals": ("opportunities", """
        Record Id=note | Deal Owner=note | Deal Name=name | Account Name=company | Contact Name=person |
        Amount=amount | Closing Date=close_on | Stage=stage | Probability (%)=likelihood | Type=type |
        Next Step=next_action | Lead Source=source | Reason For Loss=lost_reason | Created Time="""),
    "Thunderbird": ("people", """
        First Name=first_name | Last Name=last_name | Display Name=name | Nickname= | Primary Email=email |
        Secondary Email=email_2 | Screen Name= | Work Phone=phone | Home Phone=phone_2 | Fax Number=note |
        Pager Number= | Mobile Number=mobile | Home Address= | Home City= | Work Address=street |
        Work Address 2=street_2 | Work City=city | Work State=state | Work ZipCode=postal_code |
        Work Country=country | Job Title=title | Department=note | Organization=company | Web Page 1=website |
        Web Page 2= | Birth Year= | Notes=note"""),
    "Apple, by way of Numbers": ("people", """
        First Name=first_name | Last Name=last_name | Organization=company | Job Title=title | Work Email=email |
        Home Email=email_2 | Work Phone=phone | Mobile Phone=mobile | Work Street=street | Work City=city |
        Work State=state | Work ZIP=postal_code | Work Country=country | Note=note"""),
    "A Mailchimp audience": ("leads", """
        Email Address=email | First Name=first_name | Last Name=last_name | Phone Number=phone | MEMBER_RATING= |
        OPTIN_TIME= | OPTIN_IP= | TAGS=tags | NOTES=note"""),
    "Odoo": ("opportunities", """
        Opportunity=name | Customer=company | Contact Name=person | Expected Revenue=amount |
        Probability=likelihood | Expected Closing=close_on | Stage=stage | Salesperson=note | Tags=tags"""),
    "A Swedish list": ("leads", """
        Företag=company_name | Kontaktperson=name | Befattning=title | E-postadress=email | Telefon=phone |
        Mobiltelefon=mobile | Gatuadress=street | Postnr=postal_code | Ort=city | Land=country | Bransch=industry |
        Anteckningar=note | Hemsida=website | Personnummer="""),
    "A Spanish list": ("leads", """
        Nombre=first_name | Apellidos=last_name | Empresa=company_name | Cargo=title | Correo electrónico=email |
        Teléfono=phone | Móvil=mobile | Dirección=street | C.P.=postal_code | Población=city | Provincia=state |
        País=country | Sector=industry | Observaciones=note | DNI="""),
    "A French list": ("leads", """
        Raison sociale=company_name | Civilité= | Nom=last_name | Prénom=first_name | Poste=title | Courriel=email |
        Tél. fixe=phone | Portable=mobile | Adresse=street | Complément d'adresse=street_2 | CP=postal_code |
        Ville=city | Pays=country | Secteur d'activité=industry | Remarques=note | Site internet=website"""),
    "A German list": ("leads", """
        Kundennr.=note | Firmenname=company_name | Anrede= | Vorname=first_name | Name=last_name | Funktion=title |
        E-Mail=email | Tel.=phone | Handy=mobile | Straße und Hausnummer=street | PLZ=postal_code | Stadt=city |
        Bundesland=state | Land=country | Branche=industry | Bemerkung=note | Homepage=website | Kontonummer="""),
    "An Italian list": ("leads", """
        Ragione sociale=company_name | Nome=first_name | Cognome=last_name | Posizione=title |
        Indirizzo e-mail=email | Telefono=phone | Cellulare=mobile | Indirizzo=street | CAP=postal_code |
        Città=city | Provincia=state | Paese=country | Settore=industry | Codice fiscale="""),
    "A Dutch list": ("leads", """
        Bedrijf=company_name | Voornaam=first_name | Achternaam=last_name | Functie=title | E-mailadres=email |
        Telefoonnummer=phone | Mobiel=mobile | Straat=street | Postcode=postal_code | Plaats=city | Land=country |
        Opmerkingen=note | BSN="""),
    "A Portuguese list": ("leads", """
        Empresa=company_name | Primeiro nome=first_name | Sobrenome=last_name | Cargo=title | E-mail=email |
        Telefone=phone | Celular=mobile | Endereço=street | CEP=postal_code | Cidade=city | Estado=state |
        País=country | CPF="""),
}  # fmt: skip


@pytest.mark.parametrize("program", PROGRAMS)
def test_the_columns_of_other_programs_are_understood(program: str) -> None:
    kind, lines = PROGRAMS[program]
    wanted = dict(pair.strip().rsplit("=", 1) for pair in lines.split("|"))
    salutations = {"Title", "Titre"} & {header for header, field in wanted.items() if not field}
    columns = [["Mr.", "Mme"] if h in salutations else SAMPLES.get(f, ["Alpha", "Beta"]) for h, f in wanted.items()]
    rows = [list(row) for row in zip(*columns, strict=True)]
    table = Table(Path("list.csv"), None, (), 1, tuple(wanted), rows, range(2, 4))
    found = dict(zip(wanted, guess_mapping(table, kind, KNOWN).fields, strict=True))
    assert {header: field or "" for header, field in found.items()} == wanted
