"""What became of each statement of the patient page: its place in the app, what names it there, and the test for it.

`python -m tests.facts` prints the table. `uses` names where the ID stands:

    step:push               the step `push` of resources/steps/procedure.json
    stop:cloudy             the card `cloudy` of resources/steps/stops.json
    rule:warmup             the rule `warmup` of resources/medication/rules.json
    sign:rash               the sign `rash` of resources/medication/signs.json
    medicine:etanercept     the medicine, or the class, of resources/medication/interactions.json
    phones:US               the numbers of that country in rules.json
    learn:about             the topic `about` of the Learn page
    domain/body.py          a module of the app that says the ID
"""

from __future__ import annotations

from dataclasses import dataclass

_GUIDE = "tests/domain/test_guide.py::"
_SAYS = "tests/facts/test_steps_say_it.py::test_the_step_says_what_its_statement_says"
_WIZARD = "tests/ui/injection/test_wizard.py::"
_LEARN = "tests/ui/learn/test_learn_page.py::test_the_parts_a_person_asks_for_by_name_are_topics"
_FACTS = "tests/facts/test_behaviour.py::"
_SIGNS = "tests/domain/test_signs.py::"
_SUPPLIES = "tests/ui/supplies/test_supplies_page.py::"
_VISITS = "tests/domain/test_visits.py::"
_INTERACTIONS = "tests/domain/test_interactions.py::"
_REJECTED = f"{_GUIDE}test_a_bad_syringe_cannot_be_clicked_through"
_TOUCHED = f"{_GUIDE}test_a_needle_that_touched_something_is_not_used"
_CARD = f"{_GUIDE}test_a_sign_leads_to_its_card_and_back_again"


@dataclass(frozen=True, slots=True)
class Traced:
    """One statement of the patient page."""

    place: str
    uses: tuple[str, ...]
    tests: tuple[str, ...]


def _step(step: str, place: str, *tests: str, more: tuple[str, ...] = ()) -> Traced:
    return Traced(place, (f"step:{step}", *more), (_SAYS, *tests))


