import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ParkedItem } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation, useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { EditableText } from "../../components/editable-text.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { useShown, useShownId } from "../../components/use-shown.ts";

const mostShown = 6;

/** What came up in interviews and waits to be taken up. */
export const Parked = (): ReactNode => {
  const { t } = useTranslation("overview");
  const { engagementId } = useEngagement();
  const { data: items } = useProcedureQuery("parkedItems.list", { engagementId });
  const shownId = useShownId();
  const waiting = (items ?? []).filter(({ done }) => !done);
  if (waiting.length === 0) return null;
  return (
    <section className="card" aria-labelledby="parked-title">
      <header>
        <h2 id="parked-title">{t("parked.title")}</h2>
        <span className="end">{t("parked.waiting", { count: waiting.length })}</span>
      </header>
      <ul className="rows">
        {waiting
          .filter(({ id }, place) => place < mostShown || id === shownId)
          .map((item) => (
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
  const shown = useShown(item.id);
  const interview = interviews.find(({ id }) => id === item.interviewId);
  const { applicationId, questionId } = item;
  return (
    <li className="parked-line" {...shown}>
      <Checkbox
        aria-label={t("parked.tick", { text: item.text })}
        isSelected={item.done}
        isDisabled={record.isPending}
        onChange={(done) => {
          record.mutate({ engagementId, parkedItem: { ...item, done } });
        }}
      />
      <span className="subject">
        <EditableText
          label={t("parked.text")}
          value={item.text}
          placeholder=""
          doesWrap
          onCommit={(text) => {
            if (text !== "") record.mutate({ engagementId, parkedItem: { ...item, text } });
          }}
        />
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
