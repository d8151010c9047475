import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ParkedItem } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useLanguage } from "../../components/use-language.ts";

const mostShown = 6;

/** What came up in interviews and waits to be taken up. */
export const Parked = (): ReactNode => {
  const { t } = useTranslation("overview");
  const { engagementId } = useEngagement();
  const { data: items } = useProcedureQuery("parkedItems.list", { engagementId });
  const waiting = (items ?? []).filter(({ done }) => !done);
  if (waiting.length === 0) return null;
  return (
    <section className="card" aria-labelledby="parked-title">
      <header>
        <h2 id="parked-title">{t("parked.title")}</h2>
        <span className="end">{t("parked.waiting", { count: waiting.length })}</span>
      </header>
      <ul className="rows">
        {waiting.slice(0, mostShown).map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </ul>
      {waiting.length > mostShown && (
        <p className="mid card-foot">{t("parked.more", { count: waiting.length - mostShown })}</p>
      )}
    </section>
  );
};

const Line = ({ item }: { readonly item: ParkedItem }): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const { code, engagementId, interviews } = useEngagement();
  const record = useProcedureMutation("parkedItems.record");
  const interview = interviews.find(({ id }) => id === item.interviewId);
  const { applicationId, questionId } = item;
  return (
    <li className="parked-line">
      <Checkbox
        aria-label={t("parked.tick", { text: item.text })}
        isSelected={item.done}
        isDisabled={record.isPending}
        onChange={(done) => {
          record.mutate({ engagementId, parkedItem: { ...item, done } });
        }}
      />
      <span className="subject">
        {item.text}
        {interview && <span className="small mid line">{interview.subject[language]}</span>}
      </span>
      {applicationId !== null && questionId !== null && (
        <a className="act" href={addressOf.questionnaire(code, applicationId, questionId)}>
          {questionId}
        </a>
      )}
      {record.isError && <ProblemNote error={record.error} />}
    </li>
  );
};
