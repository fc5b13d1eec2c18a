"""Event words: which event a time belongs to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from crosscheck.model import Span
from crosscheck.text.incident.event_classes import forms
from crosscheck.text.incident.event_words import events_in
from crosscheck.text.incident.events import event_of, harm_at, nearest


@pytest.mark.parametrize(
    ("sentence", "time", "event"),
    [
        ("The two leaders spoke Friday about gas.", "Friday", "talks"),
        ("The talks Friday focused on gas.", "Friday", "talks"),
        ("They discussed gas and the border on Friday, ahead of a visit next month.", "Friday", "talks"),
        ("They discussed gas on Friday, ahead of a visit by Malkin next month.", "next month", "visit"),
        ("On Sunday, police investigated a shooting in Marsh Lane.", "Sunday", "shooting"),
        ("She was arrested in April after customs found a bag.", "April", "arrest"),
        ("The crash happened on Monday.", "Monday", "crash"),
        ("The tremor struck at 5:07 a.m. on Monday.", "Monday", "earthquake"),
        ("A mudslide hit two farms on Monday.", "Monday", "landslide"),
        ("The ferry capsized on Monday off the cape.", "Monday", "sinking"),
        ("Shares sank on Monday.", "Monday", None),
        # What is a word of one class of events where a thing of that class is named before it.
        ("The trawler sank on Monday.", "Monday", "sinking"),
        ("The ferry left Tarn on Monday for Weir.", "Monday", "departure"),
        ("The train left its mark on Monday.", "Monday", None),
        ("The Hollin dam gave way on Monday.", "Monday", "collapse"),
        ("His voice gave way on Monday.", "Monday", None),
        ("The nurses walked out on Monday.", "Monday", "strike"),
        ("The nurses downed tools on Monday.", "Monday", "strike"),
        ("The pilots were killed in an air strike on Monday.", "Monday", None),
        ("The hostages were handed over on Monday.", "Monday", "release"),
        ("The kidnappers released a video on Monday.", "Monday", None),
        ("The jet came down on Monday.", "Monday", "crash"),
        ("The price came down on Monday.", "Monday", None),
        ("The accord takes effect on Monday.", "Monday", "commencement"),
        ("The bus struck a wall on Monday.", "Monday", "crash"),
        ("The guard struck a wall on Monday.", "Monday", None),
        ("Tanks surrounded the palace on Monday.", "Monday", "coup"),
        ("Soldiers seized arms on Monday.", "Monday", None),
        ("Thieves took three paintings on Monday.", "Monday", "robbery"),
        ("The referendum will be held on Monday.", "Monday", "election"),
        ("The minister stepped down on Monday.", "Monday", "resignation"),
        ("Three paintings were stolen on Monday.", "Monday", "robbery"),
        ("Police looked for a stolen car on Monday.", "Monday", None),
        ("The driver was abducted on Monday near the border.", "Monday", "kidnapping"),
        ("The trial, which opened in May, ended.", "May", "trial"),
        ("The department said Wednesday that a man was shot.", "Wednesday", "statement"),
        ("The fair opens on Monday.", "Monday", None),
        # An hour that opens what is said, and one at which it was said.
        ("Police said around 5 a.m. a clerk was shot in Marsh Lane.", "5 a.m.", "shooting"),
        ("Police say that just before noon Monday, a tram crashed.", "noon", "crash"),
        ("The mayor said at 2 a.m. Monday that the shooting was over.", "2 a.m. Monday", "statement"),
        ("Police said at 2 p.m. Monday two men were shot in Marsh Lane.", "2 p.m. Monday", "statement"),
        ("Police said just before noon Monday the man who was shot had died.", "noon Monday", "statement"),
        ("The mayor said at noon in a talk on the shooting that she mourned.", "noon", "statement"),
        ("Guests near the shooting were told at 5 a.m. local time to wait.", "5 a.m.", "statement"),
        # Words that say only that it happened, began or ended.
        ("It happened on Monday in Marsh Lane.", "Monday", "incident"),
        ("It all happened on Monday in Marsh Lane.", "Monday", "incident"),
        ("The trade-in all happened on Monday.", "Monday", None),
        ("It is an incident report that police released Monday.", "Monday", None),
        ("The incident took place on Monday.", "Monday", "incident"),
        # Who is found dead died before.
        ("He was found dead in a shed on Monday.", "Monday", None),
        ("He was found guilty on Monday.", "Monday", "conviction"),
        # What somebody did does not begin, the trial for it does.
        ("The trial of a clerk who shot two men begins on Monday.", "Monday", None),
        ("A man accused of the shooting is to begin his term on Monday.", "Monday", None),
        ("The trial of a clerk accused of robbing two shops starts on Monday.", "Monday", "trial"),
        ("The clerk who heard the shots said the shooting began on Monday.", "Monday", "shooting"),
        ("The driver said sorry and was made to apologise on Monday.", "Monday", "apology"),
        ("The driver had to apologize on Monday.", "Monday", "apology"),
        # Who refuses or is asked to has not done it.
        ("The driver refused to apologise on Monday.", "Monday", None),
        ("The driver was asked to apologize on Monday.", "Monday", None),
        ("They say that on Monday two men were shot.", "Monday", "shooting"),
        ("The shooting took place on Monday in Marsh Lane.", "Monday", "shooting"),
        ("Gunfire erupted on Monday in Marsh Lane.", "Monday", "shooting"),
        ("The concert took place on Monday.", "Monday", None),
        ("He was taken into custody on Monday.", "Monday", "arrest"),
        ("A man opened fire on Monday.", "Monday", "shooting"),
        # What is said of somebody is no deed of the sentence.
        ("Police were searching Wednesday for four kidnapped sailors.", "Wednesday", None),
        ("The robbed men went home on Monday.", "Monday", None),
        ("Four sailors were kidnapped Wednesday.", "Wednesday", "kidnapping"),
        ("The mayor came to the fire site at midday.", "midday", None),
        # A nearer verb has the day for itself.
        ("She was shot in the calf and returned to the salon on Monday.", "Monday", None),
        ("She was shot as she walked home on Monday.", "Monday", "shooting"),
        # An event that is named in passing.
        ("They will look into the cause of the crash on Monday.", "Monday", None),
        ("She was charged in the shooting on Monday.", "Monday", "charge"),
        ("The suspect in the shooting was in hospital on Monday.", "Monday", None),
        # Who shoots himself does it afterwards.
        ("The gunman shot himself on Monday.", "Monday", None),
        # An event that has a day has no second one.
        ("She was arrested on Sunday in the killing of a clerk on Monday.", "Monday", None),
        ("She was arrested on Sunday in the killing of a clerk on Monday.", "Sunday", "arrest"),
        ("Relatives called on Monday after they heard of the arrest.", "Monday", None),
        # A deed that somebody is accused of is no aside.
        ("She is accused of stabbing two men that Sunday.", "Sunday", "stabbing"),
        ("She is accused of stabbing Otto Trent on Sunday.", "Sunday", "stabbing"),
        ("She was seen to pray after the stabbing on Sunday.", "Sunday", "stabbing"),
        # A genitive belongs to the noun behind it.
        ("The arrest will not affect Sunday's game.", "Sunday", None),
        ("The mayor spoke of Sunday's fatal shooting.", "Sunday", "shooting"),
        ("Nobody was hurt in the Monday night shooting.", "Monday night", "shooting"),
        # Another event of the same kind.
        ("An earlier crash on Monday killed a rider.", "Monday", None),
        ("She is the suspect in a stabbing that happened on Monday.", "Monday", None),
        ("It is the second shooting since Monday in the same street.", "Monday", None),
        ("On Monday, the anniversary of the shooting, the street was quiet.", "Monday", None),
        # Another person is no other event.
        ("One was killed and another hurt in a shooting on Monday.", "Monday", "shooting"),
        ("Two others were hurt in a shooting on Monday.", "Monday", "shooting"),
        ("Another shooting on Monday hurt nobody.", "Monday", None),
        # Who shoots himself by accident is the incident.
        ("The boy accidentally shot himself on Monday.", "Monday", "shooting"),
        # What an event did belongs to it, a verb behind that does not.
        ("They are sought after the crash that killed two in Weir on Monday.", "Monday", "crash"),
        ("The boy hurt in the crash that killed his sister died on Monday.", "Monday", "death"),
        # A deed to come.
        ("They plan to address the shooting Monday.", "Monday", None),
        # A verb that goes on has its day, but for the event that falls into it.
        ("On Monday, divers were still searching the ferry that crashed.", "Monday", None),
        ("She was walking home on Monday when she was shot.", "Monday", "shooting"),
        # What tells what the event did.
        ("Crews fought a fire that gutted a mill on Monday.", "Monday", "fire"),
        # What is only spoken of, or answered.
        ("The mayor accepted the resignation on Monday.", "Monday", None),
        ("Police announced the arrest on Monday.", "Monday", None),
        # The class that a word has with what stands around it.
        ("A jury found the baker guilty of theft on Monday.", "Monday", "conviction"),
        ("The baker pleaded not guilty on Monday.", "Monday", "plea"),
        ("The baker was handed a term of two years in jail on Monday.", "Monday", "sentencing"),
        ("The baker was handed a letter on Monday.", "Monday", None),
        ("A court in Weir jailed the baker on Monday.", "Monday", "sentencing"),
        ("The baker was in court on Monday.", "Monday", "hearing"),
        ("The baker will stand trial on Monday.", "Monday", "trial"),
        ("The trial of the baker is set to resume on Monday.", "Monday", "hearing"),
        ("The senate passed the bill on Monday.", "Monday", "vote"),
        ("The ferry passed the lock on Monday.", "Monday", None),
        ("The drivers ended their strike on Monday.", "Monday", "return to work"),
        ("The girl was last seen on Monday.", "Monday", "disappearance"),
        ("The strike by the drivers began on Monday.", "Monday", "strike"),
        ("A strike by the army began on Monday.", "Monday", None),
        ("A detective caught the baker on Monday.", "Monday", None),
        ("Police caught the baker on Monday.", "Monday", "arrest"),
        ("The probe took off on Monday.", "Monday", "launch"),
        ("The jet took off on Monday.", "Monday", "departure"),
        # The dead are counted, and nobody dies.
        ("The death toll from a crash on Monday has risen.", "Monday", "crash"),
        ("Crews put out the fire on Monday.", "Monday", None),
        ("The baker quit on Monday.", "Monday", "resignation"),
        ("A diver was pulled from a cave on Monday.", "Monday", "rescue"),
        ("The president received a king on Monday.", "Monday", "meeting"),
        # The verb right behind its day.
        ("A court in Weir on Monday jailed the baker.", "Monday", "sentencing"),
        ("The baker jailed on Monday died.", "Monday", "sentencing"),
        # What is described or held is not what happened.
        ("On Monday, Captain Rusk described the shooting as a mistake.", "Monday", "statement"),
        ("Neighbours held a vigil Monday for two who were shot.", "Monday", "memorial"),
        # An event that has its own day, before or behind.
        ("On Monday, two men held in Sunday's shooting were freed.", "Monday", None),
        ("He was in hospital on Monday after he was shot Sunday.", "Monday", None),
        ("He was in hospital on Monday after he was shot Sunday.", "Sunday", "shooting"),
    ],
)
def test_a_time_belongs_to_the_nearest_event_of_its_clause(sentence: str, time: str, event: str | None) -> None:
    start = sentence.index(time)

    found = event_of(sentence, Span(0, len(sentence)), Span(start, start + len(time)))

    assert (found[0].event if found else None) == event


@pytest.mark.parametrize(
    ("sentence", "time", "event"),
    [
        ("Officers were called to the harbour at 9 p.m. after a crash.", "9 p.m.", "call"),
        ("Two bodies were found in a shed at 9 p.m.", "9 p.m.", "call"),
        ("He was found dead in a shed at 9 p.m.", "9 p.m.", "call"),
        ("She called the shooting a disgrace at 9 p.m.", "9 p.m.", "shooting"),
        ("The call for help came in from the harbour at 9 p.m.", "9 p.m.", "call"),
        ("Officers were alerted to the blaze at 9 p.m.", "9 p.m.", "call"),
        ("The alarm was raised at 9 p.m. on the quay.", "9 p.m.", "call"),
        ("At 9 p.m., reports came in about a crash in Weir.", "9 p.m.", "call"),
        ("A call about the crash was placed at 9 p.m. in Weir.", "9 p.m.", "call"),
        ("Medics got the first call at 9 p.m.", "9 p.m.", "call"),
        ("Nine ambulances were called to the mill at 9 p.m.", "9 p.m.", "call"),
        ("The first shots were fired at 9 p.m. in Weir.", "9 p.m.", "shooting"),
        ("A rifle went off in the mill at 9 p.m.", "9 p.m.", "shooting"),
        # What police are called to has the hour of the call, what befell somebody its own.
        ("Officers responded to a shooting at 9 p.m. in Weir.", "9 p.m.", "call"),
        ("Troopers were called to the Holm road for a two-car crash at 9 p.m.", "9 p.m.", "call"),
        ("Crews were dispatched to the blaze at 9 p.m.", "9 p.m.", "call"),
        ("Officers responded to reports of a man shot at 9 p.m.", "9 p.m.", "shooting"),
        ("Officers responded after shots were fired at 9 p.m.", "9 p.m.", "shooting"),
        ("He was found dead of a shooting at 9 p.m.", "9 p.m.", "shooting"),
        # Who was called stands far before.
        ("Deputies who had stood all day at the weir in Tarn took the call at 7 p.m.", "7 p.m.", "call"),
    ],
)
def test_a_call_for_help_has_a_clock_time_of_its_own(sentence: str, time: str, event: str) -> None:
    start = sentence.index(time)

    found = event_of(sentence, Span(0, len(sentence)), Span(start, start + len(time)), calls=True)

    assert found is not None
    assert found[0].event == event


@pytest.mark.parametrize(
    "sentence",
    [
        "The first shooting was reported at 9 p.m. in Weir.",
        "Pupils were notified of the death at 9 p.m.",
        "The siren went off at 9 p.m. in Weir.",
    ],
)
def test_what_is_neither_a_call_nor_its_incident(sentence: str) -> None:
    start = sentence.index("9 p.m.")

    assert event_of(sentence, Span(0, len(sentence)), Span(start, start + len("9 p.m.")), calls=True) is None


@pytest.mark.parametrize(
    ("sentence", "killed"),
    [
        ("Rusk was killed by his brother on Monday.", True),
        ("Rusk was fatally wounded and was killed by a fall on Monday.", True),
        ("Rusk was killed and his brother fled on Monday.", False),
        ("Rusk was killed before the fair that opens on Monday.", False),
        ("The raid killed two on Monday.", False),
        ("Rusk was badly wounded on Monday when a beam fell.", True),
        ("Rusk was injured and the house was empty on Monday.", False),
    ],
)
def test_a_killing_has_the_day_that_no_other_deed_has(sentence: str, killed: bool) -> None:
    found = harm_at(sentence, Span(0, len(sentence)), _span(sentence, "Monday"))

    assert (found is not None) is killed


def test_a_time_stands_nearest_to_a_verb() -> None:
    sentence = "The lock was built in 1894 and repaired in 1950."

    near = [nearest(sentence, Span(0, len(sentence)), _span(sentence, year)) for year in ("1894", "1950")]

    assert [sentence[found[0].span.start : found[0].span.end] for found in near if found] == ["built", "repaired"]
    assert nearest("In 1894.", Span(0, 8), Span(3, 7)) is None


def test_confidence_falls_with_the_distance() -> None:
    near, far = "He was arrested on Monday.", "He was arrested by two of the officers of the harbour watch on Monday."

    confidence = [
        found[1]
        for text in (near, far)
        if (found := event_of(text, Span(0, len(text)), Span(text.index("Monday"), text.index("Monday") + 6)))
    ]

    assert confidence == sorted(confidence, reverse=True)
    assert confidence[0] > confidence[1]


def test_a_day_behind_the_place_of_an_event_is_less_surely_its_own() -> None:
    told = "The shooting took place on Monday."
    placed = "Officers visited the lane where the shooting took place on Monday."
    sure = [
        found[1]
        for sentence in (told, placed)
        if (found := event_of(sentence, Span(0, len(sentence)), _span(sentence, "Monday")))
    ]

    assert len(sure) == 2
    assert sure[1] < 0.6 < sure[0]


@pytest.mark.parametrize("form", sorted(forms()))
def test_a_form_ends_with_its_last_word(form: str) -> None:
    sentence = f"After a shooting the crew {form}to the harbour on Monday."

    mentions = events_in(sentence, Span(0, len(sentence)))

    assert [m.span.of(sentence) for m in mentions if sentence[m.span.end : m.span.end + 1].isalpha()] == []


def _span(sentence: str, words: str) -> Span:
    start = sentence.index(words)
    return Span(start, start + len(words))


def test_an_event_too_many_words_away_has_not_that_time() -> None:
    sentence = f"The crash{' of the small and the large' * 6} on Monday."
    start = sentence.index("Monday")

    assert event_of(sentence, Span(0, len(sentence)), Span(start, start + 6)) is None


def test_a_sentence_as_long_as_a_page_takes_no_longer_than_its_times(growth: Callable[..., float]) -> None:
    def read(page: str) -> None:
        sentence = Span(0, len(page))
        for at in range(3, len(page), 25):
            nearest(page, sentence, Span(at, at + 4))
            event_of(page, sentence, Span(at, at + 4))

    assert growth("in 1998 he sold the mill ", read) < 3
