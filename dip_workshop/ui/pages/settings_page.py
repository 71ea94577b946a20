"""The settings: each a question with its answers in plain words, kept as soon as it is chosen."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from dip_workshop.core.errors import DomainError
from dip_workshop.core.identifiable import own_pattern_from
from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.room.people import STAFF_GROUPS as OUR_GROUPS
from dip_workshop.core.wording import tr
from dip_workshop.drawing.media import PAPERS, paper_in_words
from dip_workshop.ui.pages.scrolling_page import ScrollingPage, page_column
from dip_workshop.ui.pages.text_setting import TextSetting
from dip_workshop.ui.settings import (
    AWAKE,
    COACH,
    DISTANCES,
    END_SOUND,
    HIDE_ON_CONSOLE,
    LANGUAGE,
    MOTION,
    OWN_PATTERN,
    PAPER,
    PERCENTS,
    PICTURE_WIDTH,
    ROOM_DISTANCE,
    ROOM_TEXT_SIZE,
    STAFF_GROUPS,
    TEXT_SIZE,
    THEME,
    TRUST_VALUES,
    WIDTHS,
    Setting,
)
from dip_workshop.ui.system.keeping_awake import CANNOT, system_wakefulness
from dip_workshop.ui.system.language import languages
from dip_workshop.ui.workbench import Workbench
from dip_workshop.widgets.controls import Card
from dip_workshop.widgets.theme import plain_label
from dip_workshop.widgets.wheel import WheelIsThePages


@dataclass(frozen=True, slots=True)
class Question:
    """A setting in words: its name, what it is for, and the words of each value."""

    setting: Setting
    title: str
    help: str
    words: Mapping[str, str]


_PERCENTS = {value: tr("{percent} %", percent=value) for value in PERCENTS}
LOOKS = (
    Question(
        THEME,
        tr("Colours"),
        tr(
            "Of boards and pages, and of the room view on this screen (F11). The room’s own "
            "window is always light, as a projector shows it best, and so is paper."
        ),
        {
            "system": tr("As the system"),
            "light": tr("Light"),
            "calm": tr("Calm: few colours, and nothing moves by itself"),
            "dark": tr("Dark"),
            "high contrast": tr("High contrast"),
        },
    ),
    Question(
        TEXT_SIZE,
        tr("Text size"),
        tr("Of everything on your own screen: pages, buttons, lists and questions."),
        {"system": tr("As the system")} | _PERCENTS,
    ),
    Question(
        ROOM_TEXT_SIZE,
        tr("Text size for the room"),
        tr(
            "At 100 % the last row can just read the room’s window; in the room view on this "
            "screen it is the size of the question and the bar for typing."
        ),
        _PERCENTS,
    ),
    Question(
        MOTION,
        tr("Motion"),
        tr("Whether things may move by themselves, such as the time-lapse of a board."),
        {
            "system": tr("As the system"),
            "reduced": tr("Nothing moves by itself"),
            "full": tr("Things may move"),
        },
    ),
)
_METRES = {value: tr("{metres} m", metres=value) for value in DISTANCES + WIDTHS}
RUNNING = (
    Question(
        ROOM_DISTANCE,
        tr("How far away the last row sits"),
        tr("In the room’s window no letter is smaller than can be read from there."),
        {value: _METRES[value] for value in DISTANCES},
    ),
    Question(
        PICTURE_WIDTH,
        tr("How wide the picture on the wall is"),
        tr(
            "From the left edge of what the projector throws, or of the large screen, to the right."
        ),
        {value: _METRES[value] for value in WIDTHS},
    ),
    Question(
        AWAKE,
        tr("Keep this laptop awake"),
        tr("While a workshop is open here and in use, and always in the room view."),
        {
            "0": tr("Never"),
            "30": tr("Until 30 minutes after the last use"),
            "120": tr("Until two hours after the last use"),
        },
    ),
    Question(
        COACH,
        tr("The coach’s questions"),
        tr("On your own screen alone, by plain rules that you can switch off one by one."),
        {
            "at once": tr("Ask as soon as a text gives cause"),
            "when asked": tr("Only when I look for them"),
        },
    ),
    Question(
        HIDE_ON_CONSOLE,
        tr("What is written in silence"),
        tr("The room reads it only once it is revealed. On your own screen you may choose."),
        {
            "no": tr("Shown on this screen"),
            "yes": tr("Hidden on this screen too"),
        },
    ),
    Question(
        END_SOUND,
        tr("Sound when the time of a step is up"),
        tr("The clock says so in any case, by its sign, its words and its colour."),
        {"none": tr("No sound"), "beep": tr("One beep, as loud as the system’s own")},
    ),
)
PRINTING = (
    Question(
        PAPER,
        tr("Paper"),
        tr("What a PDF is made for at first; each PDF can still be given another paper."),
        {name: paper_in_words(name) for name in PAPERS},
    ),
)
LANGUAGE_NAMES = {code: QLocale(code).nativeLanguageName() for code in languages()}
SPEAKING = (
    Question(
        LANGUAGE,
        tr("Language"),
        tr("Of every page and every PDF, from the next start of the program."),
        LANGUAGE_NAMES,
    ),
)
SECTIONS = (
    # A choice of one is none.
    *(((tr("Language"), SPEAKING),) if len(LANGUAGE_NAMES) > 1 else ()),
    (tr("How it looks"), LOOKS),
    (tr("While a workshop runs"), RUNNING),
    (tr("PDFs"), PRINTING),
)


# A setting that is a text: its name, what it is for, and an example.
TEXTS = (
    (
        TRUST_VALUES,
        tr("Your trust’s values"),
        tr("A line each; shown beside the ground rules and printed with them."),
        tr("None"),
    ),
    (
        STAFF_GROUPS,
        tr("Staff groups"),
        tr("To choose from as people arrive, a line each or a comma between them."),
        ", ".join(OUR_GROUPS),
    ),
)


class SettingsPage(ScrollingPage):
    """One field a setting; all of them by keyboard, and each change is seen at once."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self._settings = workbench.settings
        self._say = workbench.say
        self._fields: dict[Setting, QComboBox] = {}
        body = QWidget()
        column = page_column(body)
        column.addWidget(plain_label(tr("Settings"), role="title"))
        for heading, questions in SECTIONS:
            column.addWidget(plain_label(heading, role="heading"))
            column.addWidget(self._card(questions))
        column.addWidget(plain_label(tr("Your trust"), role="heading"))
        self._texts = [TextSetting(workbench, *wording) for wording in TEXTS]
        for card in self._texts:
            column.addWidget(card)
        column.addWidget(plain_label(tr("Identifiable information"), role="heading"))
        column.addWidget(self._own_pattern_card())
        column.addStretch(1)
        self.setWidget(body)
        self.first_stop = self._fields[THEME]

    def refresh(self) -> None:
        """Show what is chosen."""
        for setting, field in self._fields.items():
            field.setCurrentIndex(max(field.findData(self._settings.get(setting)), 0))
        self.own_pattern.setText(self._settings.get(OWN_PATTERN))
        for card in self._texts:
            card.refresh()

    def leave(self) -> None:
        """Keep what was typed before another page is shown."""
        self._keep_own_pattern()

    def _own_pattern_card(self) -> QFrame:
        title = tr("What your trust’s own patient numbers look like")
        hint = tr(
            "“A” stands for any letter and “9” for any digit, such as A999999. Texts that hold one "
            "are pointed out, as NHS numbers are; nothing is ever blocked."
        )
        self.own_pattern = field = QLineEdit()
        field.setAccessibleName(title)
        field.setAccessibleDescription(hint)
        field.setPlaceholderText(tr("None"))
        field.editingFinished.connect(self._keep_own_pattern)
        label = plain_label(title, role="subheading", wraps=True)
        label.setBuddy(field)
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(plain_label(hint, role="hint", wraps=True))
        column.addWidget(field)
        return card

    def _keep_own_pattern(self) -> None:
        try:
            own_pattern_from(self.own_pattern.text())
        except DomainError as refusal:
            self._say(str(refusal))
            self.own_pattern.setText(self._settings.get(OWN_PATTERN))
            return
        self._settings.put(OWN_PATTERN, self.own_pattern.text().strip())

    def _card(self, questions: tuple[Question, ...]) -> QFrame:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        for question in questions:
            self._ask(column, question)
        return card

    def _ask(self, column: QVBoxLayout, question: Question) -> None:
        field = self._field(question)
        label = plain_label(question.title, role="subheading", wraps=True)
        label.setBuddy(field)
        if column.count():
            column.addSpacing(14)
        column.addWidget(label)
        column.addWidget(plain_label(question.help, role="hint", wraps=True))
        column.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        if question.setting is AWAKE and system_wakefulness() is None:
            field.setEnabled(False)
            field.setAccessibleDescription(CANNOT)
            column.addWidget(plain_label(CANNOT, role="hint", wraps=True))

    def _field(self, question: Question) -> QComboBox:
        field = QComboBox()
        WheelIsThePages(field)
        field.setAccessibleName(question.title)
        field.setAccessibleDescription(question.help)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        field.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        for value, words in question.words.items():
            field.addItem(words, value)
        field.setCurrentIndex(max(field.findData(self._settings.get(question.setting)), 0))
        field.currentIndexChanged.connect(partial(self._keep, question.setting))
        self._fields[question.setting] = field
        return field

    def _keep(self, setting: Setting, chosen: int) -> None:
        self._settings.put(setting, str(self._fields[setting].itemData(chosen)))
