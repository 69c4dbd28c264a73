"""S0: leads are kept apart from contacts until they warm up; each test is a sentence of the demands."""

from datetime import date
from decimal import Decimal

from crm_desktop.dialogs.new_lead import NewLead
from crm_desktop.dialogs.new_person import NewPerson
from crm_desktop.models.changes import change
from crm_desktop.models.companies import Company
from crm_desktop.models.imports.importing import import_file
from crm_desktop.models.leads import Lead, convert_lead, suggest_conversion
from crm_desktop.models.leads.search import lead_search
from crm_desktop.models.opportunities import Opportunity, Outcome, StageMove
from crm_desktop.models.opportunities.board import board
from crm_desktop.models.opportunities.board_cards import BoardFilter
from crm_desktop.models.opportunities.stage_moves import Closing, move_to_stage
from crm_desktop.models.people import Person
from crm_desktop.models.people.editing import edit_person
from crm_desktop.models.people.search import person_search
from crm_desktop.models.pipelines import Pipeline, live_stages
from crm_desktop.models.pipelines.making import add_stage, make_pipeline, order_stages
from crm_desktop.models.suggestions import suggestions
from crm_desktop.models.users import our_office
from crm_desktop.models.users.team_words import use_leads
from tests.makers import make_company, make_lead, make_opportunity, make_own_field, make_person, stage_named
from tests.models.reports.past import answer, figures

TODAY = date(2026, 5, 4)


def test_a_file_of_1000_bought_names_leaves_people_and_companies_and_fills_leads(user, tmp_path):
    make_person()
    make_company()
    path = tmp_path / "bought.csv"
    rows = [f"Name{n},Firm {n},name{n}@firm{n}.example" for n in range(1000)]
    path.write_text("\n".join(["Name,Company,Email", *rows]))
    import_file(path, by=user)
    assert [model.select().count() for model in (Lead, Person, Company)] == [1000, 1, 1]


def test_searching_or_picking_contacts_finds_no_unconverted_leads_unless_asked_for(user):
    make_lead("Ann Lee")
    held = make_person("Ann Leigh")
    assert [found.id for found in suggestions(Person, "ann")] == [held.id]
    assert list(person_search(user).ids("ann")) == [held.id]
    assert len(lead_search(user).ids("ann")) == 1


def test_with_the_lead_feature_off_people_and_opportunities_work(user):
    # That no menu, form or report shows is tried in the window: journeys/test_the_sales_language.py.
    with change("use_leads", by=user):
        use_leads(False, our_office().version)
    assert our_office().uses_leads is False
    deal = make_opportunity(person=make_person())
    with change("move", by=user):
        move_to_stage(deal.id, stage_named("Won").id, Closing(TODAY))
    assert Opportunity.get().outcome == "won"


def test_the_lead_form_has_name_title_phone_email_company_and_custom_fields_on_one_page(user, background, host, qtbot):
    make_own_field("Where met")
    form = NewLead(background, host)
    form.open()
    qtbot.waitUntil(lambda: background.idle)
    own = [name for name in form.fields if name.startswith("own.")]
    assert len(own) == 1
    for name in ("name", "title", "phone", "email", "company_name", *own):
        qtbot.waitUntil(lambda name=name: form.fields[name].isVisible())


def test_a_warmed_up_lead_is_split_into_one_person_and_one_company_and_nothing_is_lost(user):
    said = {
        "company_name": "Acme", "title": "Buyer", "email": "a@acme.example", "email_2": "b@acme.example",
        "phone": "1234567", "phone_2": "2345678", "mobile": "3456789", "website": "acme.example", "street": "1 Main St",
        "street_2": "2nd floor", "city": "Rome", "state": "RM", "postal_code": "00100", "country": "Italy",
        "industry": "Tools", "note": "Met at the fair",
    }  # fmt: skip
    lead = make_lead("Ann Lee", **said)
    with change("convert", by=user):
        done = convert_lead(lead.id, suggest_conversion(lead.id).choices())
    assert (Person.select().count(), Company.select().count()) == (1, 1)
    kept = str([done.person.__data__, done.company.__data__])
    assert [value for value in ("Ann Lee", *said.values()) if value not in kept] == []


def test_a_lead_without_a_company_becomes_a_person_with_no_company(user):
    lead = make_lead("Ann Lee")
    with change("convert", by=user):
        done = convert_lead(lead.id, suggest_conversion(lead.id).choices())
    assert (done.person.company, Company.select().count()) == (None, 0)


