import { Copy, Download } from "lucide-react";
import { use, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import { EngagementContext } from "../../api/engagement-context.ts";
import { useHost } from "../../api/host-context.ts";
import { useFormat } from "../format.ts";
import { IconButton } from "../icon-button.tsx";
import { useLanguage } from "../use-language.ts";

interface PictureActionsProps {
  readonly chart: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly sentence: string | undefined;
}

type Told = "copied" | "refused" | "failed";

/** Takes a chart along: onto the clipboard, or as a file where the clipboard is closed. */
export const PictureActions = ({ chart, title, sentence }: PictureActionsProps): ReactNode => {
  const { t } = useTranslation("common");
  const draw = useDrawing({ chart, title, sentence });
  const { saveFile, uploadFile } = useHost();
  const engagement = use(EngagementContext);
  const [told, setTold] = useState<Told | null>(null);

  const withPicture = (take: (picture: Blob) => Promise<Told | null>, refusal: Told): void => {
    draw()
      .then(
        (picture) => take(picture).catch(() => refusal),
        () => "failed" as const,
      )
      .then(setTold, () => {
        setTold("failed");
      });
  };
  const save = async (picture: Blob): Promise<null> => {
    const name = `${[engagement?.code, title].filter(Boolean).join(" ")}.png`.replaceAll(
      /[\\/:*?"<>|]/gu,
      " ",
    );
    await saveFile(await uploadFile(new File([picture], name, { type: "image/png" })));
    return null;
  };
  return (
    <span className="picture-actions">
      <output className="small dim">{told !== null && t(`chart.${told}`)}</output>
      <IconButton
        label={`${t("chart.copy")}: ${title}`}
        icon={<Copy size={14} aria-hidden="true" />}
        onPress={() => {
          withPicture(copy, "refused");
        }}
      />
      <IconButton
        label={`${t("chart.save")}: ${title}`}
        icon={<Download size={14} aria-hidden="true" />}
        onPress={() => {
          withPicture(save, "failed");
        }}
      />
    </span>
  );
};

const copy = async (picture: Blob): Promise<Told> => {
  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  return "copied";
};

/** The code that draws is read only when a picture is asked for. */
const useDrawing = ({ chart, title, sentence }: PictureActionsProps): (() => Promise<Blob>) => {
  const language = useLanguage();
  const format = useFormat();
  const engagement = use(EngagementContext);
  return async () => {
    const { pictureOf } = await import("./picture.ts");
    if (!chart.current) throw new Error("The chart is not on the page");
    const day = format.day(new Date().toISOString());
    const date = engagement ? `${engagement.client.name[language]} · ${day}` : day;
    return await pictureOf(chart.current, { title, sentence, date });
  };
};
