import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Site } from "../../../src-shared/contract/engagements.ts";
import { SiteId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { RecordedText } from "../../components/recorded-text.tsx";
import { ShownItem } from "../../components/shown-item.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { inBoth } from "../../components/written-text.ts";
import { AddRow } from "./add-row.tsx";

/** The places of the client that are looked at. */
export const SiteCard = (): ReactNode => {
  const { t } = useTranslation("engagementSettings");
  const { engagementId, sites } = useEngagement();
  const record = useProcedureMutation("sites.record");
  const remove = useProcedureMutation("sites.delete");
  const error = record.error ?? remove.error;
  return (
    <section className="card settings-form" aria-labelledby="sites-title">
      <header>
        <h2 id="sites-title">{t("sites.title")}</h2>
      </header>
      {sites.length === 0 && <p className="dim">{t("sites.none")}</p>}
      <ul className="rows site-rows" aria-label={t("sites.title")}>
        {sites.map((site) => (
          <ShownItem key={site.id} id={site.id}>
            <SiteFields
              site={site}
              onChange={(changed) => {
                record.mutate({ engagementId, site: changed });
              }}
              onRemove={() => {
                remove.mutate({ engagementId, id: site.id });
              }}
            />
          </ShownItem>
        ))}
      </ul>
      <AddRow
        label={t("sites.add")}
        onAdd={(name) => {
          const id = SiteId.parse(crypto.randomUUID());
          const code = name.slice(0, 3).toUpperCase();
          record.mutate({
            engagementId,
            site: { id, code, name: { en: name, fr: name }, role: { en: "", fr: "" } },
          });
        }}
      />
      {error && <ProblemNote error={error} />}
    </section>
  );
};

interface SiteFieldsProps {
  readonly site: Site;
  readonly onChange: (site: Site) => void;
  readonly onRemove: () => void;
}

const SiteFields = ({ site, onChange, onRemove }: SiteFieldsProps): ReactNode => {
  const { t } = useTranslation(["engagementSettings", "common"]);
  const language = useLanguage();
  return (
    <>
      <RecordedText
        label={t("sites.code")}
        value={site.code}
        isNeeded
        onRecord={(code) => {
          onChange({ ...site, code });
        }}
      />
      <RecordedText
        label={t("sites.name")}
        value={site.name[language]}
        isNeeded
        onRecord={(name) => {
          onChange({ ...site, name: inBoth(name, language, site.name) });
        }}
      />
      <RecordedText
        label={t("sites.role")}
        value={site.role[language]}
        onRecord={(role) => {
          onChange({ ...site, role: inBoth(role, language, site.role) });
        }}
      />
      <Button
        variant="quiet"
        aria-label={t("common:remove", { name: site.name[language] })}
        onPress={onRemove}
      >
        {t("remove")}
      </Button>
    </>
  );
};
