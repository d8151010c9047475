import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { ResultStamp } from "../../../src-shared/contract/results.ts";
import { useLanguage } from "../../components/use-language.ts";

/** What it takes to compute this result again. */
export const Stamp = ({ stamp, pack }: { readonly stamp: ResultStamp; readonly pack: Pack }): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const weights = pack.weight_profiles.find(({ id }) => id === stamp.weightProfileId)?.label[language];
  return (
    <p className="stamp small dim" title={stamp.inputHash}>
      {t("stamp", {
        pack: `${stamp.pack.id} ${stamp.pack.version}`,
        engine: stamp.engine,
        weights: weights ?? stamp.weightProfileId ?? t("ownWeights"),
        hash: stamp.inputHash.slice(0, 12),
      })}
    </p>
  );
};
