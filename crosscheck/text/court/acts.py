"""The acts that courts try: one offence a line, what it is about, and the words that papers have for it."""

from __future__ import annotations

from typing import Final

GENERIC: Final = "charges"
# Offence, what it is about where the act itself says so ("" where an object must: drug smuggling), and its forms, a
# blank in them as "_". Acts of one line are one offence in other words; acts of one matter are seldom charged together.
_ACTS: Final = """
smuggling||smuggling smuggle smuggled
trafficking||trafficking dealing distribution selling
possession||possession possessing
murder|killing|murder murdering murdered
attempted murder|killing|attempted_murder
manslaughter|killing|manslaughter negligent_homicide culpable_homicide involuntary_homicide reckless_homicide \
vehicular_homicide negligent_killing unintentional_killing reckless_imprudence \
reckless_imprudence_resulting_in_homicide causing_death_by_negligence causing_death_by_dangerous_driving \
causing_death_by_careless_driving causing_death_by_reckless_driving
homicide|killing|homicide
assault|violence|assault assaulting
battery|violence|battery
bodily harm|violence|bodily_harm grievous_bodily_harm actual_bodily_harm dangerous_bodily_harm serious_bodily_harm
torture|torture|torture torturing
robbery|theft|robbery robbing
burglary|theft|burglary breaking_and_entering housebreaking
theft|theft|theft stealing larceny shoplifting pickpocketing
looting|theft|looting
receiving|theft|receiving_stolen_goods receiving_stolen_property handling_stolen_goods possession_of_stolen_goods \
possession_of_stolen_property
embezzlement|money|embezzlement embezzling misappropriation misappropriating
fraud|money|fraud defrauding swindling
bribery|money|bribery bribing taking_bribes accepting_bribes paying_bribes offering_bribes taking_a_bribe \
accepting_a_bribe offering_a_bribe taking_kickbacks accepting_kickbacks
money laundering|money|money_laundering laundering_money
tax evasion|money|tax_evasion evading_tax evading_taxes
corruption|money|corruption graft
abuse of office|money|abuse_of_office abuse_of_power abuse_of_authority abusing_his_office abusing_her_office \
abusing_his_power abusing_her_power misuse_of_office misconduct_in_office misconduct_in_public_office breach_of_trust
insider dealing|money|insider_dealing insider_trading
extortion|money|extortion blackmail
conspiracy||conspiracy conspiring
arson|arson|arson setting_fire setting_a_fire starting_the_fire starting_a_fire starting_the_blaze
kidnapping|freedom|kidnapping abduction abducting
hostage-taking|freedom|hostage-taking hostage_taking taking_hostages
false imprisonment|freedom|false_imprisonment unlawful_imprisonment unlawful_detention
hijacking|hijacking|hijacking air_piracy
piracy|piracy|piracy
rape|sexual|rape raping
sexual assault|sexual|sexual_assault indecent_assault sexual_abuse
sexual harassment|sexual|sexual_harassment
espionage|state|espionage spying
treason|state|treason high_treason
terrorism|state|terrorism terrorist_acts terrorist_offences terrorist_offenses
sabotage|sabotage|sabotage
leaking secrets|secrets|leaking_state_secrets leaking_secrets leaking_classified_information leaking_documents \
disclosure_of_state_secrets disclosure_of_classified_information disclosing_state_secrets \
disclosing_classified_information divulging_state_secrets revealing_state_secrets
sedition|rule|sedition subversion seditious_conspiracy inciting_subversion
rebellion|rule|rebellion insurrection armed_rebellion
mutiny|rule|mutiny
coup|rule|plotting_a_coup staging_a_coup attempting_a_coup planning_a_coup leading_a_coup coup-plotting
extremism|speech|extremism extremist_activity
false news|speech|spreading_false_news spreading_false_information publishing_false_news \
publishing_false_information spreading_fake_news spreading_disinformation spreading_rumours spreading_rumors
defamation|speech|defamation libel slander defaming libelling libeling slandering criminal_defamation criminal_libel
insult|speech|insulting insult lese-majeste lese_majeste lese_majesty lèse-majesté
incitement|speech|incitement inciting hate_speech
blasphemy|faith|blasphemy
apostasy|faith|apostasy
hooliganism|order|hooliganism disorderly_conduct breach_of_the_peace disturbing_the_peace
rioting|order|rioting
forgery|forgery|forgery forging counterfeiting falsifying falsification
perjury|justice|perjury lying_under_oath
obstruction|justice|obstruction obstructing_justice perverting_the_course_of_justice
contempt|justice|contempt contempt_of_court
negligence|negligence|negligence medical_malpractice malpractice gross_negligence criminal_negligence \
negligent_conduct dereliction_of_duty \
neglect_of_duty
stalking|harassment|stalking
harassment|harassment|harassment
reckless endangerment|endangerment|reckless_endangerment endangering_lives
child neglect|child|child_neglect
child abuse|child|child_abuse
dangerous driving|driving|dangerous_driving reckless_driving careless_driving
drunk driving|driving|drunk_driving drunken_driving drink-driving drink_driving driving_under_the_influence
desertion|service|desertion deserting
draft evasion|service|draft_evasion draft-dodging draft_dodging evading_conscription evading_military_service \
refusing_military_service
genocide|war|genocide
crimes against humanity|war|crimes_against_humanity
war crimes|war|war_crimes
test evasion|doping|evading_a_test evading_tests evading_a_drugs_test missing_a_test missing_tests \
missing_three_tests \
refusing_a_test
doping|doping|doping blood_doping anti-doping_rule_violations anti-doping_violations
match-fixing|fixing|match-fixing match_fixing spot-fixing spot_fixing fixing_matches
poaching|wildlife|poaching
illegal entry|border|illegal_entry illegal_immigration entering_illegally illegally_entering illegally_crossing \
illegal_border_crossing
breaking sanctions|sanctions|breaking_sanctions breaching_sanctions violating_sanctions evading_sanctions \
sanctions-busting
trespassing|trespass|trespassing trespass
vandalism|damage|vandalism criminal_damage desecration damage_to_property damage_to_state_property damaging_property
infanticide|killing|infanticide
assisting suicide|suicide|assisting_suicide assisting_a_suicide aiding_suicide abetting_suicide abetment_to_suicide
indecent exposure|exposure|indecent_exposure
indecency|indecency|gross_indecency public_indecency indecency
incest|incest|incest
sodomy|sodomy|sodomy
voyeurism|voyeurism|voyeurism
grooming|grooming|grooming
child pornography|pornography|child_pornography
prostitution|prostitution|prostitution soliciting pimping procuring running_a_brothel keeping_a_brothel
bigamy|bigamy|bigamy
genital mutilation|mutilation|female_genital_mutilation genital_mutilation
illegal abortion|abortion|illegal_abortion illegal_abortions
slavery|slavery|modern_slavery slavery forced_labour forced_labor
election fraud|election|electoral_fraud election_fraud voter_fraud vote_rigging vote-rigging election_rigging \
rigging_the_election rigging_an_election vote_buying buying_votes
influence peddling|money|influence_peddling influence-peddling trading_in_influence
market manipulation|market|market_manipulation manipulating_the_market market_rigging
price fixing|prices|price_fixing price-fixing
false accounting|accounts|false_accounting
witness tampering|justice|witness_tampering tampering_with_a_witness tampering_with_witnesses intimidating_a_witness \
witness_intimidation jury_tampering
false statements|justice|making_false_statements making_a_false_statement lying_to_the_fbi lying_to_investigators \
lying_to_police filing_a_false_report making_a_false_report wasting_police_time
resisting arrest|arrest|resisting_arrest
escape|escape|escaping_custody escaping_from_custody escape_from_custody prison_escape
breach of bail|bail|breach_of_bail breaching_bail skipping_bail jumping_bail
breach of parole|parole|violating_parole parole_violation violating_his_parole violating_her_parole \
violating_probation probation_violation
breach of an order|order of a court|violating_a_restraining_order breaching_a_restraining_order \
breaching_a_court_order violating_a_court_order
harbouring|harbouring|harbouring_a_fugitive harboring_a_fugitive harbouring_fugitives harbouring_terrorists \
harboring_terrorists
causing an explosion|explosion|causing_an_explosion causing_explosions
carrying a concealed weapon|carrying|carrying_a_concealed_weapon
growing cannabis|growing|cultivating_cannabis cannabis_cultivation growing_cannabis growing_marijuana
speeding|speeding|speeding
hit-and-run|leaving|hit-and-run leaving_the_scene fleeing_the_scene failing_to_stop failure_to_stop
driving without a licence|licence|driving_without_a_licence driving_without_a_license unlicensed_driving \
driving_while_disqualified
public disorder|order|public_disorder violent_disorder affray
unlawful assembly|assembly|unlawful_assembly illegal_assembly illegal_gathering unauthorised_assembly \
unauthorized_assembly unauthorised_rally unauthorized_rally unauthorised_protest unauthorized_protest illegal_protest \
illegal_rally
breach of curfew|curfew|violating_a_curfew violating_the_curfew breaking_a_curfew breaking_the_curfew \
breaking_curfew \
breaking_lockdown_rules breaching_quarantine
racial abuse|race|racial_abuse
threats|threats|making_threats issuing_threats threatening_behaviour threatening_behavior death_threats \
making_death_threats making_a_bomb_threat making_bomb_threats criminal_threats
terrorist financing|terrorist funds|terrorist_financing terror_financing financing_terrorism funding_terrorism
membership|membership|membership_of_a_terrorist_group membership_of_a_terrorist_organisation \
membership_in_a_terrorist_group membership_in_a_terrorist_organization membership_of_a_banned_organisation \
membership_of_a_banned_group membership_of_a_criminal_organisation membership_in_a_criminal_organization \
belonging_to_a_terrorist_group belonging_to_a_terrorist_organisation belonging_to_a_banned_organisation \
belonging_to_a_criminal_organisation belonging_to_a_criminal_gang
organised crime|gang|organised_crime organized_crime racketeering
hacking|computers|hacking computer_hacking computer_misuse cybercrime cyber_crime
copyright infringement|copyright|copyright_infringement
animal cruelty|animals|animal_cruelty cruelty_to_animals animal_abuse
child endangerment|child|child_endangerment endangering_a_child endangering_children
abandoning|abandoning|abandoning_a_child abandoning_an_injured_person abandonment
endangering traffic|traffic|endangering_shipping endangering_navigation endangering_an_aircraft endangering_traffic
practising without a licence|medicine|practising_medicine_without_a_licence practicing_medicine_without_a_license \
practising_without_a_licence practicing_without_a_license
illegal fishing|fishing|illegal_fishing
illegal logging|logging|illegal_logging
illegal mining|mining|illegal_mining
pollution|pollution|pollution illegal_dumping fly-tipping
illegal gambling|gambling|illegal_gambling
overstaying|border|overstaying_a_visa overstaying_his_visa overstaying_her_visa
false passport|passport|using_a_false_passport using_a_forged_passport using_a_fake_passport passport_fraud
customs evasion|customs|customs_evasion evading_customs_duty evading_customs_duties
witchcraft|witchcraft|witchcraft sorcery
charges||charge charges offences offenses offence offense crimes crime
"""


