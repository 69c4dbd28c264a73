"""The language of the window: its own texts, Qt's, and how dates, figures and weeks are written."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crm_desktop.languages import NAMES, speak_as_chosen


class Translation:
    """Speaks the language that is chosen; asked again when another is."""

    def __init__(self, app: QCoreApplication) -> None:
        """Nothing is said yet."""
        self._app = app
        self._translator: QTranslator | None = None
        self.code = "en"

    def speak(self, chosen: str) -> bool:
        """Says all in this language from now on; answers whether it is another one."""
        system = QLocale.system()
        spoken = speak_as_chosen(chosen, (system.uiLanguages() or ["C"])[0]).code
        before, self.code = self.code, spoken
        QLocale.setDefault(_locale_of(spoken, chosen, system))
        if spoken != before:
            self._speak_of_qt(spoken)
        return spoken != before

    def _speak_of_qt(self, code: str) -> None:
        """Buttons such as Cancel, and the dialogs that Qt draws by itself."""
        if self._translator is not None:
            self._app.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if code != "en" and translator.load(f"qtbase_{code}", folder):
            self._app.installTranslator(translator)
            self._translator = translator


def _locale_of(code: str, chosen: str, system: QLocale) -> QLocale:
    """The system's, unless another language was chosen; a bare machine has none, so figures would lack groups."""
    if system.language() != QLocale.Language.C and (
        chosen not in NAMES or QLocale(code).language() == system.language()
    ):
        return system
    return QLocale("en_US" if code == "en" else code)
