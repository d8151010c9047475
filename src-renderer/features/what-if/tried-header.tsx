import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { routeOf } from "../../components/question-address.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { isEmptyTrial, nothingTried, withTrial } from "../../components/trial/trial-address.ts";
import { useTrialWords } from "../../components/trial/use-trial-words.ts";
import { KeepScenario } from "./keep-scenario.tsx";
import type { Trying } from "./trying.ts";

interface TriedHeaderProps extends Trying {
  /** Null: all of them. */
  readonly applicationId: string | null;
}

/** On what it is tried, what is tried, and the way back to what is recorded. */
export const TriedHeader = ({
  applicationId,
  applications,
  pack,
  trial,
  onTry,
}: TriedHeaderProps): ReactNode => {
  const { t } = useTranslation("whatIf");
  const format = useFormat();
  const { code } = useEngagement();
  const [, navigate] = useLocation();
  const words = useTrialWords(pack, applications);
  const go = (address: string): void => {
    navigate(routeOf(withTrial(address, trial)));
  };
  return (
    <>
      <PageHeader title={t("title")} subtitle={t("subtitle")}>
        <ApplicationPicker
          label={t("application")}
          searchLabel={t("find")}
          emptyText={t("noneFound")}
          placeholder={t("all")}
          look="field"
          value={applicationId}
          items={applications
            .map(({ id, name }) => ({ id, name }))
            .toSorted((one, other) => format.compare(one.name, other.name))}
          onChange={(id) => {
            go(addressOf.whatif(code, id));
          }}
        />
        {applicationId !== null && (
          <LinkButton variant="quiet" href={withTrial(addressOf.whatif(code), trial)}>
            {t("all")}
          </LinkButton>
        )}
        <LinkButton variant="quiet" href={addressOf.scenarios(code)}>
          {t("scenarios")}
        </LinkButton>
      </PageHeader>
      {isEmptyTrial(trial) ? (
        <p className="mid">{t("nothing")}</p>
      ) : (
        <section className="tried-banner" aria-label={t("tried")}>
          <StateMark state="conditional">
            <strong>{t("tried")}</strong>
          </StateMark>
          <p>{words(trial).join(" · ")}</p>
          <KeepScenario trial={trial} />
          <Button
            onPress={() => {
              onTry(nothingTried);
            }}
          >
            {t("back")}
          </Button>
        </section>
      )}
    </>
  );
};
