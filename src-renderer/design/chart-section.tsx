import type { ReactNode } from "react";
import type { Dependency } from "../../src-shared/contract/applications.ts";
import { OptionId } from "../../src-shared/contract/content.ts";
import { DependencyId } from "../../src-shared/contract/ids.ts";
import { ChartCard } from "../components/charts/chart-card.tsx";
import "../components/charts/charts.css";
import { DispositionBar } from "../components/charts/disposition-bar.tsx";
import { DependencyGraph } from "../components/graph/dependency-graph.tsx";
import { HeatMap } from "../components/charts/heat-map.tsx";
import { RankChart } from "../components/charts/rank-chart.tsx";
import { OptionScatter } from "../components/charts/scatter-chart.tsx";
import { scoreAxis } from "../components/charts/score-axis.ts";
import { ScoreChart } from "../components/charts/score-chart.tsx";
import { WaterfallChart } from "../components/charts/waterfall-chart.tsx";
import { FlipCards } from "../components/trial/flip-cards.tsx";
import type { Standing } from "../../src-shared/contract/what-if.ts";
import { ApplicationId } from "../../src-shared/contract/ids.ts";

const scores = OptionId.options.map((optionId, place) => {
  const score = 62 - place * 6;
  return {
    optionId,
    name: optionId,
    score,
    low: score - 7,
    high: score + 5,
    isExcluded: place === 4,
    figure: String(score),
    range: `${score - 7} – ${score + 5}`,
    sentence: `${optionId}: ${score}`,
  };
});

const standing = (optionId: OptionId, lead: number): Standing => ({
  verdict: { level: "strong", conditional: false, optionId },
  runnerUpId: "retain",
  lead,
  proven: false,
  firstShare: 0.9,
  simulated: true,
  options: [],
});

const steps = [
  { key: "APP-02", code: "APP-02", name: "How critical it is", grade: "A", figure: "+3.1", from: 0, to: 3.1 },
  { key: "APP-11", code: "APP-11", name: "Its licence", grade: "D", figure: "−1.2", from: 3.1, to: 1.9 },
].map((step) => ({
  ...step,
  href: "#/design",
  behind: step.key,
  sentence: `${step.code} ${step.name}: ${step.figure}`,
}));

const points = OptionId.options.map((optionId, place) => ({
  key: optionId,
  name: `Led by ${optionId}`,
  x: 35 + place * 7,
  y: 40 + ((place * 13) % 25),
  optionId,
  href: "#/design",
  sentence: `Led by ${optionId}`,
}));

const noop = (): void => {};
const inFull = (value: number): string => String(value);
const axis = scoreAxis([]);

const ids = ["1", "2", "3"].map((end) => ApplicationId.parse(`018f0000-0000-7000-8000-00000000000${end}`));
const names = new Map(ids.map((id, place) => [id, ["Admirel", "Annuaire", "Passerel"][place] ?? ""]));
const dependencies = ids.slice(1).flatMap((toId, place): readonly Dependency[] =>
  ids.slice(0, 1).map((fromId) => ({
    id: DependencyId.parse(`018f0000-0000-7000-8000-00000000001${place}`),
    fromId,
    toId,
    coupling: place === 0 ? "hard" : "soft",
    protocol: { en: "LDAP", fr: "LDAP" },
    toleratedLatencyMs: null,
  })),
);

export const ChartSection = (): ReactNode => (
  <div className="specimens">
    <ChartCard title="score-chart" sentence="The store leads by six points.">
      <ScoreChart rows={scores} selected="paas" onSelect={noop} formatTick={inFull} />
    </ChartCard>
    <ChartCard title="rank-chart">
      <RankChart
        rows={(["paas", "store", "retain"] as const).map((optionId, place) => ({
          optionId,
          name: optionId,
          shares:
            [
              [0.7, 0.2, 0.1],
              [0.25, 0.6, 0.15],
              [0.05, 0.2, 0.75],
            ][place] ?? [],
          figure: ["70%", "25%", "5%"][place] ?? "",
        }))}
      />
    </ChartCard>
    <ChartCard title="waterfall-chart">
      <WaterfallChart
        rows={steps}
        total={{ name: "Lead", figure: "+1.9", value: 1.9 }}
        firstId="store"
        secondId="paas"
      />
    </ChartCard>
    <ChartCard title="disposition-bar">
      <DispositionBar
        parts={[
          ...OptionId.options.map((optionId, place) => ({ optionId, count: 5 - place })),
          { optionId: null, count: 2 },
        ]}
      />
    </ChartCard>
    <ChartCard title="dependency-graph">
      <DependencyGraph dependencies={dependencies} nameByApplication={names} onOpen={noop} />
    </ChartCard>
    <ChartCard title="heat-map">
      <HeatMap
        label="Points"
        nameHead="Application"
        columns={["C1", "C2", "C3"].map((id) => ({ id, label: id }))}
        rows={[
          {
            key: "a",
            name: "Radiothèque",
            href: "#/design",
            optionId: "private",
            cells: [
              { points: 3.2, figure: "+3.2", href: "#/design", sentence: "+3.2" },
              { points: -2.1, figure: "−2.1", href: "#/design", sentence: "−2.1" },
              { points: 0, figure: "0.0", href: "#/design", sentence: "0.0" },
            ],
          },
        ]}
      />
    </ChartCard>
    <ChartCard title="scatter-chart">
      <OptionScatter
        points={points}
        named={3}
        xAxis={axis}
        yAxis={axis}
        xLabel="Value"
        yLabel="Fit"
        formatTick={inFull}
      />
    </ChartCard>
    <FlipCards
      rows={[
        {
          applicationId: ApplicationId.parse("0192f0aa-0000-7000-8000-000000000001"),
          name: "Radiothèque",
          recorded: standing("private", 4),
          tried: [standing("paas", 3)],
        },
      ]}
      addressOfApplication={() => "#/design"}
    />
  </div>
);
