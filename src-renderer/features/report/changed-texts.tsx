import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { Checkbox } from "../../components/checkbox.tsx";

type ChangedText = Output<SiteContract["comments.import"]>["texts"][number];

interface ChangedTextsProps {
  readonly texts: readonly ChangedText[];
  readonly refused: ReadonlySet<string>;
  readonly onRefuse: (key: string, isRefused: boolean) => void;
}

/** Sentences that a reviewer wrote otherwise, part by part: what the report says, what came back, and whether it is taken. */
export const ChangedTexts = ({ onRefuse, refused, texts }: ChangedTextsProps): ReactNode => {
  const { t } = useTranslation(["comments", "report"]);
  return (
    <ul className="rows small" aria-label={t("texts")}>
      {texts.map(({ heading, key, returned, said, section }) => (
        <li key={key} className="changed-text">
          <Checkbox
            isSelected={!refused.has(key)}
            onChange={(isTaken) => {
              onRefuse(key, !isTaken);
            }}
          >
            {[t(`report:sections.names.${section}`), heading].filter((part) => part !== "").join(", ")}
          </Checkbox>
          <del>{said}</del>
          <ins>{returned}</ins>
        </li>
      ))}
    </ul>
  );
};
