/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two modules that need each other are one module, or miss a third.",
      severity: "error",
      from: {},
      // Types may point both ways: they are gone when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-unresolvable",
      comment: "An import that does not resolve hides whatever is behind it from every rule below.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "shared-stands-alone",
      comment:
        "src-shared runs in every process: it may import itself, zod, the canonical JSON of operations and the seeded generator of simulations (pure-rand: no randomness of its own, the same seed gives the same draws), nothing else.",
      severity: "error",
      from: { path: "^src-shared/" },
      to: { pathNot: "^(src-shared|node_modules/(zod|canonicalize|pure-rand))/" },
    },
    {
      name: "rpc-knows-no-contract",
      comment: "The mechanism serves the site and HQ alike; naming a procedure in it ties it to one.",
      severity: "error",
      from: { path: "^src-shared/rpc/" },
      to: { path: "^src-shared/(contract|domain)/" },
    },
    {
      name: "contract-knows-no-domain",
      comment: "The contract is the narrowest waist; domain rules may use its types, never the reverse.",
      severity: "error",
      from: { path: "^src-shared/contract/" },
      to: { path: "^src-shared/domain/" },
    },
    {
      name: "electron-is-a-shell",
      comment: "Only the electron host may know Electron, or the CLI, the web host and HQ stop working.",
      severity: "error",
      from: { pathNot: "^(src-main/hosts/electron|test|scripts)/" },
      to: { path: "^(node_modules/)?electron(/|$)" },
    },
    {
      name: "services-see-ports",
      comment: "A service talks to a database through src-main/ports.ts, never to a driver or a table.",
      severity: "error",
      from: { path: "^src-main/services/" },
      to: {
        path: "^(src-main/(db|hosts)/|src-main/(compose|handlers)|node_modules/(drizzle-orm|better-sqlite3|pg)/)|^(node:)?(fs|path|child_process|worker_threads)",
      },
    },
    {
      name: "db-implements-ports",
      comment: "A repository knows rows and ports. If it needs a service, the rule belongs in the service.",
      severity: "error",
      from: { path: "^(src-main|src-hq)/db/" },
      to: {
        path: "^src-(main|hq)/",
        pathNot: "^src-main/(long-work|ports|run-worker|turns)[.]ts$|^src-(main|hq)/db/",
      },
    },
    {
      name: "hq-borrows-services-only",
      comment: "HQ runs the same services on its own database and its own host.",
      severity: "error",
      from: { path: "^src-hq/" },
      to: { path: "^src-main/", pathNot: "^src-main/(ports[.]ts$|services/|report/)" },
    },
    {
      name: "hosts-only-compose",
      comment:
        "A host starts the app and carries messages; reaching past compose.ts makes it a fourth layer.",
      severity: "error",
      from: { path: "^src-main/hosts/([^/]+)/" },
      to: {
        path: "^src-main/",
        pathNot:
          "^src-main/(compose|open-app|open-content|ports|files|log|data-folder|(source|bundled)-layout|require-node)[.]ts$|^src-main/page/|^src-main/db/[^/]+/(store|keys|lock|backup)[.]ts$|^src-main/hosts/$1/",
      },
    },
    {
      name: "renderer-asks-the-contract",
      comment: "The renderer reaches services through src-shared/client.ts and no other way.",
      severity: "error",
      from: { path: "^src-renderer/" },
      to: { path: "^(src-main|src-hq)/" },
    },
    {
      name: "renderer-has-no-node",
      comment: "The same bundle is served to a browser.",
      severity: "error",
      from: { path: "^src-renderer/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "features-are-islands",
      comment: "Features meet on a page, not in each other. Lift what two of them need into components/.",
      severity: "error",
      from: { path: "^src-renderer/features/([^/]+)/" },
      to: { path: "^src-renderer/features/", pathNot: "^src-renderer/features/$1/" },
    },
    {
      name: "test-stays-behind",
      comment: "Production code must not lean on test code.",
      severity: "error",
      from: { pathNot: "^(test|bench)/" },
      to: { path: "^test/" },
    },
    {
      name: "no-orphans",
      comment: "Nothing imports this module; knip will say whether it can go.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: ["[.]config[.]ts$", "^test/", "[.]d[.]ts$", "^scripts/", "^bench/", "^src-renderer/public/"],
      },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|out|dist)/" },
  },
};
