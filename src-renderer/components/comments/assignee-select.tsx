import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Select } from "../select.tsx";

interface AssigneeSelectProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: Comment["assignedTo"];
  readonly onChange: (value: Comment["assignedTo"]) => void;
}

/** Stands for nobody in a list of people. */
const anybody = "anybody";

/** Who of the team is to answer; or anybody. */
export const AssigneeSelect = ({
  label,
  isLabelHidden = false,
  value,
  onChange,
}: AssigneeSelectProps): ReactNode => {
  const { t } = useTranslation("comments");
  const { people } = useEngagement();
  const team = people.filter(({ name, role }) => role !== "client" && name !== "");
  return (
    <Select
      label={label}
      isLabelHidden={isLabelHidden}
      items={[{ id: anybody, label: t("whose") }, ...team.map(({ id, name }) => ({ id, label: name }))]}
      value={value ?? anybody}
      onChange={(chosen) => {
        onChange(team.find(({ id }) => id === chosen)?.id ?? null);
      }}
    />
  );
};
