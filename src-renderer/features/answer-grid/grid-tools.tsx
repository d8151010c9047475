import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EvidenceGradeId } from "../../../src-shared/contract/content.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { SavedView } from "../../../src-shared/contract/views.ts";
import { SearchField } from "../../components/search-field.tsx";
import { Select } from "../../components/select.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { gridQuestions, viewPart } from "./grid-columns.ts";
import { QuestionSelections } from "./question-selections.tsx";
import { SaidBy } from "./said-by.tsx";
import type { Source } from "./statements.ts";

interface GridToolsProps {
  readonly pack: Pack;
  readonly views: readonly SavedView[];
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly source: Source;
  readonly onName: (name: string) => void;
  readonly onGrade: (grade: Source["grade"]) => void;
  readonly shown: number;
  readonly total: number;
}

/** What the grid shows, and who says what is entered in it. */
export const GridTools = ({
  pack,
  views,
  chosen,
  onChoose,
  search,
  onSearch,
  source,
  onName,
  onGrade,
  shown,
  total,
}: GridToolsProps): ReactNode => {
  const { t } = useTranslation("grid");
  const language = useLanguage();
  const asked = new Set(gridQuestions(pack).map(({ dimension }) => dimension));
  const sections = pack.dimensions.filter(({ id }) => asked.has(id));
  return (
    <div className="answers-tools">
      <SearchField label={t("find")} value={search} onChange={onSearch} />
      <Select
        label={t("questions")}
        isLabelHidden
        items={[
          { id: "required", label: t("required") },
          ...views.map(({ id, name }) => ({ id: viewPart(id), label: name })),
          ...sections.map(({ id, label }) => ({ id, label: label[language] })),
          { id: "all", label: t("allQuestions") },
        ]}
        value={chosen}
        onChange={onChoose}
      />
      <QuestionSelections pack={pack} views={views} chosen={chosen} onChoose={onChoose} />
      <SaidBy respondent={source.respondent} interviewId={source.interviewId} onName={onName} />
      <label className="said-by">
        {t("grade")}
        <select
          className="input"
          value={source.grade ?? ""}
          onChange={({ target }) => {
            const grade = EvidenceGradeId.safeParse(target.value);
            onGrade(grade.success ? grade.data : null);
          }}
        >
          <option value="">{t("usualGrade")}</option>
          {pack.evidence_grades.map(({ id, label }) => (
            <option key={id} value={id}>
              {`${id} · ${label[language]}`}
            </option>
          ))}
        </select>
      </label>
      <output className="list-count">{t("shown", { shown, total, count: total })}</output>
    </div>
  );
};
