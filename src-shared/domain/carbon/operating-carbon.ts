import type { ComponentPower, OperatingCarbon, ProcessorPower } from "../../contract/carbon.ts";

/** What runs, for how long: use is a share from 0 to 1; sizes in GB and TB; network in GB carried. */
export interface RunningLoad {
  readonly vcpus: number;
  readonly cpuUse: number;
  readonly memoryGb: number;
  readonly hddTb: number;
  readonly ssdTb: number;
  readonly networkGb: number;
  readonly hours: number;
}

/** Where it runs: power usage effectiveness of the building and g CO2e per kWh of its electricity. */
export interface RunningPlace {
  readonly pue: number;
  readonly gramsPerKwh: number;
}

export const hoursPerYear = 8_760;

/**
 * Energy and carbon of running a load (Cloud Carbon Footprint, scoring.md 3.3): watts per vCPU lie on a
 * straight line between idle and full; memory and disks count by size and hour; all of it times the PUE.
 */
export const operatingCarbon = (
  load: RunningLoad,
  place: RunningPlace,
  processor: Pick<ProcessorPower, "idleWatts" | "fullWatts">,
  components: ComponentPower,
): OperatingCarbon => {
  const { idleWatts, fullWatts } = processor;
  const cpuKwh = (load.vcpus * (idleWatts + load.cpuUse * (fullWatts - idleWatts)) * load.hours) / 1000;
  const memoryKwh = load.memoryGb * components.memory * load.hours;
  const storageKwh = (load.hddTb * components.hdd + load.ssdTb * components.ssd) * load.hours;
  const networkKwh = load.networkGb * components.network;
  const machinesKwh = cpuKwh + memoryKwh + storageKwh + networkKwh;
  const buildingKwh = machinesKwh * place.pue;
  const kg = (buildingKwh * place.gramsPerKwh) / 1000;
  return { cpuKwh, memoryKwh, storageKwh, networkKwh, machinesKwh, buildingKwh, kg };
};
