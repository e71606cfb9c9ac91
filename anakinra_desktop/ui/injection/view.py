"""The wizard's window: it shows the screen of the walk, and turns presses, keys and the clock into acts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QScrollArea, QWidget

from anakinra_desktop.domain.course import CardKind, NotNow, Truth
from anakinra_desktop.domain.dose import AlreadyRecorded, Dose, NoSlotOpen
from anakinra_desktop.domain.problem import FieldProblem, Problem
from anakinra_desktop.domain.procedure import StepKind
from anakinra_desktop.domain.walking import OPENS_CALL
from anakinra_desktop.drawing.problem_words import problem_words, trouble_words
from anakinra_desktop.services.give_injection import NoOpenSession
from anakinra_desktop.services.read_medication import procedure
from anakinra_desktop.storage.trouble import RecordTrouble
from anakinra_desktop.ui.injection.answers import Answer, Chosen, Told, perform
from anakinra_desktop.ui.injection.bars import BottomBar, TopBar
from anakinra_desktop.ui.injection.building import FrameBuilder
from anakinra_desktop.ui.injection.fade import Fade
from anakinra_desktop.ui.injection.form_frames import RecordFrame
from anakinra_desktop.ui.injection.frame import Frame
from anakinra_desktop.ui.injection.place_frame import PlaceFrame
from anakinra_desktop.ui.injection.resume import resume_screen
from anakinra_desktop.ui.injection.screen import Act, FrameKind, StepScreen
from anakinra_desktop.ui.injection.screens import injection_screen
from anakinra_desktop.ui.injection.slip_dialog import SlipDialog
from anakinra_desktop.ui.injection.stop_dialog import StopDialog
from anakinra_desktop.ui.shared.parts import ChoiceTile, Grow, column
from anakinra_desktop.ui.shared.parts.pressable import ENTER_KEYS
from anakinra_desktop.ui.shared.speech import Reader, VoiceReader, no_voice_words
from anakinra_desktop.ui.shared.theme import look

if TYPE_CHECKING:
    from anakinra_desktop.services.run_injection import RunningInjection
    from anakinra_desktop.ui.shared.household import Household

ON_KEYS: Final = (Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
"""Space, a foot pedal, a presenter's remote: they go on, but only where nothing is decided."""
SCROLL_KEYS: Final = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
"""Where something is decided they scroll, as long as there is something to scroll."""
BACK_KEYS: Final = (Qt.Key.Key_PageUp, Qt.Key.Key_Left)


