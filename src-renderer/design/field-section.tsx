import { useState } from "react";
import type { ReactNode } from "react";
import type { CriterionPoints } from "../../src-shared/contract/engagements.ts";
import { DateField } from "../components/date-field.tsx";
import { EditableText } from "../components/editable-text.tsx";
import { NumberField } from "../components/number-field.tsx";
import { RecordedText } from "../components/recorded-text.tsx";
import { SearchField } from "../components/search-field.tsx";
import { Slider } from "../components/slider.tsx";
import { TextField } from "../components/text-field.tsx";
import { TimeField } from "../components/time-field.tsx";
import { WeightSliders } from "../components/trial/weight-sliders.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

export const FieldSection = (): ReactNode => {
  const [day, setDay] = useState("2026-03-04");
  const [time, setTime] = useState("09:30");
  const [owner, setOwner] = useState("Radiology");
  const [search, setSearch] = useState("");
  const [level, setLevel] = useState(30);
  const [points, setPoints] = useState<CriterionPoints>({ C1: 50, C2: 30, C3: 20 });
  return (
    <Specimens title="Fields">
      <Specimen title="text-field">
        <TextField label="Name" placeholder="As the client calls it" hint="Shown in the report" />
        <TextField label="Code" defaultValue="é" error="Letters without accents and figures." />
        <TextField label="Note" rows={2} defaultValue="Two lines" />
        <TextField label="Locked" isDisabled defaultValue="Held by another" />
      </Specimen>
      <Specimen title="number-field, search-field">
        <NumberField label="Users" defaultValue={1234} hint="At the same time" />
        <SearchField label="Find an application" value={search} onChange={setSearch} />
      </Specimen>
      <Specimen title="date-field, time-field">
        <DateField label="Day" value={day} onChange={setDay} hint="Of the interview" />
        <DateField label="No day yet" value="" onChange={setDay} />
        <DateField
          label="Wrong day"
          value="2031-01-01"
          error="The engagement is over by then."
          onChange={setDay}
        />
        <TimeField label="Time" value={time} onChange={setTime} />
        <output className="dim small" data-testid="day">{`${day} ${time}`}</output>
      </Specimen>
      <Specimen title="slider, weight-sliders">
        <Slider label="Level" value={level} max={100} valueText={String(level)} onChange={setLevel} />
        <Slider label="Held" value={60} max={100} valueText="60" isDisabled onChange={setLevel} />
        <WeightSliders
          criteria={["C1", "C2", "C3"].map((id) => ({
            id,
            label: { en: id, fr: id },
            weight: 1,
            children: [{ id, label: { en: id, fr: id }, weight: 1 }],
          }))}
          points={points}
          onChange={setPoints}
        />
      </Specimen>
      <Specimen title="editable-text">
        <EditableText
          label="Owner"
          value={owner}
          placeholder="Nobody yet"
          check={(text) => (text.length > 20 ? "At most 20 letters." : undefined)}
          onCommit={setOwner}
        />
        <RecordedText label="Recorded when it is left" value={owner} onRecord={setOwner} />
        <EditableText label="Site" value="" placeholder="No site yet" onCommit={setOwner} />
      </Specimen>
    </Specimens>
  );
};
