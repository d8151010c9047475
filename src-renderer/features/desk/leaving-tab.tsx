import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { Button } from "../../components/button.tsx";
import { useLeavingChecks } from "../../components/leaving-checks.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { LeavingLine } from "./leaving-line.tsx";

/** What is better done while the people who know are still next door; each line ticks itself. */
export const LeavingTab = (): ReactNode => {
  const { t } = useTranslation("desk");
  const language = useLanguage();
  const { client } = useEngagement();
  const checks = useLeavingChecks();
  if (checks instanceof Error) return <ProblemNote error={checks} />;
  if (!checks) return <Loading />;
  const left = checks.filter(({ isDone }) => !isDone).length;
  return (
    <section className="stack leaving" aria-labelledby="leaving-title">
      <div className="row">
        <h2 id="leaving-title" className="leaving-sentence">
          {left === 0 ? t("leaving.allDone") : t("leaving.left", { count: left, total: checks.length })}
        </h2>
        <Button
          className="not-printed"
          onPress={() => {
            globalThis.print();
          }}
        >
          <Printer size={14} aria-hidden="true" />
          {t("leaving.print")}
        </Button>
      </div>
      <p className="only-printed">{client.name[language]}</p>
      <ul className="card rows leaving-list">
        {checks.map((check) => (
          <LeavingLine key={check.id} check={check} />
        ))}
      </ul>
    </section>
  );
};
