import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { PlaceComments } from "../../components/comments/place-comments.tsx";
import { EvidenceStrip } from "../../components/evidence/evidence-strip.tsx";
import { organisationPart, questionAddress } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";
import { useShown } from "../../components/use-shown.ts";
import { ActionRows } from "./action-rows.tsx";
import type { FindingWithActions } from "./finding-list.ts";
import type { Draft } from "./findings-page.tsx";

interface FindingEntryProps extends FindingWithActions {
  readonly onWrite: (draft: Draft) => void;
}

/** One finding: how grave, what, where it was seen, and what is to be done. */
export const FindingEntry = ({ finding, actions, onWrite }: FindingEntryProps): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const titleId = useId();
  const shown = useShown<HTMLElement>(finding.id);
  return (
    <article className="card finding" aria-labelledby={titleId} {...shown}>
      <header>
        <span className={`severity ${finding.severity}`}>{t(`severities.${finding.severity}`)}</span>
        <h2 id={titleId}>{finding.title[language]}</h2>
        <span className="end row">
          <Button
            variant="quiet"
            aria-label={t("actionFor", { finding: finding.title[language] })}
            onPress={() => {
              onWrite({ kind: "action", action: undefined, findingId: finding.id });
            }}
          >
            {t("addAction")}
          </Button>
          <Button
            variant="quiet"
            aria-label={t("editNamed", { name: finding.title[language] })}
            onPress={() => {
              onWrite({ kind: "finding", finding });
            }}
          >
            {t("edit")}
          </Button>
        </span>
      </header>
      {finding.text[language] !== "" && <p className="read finding-text">{finding.text[language]}</p>}
      <Basis finding={finding} />
      <div className="row">
        <EvidenceStrip
          subject={{ applicationId: null, questionId: null, findingId: finding.id }}
          subjectName={finding.title[language]}
        />
        <PlaceComments about={{ kind: "finding", id: finding.id }} name={finding.title[language]} />
      </div>
      {actions.length > 0 && (
        <ActionRows
          actions={actions}
          label={t("actionsOf", { finding: finding.title[language] })}
          onWrite={onWrite}
        />
      )}
    </article>
  );
};

/** The applications it concerns and the questions it rests on, each a way there. */
const Basis = ({ finding }: { readonly finding: Finding }): ReactNode => {
  const { t } = useTranslation("findings");
  const language = useLanguage();
  const { engagement, engagementId, code } = useEngagement();
  const { data: applications = [] } = useProcedureQuery("applications.list", { engagementId });
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const named = applications.filter(({ id }) => finding.applicationIds.includes(id));
  const questions = pack?.questions.filter(({ id }) => finding.questionIds.includes(id)) ?? [];
  if (named.length === 0 && questions.length === 0) return null;
  const subject = named[0]?.id ?? organisationPart;
  return (
    <p className="finding-basis dim">
      {named.length > 0 && <span>{t("concerns")}</span>}
      {named.map(({ id, name }) => (
        <a key={id} href={addressOf.results(code, id)}>
          {name}
        </a>
      ))}
      {pack && questions.length > 0 && <span>{t("restsOn")}</span>}
      {pack &&
        questions.map(({ id, short, text }) => (
          <a key={id} href={questionAddress(code, pack, subject, id)}>
            {id} {short?.[language] ?? text[language]}
          </a>
        ))}
    </p>
  );
};
