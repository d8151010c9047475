import { PlanSettings } from "../../../contract/plans.ts";
import type { Entity } from "../entity.ts";
import { shownValue } from "../entity.ts";

/** What an engagement plans with: one cell each. A cell that does not fit is as if it were not set. */
export const projectPlan = (entity: Entity): PlanSettings | null => {
  const { sizing, ramp, carbon, waves } = PlanSettings.shape;
  const settings = {
    sizing: sizing.catch(null).parse(shownValue(entity, "sizing") ?? null),
    ramp: ramp.catch(null).parse(shownValue(entity, "ramp") ?? null),
    carbon: carbon.catch(null).parse(shownValue(entity, "carbon") ?? null),
    waves: waves.catch(null).parse(shownValue(entity, "waves") ?? null),
  };
  return Object.values(settings).every((one) => one === null) ? null : settings;
};
