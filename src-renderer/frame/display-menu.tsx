import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Settings } from "../../src-shared/contract/host.ts";
import { useProcedureMutation, useProcedureQuery } from "../api/procedures.ts";
import { Popover } from "../components/popover.tsx";
import { RadioGroup } from "../components/radio-group.tsx";

/** Theme and density, within reach on every page: the projector is not the laptop. */
export const DisplayMenu = (): ReactNode => {
  const { t } = useTranslation("common");
  const settings = useProcedureQuery("settings.get", {});
  const { mutate } = useProcedureMutation("settings.record");
  if (!settings.data) return null;
  return (
    <Popover label={t("display.title")} trigger={t("display.title")}>
      <RadioGroup
        label={t("display.theme")}
        items={Settings.shape.theme.options.map((id) => ({ id, label: t(`display.themes.${id}`) }))}
        value={settings.data.theme}
        onChange={(theme) => {
          mutate({ theme });
        }}
      />
      <RadioGroup
        label={t("display.density")}
        items={Settings.shape.density.options.map((id) => ({ id, label: t(`display.densities.${id}`) }))}
        value={settings.data.density}
        onChange={(density) => {
          mutate({ density });
        }}
      />
    </Popover>
  );
};
