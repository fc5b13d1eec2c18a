"""Event classes: the verbs and nouns of each class of event, and the things that some of them must be said of.

A ship that sailed, left port or departed did one thing; so did a dam that burst or gave way. What is a word of many
events by itself ("left", "broke", "released") is one of a class where a thing of that class stands shortly before it.
"""

from __future__ import annotations

import re
from typing import Final

# One line a class; "_" stands for a blank. The first word is how the class is shown: "day of the arrest". Verbs carry
# their forms, since a news sentence puts them in the past, the passive or the infinitive.
_CLASSES: Final = """
talks: spoke speak speaks speaking spoken talked talks talk discussed discuss phoned telephoned conversation phone_call
meeting: met meet meets meeting
visit: visit visits visited visiting
arrest: arrested arrest arresting detained apprehended recaptured arrests into_custody under_arrest
shooting: shot shooting shoots shootout gunfire gunshots shots gunned opened_fire shooting_death
stabbing: stabbed stabbing knifed stabbing_death
attack: attacked attack assault assaulted ambush ambushed bombing bombed bomb
explosion: explosion exploded explosions blast detonated blew_up
crash: crash crashed crashes collided collision derailed derailment overturned plunged plunges left_the_road
crash: left_the_rails jumped_the_rails ran_aground
fire: fire blaze wildfire inferno caught_fire
flood: flood floods flooding flooded
storm: storm storms hurricane tornado cyclone typhoon blizzard
raid: raid raided raids
earthquake: earthquake quake tremor temblor
landslide: landslide mudslide rockslide avalanche
eruption: eruption
sinking: sinking capsized capsizing capsize foundered keeled_over
collapse: collapse
strike: walkout downed_tools went_on_strike gone_on_strike go_on_strike stoppage industrial_action
outbreak: outbreak epidemic
coup: coup putsch
ceasefire: ceasefire cease-fire truce armistice
stampede: stampede
kidnapping: kidnapped abducted kidnapping abduction taken_hostage took_hostage taken_captive
robbery: robbery robbed burglary burgled heist theft break-in broke_into
death: died dies die dead death passed_away lost_his_life lost_her_life lost_their_lives succumbed
charge: charged indicted indictment
sentencing: sentenced sentencing sentence jailed imprisoned
hearing: arraigned arraignment hearing court trial testified testify
conviction: convicted conviction found_guilty
plea: pleaded pleads pled
resignation: resigned resign resigns resignation stepped_down steps_down step_down stood_down
election: election elections elected went_to_the_polls go_to_the_polls goes_to_the_polls referendum
vote: voted vote
funeral: funeral buried
launch: launched launch blasted_off lifted_off liftoff lift-off
birth: born
wedding: married wed wedding
retirement: retired retires retirement
surrender: surrendered gave_himself_up gave_herself_up gave_themselves_up given_himself_up handed_himself_in
surrender: handed_herself_in turned_himself_in turned_herself_in turned_themselves_in turns_himself_in
disappearance: disappeared vanished lost_contact went_missing
rescue: rescued
release: freed set_free walked_free released_from_prison released_from_jail released_from_custody
extradition: extradited
acquittal: acquitted
appointment: took_over_as takes_over_as appointed inaugurated inauguration sworn_in took_office takes_office take_office
suspension: suspended
surgery: surgery operated_on
departure: departed departure sailed set_sail left_port took_off takeoff take-off
landing: touched_down touchdown
apology: apologized apologised
escape: escaped
graduation: graduated
signing: signed signing
commencement: comes_into_force come_into_force came_into_force takes_effect take_effect took_effect
commencement: enters_into_force enter_into_force entered_into_force comes_into_effect came_into_effect
reopening: reopened reopens reopen reopening opened_again
call: called dispatched responded summoned call calls found discovered
incident: happened occurred unfolded took_place incident accident
course: opened open opens began begin begins started start starts resumed ended erupted broke_out set scheduled due
course: will_be_held
statement: said says saying told announced reported confirmed revealed wrote added tweeted issued warned quoted denied
statement: described
"""

