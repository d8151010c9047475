import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useStandingWords } from "../../components/trial/use-standing-words.ts";
import { rankFlips } from "./rank-flips.ts";
import { TrialControls } from "./trial-controls.tsx";
import { TriedHeader } from "./tried-header.tsx";
import type { Trying } from "./trying.ts";
import { useTriedApplication } from "./use-tried-application.ts";

interface TriedApplicationScreenProps extends Trying {
  readonly application: Application;
}

/** One application: what is tried at the left, what it makes of verdict, scores and ranks at the right. */
export const TriedApplicationScreen = ({
  application,
  ...trying
}: TriedApplicationScreenProps): ReactNode => {
  const { t } = useTranslation("whatIf");
  const { engagementId } = useEngagement();
  const recorded = useProcedureQuery("results.get", { engagementId, applicationId: application.id });
  const { tried, error } = useTriedApplication(application.id, trying.trial);
  const gateIds = (recorded.data?.gates ?? [])
    .filter(({ outcomes }) => Object.values(outcomes).some((outcome) => outcome !== "pass"))
    .map(({ gateId }) => gateId);
  const problem = recorded.error ?? error;
  return (
    <div className="stack" data-density="compact">
      <TriedHeader applicationId={application.id} {...trying} />
      {problem && <ProblemNote error={problem} />}
      <div className="columns try-columns">
        <TrialControls applicationId={application.id} gateIds={gateIds} {...trying} />
        {recorded.data && tried ? (
          <div className="stack try-outcome">
            <Verdicts application={application} recorded={recorded.data} tried={tried} />
            <Scores recorded={recorded.data} tried={tried} />
          </div>
        ) : (
          <Loading>{t("loading")}</Loading>
        )}
      </div>
    </div>
  );
};

interface OutcomeProps {
  readonly recorded: Assessment;
  readonly tried: Assessment;
}

const Verdicts = ({
  application,
  recorded,
  tried,
}: OutcomeProps & { readonly application: Application }): ReactNode => {
  const { t } = useTranslation("whatIf");
  const format = useFormat();
  const words = useStandingWords();
  const { code } = useEngagement();
  const line = ({ lead, verdict }: Assessment): string =>
    verdict.optionId === null
      ? words(verdict)
      : t("leading", { verdict: words(verdict), lead: format.number(lead, 1) });
  return (
    <section className="card" aria-labelledby="tried-verdict">
      <header>
        <h2 id="tried-verdict">{application.name}</h2>
        <span className="end">
          <a href={addressOf.results(code, application.id)}>{t("toResult")}</a>
        </span>
      </header>
      <dl className="facts">
        <dt>{t("recorded")}</dt>
        <dd>{line(recorded)}</dd>
        <dt>{t("triedShort")}</dt>
        <dd aria-live="polite">
          <strong>{line(tried)}</strong>
        </dd>
      </dl>
      {!tried.simulation && (
        <p className="small dim">
          <StateMark state="open">{t("byLeads")}</StateMark>
        </p>
      )}
    </section>
  );
};

const Scores = ({ recorded, tried }: OutcomeProps): ReactNode => {
  const { t } = useTranslation(["whatIf", "common", "results"]);
  const format = useFormat();
  const nameOf = (optionId: string): string => t(`common:options.${optionId}`, { defaultValue: optionId });
  const before = new Map(recorded.options.map((option) => [option.optionId, option]));
  const options = tried.options.toSorted(
    (one, other) => (one.rank ?? 9) - (other.rank ?? 9) || other.score - one.score,
  );
  const flips = rankFlips(recorded.options, tried.options);
  const heads = [t("rank"), t("option"), t("recorded"), t("triedShort"), t("change"), t("state")];
  const rows = options.map(({ optionId, rank, score, status }) => {
    const old = before.get(optionId);
    const change = score - (old?.score ?? 0);
    return {
      optionId,
      moved: rank !== old?.rank || status !== old.status,
      cells: [
        rankText(old?.rank ?? null, rank),
        nameOf(optionId),
        format.number(old?.score ?? 0, 1),
        format.number(score, 1),
        Math.abs(change) < 0.05 ? "–" : format.signed(change, 1),
        old && old.status !== status
          ? `${t(`results:status.${old.status}`)} → ${t(`results:status.${status}`)}`
          : t(`results:status.${status}`),
      ],
    };
  });
  return (
    <ChartCard
      title={t("scores")}
      sentence={
        flips.length === 0
          ? t("noFlip")
          : t("flips", {
              flips: format.list(
                flips.map(({ overtaken, overtaking }) =>
                  t("passes", { one: nameOf(overtaking), other: nameOf(overtaken) }),
                ),
              ),
            })
      }
      table={{ heads, rows: rows.map(({ cells }) => [cells[1] ?? "", cells[0] ?? "", ...cells.slice(2)]) }}
    >
      <div className="trial-scroll">
        <table className="trial-table">
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={at === 1 || at === 5 ? "" : "num"}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ optionId, moved, cells: [rank, , ...figures] }) => (
              <tr key={optionId} className={moved ? "differs" : ""}>
                <td className="num">{rank}</td>
                <th scope="row">
                  <OptionName optionId={optionId} />
                </th>
                {figures.map((figure, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
                  <td key={at} className={at === 3 ? "" : at === 1 ? "num strong" : "num"}>
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </ChartCard>
  );
};

const rankText = (before: number | null, after: number | null): string => {
  const now = after === null ? "–" : String(after);
  return before === after ? now : `${before ?? "–"} → ${now}`;
};
