import type { ReactNode } from "react";
import { Frame } from "./frame.tsx";

/** Around the pages that belong to no engagement. */
export const HomeFrame = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <Frame place={null} navigation={null} status={null}>
    <div className="narrow stack">{children}</div>
  </Frame>
);
