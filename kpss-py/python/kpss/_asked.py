"""The questions that can be asked of documents, as their methods.

Written from the published schemas by `cargo xtask gen`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from ._kpss import Municipalities
from ._options import Limits
from ._source import Held, Source, held
from ._tasks import Answer, answer

if TYPE_CHECKING:
    from . import types
    from .types import Lang


class Asked:
    """Documents of which questions can be asked."""

    def _held(self) -> Sequence[Held]:
        raise NotImplementedError

    def outline(
        self,
        *,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Outline]:
        """Each plan as a numbered tree."""
        arguments: dict[str, object] = {}
        return answer(
            "outline",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def compare(
        self,
        new: Source,
        /,
        *,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Comparison]:
        """What changed between the plan of the first input and that of the second."""
        arguments: dict[str, object] = {}
        return answer(
            "compare",
            arguments,
            [*self._held(), held(new, lang)],
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def derive_action_plan(
        self,
        *,
        year: types.Year,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.ActionPlan]:
        """The action plan of a year, from the plan of the first input. As JSON the document,
        otherwise a summary.

        `year`: Year.
        """
        arguments: dict[str, object] = {
            "year": year,
        }
        return answer(
            "derive_action_plan",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def derive_monitoring(
        self,
        *,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.MonitoringReport]:
        """The monitoring form of a year, from the action plan of the first input. As JSON the
        document, otherwise a summary.
        """
        arguments: dict[str, object] = {}
        return answer(
            "derive_monitoring",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def derive_next_plan(
        self,
        *,
        from_: types.Year,
        until: types.Year,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Plan]:
        """The next plan, from the plan of the first input and all monitoring reports. As JSON
        the document, otherwise a summary with the reasons.

        `from_`: First year.

        `until`: Last year.
        """
        arguments: dict[str, object] = {
            "from": from_,
            "until": until,
        }
        return answer(
            "derive_next_plan",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def merge(
        self,
        *,
        rename: bool = False,
        id: types.Id | None = None,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Submission]:
        """One submission of all inputs. As JSON the document, otherwise a summary.

        `rename`: Gives a document of a later input another identifier where an earlier input
        has a different one of the same.

        `id`: Identifier of the submission.
        """
        arguments: dict[str, object] = {
            "rename": rename,
            "id": id,
        }
        return answer(
            "merge",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def regional_view(
        self,
        *,
        rename: bool = False,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.RegionalView]:
        """The plans of all inputs as a region sees them: area, costs by ORP, measures by
        service.

        `rename`: As in `merge`.
        """
        arguments: dict[str, object] = {
            "rename": rename,
        }
        return answer(
            "regional_view",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def timeline(
        self,
        *,
        on: types.Date | None = None,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Timeline]:
        """The history of planning, and what was in force on a day.

        `on`: The day.
        """
        arguments: dict[str, object] = {
            "on": on,
        }
        return answer(
            "timeline",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def trace(
        self,
        *,
        of: str,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Trace]:
        """One record and the records it is linked with, in both directions.

        `of`: Identifier or number of the record.
        """
        arguments: dict[str, object] = {
            "of": of,
        }
        return answer(
            "trace",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def totals(
        self,
        *,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Totals]:
        """The money of every document: sums by node, year, source, kind, territory, ORP and
        service.
        """
        arguments: dict[str, object] = {}
        return answer(
            "totals",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    def coverage(
        self,
        *,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Coverage]:
        """What every plan covers: target groups, measures, services, municipalities, and what is
        left.
        """
        arguments: dict[str, object] = {}
        return answer(
            "coverage",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    @overload
    def renumber(
        self,
        *,
        document: Literal[False] = False,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Revision]: ...

    @overload
    def renumber(
        self,
        *,
        document: Literal[True],
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Document]: ...

    def renumber(
        self,
        *,
        document: bool = False,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[Any]:
        """The numbers of every plan by position, with what was wrong with them before.

        `document`: The answer is the renumbered document alone, as JSON, whatever the format.
        """
        arguments: dict[str, object] = {
            "document": document,
        }
        return answer(
            "renumber",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )

    @overload
    def edit(
        self,
        *,
        edits: Sequence[types.Edit],
        plan: types.Id | None = None,
        codes: types.Numbering = "renumber",
        document: Literal[False] = False,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Revision]: ...

    @overload
    def edit(
        self,
        *,
        edits: Sequence[types.Edit],
        plan: types.Id | None = None,
        codes: types.Numbering = "renumber",
        document: Literal[True],
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[types.Document]: ...

    def edit(
        self,
        *,
        edits: Sequence[types.Edit],
        plan: types.Id | None = None,
        codes: types.Numbering = "renumber",
        document: bool = False,
        lang: Lang = "cs",
        municipalities: Municipalities | Literal["bundled"] | None = "bundled",
        limits: Limits | None = None,
    ) -> Answer[Any]:
        """Changes of a plan's tree, one after another.

        `edits`: The changes.

        `plan`: The plan; needed where the documents hold several.

        `codes`: What happens to the numbers around.

        `document`: The answer is the changed document alone, as JSON, whatever the format.
        """
        arguments: dict[str, object] = {
            "edits": edits,
            "plan": plan,
            "codes": codes,
            "document": document,
        }
        return answer(
            "edit",
            arguments,
            self._held(),
            lang=lang,
            municipalities=municipalities,
            limits=limits,
        )
