"""What other currencies are worth, from which day on."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from crm_desktop.background import Background
from crm_desktop.history import History
from crm_desktop.models.founding import currencies
from crm_desktop.models.users import office_currency
from crm_desktop.models.users.currency_rates import CurrencyRate, keep_rate, remove_rate
from crm_desktop.models.wording import say
from crm_desktop.views import formats
from crm_desktop.views.settings.list_editor import ListEditor
from crm_desktop.views.settings.list_table_model import ListColumn
from crm_desktop.views.settings.section import Section
from crm_desktop.views.widgets.choice_field import ChoiceField
from crm_desktop.views.widgets.date_field import DateField
from crm_desktop.views.widgets.decimal_field import DecimalField
from crm_desktop.views.widgets.field import mark_problem
from crm_desktop.views.widgets.form import Form

COLUMNS = (
    ListColumn("currency", "Currency", width=120),
    ListColumn("on", "From", text=lambda day: formats.date_text(day)),
    ListColumn(
        "rate", "Rate", lambda parent: DecimalField(parent=parent), lambda rate: formats.decimal_text(rate), 160,
        is_number=True, help="What one unit is worth in the company's currency",
    ),
)  # fmt: skip


class RatesSection(Section):
    """A line to add one, and the rates there are."""

    title = "Currencies"
    remark = (
        "A total counts money of another currency at the rate of its day, and leaves it apart where no rate is known."
        " What was won or lost keeps the rate of then."
    )
    kinds = ("currency_rate", "office")

    def __init__(self, background: Background, history: History, parent: QWidget | None = None) -> None:
        """Reads nothing yet."""
        super().__init__(background, history, parent)
        self.currency = ChoiceField(currencies())
        self.on, self.rate = DateField(), DecimalField()
        self.add_button = QPushButton(say("Add rate"))
        self.add_button.setAccessibleName(say("Add rate"))
        form = Form()
        form.add_row(("Currency", self.currency), ("From", self.on), ("Rate", self.rate))
        self.rates = ListEditor(say("Rates"), "rate", COLUMNS, can_order=False)
        self.rates.take_button(self.add_button)
        self.content.addWidget(form)
        self.content.addWidget(self.rates)
        self.content.addStretch(1)
        self.currency.set_value("EUR")
        self.on.set_value(date.today())
        self.add_button.clicked.connect(self._add)
        self.rates.edited.connect(self._edit)
        self.rates.remove_wanted.connect(lambda row: self.write("remove_rate", partial(remove_rate, row.id)))

    def read(self) -> None:
        """Reads the rates."""
        self.background.read(_rates, self._show)

    def _show(self, found: tuple[str, list[CurrencyRate]]) -> None:
        ours, rates = found
        if self.currency.value() == ours:
            self.currency.set_value("USD" if ours == "EUR" else "EUR")
        self.currency.set_choices([each for each in currencies() if each[0] != ours])
        self.rate.setPlaceholderText(say("in {ours}", ours=ours))
        self.rates.show_rows(rates)

    def _add(self) -> None:
        on, rate = self.on.value(), self.rate.value()
        for field, value in ((self.on, on), (self.rate, rate)):
            if value is None:
                mark_problem(field, field.problem() or say("This is needed."))
                field.setFocus()
                return
        assert on is not None
        assert rate is not None
        self.write(
            "keep_rate", partial(_kept, self.currency.value(), on, rate, None), lambda _: self.rate.set_value(None)
        )

    def _edit(self, row: CurrencyRate, field: str, value: object) -> None:
        self.write("keep_rate", partial(_kept, row.currency, row.on, value or 0, row.id))


def _kept(currency: str, on: date, rate: object, rate_id: int | None) -> int:
    return keep_rate(currency, on, rate, rate_id).id  # type: ignore[arg-type]


def _rates() -> tuple[str, list[CurrencyRate]]:
    return office_currency(), list(CurrencyRate.select().order_by(CurrencyRate.currency, CurrencyRate.on.desc()))