def test_further_fields_of_person_company_and_deal_can_be_filled_in_the_same_dialog(
    user, background, settings, host, qtbot
):
    from crm_desktop.dialogs.convert_lead import ConvertLead

    lead = make_lead("Ann Lee", company_name="Acme")
    dialog = ConvertLead(background, settings, lead.id, host)
    dialog.open()
    qtbot.waitUntil(lambda: background.idle)
    person_name = dialog.grid._rows["name"].cells["person"]
    person_name.field.set_value("Ann M. Lee")
    dialog.opportunity.amount.set_value(Decimal(500))
    dialog.opportunity.close_on.set_value(TODAY)
    dialog.next.words.set_value("Send the quote")
    with change("convert", by=user):
        done = convert_lead(lead.id, dialog.choices())
    assert (done.person.name, done.opportunity.amount, done.opportunity.close_on) == ("Ann M. Lee", 500, TODAY)
    assert done.opportunity.next_action == "Send the quote"
    dialog.close()


def test_an_opportunity_without_amount_is_moved_saved_counted_and_adds_0(user):
    press = make_opportunity("Press coverage", amount=None)
    with change("move", by=user):
        move_to_stage(press.id, stage_named("Meeting").id)
    shown = board(press.pipeline.id, BoardFilter(), TODAY, user)
    assert (shown.totals.count, shown.totals.amount) == (1, 0)


def test_an_admin_names_orders_and_adds_stages_and_cards_move_between_them(user):
    with change("make", by=user):
        made = make_pipeline("Press")
        added = add_stage(made.id, "Interview", likelihood=30)
        order_stages(made.id, [added.id, *(each.id for each in live_stages(made.id) if each.id != added.id)])
    assert live_stages(made.id)[0].name == "Interview"
    deal = make_opportunity()
    with change("move", by=user):
        move_to_stage(deal.id, added.id)
    assert Opportunity.get().stage == added
    assert StageMove.select().count() == 1


def test_each_stage_of_a_board_shows_number_and_amount_and_the_pipeline_its_total(user):
    for amount, stage in ((100, "Identified"), (50, "Identified"), (7, "Meeting")):
        make_opportunity(stage=stage, amount=Decimal(amount))
    shown = board(Pipeline.get(Pipeline.name == "Sales").id, BoardFilter(), TODAY, user)
    told = {column.stage.name: (column.totals.count, column.totals.amount) for column in shown.columns}
    assert (told["Identified"], told["Meeting"]) == ((2, 150), (1, 7))
    assert (shown.totals.count, shown.totals.amount) == (3, 157)


def test_moving_a_won_opportunity_to_another_pipeline_changes_no_won_figure(user):
    deal = make_opportunity(amount=Decimal(100), owner=user)
    with change("win", by=user):
        move_to_stage(deal.id, stage_named("Won").id, Closing(TODAY))
    before = figures(answer("win_rate"))
    with change("service", by=user):
        service = make_pipeline("Service", "service")
        move_to_stage(deal.id, live_stages(service.id)[0].id)
    assert figures(answer("win_rate")) == before
    assert [(won.on, won.amount) for won in Outcome.select()] == [(TODAY, 100)]


def test_a_company_has_phone_address_revenue_and_employees_and_links_several_people(user):
    acme = make_company(phone="1234567", street="1 Main St", annual_revenue=Decimal(10**6), employees=12)
    for name in ("Ann Lee", "Bob Roe"):
        make_person(name, company=acme)
    held = Company.get()
    assert (held.phone, held.street, held.annual_revenue, held.employees) == ("1234567", "1 Main St", 10**6, 12)
    assert held.people.count() == 2


def test_a_school_or_association_is_entered_as_a_company(user):
    assert [make_company(kind, type=kind).type for kind in ("School", "Association")] == ["School", "Association"]


def test_a_person_without_the_company_link_remains_complete(user):
    ann = make_person("Ann Lee", company=make_company(), title="Buyer", email="ann@acme.example", phone="1234567")
    with change("edit", by=user):
        edit_person(ann.id, {"company": None}, ann.version)
    held = Person.get()
    assert (held.company, held.name, held.title, held.email, held.phone) == (
        None, "Ann Lee", "Buyer", "ann@acme.example", "1234567",
    )  # fmt: skip


def test_a_users_name_or_e_mail_as_person_or_lead_is_warned_of(user, background, host, qtbot):
    for form, shown in (
        (NewLead(background, host), lambda made: made._known.text()),
        (NewPerson(background, host), lambda made: made.known.said.text()),
    ):
        form.open()
        qtbot.keyClicks(form.fields["name"], user.name)
        qtbot.waitUntil(lambda form=form, shown=shown: "is a user of this program" in shown(form))
        assert form.save.isEnabled()
        form.close()
