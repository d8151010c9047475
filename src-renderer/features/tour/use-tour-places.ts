import { useState } from "react";
import { useProcedureQuery, useOptionalProcedureQuery } from "../../api/procedures.ts";
import type { TourPlaces } from "./tour-steps.ts";

/** An answer given in the tour makes another application the least known; the tour stays where it was. */
export const useTourPlaces = (): TourPlaces | undefined => {
  const places = usePlacesOfExample();
  const [kept, setKept] = useState<TourPlaces>();
  if (!places || places.code === kept?.code) return places && kept;
  setKept(places);
  return places;
};

/** What the worked example has to show; undefined until it is known, or once it was taken away. */
const usePlacesOfExample = (): TourPlaces | undefined => {
  const { data: engagements } = useProcedureQuery("engagements.list", {});
  const example = engagements?.find(({ demonstration }) => demonstration);
  const inExample = example && { engagementId: example.id };
  const { data: results } = useOptionalProcedureQuery("results.list", inExample);
  const { data: found } = useOptionalProcedureQuery("engagements.get", inExample);
  const { data: pack } = useOptionalProcedureQuery("packs.get", found?.engagement.pack);
  const rows = results?.rows ?? [];
  const unknown = rows.toSorted((one, other) => one.coverage - other.coverage)[0];
  const conditional = rows.find(({ verdict }) => verdict.level === "proven" && verdict.conditional);
  const question = pack?.questions.find(
    ({ type, scope, applicable_when }) => scope === "application" && type === "single" && !applicable_when,
  );
  if (!example || !unknown || !question) return undefined;
  return {
    code: example.code,
    unknownId: unknown.applicationId,
    questionId: question.id,
    conditionalId: (conditional ?? unknown).applicationId,
  };
};
