import { useLocation } from "wouter";
import type { Hit } from "../../../src-shared/contract/search.ts";
import { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { OpenEngagement } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { questionAddress, routeOf } from "../../components/question-address.ts";
import { thingAddress } from "../../components/thing-address.ts";

/** Where a hit is seen: an application on the kind of screen one is on, a question of the application one is at. */
export const useHitAddress = (engagement: OpenEngagement | null): ((hit: Hit) => string) => {
  const [route] = useLocation();
  const [, , , screen, subject] = route.split("/");
  const { data: pack } = useOptionalProcedureQuery("packs.get", engagement?.engagement.pack);
  const { data: applications = [] } = useOptionalProcedureQuery(
    "applications.list",
    engagement ? { engagementId: engagement.engagementId } : undefined,
  );
  return (hit) => {
    const code = engagement?.code ?? "";
    if (hit.kind === "application") {
      const isAsking = screen === "questionnaire";
      return routeOf(isAsking ? addressOf.questionnaire(code, hit.id) : addressOf.results(code, hit.id));
    }
    if (hit.kind === "question" && pack) {
      const current = ApplicationId.safeParse(subject);
      const application = current.data ?? applications[0]?.id ?? "";
      return routeOf(questionAddress(code, pack, application, hit.id));
    }
    return routeOf(thingAddress(code, hit));
  };
};
