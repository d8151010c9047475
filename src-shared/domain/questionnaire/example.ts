import type { RecordedStatement } from "../../contract/answers.ts";
import type { ApplicationFacts, Dependency, OptionCost } from "../../contract/applications.ts";
import type { OptionId } from "../../contract/content.ts";
import type { Client, Engagement, Person, Site, Weights } from "../../contract/engagements.ts";
import type { Contact, DecisionRequest, Deliverable, WorkEntry } from "../../contract/desk.ts";
import type { Interview, ParkedItem } from "../../contract/interviews.ts";
import type { Action, Decision, Finding } from "../../contract/findings.ts";
import type { ApplicationId, PersonId, ServerId } from "../../contract/ids.ts";
import type { ServerFacts } from "../../contract/inventory.ts";
import type { OptionProfile } from "../../contract/options.ts";
import type { LocalisedText } from "../../contract/text.ts";

/** One statement of a worked example; a question with several of them is in conflict. */
export interface ExampleAnswer {
  readonly applicationId: ApplicationId | null;
  readonly questionId: string;
  readonly statements: readonly (Omit<RecordedStatement, "author"> & { readonly authorId: PersonId })[];
  readonly note: string;
}

/** Who recorded something, and when. */
interface Authorship {
  readonly authorId: PersonId;
  readonly recordedAt: string;
}

/** What a screen needs to offer an example before it is loaded. */
export interface ExampleTitle {
  readonly id: string;
  readonly code: string;
  readonly title: LocalisedText;
  readonly notice: LocalisedText;
}

/** A complete, invented engagement that ships with the app, ready to be recorded. Ids are fixed. */
export interface Example {
  readonly id: string;
  readonly notice: LocalisedText;
  readonly client: Client;
  readonly engagement: Engagement;
  readonly weights: Weights;
  readonly people: readonly Person[];
  readonly sites: readonly Site[];
  readonly interviews: readonly Interview[];
  readonly contacts: readonly Contact[];
  readonly deliverables: readonly Deliverable[];
  readonly decisionRequests: readonly DecisionRequest[];
  readonly workEntries: readonly WorkEntry[];
  readonly parkedItems: readonly ParkedItem[];
  readonly applications: readonly {
    readonly id: ApplicationId;
    readonly key: string;
    readonly facts: ApplicationFacts;
    readonly costs: Partial<Record<OptionId, OptionCost>>;
  }[];
  readonly servers: readonly {
    readonly id: ServerId;
    readonly key: string;
    readonly facts: ServerFacts;
    /** Set only where no rule finds the application. */
    readonly assignedTo?: ApplicationId;
  }[];
  readonly dependencies: readonly Dependency[];
  readonly answers: readonly ExampleAnswer[];
  readonly optionProfiles: readonly OptionProfile[];
  readonly findings: readonly (Finding & Authorship)[];
  readonly actions: readonly (Action & Authorship)[];
  readonly decisions: readonly Decision[];
}
