import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { NumberField } from "../../components/number-field.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { useJustSet } from "../../components/use-just-set.ts";
import { useProvenance } from "../../components/use-provenance.ts";
import type { BusinessCase } from "./business-case-page.tsx";

/** Which share has moved at the beginning of each year. */
export const RampCard = ({
  businessCase: { ramp: told, rampFrom },
}: {
  readonly businessCase: BusinessCase;
}): ReactNode => {
  const from = useProvenance();
  const { t } = useTranslation("businessCase");
  const titleId = useId();
  const { engagementId } = useEngagement();
  const { mutate, error } = useProcedureMutation("migrationRamps.record");
  const { value: ramp, set, forget } = useJustSet(told);
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("ramp.title")}</h2>
      </header>
      <p className="dim read">{t("ramp.lead")}</p>
      <p className="small dim">{t("ramp.from", { from: from(rampFrom) })}</p>
      <div className="case-numbers">
        {ramp.map((share, year) => (
          <NumberField
            // oxlint-disable-next-line react/no-array-index-key -- a share is its year
            key={year}
            label={t("flow.number", { year: year + 1 })}
            value={share}
            minValue={0}
            maxValue={1}
            formatOptions={{ style: "percent" }}
            onChange={(next) => {
              if (!Number.isFinite(next)) return;
              const changed = ramp.map((one, place) => (place === year ? next : one));
              set(changed);
              mutate({ engagementId, ramp: changed }, { onError: forget });
            }}
          />
        ))}
      </div>
      {error && <ProblemNote error={error} />}
      <p>
        <Button
          variant="quiet"
          onPress={() => {
            forget();
            mutate({ engagementId, ramp: null });
          }}
        >
          {t("ramp.reset")}
        </Button>
      </p>
    </section>
  );
};
