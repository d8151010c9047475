/** A machine of an application, or of none, and whether it is seen at work. */
export interface SeenMachine {
  readonly applicationId: string | null;
  readonly isIdle: boolean;
}

/**
 * The applications that have machines, none of which is seen at work, each with how many it has: the candidates
 * for retiring (rule of AWS and Azure on idle machines). One machine at work, or one of which nobody knows,
 * keeps an application from the list.
 */
export const idleApplications = <Machine extends SeenMachine>(
  machines: readonly Machine[],
): ReadonlyMap<NonNullable<Machine["applicationId"]>, number> => {
  const idle = new Map<NonNullable<Machine["applicationId"]>, number>();
  for (const [applicationId, own] of Map.groupBy(machines, (machine) => machine.applicationId)) {
    if (applicationId !== null && own.every(({ isIdle }) => isIdle)) idle.set(applicationId, own.length);
  }
  return idle;
};
