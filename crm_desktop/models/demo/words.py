"""Words that the demo's people, companies and deals are made of. All invented; numbers and domains are reserved ones.

Telephone numbers come from the ranges that regulators keep free for films and examples, e-mail addresses and websites
from the reserved domain `.example`, so that nobody real is ever called or written to.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A country with what stands on an envelope there; # is any figure, and the phone's are from the free ranges."""

    country: str
    forms: tuple[str, ...]
    cities: tuple[tuple[str, str, str], ...]
    """City, state, and its postal code."""
    streets: tuple[str, ...]
    street: str
    phones: tuple[str, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ENGLISH_FIRST = _split(
    "Alice Hannah Grace Priya Zoe Naomi Imogen Farah Keira Beth Owen Callum Hugh Desmond Rohan Marcus Elliot Tariq"
    " Gareth Wesley Simone Latoya Brandon Denise Colleen Raymond Yuki Mei Carlos Anita"
)
_ENGLISH_LAST = _split(
    "Ashdown Barrowby Calloway Dunmore Ellery Fairhurst Gillard Hargrove Iveson Jessop Kendrick Lockyer Merriweather"
    " Nettleton Okafor Pemberley Quillan Rashid Sandoval Thackeray Upjohn Venkataraman Wainscott Yamada Chaudhry"
)

PLACES = (
    Place(
        "United States",
        ("Inc.", "LLC", "Corp.", "Co."),
        (
            ("Columbus", "OH", "43004"), ("Grand Rapids", "MI", "49501"), ("Worcester", "MA", "01608"),
            ("Spokane", "WA", "99201"), ("Chattanooga", "TN", "37402"), ("Rochester", "NY", "14604"),
            ("Tucson", "AZ", "85701"), ("Hartford", "CT", "06103"),
        ),
        ("Foundry", "Maple", "Commerce", "Lakeview", "Canal", "Industrial"),
        "{number} {street} Street",
        ("+1 614 555 01##", "+1 616 555 01##", "+1 508 555 01##", "+1 509 555 01##"),
        _ENGLISH_FIRST,
        _ENGLISH_LAST,
    ),
    Place(
        "Germany",
        ("GmbH", "AG", "KG", "GmbH & Co. KG"),
        (
            ("Leipzig", "Sachsen", "04109"),
            ("Nürnberg", "Bayern", "90402"),
            ("Bielefeld", "Nordrhein-Westfalen", "33602"),
            ("Göttingen", "Niedersachsen", "37073"),
            ("Ulm", "Baden-Württemberg", "89073"),
            ("Dresden", "Sachsen", "01067"),
        ),
        ("Gießerei", "Linden", "Mühlen", "Werk", "Hafen", "Ziegel"),
        "{street}straße {number}",
        ("+49 30 23125 ###", "+49 40 66969 ###", "+49 89 99998 ###", "+49 221 4710 ###"),
        _split("Anke Birgit Jörg Katrin Lennart Malte Sabine Thorsten Wiebke Emre Aylin Björn Dörte Henning Svenja"),
        _split("Ackerknecht Böhmert Dressler Füssel Grünwald Hölzer Jäckel Kühnast Lüders Möllering Rösner Yıldız"),
    ),
    Place(
        "Sweden",
        ("AB", "AB", "HB"),
        (
            ("Borås", "Västra Götaland", "503 31"), ("Västerås", "Västmanland", "722 11"), ("Lund", "Skåne", "222 22"),
            ("Luleå", "Norrbotten", "972 31"), ("Örebro", "Örebro län", "702 10"),
        ),
        ("Verkstads", "Björk", "Hamn", "Kvarn", "Järnvägs"),
        "{street}gatan {number}",
        ("+46 8 465 004 ##", "+46 31 390 06 ##", "+46 40 628 04 ##", "+46 70 174 06 ##"),
        _split("Åsa Björn Elin Fredrik Gunilla Håkan Ingrid Jonas Kajsa Linnea Mattias Örjan Saga Tuva Amir Leyla"),
        _split("Almgren Bergqvist Dahlström Ekelund Forsmark Hägglund Kjellberg Lindroth Näslund Öberg Sjödin"),
    ),
    Place(
        "France",
        ("SARL", "SA", "SAS"),
        (
            ("Clermont-Ferrand", "Auvergne-Rhône-Alpes", "63000"), ("Angers", "Pays de la Loire", "49000"),
            ("Bourg-en-Bresse", "Auvergne-Rhône-Alpes", "01000"), ("Nancy", "Grand Est", "54000"),
        ),
        ("des Forges", "du Moulin", "de la Gare", "des Tilleuls"),
        "{number} rue {street}",
        ("+33 1 99 00 ## ##", "+33 2 61 91 ## ##", "+33 4 65 71 ## ##"),
        _split("Amélie Benoît Cécile Damien Élodie François Gaëlle Hugo Inès Jérôme Maëlys Théo Noémie Yacine"),
        _split("Aubertin Beaulac Chevrier Delorme Fauchère Garnaud Hébrard Lemoigne Montclar Péricaud Vasseroy"),
    ),
    Place(
        "United Kingdom",
        ("Ltd", "plc", "LLP"),
        (
            ("Sheffield", "South Yorkshire", "S1 2HE"),
            ("Dundee", "Scotland", "DD1 4BG"),
            ("Swansea", "Wales", "SA1 3SN"),
            ("Norwich", "Norfolk", "NR1 3JU"), ("Stockport", "Greater Manchester", "SK1 3XE"),
        ),
        ("Tannery", "Chapel", "Quay", "Victoria", "Mill"),
        "{number} {street} Road",
        ("+44 114 496 0###", "+44 161 496 0###", "+44 20 7946 0###", "+44 29 2018 0###"),
        _ENGLISH_FIRST,
        _ENGLISH_LAST,
    ),
    Place(
        "Australia",
        ("Pty Ltd",),
        (("Geelong", "VIC", "3220"), ("Newcastle", "NSW", "2300"), ("Darwin", "NT", "0800"), ("Hobart", "TAS", "7000")),
        ("Wharf", "Wattle", "Railway", "Copperfield"),
        "{number} {street} Parade",
        ("+61 3 5550 ####", "+61 2 5550 ####", "+61 3 7010 ####"),
        _ENGLISH_FIRST,
        _ENGLISH_LAST,
    ),
)  # fmt: skip

# What a firm is called after its own name, and the industry that says.
TRADES = (
    ("Castings", "Metal goods"), ("Precision", "Mechanical engineering"), ("Hydraulics", "Mechanical engineering"),
    ("Optics", "Optics"), ("Packaging", "Packaging"), ("Instruments", "Measuring instruments"),
    ("Polymers", "Plastics"), ("Marine", "Shipbuilding"), ("Foods", "Food"), ("Dental", "Medical devices"),
    ("Tooling", "Tool making"), ("Aero", "Aerospace"), ("Timber", "Wood"), ("Robotics", "Automation"),
    ("Bearings", "Mechanical engineering"), ("Ceramics", "Ceramics"), ("Cycles", "Vehicles"), ("Pumps", "Machinery"),
)  # fmt: skip
FIRM_NAMES = _split(
    "Alderbrook Avonmere Birkenau Brightwell Calderstone Cormorant Dovrelund Eastgate Elmsford Falkenried Ferndale"
    " Granlund Greystone Halvorsen Harbourline Ironbridge Juniper Kestrel Kronberg Larkspur Lindhof Marlowe Meridian"
    " Nordhavn Oakhurst Orchard Pinewood Quarrystone Ravensworth Redwater Rosenfeld Saltmarsh Silverlake Skyldal"
    " Stonebridge Sundholm Tannenhof Thistledown Umbra Valmont Vesterbro Waterford Westhaven Whitcombe Wolkenstein"
    " Yarrow Zephyr Bluefin Clearwater Drumlin Everdale Foxglove Goldcrest Hollybank Inverlea Kingfisher Longmead"
    " Moorland Nettlecombe Osprey Peregrine Quicksilver Ridgeway Sandpiper Tidewater Underhill Violetta Windrush"
)
OTHER_KINDS = (("Technical School", "school"), ("Makers' Association", "association"), ("Museum", "museum"))
TITLES = (
    "Head of Production", "Purchasing Manager", "Managing Director", "Quality Engineer", "Plant Manager", "Owner",
    "Head of Maintenance", "Laboratory Manager", "Operations Director", "Buyer", "Technical Director", "Engineer",
    "Quality Manager", "Finance Director", "Workshop Foreman", "Project Manager", "Head of Purchasing", "Metrologist",
)  # fmt: skip
ROLES = ("Decides", "Pays", "Uses it", "Advises", "Introduced us")
LISTS = (
    ("Precision fair visitors", "Fairlist Services", "precision-fair-visitors.xlsx", "480.00"),
    ("Makers of the north", "Northern Business Registers", "makers-of-the-north.xlsx", "1190.00"),
    ("Webinar sign-ups", "Measuring Monthly", "webinar-sign-ups.csv", "250.00"),
)
TAGS = ("fair", "key account", "newsletter", "reference", "wants a visit", "price sensitive", "german speaking")

SALES = (
    ("coordinate table", 18_000, 64_000), ("hardness testers", 6_000, 21_000), ("surface scanner", 22_000, 78_000),
    ("thread gauges", 900, 4_800), ("calibration bench", 9_500, 36_000), ("torque test stand", 12_000, 41_000),
    ("inspection cell", 45_000, 140_000), ("digital callipers", 700, 3_900), ("line cameras", 14_000, 52_000),
    ("roundness tester", 16_000, 47_000), ("climate chamber", 8_000, 31_000), ("laboratory refit", 38_000, 120_000),
)  # fmt: skip
SERVICES = (
    ("yearly calibration", 1_800, 9_500), ("service contract", 2_400, 14_000), ("on-site training", 1_200, 4_500),
    ("spare parts plan", 900, 6_000), ("software maintenance", 1_500, 7_200),
)  # fmt: skip
SERVICE_STAGES = (
    ("Offered", "open", 40, 21), ("Visit agreed", "open", 60, 21), ("Contract sent", "open", 85, 14),
    ("Signed", "won", 100, None), ("Declined", "lost", 0, None),
)  # fmt: skip

CALLED = (
    ("Called, nobody answered", "Left word with the switchboard."),
    ("Called, asked to ring again", "Is at a fair all week."),
    ("Called, spoke for five minutes", "Measures by hand so far, two shifts."),
    ("Called, wants material", "Sent the brochure."),
    ("Called, wrong department", "Gave me the name of the head of quality."), ("Called, in a meeting", ""),
)  # fmt: skip
MAILED = (
    ("Sent the brochure", "As promised on the phone, with the price list."), ("Sent a first letter", ""),
    ("Sent two references", "Both from the same industry."), ("Asked for a date", "Offered Tuesday or Thursday."),
)  # fmt: skip
ANSWERED = (
    ("Wants to see it", "Asks whether we can show it on their own parts."),
    ("Asks for a price", "For two, with training."),
    ("Suggests a visit", "Any day but Friday."), ("Asks about delivery", "Needs it before the audit."),
)  # fmt: skip
DECLINED = (
    ("Not interested", "Bought elsewhere last year."), ("Not interested", "Asked to be left alone."),
    ("Number not in use", "No other number to be found."), ("Has closed down", "The building is to let."),
)  # fmt: skip
MET = (
    ("Visited the workshop", "Saw the line; the bottleneck is the final inspection."),
    ("Showed it on their parts", "Went well."),
    ("Went through the quote", "They ask for a longer guarantee."), ("Met at the fair", "Came with two colleagues."),
)  # fmt: skip
NOTED = (
    ("Budget", "The budget is decided twice a year, in spring and in autumn."),
    ("Audit", "Their customer audits them in the autumn."),
    ("Competition", "Has a quote from someone cheaper, without service."),
    ("Who decides", "The owner signs everything himself."),
)  # fmt: skip
NEXT = (
    "Call again", "Send the price list", "Ask for a visit", "Send two references", "Call the head of quality",
    "Offer a demonstration", "Ask whether the brochure came", "Find the right number",
)  # fmt: skip
NEXT_IN_DEAL = (
    "Send the quote", "Follow up the quote",
    "Agree a date for the demonstration", "Ask who signs", "Call about delivery",
    "Send the contract", "Answer the guarantee question", "Visit with the service engineer",
)  # fmt: skip
TASKS = (
    "Prepare the quote", "Book the demonstration van", "Ask the workshop about delivery times", "Print brochures",
    "Send birthday card", "Check the calibration certificate", "Collect the loan unit",
)  # fmt: skip
