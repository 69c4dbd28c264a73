"""A column is folded by the database as what it is compared with is folded by us."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from peewee import Select, Value, fn

from crm_desktop.models.database import database
from crm_desktop.models.folding import fold

# Letters of Europe with all marks but for signs that only old Greek prints have, and what programs put between them.
_LETTERS = st.characters(
    min_codepoint=0x20, max_codepoint=0x52F, exclude_categories=("Cc", "Cn"), exclude_characters="ͅϒϓϔϲϹ`"
)
_SIGNS = st.sampled_from("’‘“”«»–—\u00a0\u202f\u00ad\u200b\n ẞßǼĲﬁ①Ạ")


@pytest.mark.usefixtures("user")
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.lists(_LETTERS | _SIGNS, max_size=12).map("".join))
@example(text="  O’Neil &\nSÖNER\u00a0 ")
@example(text="New  York")
def test_both_databases_fold_as_we_do(text: str) -> None:
    ((found,),) = database.execute(Select(columns=[fn.crm_fold(Value(text))]))
    assert found == fold(text)


@pytest.mark.usefixtures("user")
def test_nothing_folds_to_nothing() -> None:
    ((found,),) = database.execute(Select(columns=[fn.crm_fold(Value(None))]))
    assert found is None
