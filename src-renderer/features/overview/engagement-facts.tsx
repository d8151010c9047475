import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";

export const EngagementFacts = (): ReactNode => {
  const { t } = useTranslation(["overview", "home"]);
  const language = useLanguage();
  const format = useFormat();
  const { client, engagement, people, sites } = useEngagement();
  // A person who has not yet given a name has nothing to be listed by.
  const team = people
    .filter(({ name, role }) => (role === "consultant" || role === "lead") && name !== "")
    .map(({ name }) => name);
  return (
    <section className="card" aria-labelledby="facts-title">
      <header>
        <h2 id="facts-title">{t("facts.title")}</h2>
      </header>
      <dl className="facts">
        <dt>{t("facts.sector")}</dt>
        <dd>{t(`home:sectors.${client.sector}`)}</dd>
        <dt>{t("facts.countries")}</dt>
        <dd>{format.list(client.countries.map(format.country))}</dd>
        {sites.length > 0 && (
          <>
            <dt>{t("facts.sites")}</dt>
            <dd>{format.list(sites.map(({ name }) => name[language]))}</dd>
          </>
        )}
        {team.length > 0 && (
          <>
            <dt>{t("facts.team")}</dt>
            <dd>{format.list(team)}</dd>
          </>
        )}
        <dt>{t("facts.languages")}</dt>
        <dd>{format.list(engagement.languages.map((one) => t(`languages.${one}`)))}</dd>
        <dt>{t("facts.classification")}</dt>
        <dd>{t(`facts.classifications.${engagement.classification}`)}</dd>
        <dt>{t("facts.weights")}</dt>
        <dd>
          <AgreedWeights />
        </dd>
      </dl>
    </section>
  );
};

const AgreedWeights = (): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const format = useFormat();
  const { engagement, weights } = useEngagement();
  const { data: pack } = useProcedureQuery("packs.get", engagement.pack);
  const profile =
    weights.points === null
      ? (pack?.weight_profiles.find(({ id }) => id === weights.profileId)?.label[language] ??
        weights.profileId)
      : t("facts.ownWeights");
  return weights.agreedOn === null
    ? t("facts.weightsOpen", { profile })
    : t("facts.weightsAgreed", { profile, day: format.day(weights.agreedOn) });
};
