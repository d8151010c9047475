import type { ReactNode } from "react";
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from "react-aria-components";

interface TabsProps<Key extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Key; readonly label: ReactNode; readonly content: ReactNode }[];
  readonly value?: Key;
  readonly onChange?: (value: Key) => void;
}

export const Tabs = <Key extends string>({ label, items, value, onChange }: TabsProps<Key>): ReactNode => (
  <AriaTabs
    className="tabs"
    {...(value === undefined ? {} : { selectedKey: value })}
    onSelectionChange={(key) => {
      const item = items.find(({ id }) => id === key);
      if (item) onChange?.(item.id);
    }}
  >
    <TabList aria-label={label} className="tabs-list">
      {items.map(({ id, label: text }) => (
        <Tab key={id} id={id} className="tab">
          {text}
        </Tab>
      ))}
    </TabList>
    {items.map(({ id, content }) => (
      <TabPanel key={id} id={id} className="tab-panel">
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
