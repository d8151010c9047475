import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { Select } from "../../components/select.tsx";
import { useLanguage } from "../../components/use-language.ts";
import type { FoundWeights } from "./weights-page.tsx";

interface ProfileTabProps {
  readonly pack: Pack;
  readonly chosenId: string;
  readonly onFound: (found: FoundWeights) => void;
}

/** Starting points that the pack offers. */
export const ProfileTab = ({ pack, chosenId, onFound }: ProfileTabProps): ReactNode => {
  const { t } = useTranslation("weights");
  const language = useLanguage();
  return (
    <>
      <p className="reading mid">{t("profileHow")}</p>
      <Select
        label={t("methods.profile")}
        items={pack.weight_profiles.map(({ id, label }) => ({ id, label: label[language] }))}
        value={chosenId}
        onChange={(profileId) => {
          const points = pack.weight_profiles.find(({ id }) => id === profileId)?.weights;
          if (points) onFound({ foundBy: "profile", profileId, points });
        }}
      />
    </>
  );
};
