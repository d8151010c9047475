import type { ReactNode } from "react";
import { Dialog, DialogTrigger, Popover as AriaPopover } from "react-aria-components";
import { Button } from "./button.tsx";

interface PopoverProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
}

/** An explanation or a few controls beside what was pressed. */
export const Popover = ({ label, trigger, children }: PopoverProps): ReactNode => (
  <DialogTrigger>
    <Button variant="quiet">{trigger}</Button>
    <AriaPopover className="popover">
      <Dialog aria-label={label} className="popover-words">
        {children}
      </Dialog>
    </AriaPopover>
  </DialogTrigger>
);
