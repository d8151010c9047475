import type { ReactNode } from "react";
import { Tooltip, TooltipTrigger } from "react-aria-components";
import { Button } from "./button.tsx";

interface IconButtonProps {
  /** Read, and shown to whoever lingers. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly variant?: "plain" | "quiet";
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** A button that is only a sign: for what is pressed often and known by its sign. */
export const IconButton = ({
  label,
  icon,
  variant = "quiet",
  isDisabled = false,
  isPressed,
  onPress,
}: IconButtonProps): ReactNode => (
  <TooltipTrigger delay={600} closeDelay={0}>
    <Button
      variant={variant}
      className="icon-only"
      aria-label={label}
      isDisabled={isDisabled}
      {...(isPressed === undefined ? {} : { "aria-pressed": isPressed })}
      onPress={onPress}
    >
      {icon}
    </Button>
    <Tooltip className="tooltip" offset={4}>
      {label}
    </Tooltip>
  </TooltipTrigger>
);
