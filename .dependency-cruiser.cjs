// Who may import whom (docs/decisions/004-who-may-import-whom.md). An area of the domain imports only those before it.
const AREAS = [
  "ledger",
  "names",
  "operator",
  "translations",
  "staff",
  "partners",
  "events",
  "feedback",
  "safeguarding",
  "triage",
  "actions",
  "desk",
  "responses",
  "questions",
  "practice",
  "followers",
  "materials",
  "insights",
];

const areaOrder = AREAS.slice(0, -1).map((area, index) => ({
  name: `area-order-${area}`,
  severity: "error",
  from: { path: `^app/domain/${area}/` },
  to: { path: `^app/domain/(${AREAS.slice(index + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...areaOrder,
    { name: "no-circles", severity: "error", from: { path: "^app" }, to: { circular: true } },
    {
      name: "domain-knows-no-web",
      severity: "error",
      from: { path: "^app/domain/" },
      to: {
        path: [
          "^app/(routes|ui|server|commands)/",
          "^app/root",
          "node_modules/(@remix-run|express|react|react-dom)/",
        ],
      },
    },
    {
      name: "pages-never-touch-the-database",
      severity: "error",
      from: { path: "^app/(routes|ui)/" },
      to: { path: "^app/db/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "ui-is-presentational",
      severity: "error",
      from: { path: "^app/ui/" },
      to: { path: ["^app/routes/", "[.]server[.]tsx?$"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "routes-stand-alone",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "platform-is-the-bottom",
      severity: "error",
      from: { path: "^app/platform/" },
      to: { path: "^app/(domain|routes|ui|db|server|commands)/" },
    },
    {
      name: "db-knows-no-domain",
      severity: "error",
      from: { path: "^app/db/" },
      to: { path: "^app/(domain|routes|ui|server|commands)/" },
    },
    {
      name: "only-the-demonstration-uses-scenarios",
      severity: "error",
      from: { path: "^app", pathNot: "^app/commands/(demo|dev)[.]ts$" },
      to: { path: "^(tests|prisma)/" },
    },
    { name: "everything-resolves", severity: "error", from: { path: "^app" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^app/db/generated" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
