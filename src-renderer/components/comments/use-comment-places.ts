import { useTranslation } from "react-i18next";
import type { Comment } from "../../../src-shared/contract/findings.ts";
import { ReportSection } from "../../../src-shared/contract/reports.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { thingAddress } from "../thing-address.ts";
import { useFormat } from "../format.ts";
import { useLanguage } from "../use-language.ts";

type Place = Comment["about"];

export interface CommentPlaces {
  /** What a comment can be begun about: parts of the report, applications, findings. */
  readonly items: readonly { readonly id: string; readonly name: string; readonly hint: string }[];
  readonly placeOf: (itemId: string) => Place | undefined;
  readonly nameOf: (place: Place) => string;
  /** Where it is seen in the app; a part of the report is seen nowhere but in the report. */
  readonly hrefOf: (place: Place) => string | undefined;
}

const keyOf = ({ id, kind }: Place): string => `${kind} ${id}`;

/** The places of a report that people speak about, by their names. */
export const useCommentPlaces = (): CommentPlaces => {
  const { t } = useTranslation(["report", "comments"]);
  const language = useLanguage();
  const { compare } = useFormat();
  const { engagement, engagementId } = useEngagement();
  const { data: applications = [] } = useProcedureQuery("applications.list", { engagementId });
  const { data: findings = [] } = useProcedureQuery("findings.list", { engagementId });
  const known = [
    ...ReportSection.options.map((id) => ({
      place: { kind: "section" as const, id },
      name: t(`sections.names.${id}`),
    })),
    ...applications
      .map(({ id, name }) => ({ place: { kind: "application" as const, id }, name }))
      .toSorted((one, other) => compare(one.name, other.name)),
    ...findings.map(({ id, title }) => ({ place: { kind: "finding" as const, id }, name: title[language] })),
  ];
  const byKey = new Map(known.map((one) => [keyOf(one.place), one]));
  const nameOf = (place: Place): string => {
    if (place.kind !== "answer") return byKey.get(keyOf(place))?.name ?? place.id;
    const [subject = "", question = ""] = place.id.split("/");
    const application = byKey.get(`application ${subject}`)?.name;
    return application === undefined ? question : `${application}, ${question}`;
  };
  return {
    items: known.map(({ name, place }) => ({
      id: keyOf(place),
      name,
      hint: t(`comments:kinds.${place.kind}`),
    })),
    placeOf: (itemId) => byKey.get(itemId)?.place,
    nameOf,
    hrefOf: ({ id, kind }) => {
      if (kind === "section") return undefined;
      const [subject = "", question = null] = id.split("/");
      const isOfApplication = byKey.has(`application ${subject}`);
      return thingAddress(engagement.code, {
        kind,
        id,
        applicationId: isOfApplication ? subject : null,
        questionId: kind === "answer" ? question : null,
      });
    },
  };
};
