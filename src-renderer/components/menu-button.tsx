import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./button.tsx";
import { KeyHint } from "./key-hint.tsx";

interface Command<Key extends string> {
  readonly id: Key;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Said after the name, in grey. */
  readonly hint?: string;
  readonly keyName?: string;
  readonly isDisabled?: boolean;
  /** It takes something away: set apart by a line. */
  readonly isLast?: boolean;
}

interface MenuButtonProps<Key extends string> {
  readonly label: string;
  /** Stands in the place of the label, which is then read only. */
  readonly icon?: ReactNode;
  readonly variant?: "plain" | "quiet";
  readonly isDisabled?: boolean;
  readonly items: readonly Command<Key>[];
  readonly onAction: (id: Key) => void;
}

/** A few commands behind one button. */
export const MenuButton = <Key extends string>({
  label,
  icon,
  variant = "plain",
  isDisabled = false,
  items,
  onAction,
}: MenuButtonProps<Key>): ReactNode => (
  <MenuTrigger>
    <Button
      variant={variant}
      isDisabled={isDisabled}
      {...(icon === undefined ? {} : { "aria-label": label, className: "icon-only" })}
    >
      {icon ?? (
        <>
          {label}
          <ChevronDown size={14} aria-hidden="true" />
        </>
      )}
    </Button>
    <Popover className="popover">
      <Menu
        aria-label={label}
        onAction={(key) => {
          const chosen = items.find(({ id }) => id === key);
          if (chosen) onAction(chosen.id);
        }}
      >
        {items.map((item) => (
          <MenuItem
            key={item.id}
            id={item.id}
            textValue={item.label}
            isDisabled={item.isDisabled ?? false}
            className={`option-item ${item.isLast === true ? "menu-last" : ""}`}
          >
            {item.icon}
            {item.label}
            {item.hint !== undefined && <span className="hint">{item.hint}</span>}
            {item.keyName !== undefined && <KeyHint>{item.keyName}</KeyHint>}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);
