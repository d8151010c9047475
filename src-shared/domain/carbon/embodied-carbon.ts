import type { EmbodiedFactors } from "../../contract/carbon.ts";

/** One server as it was built. */
export interface ServerParts {
  readonly memoryGb: number;
  /** Processors beyond the first. */
  readonly extraCpus: number;
  readonly hdds: number;
  readonly ssds: number;
  readonly gpus: number;
}

/** kg CO2e to make a server, by part. */
export interface EmbodiedCarbon {
  readonly server: number;
  readonly memory: number;
  readonly cpu: number;
  readonly storage: number;
  readonly gpu: number;
  readonly total: number;
}

/** What making a server emitted, all of its life together (Cloud Carbon Footprint, ccf-coefficients). */
export const embodiedCarbon = (parts: ServerParts, factors: EmbodiedFactors): EmbodiedCarbon => {
  const kg = {
    server: factors.rackServer,
    memory: Math.max(0, parts.memoryGb - factors.memoryIncludedGb) * factors.memoryPerGb,
    cpu: parts.extraCpus * factors.extraCpu,
    storage: parts.hdds * factors.hdd + parts.ssds * factors.ssd,
    gpu: parts.gpus * factors.gpu,
  };
  return { ...kg, total: kg.server + kg.memory + kg.cpu + kg.storage + kg.gpu };
};

/** The part of it that one year bears. */
export const embodiedPerYear = ({ total }: Pick<EmbodiedCarbon, "total">, factors: EmbodiedFactors): number =>
  total / factors.lifeYears;
