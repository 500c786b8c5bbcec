import { kept, type MappedTable, technical } from "./mapped-table.ts";

const WITHDRAWN = ["withdrawnWhy"];

/** What belongs to an action besides its plan, and what becomes of it in the next one. */
export const PLAN_TABLES: Record<string, MappedTable> = {
  NextPlan: kept({
    public: ["title", "years", "language"],
    staff: ["startedBy"],
    ...technical("id", "fromId", "startedAt", "openedId", "droppedAt"),
  }),
  NextAction: kept({
    public: ["number", "publicTitle", "summary"],
    staff: ["title"],
    ...technical("id", "nextPlanId", "actionId"),
  }),
  ActionSuccession: kept({
    public: ["kind", "reason", "leftOut", "language"],
    staff: ["decidedBy"],
    ...technical("id", "nextPlanId", "fromId", "decidedAt"),
  }),
  Successor: kept(technical("successionId", "nextActionId", "position")),
  SplitChoice: kept(
    technical("id", "successionId", "nextActionId", "linkId", "groupId", "themeId", "promiseId"),
  ),
  ContinuedLink: kept(technical("fromId", "toId", "successionId")),
  CarriedPromise: kept(technical("promiseId", "successionId", "toId")),
  ActionRelation: kept({
    staff: ["confirmedBy"],
    ...technical("fromId", "toId", "confirmedAt", "endedAt"),
  }),
  ActionActivity: kept({
    public: ["title", "place", "words", "language", "state", "startsOn", "endsOn", "precision", ...WITHDRAWN],
    staff: ["addedBy"],
    ...technical("id", "actionId", "addedAt", "withdrawnAt"),
  }),
  ActionMilestone: kept({
    public: ["title", "language", "dueOn", "precision", "reachedOn", ...WITHDRAWN],
    staff: ["addedBy"],
    ...technical("id", "actionId", "addedAt", "withdrawnAt"),
  }),
  ActionMeasure: kept({
    public: [
      ...["title", "objective", "source", "unit", "language", "baseline", "baselineOn", "precision"],
      ...WITHDRAWN,
    ],
    staff: ["addedBy"],
    ...technical("id", "actionId", "addedAt", "withdrawnAt"),
  }),
  MeasureReading: kept({
    public: ["value", "readOn", "precision", ...WITHDRAWN],
    staff: ["addedBy"],
    ...technical("id", "measureId", "addedAt", "withdrawnAt"),
  }),
  OutputEvidence: kept({
    public: ["output", "title", "language", "link", "alt"],
    staff: ["addedBy"],
    ...technical("id", "actionId", "fileId", "addedAt", "removedAt"),
  }),
};
