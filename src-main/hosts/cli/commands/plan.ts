import { basename } from "node:path";
import type { Command } from "commander";
import { z } from "zod";
import { openContent } from "../../../open-content.ts";
import type { ContentDesk } from "../../../open-content.ts";
import { sourceLayout } from "../../../source-layout.ts";
import { readJsonFile } from "../read-json-file.ts";
import type { CommandDeps } from "../session.ts";

interface Plan {
  readonly kind: Parameters<ContentDesk["plan"]>[0];
  readonly description: string;
  readonly file: string;
}

/** What each file may hold; keys count without regard to case, `_` and `-`, and all may stand under `input`. */
const plans: readonly Plan[] = [
  {
    kind: "size",
    description: "size a private cloud",
    file:
      "JSON: vms, vcpu, ram_gb, disk_gb (or machines: a list of these, with cpu_use, ram_use, site), cores_per_host, ram_per_host, raw_tb_per_host; " +
      "ratio, load_limit, slack, protection (FTT1-RAID1 …), growth, years, dedupe, comfort, spare. What is left out is the catalogue's; " +
      "a ratio without any margin is sized as it stands.",
  },
  {
    kind: "cost",
    description: "business case of each option against staying",
    file:
      "JSON: cashflow and wacc; or options by id (retain, store, paas, private, retire), each with run_per_year and one_off (an amount, or heads of cost; " +
      "person_days × day_rate counts as labour); left_behind, ramp or years, wacc, cost_growth, run_cost_factor, one_off_factor, double_run_months, stranded_share, stranded_years.",
  },
  {
    kind: "carbon",
    description: "carbon of running a load for a year, or of making a server",
    file:
      "JSON: vcpu, utilisation, memory_gb, ssd_tb, hdd_tb, network_gb, hours, processor, pue, grid (g per kWh, or a set of factors) and country; " +
      "embodied: memory_gb, extra_cpus, hdds, ssds, gpus.",
  },
  {
    kind: "waves",
    description: "plan migration waves",
    file:
      "JSON: applications (id, effort, priority, servers, criticality, environment, deadline), hard and needs (pairs), traffic, capacity, learning_servers, weeks_per_wave, starts, " +
      "freezes (from, to, ids); move (application, wave) tells what that breaks.",
  },
];

export const addPlanCommand = (program: Command, { terminal }: CommandDeps): void => {
  const command = program.command("plan").description("plans outside any engagement; nothing is stored");
  for (const { kind, description, file: shape } of plans) {
    command
      .command(kind)
      .description(description)
      .argument("<file>", shape)
      .action((file: string) => {
        const planned = openContent(sourceLayout).plan(
          kind,
          readJsonFile(file, AnyObject, expected),
          basename(file),
        );
        terminal.answer(planned, JSON.stringify(planned, null, 2).split("\n"));
      });
  }
};

const AnyObject = z.record(z.string(), z.unknown());
const expected = { en: "a JSON object", fr: "un objet JSON" };
