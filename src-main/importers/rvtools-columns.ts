/**
 * Columns of RVTools, from its first versions to 4.7, under the names used here. Sizes called "MB" by
 * old versions are MiB all the same. Compared without regard to case and surrounding blanks.
 */
const machineColumns = {
  name: ["VM", "vInfoVMName", "VM Name"],
  powerState: ["Powerstate", "vInfoPowerstate", "Power state"],
  template: ["Template", "vInfoTemplate"],
  placeholder: ["SRM Placeholder", "vInfoSRMPlaceholder"],
  dnsName: ["DNS Name", "vInfoGuestHostName", "vInfoDNSName"],
  cpus: ["CPUs", "# CPUs", "vInfoCPUs", "vInfoNumCpu"],
  memory: ["Memory", "Memory MiB", "Memory MB", "Memory (MiB)", "Memory (MB)", "Memory Size", "vInfoMemory"],
  disks: ["Disks", "# Disks", "vInfoNumVirtualDisks", "vInfoDisks"],
  diskCapacity: ["Total disk capacity MiB", "Total disk capacity MB", "vInfoTotalDiskCapacityMiB"],
  primaryIp: ["Primary IP Address", "IP Address", "vInfoPrimaryIPAddress"],
  folder: ["Folder", "vInfoFolder"],
  provisioned: [
    "Provisioned MiB",
    "Provisioned MB",
    "Provisioned (MiB)",
    "Provisioned (MB)",
    "vInfoProvisioned",
    "vInfoProvisionedMiB",
  ],
  cpuPercent: ["CPU Usage %", "vInfoCPUUsage"],
  memoryActive: ["Active Memory", "vInfoActiveMemory"],
  inUse: ["In Use MiB", "In Use MB", "In Use (MiB)", "In Use (MB)", "vInfoInUse", "vInfoInUseMiB"],
  annotation: ["Annotation", "Notes", "vInfoAnnotation"],
  datacenter: ["Datacenter", "vInfoDataCenter"],
  cluster: ["Cluster", "vInfoCluster"],
  host: ["Host", "vInfoHost"],
  osConfigured: ["OS according to the configuration file", "OS", "vInfoOS"],
  osReported: ["OS according to the VMware Tools", "vInfoOSTools"],
  vmId: ["VM ID", "Object ID", "vInfoVMId", "vInfoObjectId"],
  vmUuid: ["VM UUID", "UUID", "vInfoVMUUID", "vInfoInstanceUUID"],
  vcenter: ["VI SDK Server", "vInfoVISDKServer"],
  vcenterUuid: ["VI SDK UUID", "vCenter UUID", "vInfoVISDKUUID", "vInfoVCenterUUID"],
} as const;

const hostColumns = {
  name: ["Host", "vHostName", "vHostHost"],
  datacenter: ["Datacenter", "vHostDatacenter"],
  cluster: ["Cluster", "vHostCluster"],
  cpuModel: ["CPU Model", "vHostCpuModel"],
  cores: ["# Cores", "Cores", "vHostNumCpuCores"],
  memory: ["# Memory", "Memory", "Memory MiB", "Memory MB", "vHostMemorySize"],
  version: ["ESX Version", "vHostFullName", "vHostEsxVersion"],
  vendor: ["Vendor", "vHostVendor"],
  model: ["Model", "vHostModel"],
  vmId: ["Object ID", "vHostObjectId"],
  vmUuid: ["UUID", "vHostUUID"],
  vcenter: ["VI SDK Server", "vHostVISDKServer"],
  vcenterUuid: ["VI SDK UUID", "vCenter UUID", "vHostVISDKUUID"],
} as const;

/** What the sheets of details say of a machine: an amount, and where they know it how much of which was in use. */
const detail = (
  sheet: string,
  amount: readonly string[],
  { used = [], most = [] }: { readonly used?: readonly string[]; readonly most?: readonly string[] } = {},
) => ({
  name: ["VM", `${sheet}VMName`, "VM Name"],
  vmId: ["VM ID", "Object ID", `${sheet}VMId`],
  vmUuid: ["VM UUID", "UUID", `${sheet}VMUUID`],
  vcenterUuid: ["VI SDK UUID", "vCenter UUID"],
  amount,
  used,
  most,
});

