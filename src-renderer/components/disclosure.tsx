import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from "react-aria-components";

interface DisclosureProps {
  readonly title: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

export const Disclosure = ({ title, isOpen = false, children }: DisclosureProps): ReactNode => (
  <AriaDisclosure className="disclosure" defaultExpanded={isOpen}>
    <Heading level={3}>
      <Button slot="trigger" className="disclosure-button">
        <ChevronRight size={14} aria-hidden="true" />
        {title}
      </Button>
    </Heading>
    <DisclosurePanel>{children}</DisclosurePanel>
  </AriaDisclosure>
);
