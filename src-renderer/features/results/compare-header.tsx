import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { goTo } from "../../components/address-query.ts";
import { addressOf } from "../../components/addresses.ts";
import { ApplicationPicker } from "../../components/application-picker.tsx";
import { routeOf } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";

interface CompareHeaderProps {
  readonly applications: readonly Application[];
  readonly first: Application;
  readonly second: Application | undefined;
}

/** Which two are compared; either can be changed. */
export const CompareHeader = ({ applications, first, second }: CompareHeaderProps): ReactNode => {
  const { t } = useTranslation("results");
  const { engagement } = useEngagement();
  const show = (firstId: string, secondId: string | undefined): void => {
    goTo(routeOf(addressOf.compare(engagement.code, firstId, secondId)));
  };
  return (
    <header className="compare-head">
      <Picker
        label={t("compare.first")}
        applications={applications.filter(({ id }) => id !== second?.id)}
        value={first.id}
        onChange={(id) => {
          show(id, second?.id);
        }}
      />
      <span className="dim">{t("compare.and")}</span>
      <Picker
        label={t("compare.second")}
        applications={applications.filter(({ id }) => id !== first.id)}
        value={second?.id ?? null}
        onChange={(id) => {
          show(first.id, id);
        }}
      />
    </header>
  );
};

interface PickerProps {
  readonly label: string;
  readonly applications: readonly Application[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

const Picker = ({ label, applications, value, onChange }: PickerProps): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  return (
    <ApplicationPicker
      label={label}
      searchLabel={t("findApplication")}
      emptyText={t("noApplicationFound")}
      items={applications.map(({ id, name, description }) => ({ id, name, hint: description[language] }))}
      value={value}
      onChange={onChange}
    />
  );
};
