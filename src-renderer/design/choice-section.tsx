import { useState } from "react";
import type { ReactNode } from "react";
import { Checkbox } from "../components/checkbox.tsx";
import { FilterPills } from "../components/filter-pills.tsx";
import { MultiPicker } from "../components/multi-picker.tsx";
import { RadioGroup } from "../components/radio-group.tsx";
import { Select } from "../components/select.tsx";
import { Switch } from "../components/switch.tsx";
import { Tabs } from "../components/tabs.tsx";
import { ToggleButtonGroup } from "../components/toggle-button-group.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

const grades = [
  { id: "a", label: "A", description: "A, document seen", keyName: "A" },
  { id: "b", label: "B", description: "B, said by who runs it", keyName: "B" },
  { id: "d", label: "D", description: "D, assumption", keyName: "D" },
] as const;

const items = [
  { id: "all", label: "All", count: "40" },
  { id: "open", label: "Open", count: "12" },
  { id: "tied", label: "Tied", count: "3" },
] as const;

const applications = [
  { id: "a", name: "Radiothèque" },
  { id: "b", name: "Portail patient" },
];

type Item = (typeof items)[number]["id"];

export const ChoiceSection = (): ReactNode => {
  const [item, setItem] = useState<Item>("all");
  const [grade, setGrade] = useState<(typeof grades)[number]["id"] | null>("b");
  const [several, setSeveral] = useState<readonly string[]>(["a"]);
  const [isOn, setIsOn] = useState(true);
  return (
    <Specimens title="Choices">
      <Specimen title="checkbox, switch">
        <Checkbox defaultSelected>In the report</Checkbox>
        <Checkbox isIndeterminate>Some of them</Checkbox>
        <Checkbox>Not at all</Checkbox>
        <Switch label="Single keys" hint="off inside fields" isSelected={isOn} onChange={setIsOn} />
        <Switch label="Off" isSelected={!isOn} onChange={setIsOn} />
      </Specimen>
      <Specimen title="radio-group">
        <RadioGroup label="Show" items={items} value={item} onChange={setItem} />
      </Specimen>
      <Specimen title="select">
        <Select label="Show" items={items} value={item} onChange={setItem} />
      </Specimen>
      <Specimen title="multi-picker">
        <MultiPicker
          label="Applications of the interview"
          placeholder="None yet"
          items={applications}
          value={several}
          onChange={setSeveral}
        />
      </Specimen>
      <Specimen title="filter-pills, toggle-button-group">
        <FilterPills label="Show only" items={items} value={item} onChange={setItem} />
        <ToggleButtonGroup label="Grade" items={grades} value={grade} onChange={setGrade} />
      </Specimen>
      <Specimen title="tabs">
        <Tabs
          label="Lists"
          value={item}
          onChange={setItem}
          items={items.map(({ id, label }) => ({ id, label, content: `What is ${label.toLowerCase()}` }))}
        />
      </Specimen>
    </Specimens>
  );
};
