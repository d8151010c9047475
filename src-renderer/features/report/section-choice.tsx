import type { ReactNode } from "react";
import { CheckboxGroup, Label } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ReportSection } from "../../../src-shared/contract/reports.ts";
import { Checkbox } from "../../components/checkbox.tsx";
import { Disclosure } from "../../components/disclosure.tsx";

interface SectionChoiceProps {
  readonly chosen: readonly ReportSection[];
  readonly onChange: (chosen: readonly ReportSection[]) => void;
}

/** Which parts go into the document: all of them, unless a reader wants less. */
export const SectionChoice = ({ chosen, onChange }: SectionChoiceProps): ReactNode => {
  const { t } = useTranslation("report");
  const all = ReportSection.options;
  return (
    <Disclosure
      title={
        chosen.length === all.length
          ? t("sections.whole")
          : t("sections.some", { chosen: chosen.length, count: all.length })
      }
    >
      <CheckboxGroup
        className="section-choice"
        value={[...chosen]}
        onChange={(names) => {
          onChange(all.filter((section) => names.includes(section)));
        }}
      >
        <Label>{t("sections.label")}</Label>
        {all.map((section) => (
          <Checkbox key={section} value={section}>
            {t(`sections.names.${section}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Disclosure>
  );
};
