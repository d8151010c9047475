import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { GridLayout, GridList, GridListItem, Size, Virtualizer } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Attachment } from "../../../src-shared/contract/attachments.ts";
import { Button } from "../../components/button.tsx";
import { Thumbnail } from "../../components/evidence/thumbnail.tsx";
import { useFormat } from "../../components/format.ts";
import { filtered, noFilters } from "./gallery-filters.ts";
import { GalleryTools } from "./gallery-tools.tsx";
import { useSubjectNames } from "./use-subject-names.ts";
import type { SubjectNames } from "./use-subject-names.ts";

interface GalleryProps {
  readonly attachments: readonly Attachment[];
  readonly onOpen: (id: string) => void;
}

/** Thumbnails with what they show; only those in view are drawn. Arrow keys walk them, Enter opens one. */
export const Gallery = ({ attachments, onOpen }: GalleryProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const [filters, setFilters] = useState(noFilters);
  const names = useSubjectNames();
  const shown = useMemo(() => filtered(attachments, filters), [attachments, filters]);
  return (
    <>
      <GalleryTools
        attachments={attachments}
        names={names}
        filters={filters}
        shown={shown.length}
        onChange={setFilters}
      />
      <Virtualizer layout={GridLayout} layoutOptions={layoutOptions}>
        <GridList
          className="gallery"
          aria-label={t("gallery.label")}
          layout="grid"
          items={shown}
          dependencies={[names]}
          onAction={(key) => {
            onOpen(String(key));
          }}
          renderEmptyState={() => (
            <div className="gallery-empty">
              <p>{t("gallery.noMatch")}</p>
              <Button
                onPress={() => {
                  setFilters(noFilters);
                }}
              >
                {t("gallery.reset")}
              </Button>
            </div>
          )}
        >
          {(attachment) => <Tile attachment={attachment} names={names} />}
        </GridList>
      </Virtualizer>
    </>
  );
};

const layoutOptions = {
  minItemSize: new Size(208, 248),
  maxItemSize: new Size(384, 248),
  minSpace: new Size(16, 16),
};

interface TileProps {
  readonly attachment: Attachment;
  readonly names: SubjectNames;
}

const Tile = ({ attachment, names }: TileProps): ReactNode => {
  const { t } = useTranslation("evidence");
  const format = useFormat();
  const { caption, factDay, fileName, id, inReport } = attachment;
  const about = names.about(attachment);
  return (
    <GridListItem id={id} className="gallery-tile" textValue={`${caption || fileName}, ${about}`}>
      <Thumbnail attachment={attachment} />
      {inReport && <span className="gallery-mark">{t("gallery.marked")}</span>}
      <span className={`gallery-caption ${caption === "" ? "dim" : ""}`}>
        {caption === "" ? t("gallery.noCaption") : caption}
      </span>
      <span className="gallery-about">{about}</span>
      <span className="gallery-about">
        {factDay === null ? fileName : `${format.day(factDay)} · ${fileName}`}
      </span>
    </GridListItem>
  );
};
