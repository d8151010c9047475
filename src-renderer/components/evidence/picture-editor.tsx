import { Undo2, ZoomIn, ZoomOut } from "lucide-react";
import { useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";
import { FilterPills } from "../filter-pills.tsx";
import { useFormat } from "../format.ts";
import { middleArea, wideArea } from "./areas.ts";
import type { Area } from "./areas.ts";
import { PictureArea } from "./picture-area.tsx";
import { PictureStage } from "./picture-stage.tsx";
import type { AreaName, EditsState } from "./use-edits.ts";

interface PictureEditorProps {
  readonly picture: ImageBitmap;
  readonly editing: EditsState;
}

type Tool = "blackout" | "crop";

const zooms = [1, 1.5, 2, 3, 4, 6, 8];

/** Crops a picture and blacks out what nobody should see, by pointer and by keys alike. */
export const PictureEditor = ({ picture, editing }: PictureEditorProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const [tool, setTool] = useState<Tool>("blackout");
  const [zoomStep, setZoomStep] = useState(0);
  const { edits } = editing;
  const boxOf = useBoxWords();

  const draw = (area: Area): void => {
    if (tool === "crop") editing.put("crop", area);
    else editing.add(area);
    focusSoon(idOf(tool === "crop" ? "crop" : edits.blackouts.length));
  };
  const remove = (name: AreaName): void => {
    editing.remove(name);
    focusSoon(addButtonId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || !editing.canUndo) return;
    event.preventDefault();
    event.stopPropagation();
    editing.undo();
  };
  return (
    <div className="picture-editor" role="presentation" onKeyDown={onKeyDown}>
      <div className="picture-tools">
        <FilterPills
          label={t("editor.tool")}
          value={tool}
          items={(["blackout", "crop"] as const).map((id) => ({ id, label: t(`editor.${id}`) }))}
          onChange={setTool}
        />
        <Button
          id={addButtonId}
          onPress={() => {
            draw(tool === "crop" ? wideArea(picture) : middleArea(picture));
          }}
        >
          {t("editor.addArea")}
        </Button>
        <Button variant="quiet" isDisabled={!editing.canUndo} onPress={editing.undo}>
          <Undo2 size={14} aria-hidden="true" />
          {t("editor.undo")}
        </Button>
        <Zoom step={zoomStep} onChange={setZoomStep} />
      </div>
      <PictureStage label={t("editor.stage")} picture={picture} zoom={zooms[zoomStep] ?? 1} onDraw={draw}>
        {edits.crop && (
          <PictureArea
            id={idOf("crop")}
            look="crop"
            label={t("editor.cropArea", { box: boxOf(edits.crop) })}
            size={picture}
            area={edits.crop}
            onMove={(area, isStep) => {
              editing.put("crop", area, isStep);
            }}
            onRemove={() => {
              remove("crop");
            }}
          />
        )}
        {edits.blackouts.map((area, place) => (
          <PictureArea
            // oxlint-disable-next-line react/no-array-index-key -- an area has no other name than its place
            key={place}
            id={idOf(place)}
            look="blackout"
            label={t("editor.blackoutArea", { place: place + 1, box: boxOf(area) })}
            size={picture}
            area={area}
            onMove={(moved, isStep) => {
              editing.put(place, moved, isStep);
            }}
            onRemove={() => {
              remove(place);
            }}
          />
        ))}
      </PictureStage>
      <p className="field-hint">{t("editor.help")}</p>
    </div>
  );
};

const addButtonId = "picture-add-area";
const idOf = (name: AreaName): string => `picture-area-${name}`;

/** The area that was just made, or the button that makes one, is where the keys go on. */
const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};

const useBoxWords = (): ((area: Area) => string) => {
  const { t } = useTranslation("evidence");
  return ({ x, y, width, height }) => t("editor.box", { x, y, width, height });
};

interface ZoomProps {
  readonly step: number;
  readonly onChange: (step: number) => void;
}

const Zoom = ({ step, onChange }: ZoomProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const format = useFormat();
  return (
    <span className="picture-zoom">
      <Button
        variant="quiet"
        aria-label={t("editor.zoomOut")}
        isDisabled={step === 0}
        onPress={() => {
          onChange(step - 1);
        }}
      >
        <ZoomOut size={14} aria-hidden="true" />
      </Button>
      <output className="num">{format.percent(zooms[step] ?? 1)}</output>
      <Button
        variant="quiet"
        aria-label={t("editor.zoomIn")}
        isDisabled={step === zooms.length - 1}
        onPress={() => {
          onChange(step + 1);
        }}
      >
        <ZoomIn size={14} aria-hidden="true" />
      </Button>
    </span>
  );
};
