"""Who takes part in an opportunity, in which role, and who of them is the primary contact."""

from crm_desktop.models.changes import current_change
from crm_desktop.models.editing import checked_values
from crm_desktop.models.opportunities.opportunity import Opportunity, OpportunityPerson
from crm_desktop.models.people import Person
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.wording import say


def add_person(opportunity_id: int, person: int | str, role: str = "") -> None:
    """Lets a person take part, or a new one of that name at the opportunity's company.

    The first one is the primary contact. Raises Refused for one who takes part already.
    """
    opportunity = Opportunity.find(opportunity_id)
    joining = Person.find(person) if isinstance(person, int) else _new_person(opportunity, person)
    if _part_of(opportunity_id, joining.id) is not None:
        raise Refused(say("{joining} takes part in {opportunity} already.", joining=joining, opportunity=opportunity))
    take_part(opportunity, joining, role)
    if opportunity.person is None:
        opportunity.person = joining
        opportunity.save()
    current_change().sentence = say("Added {joining} to {opportunity}", joining=joining, opportunity=opportunity)


def take_part(opportunity: Opportunity, person: Person, role: str = "") -> None:
    """The same, said nowhere: part of other deeds, for one who may take part already."""
    if _part_of(opportunity.id, person.id) is None:
        OpportunityPerson.create(opportunity=opportunity, person=person, role=" ".join(role.split()))


def takes_part(opportunity_id: int, person_id: int) -> bool:
    """Does the person take part already?"""
    return _part_of(opportunity_id, person_id) is not None


def give_role(opportunity_id: int, person_id: int, role: str) -> None:
    """What the person is in this opportunity: decides, pays, uses; empty for nothing in particular."""
    part = _found_part(opportunity_id, person_id)
    part.role = " ".join(role.split())
    part.save()
    what = f"“{part.role}”" if part.role else say("no role")
    current_change().sentence = say(
        "Gave {person} {what} in {opportunity}", person=part.person, what=what, opportunity=part.opportunity
    )


def make_primary(opportunity_id: int, person_id: int) -> None:
    """Makes a person who takes part the one primary contact."""
    part = _found_part(opportunity_id, person_id)
    opportunity = part.opportunity
    opportunity.person = part.person
    opportunity.save()
    current_change().sentence = say(
        "Made {person} the primary contact of {opportunity}", person=part.person, opportunity=opportunity
    )


def remove_person(opportunity_id: int, person_id: int) -> None:
    """Lets a person go; a primary contact's place is taken by the one who has been there longest."""
    part = _found_part(opportunity_id, person_id)
    opportunity, person = part.opportunity, part.person
    part.delete_instance()
    if opportunity.person_id == person_id:
        next_one = OpportunityPerson.select().where(OpportunityPerson.opportunity == opportunity_id)
        first = next_one.order_by(OpportunityPerson.id).first()
        opportunity.person = first.person if first else None
        opportunity.save()
    current_change().sentence = say("Removed {person} from {opportunity}", person=person, opportunity=opportunity)


def _new_person(opportunity: Opportunity, name: str) -> Person:
    values = checked_values(Person, {"name": name, "owner": current_change().by})
    made: Person = Person.create(**values, company=opportunity.company)
    return made


def _found_part(opportunity_id: int, person_id: int) -> OpportunityPerson:
    part = _part_of(opportunity_id, person_id)
    if part is None:
        raise ChangedSince(say("This person no longer takes part in the opportunity."))
    return part


def _part_of(opportunity_id: int, person_id: int) -> OpportunityPerson | None:
    part: OpportunityPerson | None = OpportunityPerson.get_or_none(
        OpportunityPerson.opportunity == opportunity_id, OpportunityPerson.person == person_id
    )
    return part
