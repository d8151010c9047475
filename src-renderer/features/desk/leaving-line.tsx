import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type {
  LeavingCheck,
  LeavingCheckId,
  Remaining,
} from "../../../src-shared/domain/desk/before-leaving.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useBackUp } from "../../api/use-back-up.ts";
import { addressOf } from "../../components/addresses.ts";
import { Button } from "../../components/button.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { organisationPart } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";

/** A long list is a job of its own: the count says how long, the first few where to begin. */
const mostShown = 12;

export const LeavingLine = ({
  check: { id, isDone, remaining },
}: {
  readonly check: LeavingCheck;
}): ReactNode => {
  const { t } = useTranslation("desk");
  const words = isDone ? t(`leaving.done.${id}`) : t(`leaving.todo.${id}`, { count: remaining.length });
  const more = remaining.length - mostShown;
  return (
    <li className={`leaving-line ${isDone ? "done" : ""}`}>
      <span className="leaving-tick" aria-hidden="true">
        {isDone && <Check size={14} />}
      </span>
      <span className="visually-hidden">{t(isDone ? "leaving.isDone" : "leaving.isOpen")}</span>
      <div className="leaving-words">
        {remaining.length === 0 ? (
          <span>{words}</span>
        ) : (
          <Disclosure title={words}>
            <ul className="leaving-remaining">
              {remaining.slice(0, mostShown).map((one) => (
                <RemainingItem key={keyOf(one)} checkId={id} remaining={one} />
              ))}
              {more > 0 && <li className="mid">{t("leaving.more", { count: more })}</li>}
            </ul>
          </Disclosure>
        )}
      </div>
      {id === "backup" && !isDone && <BackUp />}
    </li>
  );
};

const keyOf = (remaining: Remaining): string => {
  switch (remaining.kind) {
    case "answer":
      return `${remaining.applicationId ?? remaining.archetypeId ?? ""}/${remaining.questionId}`;
    case "gate":
      return remaining.applicationId;
    case "thing":
      return remaining.id;
  }
};

interface RemainingItemProps {
  readonly checkId: LeavingCheckId;
  readonly remaining: Remaining;
}

const RemainingItem = ({ checkId, remaining }: RemainingItemProps): ReactNode => (
  <li>
    {remaining.kind === "thing" && <Thing checkId={checkId} thing={remaining} />}
    {remaining.kind === "gate" && <WaitingGate gate={remaining} />}
    {remaining.kind === "answer" && <RemainingAnswer answer={remaining} />}
  </li>
);

const WaitingGate = ({
  gate: { applicationId, gateIds },
}: {
  readonly gate: Extract<Remaining, { readonly kind: "gate" }>;
}): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { code, engagement, engagementId } = useEngagement();
  const { data: applications } = useProcedureQuery("applications.list", { engagementId });
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const [first = "", ...others] = gateIds.map(
    (gateId) => pack?.gates.find(({ id }) => id === gateId)?.label[language] ?? gateId,
  );
  return (
    <>
      <a href={addressOf.results(code, applicationId)}>
        {applications?.find(({ id }) => id === applicationId)?.name}
      </a>{" "}
      <span className="mid">
        {[first, ...(others.length > 0 ? [t("leaving.more", { count: others.length })] : [])].join(", ")}
      </span>
    </>
  );
};

const useSubjectName = (id: string | null): string | undefined => {
  const { t } = useTranslation("desk");
  const { engagementId } = useEngagement();
  const { data: applications = [] } = useProcedureQuery("applications.list", { engagementId });
  const { data: archetypes = [] } = useProcedureQuery("archetypes.list", { engagementId });
  return id === null
    ? t("organisation")
    : [...applications, ...archetypes].find((one) => one.id === id)?.name;
};

/** What an archetype answers is mended in the grid, where its applications are seen. */
const RemainingAnswer = ({
  answer: { applicationId, archetypeId, questionId },
}: {
  readonly answer: Extract<Remaining, { readonly kind: "answer" }>;
}): ReactNode => {
  const language = useLanguage();
  const { code, engagement } = useEngagement();
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const question = pack?.questions.find(({ id }) => id === questionId);
  const name = useSubjectName(applicationId ?? archetypeId);
  const href =
    archetypeId === null
      ? addressOf.questionnaire(code, applicationId ?? organisationPart, questionId)
      : addressOf.grid(code);
  return (
    <>
      <a href={href}>
        {name}, {questionId}
      </a>{" "}
      <span className="mid">{(question?.short ?? question?.text)?.[language]}</span>
    </>
  );
};

interface ThingProps {
  readonly checkId: LeavingCheckId;
  readonly thing: Extract<Remaining, { readonly kind: "thing" }>;
}

const Thing = ({ checkId, thing: { id, name } }: ThingProps): ReactNode => {
  const { code } = useEngagement();
  if (checkId === "interviews") return <a href={addressOf.interview(code, id)}>{name}</a>;
  if (checkId === "captions") return <a href={addressOf.evidence(code, id)}>{name}</a>;
  return name;
};

const BackUp = (): ReactNode => {
  const { t } = useTranslation("desk");
  const { backup, backUp } = useBackUp();
  return (
    <>
      <Button
        className="not-printed"
        isPending={backup.isPending}
        onPress={() => {
          void backUp();
        }}
      >
        {t("leaving.backUp")}
      </Button>
      {backup.isError && <ProblemNote error={backup.error} />}
    </>
  );
};
