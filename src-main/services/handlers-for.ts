import type { SiteContract } from "../../src-shared/contract/site.ts";
import type { Handlers } from "../../src-shared/rpc/procedure.ts";
import type { JobControl } from "../long-work.ts";

/** The part of the contract that one service answers. */
export type HandlersFor<Name extends keyof SiteContract> = Pick<Handlers<SiteContract, JobControl>, Name>;
