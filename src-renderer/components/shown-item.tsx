import type { ReactNode } from "react";
import { useShown } from "./use-shown.ts";

/** A line of a list that the address can ask to show. */
export const ShownItem = ({
  id,
  children,
}: {
  readonly id: string;
  readonly children: ReactNode;
}): ReactNode => <li {...useShown(id)}>{children}</li>;
