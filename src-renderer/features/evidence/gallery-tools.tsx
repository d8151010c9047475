import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { FilterPills } from "../../components/filter-pills.tsx";
import { useFormat } from "../../components/format.ts";
import { SearchField } from "../../components/search-field.tsx";
import { Select } from "../../components/select.tsx";
import { countStates, stateFilters } from "./gallery-filters.ts";
import type { GalleryFilters, KindFilter } from "./gallery-filters.ts";
import type { SubjectNames } from "./use-subject-names.ts";

interface GalleryToolsProps {
  readonly attachments: readonly Attachment[];
  readonly names: SubjectNames;
  readonly filters: GalleryFilters;
  readonly shown: number;
  readonly onChange: (filters: GalleryFilters) => void;
}

const kinds: readonly KindFilter[] = ["all", "picture", "document"];
const every = "every";

/** Above the gallery: search, the filters, and how many pieces they leave. */
export const GalleryTools = ({
  attachments,
  names,
  filters,
  shown,
  onChange,
}: GalleryToolsProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const format = useFormat();
  const counts = countStates(attachments, filters);
  const usedIds = (key: "applicationId" | "questionId" | "findingId"): readonly string[] => [
    ...new Set(attachments.flatMap((one) => one[key] ?? [])),
  ];
  return (
    <div className="gallery-tools">
      <SearchField
        label={t("gallery.search")}
        value={filters.query}
        onChange={(query) => {
          onChange({ ...filters, query });
        }}
      />
      <FilterPills
        label={t("gallery.filters")}
        value={filters.state}
        items={stateFilters.map((id) => ({
          id,
          label: t(`gallery.${id}`),
          count: format.number(counts[id]),
        }))}
        onChange={(state) => {
          onChange({ ...filters, state });
        }}
      />
      <Select
        label={t("gallery.kind")}
        isLabelHidden
        value={filters.kind}
        items={kinds.map((id) => ({ id, label: t(`gallery.kinds.${id}`) }))}
        onChange={(kind) => {
          onChange({ ...filters, kind });
        }}
      />
      <Select
        label={t("gallery.application")}
        isLabelHidden
        value={filters.applicationId ?? every}
        items={[
          { id: every, label: t("gallery.everyApplication") },
          ...usedIds("applicationId").map((id) => ({ id, label: names.application(id) })),
        ]}
        onChange={(id) => {
          onChange({ ...filters, applicationId: id === every ? null : id });
        }}
      />
      <Select
        label={t("gallery.question")}
        isLabelHidden
        value={filters.questionId ?? every}
        items={[
          { id: every, label: t("gallery.everyQuestion") },
          ...usedIds("questionId")
            .toSorted()
            .map((id) => ({ id, label: names.question(id) })),
        ]}
        onChange={(id) => {
          onChange({ ...filters, questionId: id === every ? null : id });
        }}
      />
      <Select
        label={t("gallery.finding")}
        isLabelHidden
        value={filters.findingId ?? every}
        items={[
          { id: every, label: t("gallery.everyFinding") },
          ...usedIds("findingId").map((id) => ({ id, label: names.finding(id) })),
        ]}
        onChange={(id) => {
          onChange({ ...filters, findingId: id === every ? null : id });
        }}
      />
      <output className="list-count">
        {t("gallery.shown", { shown: format.number(shown), total: format.number(attachments.length) })}
      </output>
    </div>
  );
};