_SHIPS: Final = "ships? ferry ferries boats? vessels? liner freighter tanker trawler yacht barge submarine dinghy"
_PLANES: Final = "planes? aircraft airliner jets? flight helicopter airbus boeing turboprop"
_DAMS: Final = "dams? levees? dy?ikes? dykes? embankments? reservoir"
_HELD: Final = r"hostages? captives? captors? kidnap\w* abduct\w*"
# A word, what it is said of, and the code points before it within which that stands. One line a class of things.
_SAID_OF: Final = rf"""
departure 90: left leaves: {_SHIPS} {_PLANES} trains? bus coach convoy
sinking 300: sank sunk sinks went_down goes_down: {_SHIPS}
crash 300: went_down came_down goes_down ditched: {_PLANES}
crash 90: hit rammed struck: {_SHIPS} trains?
collapse 300: burst bursts broke breached breach gave_way gives_way broke_through collapsed: {_DAMS}
collapse 200: collapsed gave_way caved_in: bridge building roof mine tower walls? stadium balcony tunnel
strike 300: strike strikes walked_out: unions? workers drivers pilots teachers nurses staff miners crews employees
release 600: released release handed_over given_up freedom liberated: {_HELD}
kidnapping 600: seized snatched captured taken: {_HELD}
arrest 200: captured picked_up: police troops soldiers officers deputies marshals agents guards suspect fugitive manhunt
explosion 200: went_off: bombs? devices? grenade charges? explosives?
eruption 300: erupted erupts: volcano lava ash crater
landing 300: landed lands landing: {_PLANES} spacecraft probe shuttle lander capsule
robbery 12: stolen: was were been
robbery 60: took stole entered burst_into walked_into grabbed made_off: robbers? raiders? thieves gang burglars?
coup 120: stormed seized overran surrounded: soldiers troops tanks mutineers army
arrest 300: picked_up taken_from taken_away led_away seized: arrest\w* detain\w* custody
"""


# "An air strike" downs no tools, "released a photo" frees nobody, "left three dead" is no departure.
_NOT_BEFORE: Final = {
    "strike": re.compile(r"\b(?:air|missile|drone|rocket|military|nuclear|lightning|hunger|bomb)[ -]?\Z", re.IGNORECASE)
}
_NOT_BEHIND: Final = {
    "release": re.compile(
        r" (?:[\w-]+ ){0,3}(?:statements?|photo\w*|pictures?|videos?|footage|images?|details|figures|results|"
        r"documents?|reports?|data|names?|sketch|tapes?|audio|recordings?|list|money|funds)\b"
    ),
    "departure": re.compile(r"(?! (?:the )?(?:for|from|port|harbou?r|dock|airport|station|at|on|shortly|just|[A-Z]))"),
    "crash": re.compile(r" (?:by|out|back)\b"),
    "coup": re.compile(
        r"(?! (?:[\w'’-]+ ){0,3}(?:palace|parliament|power|television|residence|capital|government|president))"
    ),
}
_BEFORE_REACH: Final = 12


class SaidOf:
    """A word that names an event of a class only where a thing of that class stands before it."""

    __slots__ = ("_reach", "_things", "event")

    def __init__(self, event: str, reach: int, things: str) -> None:
        self.event = event
        self._reach = reach
        self._things = re.compile(rf"\b(?:{'|'.join(things.split())})\b")

    def holds(self, page: str, folded: str, start: int, end: int) -> bool:
        """Whether the word between two places is one of such a thing.

        Args:
            page: The text.
            folded: The same in small letters.
            start: Where the word begins.
            end: Where it ends.
        """
        if self._things.search(folded, max(0, start - self._reach), start) is None:
            return False
        before, behind = _NOT_BEFORE.get(self.event), _NOT_BEHIND.get(self.event)
        if before is not None and before.search(page, max(0, start - _BEFORE_REACH), start) is not None:
            return False
        return behind is None or behind.match(page, end) is None


def forms() -> dict[str, str]:
    """The class of each form that tells it by itself."""
    table: dict[str, str] = {}
    for line in _CLASSES.strip().splitlines():
        event, words = line.split(": ")
        table.update(dict.fromkeys((form.replace("_", " ") for form in words.split()), event))
    return table


def forms_said_of() -> dict[str, tuple[SaidOf, ...]]:
    """For each form that needs a thing the classes that it may be of, the first that holds being meant."""
    table: dict[str, tuple[SaidOf, ...]] = {}
    for line in _SAID_OF.strip().splitlines():
        head, words, things = line.split(": ")
        event, reach = head.split()
        said = SaidOf(event, int(reach), things)
        for form in words.split():
            name = form.replace("_", " ")
            table[name] = (*table.get(name, ()), said)
    return table
