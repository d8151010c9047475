import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import type { Agreement, SecondOpinions } from "../../../src-shared/contract/second-opinions.ts";
import { AgreementCard } from "./agreement-card.tsx";
import { AwsCard } from "./aws-card.tsx";
import { BlindCard } from "./blind-card.tsx";
import { DisagreementCard } from "./disagreement-card.tsx";
import { KonveyorCard } from "./konveyor-card.tsx";
import { MethodCard } from "./method-card.tsx";
import { OpinionsHeader } from "./opinions-header.tsx";

export interface OpinionsView {
  readonly application: Application;
  readonly pack: Pack;
  readonly opinions: SecondOpinions;
  readonly result: Assessment;
}

interface OpinionsScreenProps extends OpinionsView {
  readonly applications: readonly Application[];
  readonly agreements: readonly Agreement[];
}

/** Whether others would say the same: textbook methods, two published tables, and a second consultant. */
export const OpinionsScreen = ({ agreements, applications, ...view }: OpinionsScreenProps): ReactNode => {
  const { t } = useTranslation("opinions");
  return (
    <article className="opinions" aria-label={t("title")} data-density="compact">
      <OpinionsHeader view={view} applications={applications} />
      <div className="opinion-columns">
        <div className="opinion-column">
          <MethodCard opinions={view.opinions} />
          <DisagreementCard view={view} />
          <BlindCard view={view} />
        </div>
        <div className="opinion-column">
          <AwsCard aws={view.opinions.aws} />
          <KonveyorCard konveyor={view.opinions.konveyor} />
          <AgreementCard agreements={agreements} pack={view.pack} />
        </div>
      </div>
    </article>
  );
};
