import "./palette.css";
import { use, useDeferredValue, useEffect, useEffectEvent, useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Hit } from "../../../src-shared/contract/search.ts";
import type { OpenEngagement } from "../../api/engagement-context.ts";
import { EngagementContext } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery } from "../../api/procedures.ts";
import { goTo } from "../../components/address-query.ts";
import { KeyHint } from "../../components/key-hint.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { useComfortStore } from "../../stores/comfort-store.ts";
import { MarkedText } from "../../components/marked-text.tsx";
import type { NamedCommand, PaletteGroup, PaletteItem } from "./palette-groups.ts";
import { commandItems, hitItem, placeItems } from "./palette-groups.ts";
import { useHitAddress } from "./use-hit-address.ts";

interface PaletteProps {
  readonly commands: readonly Omit<NamedCommand, "title">[];
  readonly onClose: () => void;
}

/** Goes anywhere, finds anything, does everything: by typing a part of its name. */
export const Palette = ({ commands, onClose }: PaletteProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const engagement = use(EngagementContext);
  const [text, setText] = useState("");
  const asked = useDeferredValue(text);
  const found = useFound(engagement, asked);
  const groups = [...usePlainGroups(commands, text), ...found.groups].filter(({ items }) => items.length > 0);
  const chooseFirst = useChooseFirst(asked === text && found.isSettled, () => {
    const first = groups[0]?.items[0];
    if (!first) return;
    onClose();
    first.run();
  });
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog aria-label={t("palette.title")}>
          <div className="palette-keys" onKeyDownCapture={chooseFirst}>
            <Autocomplete inputValue={text} onInputChange={setText}>
              {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to type into it */}
              <SearchField label={t("palette.label")} autoFocus isCombobox />
              <PaletteList groups={groups} onClose={onClose} />
            </Autocomplete>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};

/**
 * Whoever types fast presses Enter before what fits is there, and means what will come first, not what a
 * part of the word had found: Enter waits until the list is that of the text. Whoever went to a line by the
 * arrows means that line.
 */
const useChooseFirst = (isSettled: boolean, choose: () => void): ((event: KeyboardEvent) => void) => {
  const isAwaited = useRef(false);
  const hasWalked = useRef(false);
  const chooseNow = useEffectEvent(choose);
  useEffect(() => {
    if (!isSettled || !isAwaited.current) return;
    isAwaited.current = false;
    chooseNow();
  }, [isSettled]);
  return (event) => {
    if (event.key !== "Enter") {
      hasWalked.current = event.key === "ArrowDown" || event.key === "ArrowUp";
      isAwaited.current = false;
      return;
    }
    if (isSettled || hasWalked.current || event.nativeEvent.isComposing) return;
    isAwaited.current = true;
    event.preventDefault();
    event.stopPropagation();
  };
};

interface PaletteListProps {
  readonly groups: readonly PaletteGroup[];
  readonly onClose: () => void;
}

const PaletteList = ({ groups, onClose }: PaletteListProps): ReactNode => {
  const { t } = useTranslation("comfort");
  return (
    <ListBox
      className="palette-list"
      aria-label={t("palette.results")}
      items={groups}
      onAction={(key) => {
        const chosen = groups.flatMap(({ items }) => items).find(({ id }) => id === key);
        onClose();
        chosen?.run();
      }}
      renderEmptyState={() => <p className="palette-empty">{t("palette.empty")}</p>}
    >
      {({ id, title, items }) => (
        <ListBoxSection id={id}>
          <Header className="palette-group">{title}</Header>
          <Collection items={items}>{(item) => <Line item={item} />}</Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
};

const Line = ({ item }: { readonly item: PaletteItem }): ReactNode => (
  <ListBoxItem id={item.id} textValue={item.title} className="option-item palette-item">
    <span className="palette-title">
      <MarkedText text={item.title} marks={item.titleMarks} />
    </span>
    {item.hint !== "" && <span className="dim small">{item.hint}</span>}
    {item.keys !== "" && <KeyHint>{item.keys}</KeyHint>}
    {item.detail !== "" && (
      <span className="palette-detail">
        <MarkedText text={item.detail} marks={item.detailMarks} />
      </span>
    )}
  </ListBoxItem>
);

/** Recent places and commands: what needs no question to the host. */
const usePlainGroups = (commands: PaletteProps["commands"], text: string): readonly PaletteGroup[] => {
  const { t } = useTranslation("comfort");
  const [here, ...places] = useComfortStore((store) => store.places);
  const language = useLanguage();
  const named = commands
    .filter(({ id }) => id !== "palette")
    .map((command) => ({ ...command, title: command.label[language] }));
  const inGroup = (group: NamedCommand["group"]): readonly PaletteItem[] =>
    commandItems(
      named.filter((command) => command.group === group),
      text,
    );
  const isBlank = text.trim() === "";
  return [
    {
      id: "places",
      title: t("palette.recent"),
      items: here ? placeItems(places, text, goTo).slice(0, isBlank ? 4 : 3) : [],
    },
    { id: "go", title: t("palette.go"), items: inGroup("go") },
    { id: "do", title: t("palette.do"), items: inGroup("do") },
    { id: "look", title: t("palette.look"), items: inGroup("look") },
  ];
};

/** A word of the trade is in many questions; what was recorded should not lie far below them. */
const mostQuestions = 4;

/** Has a group of its own. */
const isMain = (kind: Hit["kind"]): kind is "application" | "question" =>
  kind === "application" || kind === "question";

interface Found {
  readonly groups: readonly PaletteGroup[];
  /** Whether it is what this text finds, and not yet what another one did. */
  readonly isSettled: boolean;
}

const useFound = (engagement: OpenEngagement | null, text: string): Found => {
  const { t } = useTranslation("comfort");
  const addressOfHit = useHitAddress(engagement);
  const isAsked = engagement !== null && text.trim().length > 1;
  const {
    data = [],
    isPending,
    isPlaceholderData,
  } = useOptionalProcedureQuery(
    "search.list",
    isAsked ? { engagementId: engagement.engagementId, text } : undefined,
  );
  if (!isAsked) return { groups: [], isSettled: true };
  const items = data.map((hit) => ({
    kind: hit.kind,
    item: hitItem(hit, isMain(hit.kind) ? "" : t(`hits.${hit.kind}`), () => {
      goTo(addressOfHit(hit));
    }),
  }));
  const of = (takes: (kind: Hit["kind"]) => boolean): readonly PaletteItem[] =>
    items.filter(({ kind }) => takes(kind)).map(({ item }) => item);
  return {
    isSettled: !isPending && !isPlaceholderData,
    groups: [
      { id: "applications", title: t("palette.applications"), items: of((kind) => kind === "application") },
      {
        id: "questions",
        title: t("palette.questions"),
        items: of((kind) => kind === "question").slice(0, mostQuestions),
      },
      { id: "found", title: t("palette.found"), items: of((kind) => !isMain(kind)) },
    ],
  };
};