export const rvtoolsColumns = {
  vInfo: machineColumns,
  vHost: hostColumns,
  vDisk: detail("vDisk", [
    "Capacity MiB",
    "Capacity MB",
    "Capacity (MiB)",
    "vDiskCapacity",
    "vDiskCapacityMiB",
  ]),
  vPartition: detail("vPartition", [
    "Consumed MiB",
    "Consumed MB",
    "Consumed (MiB)",
    "vPartitionConsumed",
    "vPartitionConsumedMiB",
  ]),
  // Use in MHz, of as many as the host's clock gives to the processors.
  vCPU: detail("vCPU", ["CPUs", "# CPUs", "vCPUCPUs", "vCpuNumCpu"], {
    used: ["Overall", "vCPUOverall"],
    most: ["Max", "vCPUMax"],
  }),
  vMemory: detail("vMemory", ["Size MiB", "Size MB", "Size (MiB)", "vMemorySize", "vMemorySizeMiB"], {
    used: ["Active", "vMemoryActive", "vMemoryActiveMiB"],
  }),
} as const satisfies Record<string, Readonly<Record<string, readonly string[]>>>;

export type RvtoolsSheet = keyof typeof rvtoolsColumns;

/** Columns of vInfo that are RVTools' own and say nothing needed here; any other is a client's custom attribute. */
const otherColumns = [
  "Config status",
  "Connection state",
  "Guest state",
  "Heartbeat",
  "Consolidation Needed",
  "PowerOn",
  "Suspended To Memory",
  "Suspend time",
  "Suspend Interval",
  "Creation date",
  "Change Version",
  "Overall Cpu Readiness",
  "NICs",
  "Fixed Passthru HotPlug",
  "min Required EVC Mode Key",
  "Latency Sensitivity",
  "Op Notification Timeout",
  "EnableUUID",
  "disk.EnableUUID",
  "CBT",
  "Num Monitors",
  "Video Ram KiB",
  "Video Ram KB",
  "Resource pool",
  "Folder ID",
  "vApp",
  "DAS protection",
  "FT State",
  "FT Role",
  "FT Latency",
  "FT Bandwidth",
  "FT Sec. Latency",
  "Vm Failover In Progress",
  "Unshared MiB",
  "Unshared MB",
  "HA Restart Priority",
  "HA Isolation Response",
  "HA VM Monitoring",
  "Cluster rule(s)",
  "Cluster rule name(s)",
  "Boot Required",
  "Boot delay",
  "Boot retry delay",
  "Boot retry enabled",
  "Boot BIOS setup",
  "Reboot PowerOff",
  "EFI Secure boot",
  "Firmware",
  "HW version",
  "HW upgrade status",
  "HW upgrade policy",
  "HW target",
  "Path",
  "Log directory",
  "Snapshot directory",
  "Suspend directory",
  "Customization Info",
  "Guest Detailed Data",
  "SMBIOS UUID",
  "VI SDK Server type",
  "VI SDK API Version",
  "VI SDK API",
  "VM Config Path",
] as const;

/** The name of a column as it is compared. */
export const plainColumn = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/gu, " ");

const ownColumns = new Set([...otherColumns, ...Object.values(machineColumns).flat()].map(plainColumn));

/** Custom attributes of a client stand among RVTools' own columns, under names of their own. */
export const isCustomAttribute = (column: string): boolean => {
  const plain = plainColumn(column);
  return plain !== "" && !ownColumns.has(plain) && !/^(?:network #\d+|vinfo)/u.test(plain);
};

const sheetNames = [
  ...Object.keys(rvtoolsColumns),
  "vNetwork",
  "vCD",
  "vUSB",
  "vFloppy",
  "vSnapshot",
  "vTools",
  "vSource",
  "vRP",
  "vCluster",
  "vHBA",
  "vNIC",
  "vSwitch",
  "vPort",
  "dvSwitch",
  "dvPort",
  "vSC_VMK",
  "vDatastore",
  "vMultiPath",
  "vLicense",
  "vFileInfo",
  "vHealth",
  "vMetaData",
];

/** The RVTools sheet that a sheet or a CSV file is, from a name such as `vInfo` or `RVTools_tabvInfo.csv`. */
export const rvtoolsSheetOf = (name: string): string | undefined => {
  const plain = name
    .split(/[\\/]/u)
    .at(-1)
    ?.replace(/\.csv$/iu, "")
    .replace(/^.*tab(?=d?v)/iu, "")
    .trim()
    .toLowerCase();
  return sheetNames.find((known) => known.toLowerCase() === plain);
};
