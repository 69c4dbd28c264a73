import pytest

from crm_desktop.models.changes import change
from crm_desktop.models.refusals import ChangedSince, Refused
from crm_desktop.models.users import User, our_office
from crm_desktop.models.users.editing import add_user, edit_office, edit_user


def done(deed, *arguments, **options):
    with change(deed.__name__) as opened:
        result = deed(*arguments, **options)
    return result, opened.record.sentence


def test_a_user_is_added_and_given_another_role(user):
    grace, sentence = done(add_user, "  Grace   Hopper ", "grace@example.com")
    assert (grace.name, grace.role, sentence) == ("Grace Hopper", "member", "Added the user Grace Hopper")
    done(edit_user, grace.id, {"role": "viewer"}, grace.version)
    assert User.find(grace.id).role == "viewer"


@pytest.mark.parametrize("name", ["", "ADA"])
def test_a_user_needs_a_name_of_their_own(user, name):
    with pytest.raises(Refused):
        done(add_user, name)


@pytest.mark.parametrize("values", [{"role": "member"}, {"active": False}])
def test_the_last_administrator_stays(user, values):
    with pytest.raises(Refused, match="Ada is the only administrator"):
        done(edit_user, user.id, values, user.version)
    done(add_user, "Grace", role="administrator")
    done(edit_user, user.id, values, user.version)


def test_the_office_is_edited_field_by_field(user):
    office = our_office()
    _, sentence = done(edit_office, {"name": "Acme Ltd", "address": "1 High Street\nTown"}, office.version)
    assert (our_office().name, our_office().address) == ("Acme Ltd", "1 High Street\nTown")
    assert sentence == "Changed Name on paper and Address of our company"
    with pytest.raises(ChangedSince):
        done(edit_office, {"name": "Other"}, office.version)
