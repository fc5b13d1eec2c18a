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
talks: sat_down_with
talks: spoke speak speaks speaking spoken talked talks talk discussed discuss phoned telephoned conversation phone_call
meeting: met meet meets meeting
visit: visit visits visited visiting
arrest: arrested arrest arresting detained apprehended recaptured arrests into_custody under_arrest
shooting: shot shooting shoots shootout gunfire gunshots shots gunned opened_fire shooting_death shot_dead
stabbing: stabbed stabbing knifed stabbing_death stabbed_to_death
attack: attacked attack assault assaulted ambush ambushed bombing bombed bomb
explosion: explosion exploded explosions blast detonated blew_up
crash: crash crashed crashes collided collision derailed derailment overturned plunged plunges left_the_road
crash: left_the_rails jumped_the_rails ran_aground ran_off_the_road hit_by_a_car hit_by_a_bus hit_by_a_train
crash: hit_by_a_truck hit_by_a_lorry struck_by_a_car struck_by_a_train struck_by_a_truck
fire: fire blaze wildfire inferno caught_fire flames
extinguishing: extinguished put_out doused under_control still_burning
flood: flood floods flooding flooded
storm: storm storms hurricane tornado cyclone typhoon blizzard
raid: raid raided raids
earthquake: earthquake quake tremor temblor
landslide: landslide mudslide rockslide avalanche
eruption: eruption
sinking: sinking capsized capsizing capsize foundered keeled_over
collapse: collapse
strike: walkout downed_tools went_on_strike gone_on_strike stoppage industrial_action stopped_work
return to work: returned_to_work return_to_work returning_to_work back_to_work
return to work: ended_their_strike ended_the_strike ended_a_strike called_off_their_strike called_off_the_strike
outbreak: outbreak epidemic
coup: coup putsch
ceasefire: ceasefire cease-fire truce armistice
stampede: stampede
kidnapping: kidnapped abducted kidnapping abduction taken_hostage took_hostage taken_captive
robbery: robbery robbed burglary burgled heist theft break-in broke_into
death: died dies die dead death passed_away lost_his_life lost_her_life lost_their_lives succumbed
charge: charged indicted indictment
sentencing: sentenced sentencing sentence jailed imprisoned sent_to_prison sent_to_jail
hearing: arraigned arraignment hearing court_appearance trial testified testify before_a_judge adjourned remanded
conviction: convicted conviction found_guilty verdict
plea: pleaded pleads pled
resignation: resigned resign resigns resignation quit quits left_office leaves_office stepped_down
resignation: steps_down step_down stood_down
election: election elections elected referendum
founding: founded set_up established
vote: voted vote
funeral: funeral buried laid_to_rest
memorial: memorial vigil
discharge: left_hospital left_the_hospital discharged_from
launch: launched launch blasted_off lifted_off liftoff lift-off sent_into_space sent_into_orbit
birth: born
wedding: married wed wedding marriage tied_the_knot
retirement: retired retires retirement
surrender: surrendered gave_himself_up gave_herself_up gave_themselves_up given_himself_up handed_himself_in
surrender: handed_herself_in turned_himself_in turned_herself_in turned_themselves_in turns_himself_in
disappearance: disappeared vanished lost_contact went_missing last_seen missing_since been_seen_since disappearance
rescue: rescued found_alive pulled_alive brought_to_safety
release: freed set_free walked_free left_prison leaves_prison left_jail
extradition: extradited
acquittal: acquitted
appointment: took_over_as takes_over_as appointed appointment
swearing-in: inaugurated inauguration sworn_in took_office takes_office take_office took_the_oath take_the_oath
swearing-in: takes_the_oath oath_of_office came_to_power comes_to_power assumed_office assumes_office assume_office
swearing-in: assumed_the_presidency assumes_the_presidency
suspension: suspended
surgery: surgery operated_on
departure: departed departure sailed set_sail left_port took_off takeoff take-off
landing: touched_down touchdown
apology: apologized apologised apologizes apologises apologizing apologising
apology: had_to_apologize had_to_apologise made_to_apologize made_to_apologise forced_to_apologize forced_to_apologise
escape: escaped
graduation: graduated
signing: signed signing inked
commencement: comes_into_force come_into_force came_into_force takes_effect take_effect took_effect
commencement: enters_into_force enter_into_force entered_into_force comes_into_effect came_into_effect
reopening: reopened reopens reopen reopening opened_again
call: called dispatched responded summoned call calls found discovered found_dead discovered_dead
call: report_came_in reports_came_in alarm_was_raised raised_the_alarm
incident: happened occurred unfolded took_place take_place takes_place incident accident
course: opened open opens began begin begins started start starts resumed ended erupted broke_out set scheduled due
course: will_be_held resumes resume planned slated
statement: said says saying told announced reported confirmed revealed wrote added tweeted issued warned quoted denied
statement: described
"""

_SHIPS: Final = "ships? ferry ferries boats? vessels? liner freighter tanker trawler yacht barge submarine dinghy"
_CARS: Final = "cars? vans? lorry lorries trucks? bus buses coach minibus motorcycles? vehicles? tram"
_WORKERS: Final = "unions? workers drivers pilots teachers doctors nurses staff miners crews employees"
_PLANES: Final = "planes? aircraft airliner jets? flight helicopter airbus boeing turboprop"
_DAMS: Final = "dams? levees? dy?ikes? dykes? embankments? reservoir"
_HELD: Final = r"hostages? captives? captors? kidnap\w* abduct\w*"
_PRISON: Final = "prison jail custody detention captivity imprisonment bail"
_HELPERS: Final = (
    "police officers deputies troopers firefighters crews brigade services ambulance dispatchers authorities"
)
_DEALS: Final = "deals? agreement pact accord treaty compromise"
_LAWMAKERS: Final = "parliament lawmakers legislators? senate senators congress assembly mps bill law motion"
# A word, what it is said of, and the code points before it, and behind it, within which that stands. One line a class
# of things.
_SAID_OF: Final = rf"""
departure 90: left leaves: {_SHIPS} {_PLANES} trains? bus coach convoy
sinking 300: sank sunk sinks went_down goes_down: {_SHIPS}
crash 300: went_down came_down goes_down ditched: {_PLANES}
crash 90: hit rammed struck: {_SHIPS} trains?
crash 60: veered skidded swerved ploughed_into plowed_into slammed_into smashed_into hit struck rammed: {_CARS}
collapse 300: burst bursts broke breached breach gave_way gives_way broke_through collapsed: {_DAMS}
collapse 200: collapsed gave_way caved_in: bridge building roof mine tower walls? stadium balcony tunnel
strike 300: strike strikes walked_out: {_WORKERS}
strike 0 50: strike strikes: by\W(?:\w+\W){{0,2}}(?:{"|".join(_WORKERS.split())})
release 600: released release handed_over given_up freedom liberated: {_HELD}
kidnapping 600: seized snatched captured taken: {_HELD}
arrest 200: captured picked_up: police troops soldiers officers deputies marshals agents guards suspect fugitive manhunt
arrest 120: caught nabbed: police officers detectives agents suspect fugitive manhunt
call 40: alerted notified: {_HELPERS}
shooting 40: went_off discharged: guns? handgun revolver pistol rifle shotgun firearm weapon
explosion 200: went_off: bombs? devices? grenade charges? explosives?
eruption 300: erupted erupts: volcano lava ash crater
launch 160: took_off lifted roared soared: rocket spacecraft probe shuttle satellite capsule
landing 300 30: landed lands landing set_down: {_PLANES} spacecraft probe shuttle lander capsule rover
rescue 100: pulled saved dug_out plucked winched brought_out: rescuers? rescue firefighters divers lifeboat coastguard
rescue 60 50: freed pulled saved brought reached found: mine shaft rubble wreckage cave ruins debris avalanche
rescue 0 4: rescue: of
return to work 80: ended ends came_to_an_end: strike walkout stoppage
release 60 60: released release releases let_out: {_PRISON}
sentencing 0 70: handed handed_down given gave received receives got gets imposed: prison jail sentence term
conviction 80: guilty: found finds
acquittal 80: not_guilty: found finds
election 16: polls: go goes went heads? headed
trial 12: trial: go goes going went stands? stood
trial 8: tried: be
hearing 24: court: in to into at before
vote 70 50: passed passes approved approves adopted adopts backed ratified enacted rejected banned: {_LAWMAKERS}
meeting 40 40: received receives hosted hosts welcomed: president premier prime chancellor king queen pope envoy
deal 60 50: reached struck concluded sealed clinched agreed: {_DEALS}
incident 4: struck: it
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
    """A word that names an event of a class only where a thing of that class stands before it, or right behind it."""

    __slots__ = ("_before", "_behind", "_things", "event")

    def __init__(self, event: str, before: int, behind: int, things: str) -> None:
        self.event = event
        self._before, self._behind = before, behind
        self._things = re.compile(rf"\b(?:{'|'.join(things.split())})\b")

    def holds(self, page: str, folded: str, start: int, end: int) -> bool:
        """Whether the word between two places is one of such a thing.

        Args:
            page: The text.
            folded: The same in small letters.
            start: Where the word begins.
            end: Where it ends.
        """
        told = self._things.search(folded, max(0, start - self._before), start)
        if told is None and (not self._behind or self._things.search(folded, end, end + self._behind) is None):
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
        event = head.rstrip("0123456789 ")
        before, behind = (*map(int, head.removeprefix(event).split()), 0)[:2]
        said = SaidOf(event, before, behind, things)
        for form in words.split():
            name = form.replace("_", " ")
            table[name] = (*table.get(name, ()), said)
    return table