def _forms() -> dict[str, tuple[str, str]]:
    lines = (line.split("|") for line in _ACTS.strip().splitlines())
    return {form.replace("_", " "): (act, matter) for act, matter, forms in lines for form in forms.split()}


# Every word for an act -> the offence and its matter.
FORMS: Final = _forms()
# What each offence is about by itself; "" of those whose object tells it.
MATTERS: Final = dict(FORMS.values())
# What these are about is told by an object.
NEEDS_OBJECT: Final = frozenset({"smuggling", "trafficking", "possession", GENERIC})

# A word that says less than another of the same offence: every murder is a homicide, every rape a sexual assault.
_WIDER: Final = {
    "homicide": "murder manslaughter attempted_murder infanticide negligence",
    "murder": "attempted_murder",
    "sexual assault": "rape sexual_harassment",
    "corruption": (
        "influence_peddling bribery embezzlement fraud abuse_of_office extortion money_laundering insider_dealing "
        "tax_evasion"
    ),
    "fraud": "election_fraud false_accounting embezzlement tax_evasion insider_dealing forgery theft receiving",
    "theft": "embezzlement",
    "hostage-taking": "kidnapping false_imprisonment terrorism hijacking",
    "kidnapping": "false_imprisonment trafficking",
    "terrorism": "murder kidnapping arson hijacking sabotage attempted_murder extremism genocide",
    "war crimes": "genocide crimes_against_humanity murder torture rape homicide",
    "crimes against humanity": "genocide murder torture rape homicide",
    "genocide": "murder incitement",
    "negligence": "manslaughter reckless_endangerment dangerous_driving",
    "dangerous driving": "manslaughter homicide",
    "drunk driving": "manslaughter homicide",
    "espionage": "leaking_secrets",
    "treason": "leaking_secrets coup rebellion mutiny sedition",
    "coup": "rebellion mutiny sedition terrorism",
    "sedition": "incitement rebellion extremism insult",
    "extremism": "incitement",
    "incitement": "rioting hooliganism murder",
    "defamation": "insult false_news",
    "blasphemy": "insult apostasy",
    "rioting": "hooliganism",
    "smuggling": "poaching breaking_sanctions",
    "torture": "assault",
    "attempted murder": "assault battery",
    "child abuse": "assault child_neglect rape sexual_assault",
    "assault": "battery hooliganism bodily_harm",
    "rape": "assault",
    "vandalism": "arson sabotage hooliganism trespassing",
    "trespassing": "illegal_entry burglary",
    "obstruction": "witness_tampering false_statements perjury",
    "perjury": "false_statements",
    "public disorder": "hooliganism rioting",
    "child endangerment": "child_neglect child_abuse",
    "illegal entry": "overstaying",
    "contempt": "obstruction insult",
    "robbery": "extortion",
    "bribery": "extortion",
    "harassment": "stalking sexual_harassment",
}
_KIN: Final = frozenset(
    frozenset((wide, narrow.replace("_", " "))) for wide, narrows in _WIDER.items() for narrow in narrows.split()
)


def akin(one: str, other: str) -> bool:
    """Whether two offences can be one and the same deed by two names of the law, or one is the wider word."""
    return one == other or GENERIC in (one, other) or frozenset((one, other)) in _KIN
