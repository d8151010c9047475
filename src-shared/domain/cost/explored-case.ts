import type {
  CaseFigures,
  CaseYear,
  CostAssumptions,
  CostParameter,
  TornadoBar,
} from "../../contract/business-case.ts";
import { figuresOf } from "./option-case.ts";
import type { OptionCase } from "./option-case.ts";
import { baseAssumptions, threeCases, tornadoOf } from "./sensitivity.ts";

/** A business case with what becomes of it when its assumptions are off. */
export interface ExploredCase extends OptionCase {
  readonly cases: Readonly<Record<"low" | "base" | "high", CaseFigures>>;
  readonly tornado: readonly TornadoBar[];
}

/** Works a case out at its assumptions, in three cases, and along the span of each assumption alone. */
export const exploredCase = (
  parameters: readonly Pick<CostParameter, "id" | "value" | "low" | "high">[],
  yearsOf: (assumptions: CostAssumptions) => readonly CaseYear[],
): ExploredCase => {
  const caseOf = (assumptions: CostAssumptions): OptionCase =>
    figuresOf(yearsOf(assumptions), assumptions.discountRate);
  const tornado = tornadoOf(parameters, (assumptions) => caseOf(assumptions).npv);
  const { low, base, high } = threeCases(parameters, tornado, caseOf(baseAssumptions(parameters)).npv);
  return {
    ...caseOf(baseAssumptions(parameters)),
    cases: { low: headlines(caseOf(low)), base: headlines(caseOf(base)), high: headlines(caseOf(high)) },
    tornado,
  };
};

const headlines = ({ npv, roi, paybackYears }: OptionCase): CaseFigures => ({ npv, roi, paybackYears });
