import { PROMISE_STATES } from "../actions/promises/promise-state.ts";
import { ACTION_STATUSES } from "../actions/status.ts";
import { DISPOSITIONS } from "../ledger/dispositions.ts";
import { CANNOT_REASONS, OUTCOMES } from "../responses/outcome.ts";

export const OPEN_DATA = ["responses", "actions", "promises", "ledger"] as const;

export type OpenDataName = (typeof OPEN_DATA)[number];

/** The columns of each file, in their order. */
export const OPEN_DATA_COLUMNS = {
  responses: [
    ...(["slug", "title", "language", "outcome", "reason", "reasonSentence", "month", "people"] as const),
    ...(["youSaidHtml", "weDidHtml", "actions"] as const),
  ],
  actions: [
    ...(["ref", "number", "title", "summary", "language", "status", "ledBy", "partners"] as const),
    "lastProgressOn",
  ],
  promises: [
    ...(["slug", "words", "evidenceWanted", "language", "organisation", "action", "madeOn"] as const),
    ...(["firstDue", "due", "slips", "changes", "state", "days", "outcomeOn", "outcomeWords"] as const),
    ...(["evidenceLink", "replacedBy"] as const),
  ],
  ledger: ["event", "line", "name", "received", ...DISPOSITIONS],
} as const;

export type OpenDataColumn = (typeof OPEN_DATA_COLUMNS)[OpenDataName][number];

/** What is not any text. */
const FIELDS: { [column in OpenDataColumn]?: { type: string; constraints?: object } } = {
  outcome: { type: "string", constraints: { enum: OUTCOMES } },
  reason: { type: "string", constraints: { enum: CANNOT_REASONS } },
  month: { type: "yearmonth" },
  status: { type: "string", constraints: { enum: ACTION_STATUSES } },
  lastProgressOn: { type: "date" },
  madeOn: { type: "date" },
  slips: { type: "integer" },
  state: { type: "string", constraints: { enum: PROMISE_STATES } },
  days: { type: "integer" },
  outcomeOn: { type: "date" },
  line: { type: "string", constraints: { enum: ["event", "otherEvents", "noEvent"] } },
  ...Object.fromEntries(["received", ...DISPOSITIONS].map((column) => [column, { type: "integer" }])),
};

const KEYS: { [name in OpenDataName]?: OpenDataColumn } = {
  responses: "slug",
  actions: "ref",
  promises: "slug",
};

type Worded = {
  title: string;
  description: string;
  publisher: string;
  titleOf: (name: OpenDataName) => string;
  descriptionOf: (name: OpenDataName) => string;
  meaningOf: (column: OpenDataColumn) => string;
};

/**
 * The description of the files for programs: a Frictionless Tabular Data Package, version 1. It names no licence, since
 * the operator has set none.
 */
export function openDataPackage({ title, description, publisher, ...worded }: Worded) {
  return {
    profile: "tabular-data-package",
    name: "you-said-we-did",
    title,
    description,
    contributors: [{ title: publisher, role: "publisher" }],
    resources: OPEN_DATA.map((name) => ({
      profile: "tabular-data-resource",
      name,
      title: worded.titleOf(name),
      description: worded.descriptionOf(name),
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: OPEN_DATA_COLUMNS[name].map((column) => ({
          name: column,
          type: "string",
          ...FIELDS[column],
          description: worded.meaningOf(column),
        })),
        missingValues: [""],
        ...(KEYS[name] ? { primaryKey: KEYS[name] } : {}),
      },
    })),
  };
}
