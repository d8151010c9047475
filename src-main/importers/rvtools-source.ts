/** Under which names RVTools knows a machine or a host, and the vCenter that told it. */
export interface RvtoolsNames {
  readonly vcenterUuid: string | null;
  readonly vcenter: string | null;
  readonly vmUuid: string | null;
  readonly vmId: string | null;
  readonly name: string;
}

/**
 * The source of a row is its vCenter, so that exports of two vCenters don't make each other's machines
 * vanish; hosts are a source beside it, since an export may leave their sheet out. The key is what the
 * vCenter never gives to another machine: UUID, else its own id, else the name.
 */
export const identify = (
  kind: "virtual" | "host",
  { vcenterUuid, vcenter, vmUuid, vmId, name }: RvtoolsNames,
): { readonly source: string; readonly key: string } => {
  const instance = (vcenterUuid ?? vcenter)?.toLowerCase();
  return {
    source: [
      "rvtools",
      ...(instance === undefined ? [] : [instance]),
      ...(kind === "host" ? ["hosts"] : []),
    ].join(":"),
    key: (vmUuid ?? vmId ?? name).toLowerCase(),
  };
};

/** A source that knows its vCenter lists all of it; one that doesn't may be any part of any vCenter. */
export const isWholeSource = (source: string): boolean => source !== "rvtools" && source !== "rvtools:hosts";