class InjectionPage(QWidget):
    """The full-window flow of one injection.

    `finished` carries the Dose that was recorded; `left` says in a word why it ended without one (stopped,
    not_today, told_to_wait, call_first) or was left open (paused, later, ended_elsewhere).
    """

    finished = Signal(object)
    left = Signal(str)
    emergency_wanted = Signal(str)
    trouble = Signal(object)
    """A RecordTrouble: an act could not be kept, and nothing has changed."""

    def __init__(
        self,
        household: Household,
        running: RunningInjection,
        reader: Reader | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("injection_page")
        self.setWindowTitle(QCoreApplication.translate("Injection", "Injection"))
        self._household = household
        self._running = running
        self._reader: Reader = reader or VoiceReader(self)
        self._is_reading = False
        self._asking = running.found_again
        self._extra = False
        self._dose: Dose | None = None
        self._frame: Frame | None = None
        self._shown: StepScreen | None = None
        self._phase = ""
        self._over = False
        self.top = TopBar()
        self.bottom = BottomBar()
        self._builder = FrameBuilder(household, running)
        self._middle = column(gap=0)
        column(self.top, Grow(self._middle), self.bottom, gap=0, parent=self)
        self._fade = Fade(self)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)
        self._connect()
        self.refresh()
        self._timer.start()

    def _connect(self) -> None:
        self.top.pause_wanted.connect(self.pause)
        self.top.stop_wanted.connect(self.ask_to_stop)
        self.top.emergency_wanted.connect(self._call_for_help)
        self.bottom.back_wanted.connect(self.back)
        self.bottom.later_wanted.connect(lambda: self._leave("paused" if self._running.walk.paused_at else "later"))
        self.bottom.reading_wanted.connect(self.read_aloud)
        self.bottom.pressed.connect(self.press)
        self.bottom.refused.connect(self.bottom.say)
        look().changed.connect(self._rebuild)

    @property
    def screen_shown(self) -> StepScreen:
        """What the window shows."""
        assert self._shown is not None
        return self._shown

    @property
    def frame(self) -> Frame:
        """The middle of the window."""
        assert self._frame is not None
        return self._frame

    # ---- what a person does

    def press(self) -> None:
        """The primary button."""
        if self._frame is None or self._shown is None or self.bottom.primary.why_not:
            return
        now, running = self._household.now(), self._running
        match self._shown.act:
            case Act.GO_ON if self._asking:
                self._resume(Truth.GO_ON)
            case Act.GO_ON:
                self._do(lambda: running.go_on(now))
            case Act.SKIP:
                self._do(lambda: running.go_on(now, skip=True, by="skip"))
            case Act.TAKE_ANOTHER:
                self._do(lambda: running.take_another(now))
            case Act.CLOSE:
                self._timer.stop()
                self.finished.emit(self._dose)
            case _:
                answer = self._frame.answer() if self._frame.check() else None
                if answer is not None:
                    self.take(answer)

    def take(self, answer: Answer) -> None:
        """Take an answer of the screen."""
        if isinstance(answer, Told):
            self._record(answer)
        elif isinstance(answer, Chosen) and self._asking:
            self._resume(Truth(answer.choice))
        else:
            self._do(lambda: self._perform(answer))
            if isinstance(answer, Chosen) and self._running.walk.card is CardKind.EMERGENCY:
                self._call_for_help()

    def back(self) -> None:
        """One step back, where there is a way; a serious sign is taken back only as a slip."""
        if self._shown is None or not self._shown.can_go_back:
            return
        now = self._household.now()
        if self._running.position(now).card in OPENS_CALL:
            dialog = SlipDialog(self, self._shown.call.chip.title if self._shown.call else "")
            dialog.agreed.connect(lambda: self._do(lambda: self._running.back(now)))  # Back was pressed in time
            dialog.cancelled.connect(self.focus_heading)
            dialog.open()
        else:
            self._do(lambda: self._running.back(now))

    def pause(self) -> None:
        """Pause; nothing is lost, and the clocks run on."""
        self._do(lambda: self._running.pause(self._household.now()))

    def ask_to_stop(self) -> None:
        """Ask whether to stop for today, and say what that means for the syringe."""
        dialog = StopDialog(self, self._running.resume_question().stage)
        dialog.agreed.connect(self.stop)
        dialog.cancelled.connect(self.focus_heading)  # or the next Space would press Stop once more
        dialog.open()

    def stop(self) -> None:
        """Stop for today; once a needle was in, the record is still written."""
        self._asking = False
        self._do(lambda: self._running.stop(self._household.now()))

    def read_aloud(self) -> None:
        """Read this screen and those that follow, or be silent again."""
        if self._is_reading:
            self._is_reading = False
            self._reader.be_silent()
        elif self._shown is not None:
            self._is_reading = self._reader.read(self._shown.spoken)
            if not self._is_reading:
                self.bottom.say(no_voice_words())
        self._show_reading()

    # ---- keys and the clock

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.isAutoRepeat() or self._shown is None:
            return
        if key in ENTER_KEYS:
            if self._shown.act is not Act.SKIP or self.bottom.primary.hasFocus():  # a wait is cut short on purpose only
                self.bottom.primary.click()
        elif key in SCROLL_KEYS and not self._shown.key_goes_on and self._scroll(down=key == Qt.Key.Key_PageDown):
            return
        elif key in ON_KEYS:
            if self._shown.key_goes_on:
                self.bottom.primary.click()
        elif key in BACK_KEYS:
            self.back()
        else:
            super().keyPressEvent(event)

    def _scroll(self, *, down: bool) -> bool:
        """Scroll by a page where something is out of sight; whether there is."""
        areas = [each for each in self.frame.findChildren(QScrollArea) if each.isVisible()]
        bars = [each.verticalScrollBar() for each in areas if each.verticalScrollBar().maximum() > 0]
        for bar in bars:
            bar.setValue(bar.value() + (bar.pageStep() if down else -bar.pageStep()) * 4 // 5)
        return bool(bars)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pedals and remotes move the wizard, they do not scroll a page; Enter on a chosen answer takes it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if isinstance(watched, ChoiceTile):
            takes = event.key() in ENTER_KEYS and watched.isChecked() and watched.autoExclusive()
        else:
            takes = event.key() in (*ON_KEYS, *BACK_KEYS)
        if takes:
            self.keyPressEvent(event)
        return takes

    def tick(self) -> None:
        """A second has passed: show the time, go on where a wait is over, put aside what went over its time."""
        if self._over or self._frame is None or self._shown is None:
            return
        now = self._household.now()
        position = self._running.position(now)
        ended = self._shown.until is not None and now >= self._shown.until and self._shown.act is Act.SKIP
        if ended and not self._asking:
            QApplication.beep()
            QApplication.alert(self.window())
            if self._shown.goes_on_by_itself:
                self._do(lambda: self._running.go_on(now, by="timer"))
                return
        self._frame.tick(now)
        way_back_ended = self._shown.can_go_back and not position.can_go_back and not self._asking
        if ended or position.card is CardKind.STOP or position.warm_for_long or way_back_ended:
            self.refresh()

    def focus_heading(self) -> None:
        """Have the sentence read out by a screen reader."""
        if self._frame is not None:
            self._frame.heading.focus_as_heading()

    # ---- showing

    def refresh(self) -> None:
        """Show where the walk stands now."""
        now = self._household.now()
        if self._over:
            return
        try:
            self._running.watch_clocks(now)
            self._look_again_in_a_new_phase()
        except RecordTrouble as error:
            self._tell(error)
        except NoOpenSession:
            self._leave("ended_elsewhere")
            return
        walk = self._running.walk
        if walk.ended:
            waits = walk.ended == "stopped" and self._running.look.context.open_call is not None
            self._leave("call_first" if waits else walk.ended)
            return
        self._asking = self._asking or walk.paused_at is not None
        screen = self._screen_now()
        if self._frame is None or _kept(screen) != _kept(self._shown):
            self._show(screen)
        elif screen != self._shown:
            self._shown = screen
            self._show_bars()

    def _screen_now(self) -> StepScreen:
        now, running = self._household.now(), self._running
        position, guide = running.position(now), running.guide
        words = self._builder.words
        if self._asking:
            return resume_screen(words, running.resume_question(), position, guide.steps, now)
        screen = injection_screen(words, procedure(), guide.steps, position, now)
        if screen.kind is FrameKind.DONE and self._dose is not None:
            return self._builder.done(screen, self._dose)
        return screen

    def _show(self, screen: StepScreen) -> None:
        old = self._frame
        if old is not None:
            self._fade.cover(old)
            self._middle.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = screen
        frame = self._builder.frame(screen, extra=self._extra)
        self._frame = frame
        self._middle.add(Grow(frame))
        frame.show()
        frame.changed.connect(self._show_missing)
        frame.answered.connect(self.take)
        frame.phones_wanted.connect(self._call_for_help)
        for part in (*frame.findChildren(QAbstractScrollArea), *frame.findChildren(ChoiceTile)):
            if not isinstance(part, QPlainTextEdit):  # in a note, Space and the arrows are for writing
                part.installEventFilter(self)
        frame.tick(self._household.now())
        self._show_bars()
        self._fade.begin()
        self.focus_heading()
        QTimer.singleShot(0, frame, self._keep_focus)  # a frame that arranges itself anew loses it
        if self._is_reading and not self._reader.read(screen.spoken):
            self._is_reading = False
            self._show_reading()
            self.bottom.say(no_voice_words())

    def _keep_focus(self) -> None:
        focused = self.window().focusWidget()
        if focused not in self.frame.findChildren(QWidget):
            self.focus_heading()

    def _show_bars(self) -> None:
        assert self._shown is not None
        stage = self._running.walk
        stops = self._shown.kind not in (FrameKind.RECORD, FrameKind.DONE)
        self.top.show_top(self._shown.top, with_pause=self._shown.can_pause, with_stop=stops and not stage.ended)
        self.bottom.show_bottom(self._shown, can_read=self._reader.can_read())
        self._show_reading()
        self._show_missing()

    def _show_missing(self) -> None:
        if self._frame is None or self._shown is None:
            return
        missing = self._frame.missing()
        if self.bottom.primary.why_not and missing != self.bottom.primary.why_not:
            self.bottom.be_plain()
        self.bottom.primary.wait_for(missing)
        if isinstance(self._frame, PlaceFrame):
            self.bottom.primary.setText(self._frame.primary_words())

    def _show_reading(self) -> None:
        self.bottom.read.setVisible(self._reader.can_read())
        self.bottom.read.set_icon("speaker-slash" if self._is_reading else "speaker-high")
        self.bottom.read.setText(
            QCoreApplication.translate("Injection", "Stop reading")
            if self._is_reading
            else QCoreApplication.translate("Injection", "Read it to me")
        )

    def _rebuild(self) -> None:
        if self._shown is not None and not self._over:
            self._show(self._screen_now())

    # ---- acts and what may go wrong with them

    def _do(self, act: Callable[[], object]) -> None:
        self._reader.be_silent()
        try:
            act()
        except NotNow:
            self.refresh()  # a clock or another window was quicker; the screen says what is so now
            return
        except RecordTrouble as error:
            self._tell(error)
            return
        except NoOpenSession:
            self._leave("ended_elsewhere")
            return
        except Problem as problem:
            self.bottom.say(problem_words(problem))
            return
        self.refresh()

    def _resume(self, truth: Truth) -> None:
        def act() -> None:
            self._running.resume(self._household.now(), truth)
            self._asking = False

        self._do(act)

    def _perform(self, answer: Answer) -> None:
        perform(self._running, answer, self._household.now())

    def _record(self, told: Told) -> None:
        now = self._household.now()
        try:
            self._dose = self._running.finish(now, told.how, extra=True if self._extra else None)
        except (AlreadyRecorded, NoSlotOpen) as error:
            self._extra = True
            self._rebuild()
            self._say_problem(problem_words(error))
        except FieldProblem as problem:
            self._say_problem(problem_words(problem))
        except RecordTrouble as error:
            not_again = QCoreApplication.translate("Injection", "It is not written down yet. Do not inject again.")
            self._say_problem(f"{trouble_words(error)} {not_again}")
            self.trouble.emit(error)
        except NoOpenSession:
            self._leave("ended_elsewhere")
        else:
            self._household.tell_changed()
            self.refresh()

    def _say_problem(self, words: str) -> None:
        if isinstance(self._frame, RecordFrame):
            self._frame.say_problem(words)

    def _tell(self, error: RecordTrouble) -> None:
        self.bottom.say(trouble_words(error))
        self.trouble.emit(error)

    def _leave(self, why: str) -> None:
        if self._over:
            return
        self._over = True
        self._timer.stop()
        self._reader.be_silent()
        self._household.tell_changed()
        self.left.emit(why)

    def _call_for_help(self) -> None:
        position = self._running.position(self._household.now())
        words = QCoreApplication.translate("Injection", "The injection waits at step {number}. Nothing is lost.")
        self.emergency_wanted.emit(words.format(number=position.number))

    def _look_again_in_a_new_phase(self) -> None:
        """Somebody else may have recorded this dose on another computer."""
        step = self._running.position(self._household.now()).step
        if self._phase and step.phase != self._phase and step.kind not in (StepKind.RECORD, StepKind.DONE):
            self._running.look_again(self._household.now())
        self._phase = step.phase.value


def _kept(screen: StepScreen | None) -> object:
    """What a screen must have in common with the next one for its widgets to stay, with what was chosen on them."""
    if screen is None:
        return None
    return (screen.kind, screen.step, screen.number, screen.heading, screen.act, screen.choices, len(screen.notes))
