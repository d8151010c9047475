import { useDeferredValue, useMemo, useState } from "react";
import { ServerRule } from "../../../src-shared/contract/applications.ts";
import type { Server } from "../../../src-shared/contract/inventory.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useOptionalProcedureQuery } from "../../api/procedures.ts";
import { useLanguage } from "../../components/use-language.ts";

interface WrittenRule {
  readonly kind: ServerRule["kind"];
  readonly pattern: string;
  readonly setKind: (kind: ServerRule["kind"]) => void;
  readonly setPattern: (pattern: string) => void;
  /** Undefined as long as nothing is written. */
  readonly rule: ServerRule | undefined;
  readonly isChanged: boolean;
  /** What is wrong with it. */
  readonly fault: string | undefined;
  /** The servers that fall under it; undefined until they are known. */
  readonly taken: readonly Server[] | undefined;
}

/** A rule while it is written, with what it would take. */
export const useWrittenRule = (kept: ServerRule | null, servers: readonly Server[]): WrittenRule => {
  const language = useLanguage();
  const [kind, setKind] = useState(kept?.kind ?? "name");
  const [pattern, setPattern] = useState(kept?.pattern ?? "");
  const parsed = ServerRule.safeParse({ kind, pattern });
  const rule = parsed.success ? parsed.data : undefined;
  const preview = usePreview(rule);
  const taken = useMemo(() => {
    if (!preview) return undefined;
    const ids = new Set(preview.serverIds);
    return servers.filter(({ id }) => ids.has(id));
  }, [preview, servers]);
  return {
    kind,
    pattern,
    setKind,
    setPattern,
    rule,
    isChanged: rule !== undefined && (rule.kind !== kept?.kind || rule.pattern !== kept.pattern),
    fault: preview?.invalid?.[language],
    taken,
  };
};

/** Typing does not wait for it. */
const usePreview = (
  rule: ServerRule | undefined,
): Output<SiteContract["serverRules.preview"]> | undefined => {
  const { engagementId } = useEngagement();
  const kind = useDeferredValue(rule?.kind);
  const pattern = useDeferredValue(rule?.pattern);
  const input = useMemo(
    () =>
      kind === undefined || pattern === undefined ? undefined : { engagementId, rule: { kind, pattern } },
    [engagementId, kind, pattern],
  );
  const { data } = useOptionalProcedureQuery("serverRules.preview", input);
  return input && data;
};