FACTS: dict[str, Traced] = {
    # ---- what it is
    "USE-1": Traced("Learn, About anakinra", ("learn:about",), (_LEARN,)),
    "USE-2": Traced("Learn, About anakinra", ("learn:about",), (_LEARN,)),
    "USE-3": Traced(
        "Nobody is taken to have rheumatoid arthritis: no amount is preset, a condition is in the person’s own words",
        ("learn:about",),
        (
            "tests/ui/first_run/test_first_run.py::test_nothing_is_preset_and_each_step_says_what_it_waits_for",
            f"{_VISITS}test_another_condition_is_named",
        ),
    ),
    "EFFECT-1": Traced(
        "A note on Adherence in the first weeks",
        ("rule:benefit_note_until", "ui/adherence/view.py"),
        (f"{_FACTS}test_the_full_benefit_may_still_come_in_the_first_weeks_and_the_page_says_so",),
    ),
    "DIET-1": Traced("Learn, About anakinra", ("learn:about",), (_LEARN,)),
    "BRAND-1": Traced("The step that reads the label names both", ("step:label",), (_SAYS,)),
    "BRAND-2": Traced(
        "Learn reads the name aloud",
        ("learn:about", "ui/learn/screen.py"),
        ("tests/ui/learn/test_learn_page.py::test_how_the_name_is_said_can_be_heard",),
    ),
    # ---- the dose
    "DOSE-1": _step("insert", "The steps know one way to give it: under the skin", more=("learn:about",)),
    "DOSE-2": Traced(
        "A new prescription is once a day unless it says otherwise",
        ("rule:dose_interval",),
        (f"{_FACTS}test_a_prescription_is_once_a_day_unless_it_says_otherwise",),
    ),
    "DOSE-3": Traced(
        "Each day’s dose is due at the same time by the clock on the wall, and a reminder comes then",
        ("rule:dose_time", "step:done", "domain/reminders.py", "ui/reminder/watch.py"),
        (
            "tests/domain/test_prescription.py::test_a_slot_keeps_its_wall_time_over_both_changes",
            "tests/domain/test_reminders.py::test_it_comes_at_the_time_of_the_dose_and_not_before",
            "tests/ui/reminder/test_reminders.py::test_it_wakes_at_the_next_dose_and_says_it_once",
        ),
    ),
    "DOSE-4": Traced(
        "The amount and the label’s own words are copied; what is unclear is kept as a question for the doctor",
        ("step:label", "services/keep_label.py", "domain/appointments.py"),
        (
            _SAYS,
            "tests/ui/first_run/test_first_run.py::test_nothing_is_preset_and_each_step_says_what_it_waits_for",
            f"{_VISITS}test_an_answered_question_is_no_longer_open",
        ),
    ),
    "DOSE-5": Traced(
        "One that does not match is put aside, past the mark another is taken, more than prescribed says whom to call",
        ("step:label", "step:part_dose", "stop:wrong_label", "stop:past_mark"),
        (
            f"{_FACTS}test_a_syringe_that_does_not_match_the_prescription_is_put_aside",
            f"{_GUIDE}test_gone_past_the_mark_needs_another_syringe",
            "tests/ui/recording/test_log_page.py::test_more_than_prescribed_says_whom_to_call",
        ),
    ),
    "DOSE-6": Traced(
        "A dose that is recorded stands before everything, an early one is told",
        ("rule:double_dose_block", "rule:early_dose_warning"),
        (
            f"{_GUIDE}test_a_recorded_dose_stands_before_everything_and_none_is_started",
            f"{_GUIDE}test_too_early_is_told_with_the_hours",
        ),
    ),
    # ---- the syringe
    "SYRINGE-1": Traced(
        "A cracked, leaking or dropped syringe is put aside",
        ("step:look", "stop:damaged"),
        (_REJECTED, f"{_GUIDE}test_a_dropped_syringe_can_be_put_aside_at_any_step_before_the_needle_goes_in"),
    ),
    "SYRINGE-2": Traced(
        "A carton is taken to hold seven unless said otherwise; from there the day to reorder is counted",
        ("rule:box_size", "ui/supplies/carton_form.py"),
        (
            f"{_FACTS}test_a_carton_is_taken_to_hold_seven",
            "tests/domain/test_stock.py::test_the_day_to_reorder_lies_two_days_before_the_first_dose_without_a_syringe",
        ),
    ),
    "SYRINGE-3": Traced(
        "A used syringe is gone from the carton and is never offered again",
        ("step:sharps",),
        ("tests/domain/test_stock.py::test_used_discarded_and_lost_syringes_are_gone_and_one_that_is_out_is_not",),
    ),
    "SYRINGE-4": _step(
        "push", "The step that pushes asks for all of it", f"{_WIZARD}test_an_incomplete_dose_is_recorded_as_such"
    ),
    "SYRINGE-5": _step(
        "push",
        "An incomplete dose is written down and never topped up",
        f"{_GUIDE}test_an_incomplete_dose_is_never_topped_up",
    ),
    "SYRINGE-6": _step(
        "sharps",
        "The last act of each injection; the container on Supplies counts it",
        f"{_GUIDE}test_nothing_is_recorded_before_the_syringe_is_in_the_container",
        "tests/domain/test_sharps.py::test_what_went_in_since_it_was_begun_counts_and_what_was_in_it_before",
        more=("ui/supplies/facts.py",),
    ),
    "SYRINGE-7": Traced(
        "Learn, Throwing it away, and where a full container is closed",
        ("learn:disposal", "ui/supplies/facts.py"),
        (_LEARN, f"{_SUPPLIES}test_a_container_at_its_line_is_closed_and_the_page_says_whom_to_ask"),
    ),
    # ---- looking at it
    "LOOK-1": _step("look", "Said before the look, and while it warms up"),
    "LOOK-2": Traced(
        "A wait, then another look, as often as needed",
        ("rule:foam_wait", "step:look"),
        (f"{_GUIDE}test_foam_waits_and_looks_again_as_often_as_needed",),
    ),
    "LOOK-3": Traced("Rejected; another syringe", ("stop:coloured", "rule:discolored_liquid"), (_REJECTED,)),
    "LOOK-4": Traced(
        "Rejected; another syringe",
        ("stop:cloudy", "rule:cloudy_liquid"),
        (_REJECTED, f"{_WIZARD}test_a_cloudy_syringe_cannot_be_passed"),
    ),
    "LOOK-5": Traced(
        "Rejected, and ask the pharmacist before throwing it away (D-2)",
        ("stop:particles", "rule:floating_particles"),
        (_REJECTED,),
    ),
    # ---- where
    **{
        f"SITE-{number}": Traced(
            "Open on the body map to whoever injects",
            ("rule:regions_self", "step:place"),
            ("tests/domain/test_body.py::test_who_injects_decides_which_zones_are_open",),
        )
        for number in (1, 2)
    },
    **{
        f"SITE-{number}": Traced(
            "Open on the body map only when someone else injects",
            ("rule:regions_helper", "step:place"),
            (
                "tests/domain/test_body.py::test_who_injects_decides_which_zones_are_open",
                f"{_GUIDE}test_arms_are_closed_when_one_injects_oneself",
            ),
        )
        for number in (3, 4)
    },
    "SITE-5": Traced(
        "The next spot is suggested; none used lately is while another is open",
        ("step:place",),
        ("tests/domain/test_rotation.py::test_nothing_used_lately_is_suggested_while_something_else_is_open",),
    ),
    "SITE-6": Traced(
        "The same part of the body is allowed",
        ("step:place",),
        (f"{_FACTS}test_the_same_part_of_the_body_is_allowed_the_next_day",),
    ),
    "SITE-7": Traced(
        "A spot nearer to the last one is closed",
        ("rule:site_distance_min", "domain/obstacles.py"),
        ("tests/domain/test_rotation.py::test_the_last_injection_keeps_its_distance_to_the_millimetre",),
    ),
    "SITE-8": _step(
        "look_skin",
        "A question before the skin is cleaned",
        f"{_GUIDE}test_skin_that_is_not_fine_leads_to_another_place",
    ),
    # ---- before the first one
    "TRAIN-1": Traced(
        "Asked at the first run, and in front of the first injection until it was done",
        ("ui/first_run/person_steps.py", "ui/people/training_dialog.py"),
        ("tests/ui/people/test_people_dialogs.py::test_in_front_of_an_injection_nothing_is_kept_before_both_are_done",),
    ),
    "TRAIN-2": Traced(
        "Asked of the person and of each helper, with the day",
        ("ui/first_run/person_steps.py", "ui/people/training_dialog.py", "services/keep_caregiver.py"),
        (
            "tests/ui/test_app_window.py::test_an_injection_starts_only_once_whoever_injects_was_shown_how",
            "tests/ui/people/test_people_dialogs.py::test_the_day_a_helper_was_shown_how_is_kept_with_the_helper",
        ),
    ),
    # ---- how
    "TECH-1": _step("clean", "A step with its picture"),
    "TECH-2": Traced(
        "A wait that ends with a word", ("step:dry", "rule:skin_dry"), (_SAYS, f"{_GUIDE}test_drying_ends_with_a_word")
    ),
    "TECH-3": _step("uncap", "A step with its picture"),
    "TECH-4": _step("uncap", "A warning there; one that was touched is not used", _TOUCHED, more=("stop:touched",)),
    "TECH-5": _step("pinch", "A step with its picture"),
    "TECH-6": _step("pinch", "A step, “if you can”"),
    "TECH-7": _step("uncap", "A warning; one that lay down is not used", _TOUCHED, more=("stop:touched",)),
    "TECH-8": _step("uncap", "A warning; one that touched anything is not used", _TOUCHED, more=("stop:touched",)),
    "TECH-9": _step("pinch", "A step with its picture"),
    "TECH-10": _step("insert", "A step with its picture"),
    "TECH-11": _step("insert", "Said there, with a picture", more=("rule:needle_angle",)),
    "TECH-12": _step("insert", "Said there, with a picture", more=("rule:needle_depth",)),
    "TECH-13": _step("push", "A step with its picture"),
    "TECH-14": _step("push", "A step; no time runs there", f"{_FACTS}test_no_time_runs_while_the_plunger_is_pushed"),
    "TECH-15": _step("withdraw", "A step with its picture"),
    "TECH-16": _step(
        "withdraw", "A warning; the container comes next", f"{_GUIDE}test_back_never_puts_the_cover_on_again"
    ),
    "TECH-17": _step("withdraw", "A step with its picture"),
    "TECH-18": _step("bandage", "A step that says it can be left out"),
    "TECH-19": _step(
        "sharps",
        "The dose is complete only after it",
        f"{_GUIDE}test_nothing_is_recorded_before_the_syringe_is_in_the_container",
    ),
    # ---- what the doctor has to know
    **{
        f"PRECAUTION-{number}": Traced(
            "An allergy that is kept on Health, and told of before the next injection",
            ("domain/medicines.py",),
            (f"{_VISITS}test_infection_pregnancy_and_an_allergy_to_anakinra_are_asked_about_and_asthma_is_not",),
        )
        for number in (1, 2)
    },
    "PRECAUTION-3": Traced(
        "An allergy that is kept; what sources say of the needle cover (D-5)",
        ("domain/medicines.py",),
        (f"{_VISITS}test_every_allergy_and_condition_rests_on_facts_that_there_are",),
    ),
    "PRECAUTION-4": Traced(
        "An allergy that is kept by its name",
        ("domain/medicines.py",),
        (f"{_VISITS}test_an_allergy_to_a_medicine_says_to_which",),
    ),
    "PRECAUTION-5": Traced("Asked before each injection: call first", ("step:right_now",), (_CARD,)),
    **{
        f"PRECAUTION-{number}": Traced(
            "A condition that is kept",
            ("domain/medicines.py",),
            (f"{_VISITS}test_every_allergy_and_condition_rests_on_facts_that_there_are",),
        )
        for number in (6, 8)
    },
    "PRECAUTION-7": Traced(
        "A condition that is kept, and left out of what is printed unless the person puts it in",
        ("domain/medicines.py", "domain/health_facts.py"),
        (f"{_FACTS}test_hiv_is_left_out_of_what_is_printed_unless_the_person_puts_it_in",),
    ),
    **{
        f"PRECAUTION-{number}": Traced(
            "A condition that is kept, told of before the next injection, and asked about there",
            ("domain/medicines.py", "step:right_now"),
            (f"{_VISITS}test_infection_pregnancy_and_an_allergy_to_anakinra_are_asked_about_and_asthma_is_not",),
        )
        for number in (9, 10)
    },
    "PRECAUTION-11": Traced(
        "An appointment for surgery is told of before the injections round it",
        ("domain/appointments.py", "step:right_now"),
        (f"{_VISITS}test_surgery_is_asked_about_from_thirty_days_before_to_a_week_after",),
    ),
    "PRECAUTION-12": Traced(
        "A vaccine is asked about first, a live one more so",
        ("domain/appointments.py", "step:right_now"),
        (f"{_VISITS}test_a_vaccine_is_asked_about_and_a_live_one_more_so",),
    ),
    # ---- other medicines
    "INTERACT-1": Traced(
        "The list of medicines on Health",
        ("domain/medicines.py", "ui/health/medicines_card.py"),
        (f"{_VISITS}test_a_medicine_is_kept_on_one_line_and_needs_its_name",),
    ),
    **{
        f"INTERACT-{number}": Traced(
            "Flagged by its generic and its brand names",
            (f"medicine:{name}",),
            (
                f"{_INTERACTIONS}test_every_medicine_of_the_leaflet_is_there",
                f"{_INTERACTIONS}test_a_medicine_is_found_by_generic_and_brand_name_in_both_languages",
            ),
        )
        for number, name in (
            (2, "etanercept"),
            (3, "infliximab"),
            (5, "azathioprine"),
            (6, "cyclosporine"),
            (7, "methotrexate"),
            (8, "sirolimus"),
            (9, "tacrolimus"),
        )
    },
    "INTERACT-4": Traced(
        "Flagged as acting on the immune system",
        ("medicine:immune_suppressant",),
        (f"{_INTERACTIONS}test_every_medicine_of_the_leaflet_is_there",),
    ),
    "INTERACT-10": Traced(
        "Every flag says “tell”, none “stop taking”",
        ("medicine:immune_suppressant",),
        (f"{_INTERACTIONS}test_tnf_blockers_are_called_about_and_nothing_is_ever_stopped",),
    ),
    # ---- missed
    "MISSED-1": Traced(
        "The first statement of the help for a missed dose",
        ("rule:missed_skip_window", "ui/recording/missed_page.py"),
        (f"{_FACTS}test_the_help_for_a_missed_dose_shows_the_three_statements_and_decides_nothing",),
    ),
    "MISSED-2": Traced(
        "The second one; the hours are shown, and only hours from the prescriber decide (D-6)",
        ("rule:missed_skip_window", "ui/recording/missed_page.py", "domain/missed.py"),
        (
            "tests/domain/test_missed.py::test_without_hours_from_the_prescriber_nothing_is_decided",
            f"{_FACTS}test_the_help_for_a_missed_dose_shows_the_three_statements_and_decides_nothing",
            "tests/ui/recording/test_other_forms.py::test_before_the_next_dose_all_four_ways_stand_open",
        ),
    ),
    "MISSED-3": Traced(
        "A second dose in a slot is never started",
        ("rule:double_dose_block", "domain/dose.py", "ui/recording/outcome.py"),
        (
            f"{_GUIDE}test_a_recorded_dose_stands_before_everything_and_none_is_started",
            "tests/ui/recording/test_log_page.py::test_two_injections_too_close_are_told_and_kept_once_it_is_said_so",
        ),
    ),
    # ---- side effects
    "SIDE-1": Traced(
        "What is severe, or still there on a later day, is to be told",
        ("domain/health.py", "domain/symptoms.py", "ui/health/symptoms_screen.py"),
        (
            f"{_SIGNS}test_the_doctor_hears_of_what_is_severe_or_still_there_on_a_later_day",
            "tests/ui/health/test_symptoms_on_the_page.py::test_still_there_on_a_later_day_asks_to_tell_the_doctor",
        ),
    ),
    "SIDE-2": Traced(
        "A reaction on Health belongs to its spot, which rests until it is gone",
        ("domain/reactions.py",),
        (
            "tests/ui/health/test_reactions_on_the_page.py::test_a_reaction_is_written_down_at_the_place_of_an_injection",
            "tests/services/test_suggest_spot.py::test_a_spot_rests_with_all_its_redness_until_it_is_gone",
        ),
    ),
    **{
        f"SIDE-{number}": Traced(
            "A side effect that can be written down on Health",
            (f"sign:{name}",),
            (
                f"{_SIGNS}test_every_side_effect_and_serious_sign_of_the_leaflet_is_there_and_leads_where_it_must",
                "tests/services/test_note_health.py::test_a_headache_is_kept_and_leads_to_nobody",
            ),
        )
        for number, name in (
            (3, "headache"),
            (4, "nausea"),
            (5, "diarrhea"),
            (6, "runny_nose"),
            (7, "stomach_pain"),
            (8, "other"),
        )
    },
    "SERIOUS-1": Traced(
        "Asked before each injection, and a call that is opened when one is written down",
        ("step:right_now", "services/note_symptom.py", "rule:serious_sign"),
        (
            _CARD,
            "tests/services/test_note_health.py::test_a_serious_sign_opens_a_call_and_a_second_one_joins_it",
            "tests/ui/health/test_symptoms_on_the_page.py::test_a_fever_shows_whom_to_call_and_what_to_say",
        ),
    ),
    **{
        f"SERIOUS-{number}": Traced(
            "Leads to whom to call",
            (f"sign:{name}", "step:right_now"),
            (
                f"{_SIGNS}test_every_side_effect_and_serious_sign_of_the_leaflet_is_there_and_leads_where_it_must",
                _CARD,
            ),
        )
        for number, name in ((2, "rash"), (3, "flu_like"), (4, "infection"), (5, "chest"), (6, "hot_skin"))
    },
    "REPORT-1": Traced(
        "Learn, Report a side effect, and the printed summary for a call",
        ("learn:report", "drawing/paper_side_effects.py"),
        (_LEARN, f"{_FACTS}test_a_summary_for_a_call_can_be_printed"),
    ),
    **{f"REPORT-{number}": Traced("Learn, Report a side effect", ("learn:report",), (_LEARN,)) for number in (2, 3)},
    # ---- keeping it
    "STORAGE-1": Traced(
        "Learn, and where the first carton is written down",
        ("learn:about", "ui/first_run/person_steps.py"),
        (_LEARN, f"{_FACTS}test_the_first_carton_says_to_keep_it_from_children"),
    ),
    "STORAGE-2": _step(
        "take_out", "Syringes are in the refrigerator until they are taken out", more=("ui/supplies/facts.py",)
    ),
    "STORAGE-3": Traced(
        "Rejected; another syringe. A carton that may have frozen is set aside",
        ("stop:frozen", "rule:frozen_syringe", "services/keep_supplies.py"),
        (_REJECTED, "tests/services/test_supply_acts.py::test_a_carton_that_may_have_frozen_is_set_aside_whole"),
    ),
    "STORAGE-4": _step("warm_up", "Said where the syringe is out", more=("learn:about",)),
    "STORAGE-5": Traced(
        "A clock for each syringe that is out; at the limit it is put aside",
        ("rule:room_temp_limit", "stop:too_warm"),
        (
            f"{_GUIDE}test_over_its_time_at_room_temperature_it_stops_wherever_one_is",
            "tests/services/test_run_injection.py::test_a_syringe_over_its_time_is_put_aside_by_the_clock",
        ),
    ),
    "STORAGE-6": Traced(
        "An expired one is put aside, and is told of before",
        ("rule:expired_syringe", "rule:expiry_warning", "stop:expired"),
        (
            f"{_GUIDE}test_an_expired_carton_stops",
            "tests/ui/today/test_today_screen.py::test_a_carton_that_expires_soon_is_named",
        ),
    ),
    "STORAGE-7": Traced(
        "Learn, Throwing it away, and where something set aside is gone",
        ("learn:disposal", "ui/supplies/other_dialogs.py"),
        (_LEARN, f"{_SUPPLIES}test_what_was_set_aside_stays_listed_until_it_is_said_to_be_gone"),
    ),
    # ---- too much, and what else there is to do
    "OVERDOSE-1": Traced(
        "In the emergency panel of every page",
        ("phones:US", "ui/recording/verdict.py"),
        ("tests/ui/emergency/test_screen.py::test_the_numbers_are_those_of_the_country",),
    ),
    "OVERDOSE-2": Traced(
        "At the top of the emergency panel",
        ("phones:US", "phones:EU", "phones:other"),
        ("tests/ui/emergency/test_screen.py::test_the_gravest_comes_first",),
    ),
    "OTHER-1": Traced(
        "Appointments on Health",
        ("domain/appointments.py",),
        (f"{_VISITS}test_past_appointments_are_apart_and_those_without_a_date_come_last",),
    ),
    "OTHER-2": Traced(
        "Blood tests on Health, with the day of the next one",
        ("domain/appointments.py", "ui/health/lab_card.py"),
        (f"{_VISITS}test_a_result_belongs_to_the_nearest_count_and_the_next_one_is_waited_for",),
    ),
    "OTHER-3": Traced(
        "Each carton belongs to one person; the right person is asked for",
        ("step:right_person", "services/give_injection.py"),
        (
            "tests/services/test_keep_supplies.py::test_medicine_is_not_shared",
            f"{_WIZARD}test_the_right_person_is_asked_where_there_are_several",
        ),
    ),
    "OTHER-4": Traced(
        "The day to reorder, on Today and on the supplies page, with a note for the pharmacy",
        ("rule:refill_warning", "ui/supplies/other_dialogs.py"),
        (
            f"{_SUPPLIES}test_the_day_to_order_comes_first_and_in_words",
            "tests/ui/today/test_today_screen.py::test_the_stock_says_how_many_and_when_to_reorder",
            "tests/ui/today/test_today_screen.py::test_a_small_stock_is_urgent",
        ),
    ),
    "OTHER-5": Traced(
        "The medicines list, printed",
        ("drawing/paper_medicines.py",),
        (f"{_FACTS}test_the_papers_to_carry_name_every_medicine",),
    ),
    "OTHER-6": Traced(
        "The medicines list, printed for a visit",
        ("drawing/paper_medicines.py",),
        (f"{_FACTS}test_the_papers_to_carry_name_every_medicine",),
    ),
    "OTHER-7": Traced(
        "The wallet card, printed",
        ("drawing/paper_wallet.py",),
        (f"{_FACTS}test_the_papers_to_carry_name_every_medicine",),
    ),
}
