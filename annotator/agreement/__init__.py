"""Agreement between coders on numpy alone; importable without the rest of the program.

Marks → a family of measures (``unitize``, ``nominal``, ``alpha``, ``match_agreement``, ``actor_agreement``) → figures,
with intervals from ``with_intervals``. docs/AGREEMENT.md shows how, and says what each convention is.
"""

from annotator.agreement.actors import ActorAgreement, Links, actor_agreement, actor_ratings
from annotator.agreement.alignment import (
    Boundaries,
    Candidates,
    Matching,
    MatchRule,
    Rule,
    match,
)
from annotator.agreement.alpha import Alpha, Level, alpha, pair_bootstrap
from annotator.agreement.bootstrap import Resampling, with_intervals
from annotator.agreement.coefficients import Measure, Nominal, nominal
from annotator.agreement.following import Following
from annotator.agreement.marks import Mark, Marks
from annotator.agreement.precision_recall import MatchAgreement, match_agreement
from annotator.agreement.ratings import MISSING, Ratings
from annotator.agreement.results import Confusion, Figure, Interval
from annotator.agreement.sample_size import bloch_kraemer, lacy_riffe, units_needed, units_to_check
from annotator.agreement.unitizing import Unitizing, unitize
from annotator.agreement.units import InSentences, Sentences, presence
from annotator.agreement.yes_no import in_sentences

__all__ = [
    "MISSING",
    "ActorAgreement",
    "Alpha",
    "Boundaries",
    "Candidates",
    "Confusion",
    "Figure",
    "Following",
    "InSentences",
    "Interval",
    "Level",
    "Links",
    "Mark",
    "Marks",
    "MatchAgreement",
    "MatchRule",
    "Matching",
    "Measure",
    "Nominal",
    "Ratings",
    "Resampling",
    "Rule",
    "Sentences",
    "Unitizing",
    "actor_agreement",
    "actor_ratings",
    "alpha",
    "bloch_kraemer",
    "in_sentences",
    "lacy_riffe",
    "match",
    "match_agreement",
    "nominal",
    "pair_bootstrap",
    "presence",
    "unitize",
    "units_needed",
    "units_to_check",
    "with_intervals",
]
