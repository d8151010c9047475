import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { disagreementsOf } from "./disagreements.ts";
import type { Disagreement } from "./disagreements.ts";
import type { OpinionsView } from "./opinions-screen.tsx";

/** Where other methods say otherwise, and the criterion that makes them: a sentence each. */
export const DisagreementCard = ({ view }: { readonly view: OpinionsView }): ReactNode => {
  const { t } = useTranslation("opinions");
  const { matrix, methods } = view.opinions;
  if (matrix.rows.length < 2) return null;
  const all = disagreementsOf(methods);
  const aboutFirst = all.filter(({ isAboutOurFirst }) => isAboutOurFirst);
  const further = all.filter(({ isAboutOurFirst }) => !isAboutOurFirst);
  return (
    <section className="card" aria-labelledby="disagreement-title">
      <header>
        <h2 id="disagreement-title">{t("disagreements.title")}</h2>
      </header>
      {aboutFirst.length === 0 && (
        <p>{t(further.length === 0 ? "disagreements.none" : "disagreements.noneAboutFirst")}</p>
      )}
      <Sentences disagreements={aboutFirst} view={view} />
      {further.length > 0 && (
        <Disclosure title={t("disagreements.further", { count: further.length })}>
          <Sentences disagreements={further} view={view} />
        </Disclosure>
      )}
    </section>
  );
};

interface SentencesProps {
  readonly disagreements: readonly Disagreement[];
  readonly view: OpinionsView;
}

const Sentences = ({ disagreements, view }: SentencesProps): ReactNode => {
  const sentenceOf = useSentence(view);
  if (disagreements.length === 0) return null;
  return (
    <ul className="plain-list disagreements">
      {disagreements.map((disagreement) => {
        const sentence = sentenceOf(disagreement);
        return <li key={sentence}>{sentence}</li>;
      })}
    </ul>
  );
};

const useSentence = ({ opinions, pack }: OpinionsView): ((disagreement: Disagreement) => string) => {
  const { t } = useTranslation(["opinions", "common"]);
  const format = useFormat();
  const language = useLanguage();
  const { criteria, rows } = opinions.matrix;
  const labelOf = new Map(pack.criteria.map(({ id, label }) => [id, label[language]]));
  const valueOf = (optionId: OptionId, criterionId: string): string => {
    const column = criteria.findIndex((criterion) => criterion.criterionId === criterionId);
    return format.number(rows.find((row) => row.optionId === optionId)?.values[column] ?? 50);
  };
  return ({ aheadId, agreesWithout, behindId, criterionId, isLevel, methods }) => {
    const words = {
      count: methods.length,
      methods: format.list(methods.map((method) => t(`methods.names.${method}`))),
      ahead: t(`common:options.${aheadId}`),
      behind: t(`common:options.${behindId}`),
      criterion: labelOf.get(criterionId) ?? criterionId,
      aheadValue: valueOf(aheadId, criterionId),
      behindValue: valueOf(behindId, criterionId),
    };
    return [
      t(isLevel ? "disagreements.level" : "disagreements.reversed", words),
      t("disagreements.driver", words),
      t(agreesWithout ? "disagreements.agreesWithout" : "disagreements.closerWithout", words),
    ].join(" ");
  };
};
