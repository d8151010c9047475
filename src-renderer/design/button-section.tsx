import { Ellipsis, Flag } from "lucide-react";
import { useState } from "react";
import type { ReactNode } from "react";
import { addressOf } from "../components/addresses.ts";
import { announce } from "../components/announce.ts";
import { Button } from "../components/button.tsx";
import { IconButton } from "../components/icon-button.tsx";
import { KeyHint } from "../components/key-hint.tsx";
import { KeyList } from "../components/key-list.tsx";
import { LinkButton } from "../components/link-button.tsx";
import { MenuButton } from "../components/menu-button.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

const commands = [
  { id: "copy", label: "Copy as picture", keyName: "C" },
  { id: "compare", label: "Compare", hint: "two" },
  { id: "print", label: "Print", isDisabled: true },
  { id: "remove", label: "Remove", isLast: true },
] as const;

const noop = (): void => {};
const say = (command: string): void => {
  announce(`Done: ${command}`);
};

export const ButtonSection = (): ReactNode => {
  const [isFlagged, setIsFlagged] = useState(false);
  return (
    <Specimens title="Buttons">
      <Specimen title="button">
        <div className="row">
          <Button variant="primary">Import 58 rows</Button>
          <Button>Cancel</Button>
          <Button variant="quiet">Later</Button>
        </div>
        <div className="row">
          <Button variant="primary" isDisabled>
            Import
          </Button>
          <Button isDisabled>Cancel</Button>
          <Button variant="quiet" isDisabled>
            Later
          </Button>
          <Button className="danger">Remove</Button>
        </div>
      </Specimen>
      <Specimen title="link-button, key-hint">
        <div className="row">
          <LinkButton href={addressOf.home}>All engagements</LinkButton>
          <Button>
            Next <KeyHint>J</KeyHint>
          </Button>
        </div>
      </Specimen>
      <Specimen title="icon-button">
        <div className="row">
          <IconButton
            label="Flag"
            icon={<Flag size={16} aria-hidden="true" />}
            isPressed={isFlagged}
            onPress={() => {
              setIsFlagged(!isFlagged);
            }}
          />
          <IconButton
            label="Flag it"
            variant="plain"
            icon={<Flag size={16} aria-hidden="true" />}
            onPress={noop}
          />
          <IconButton
            label="Flag nothing"
            isDisabled
            icon={<Flag size={16} aria-hidden="true" />}
            onPress={noop}
          />
        </div>
      </Specimen>
      <Specimen title="menu-button">
        <div className="row">
          <MenuButton label="Actions" items={commands} onAction={say} />
          <MenuButton
            label="More"
            variant="quiet"
            icon={<Ellipsis size={16} aria-hidden="true" />}
            items={commands}
            onAction={say}
          />
        </div>
      </Specimen>
      <Specimen title="key-list">
        <KeyList items={[{ id: "next", keys: ["J"], does: "Next question" }]} />
      </Specimen>
    </Specimens>
  );
};
