import type { ActionStatus } from "../status.ts";

type Common = {
  /** Of the action. */
  number: string;
  /** Where it stands in the file, for a person. */
  where: string;
  /** BCP 47; empty for the language in which the operator writes. */
  language: string;
  /** Why it does not hold any more; empty for what holds. */
  withdrawn: string;
};

/** Dates are as they were said: "2027-03-31", "2027-03" or "2027". */
export type PlannedReading = Pick<Common, "where" | "withdrawn"> & { value: string; date: string };

/** What a plan's file says of an action beside the plan's document. What it does not say is an empty text. */
export type PlannedPart = Common &
  (
    | {
        part: "status";
        state: ActionStatus;
        /** The public reason. */
        words: string;
        /** The last day of a pause. */
        until: string;
        /** The agreed days between two updates. */
        value: string;
      }
    | {
        part: "activity";
        title: string;
        words: string;
        place: string;
        state: "planned" | "held";
        date: string;
        until: string;
      }
    | { part: "step"; title: string; date: string; reached: string }
    | {
        part: "measure";
        title: string;
        objective: string;
        source: string;
        unit: string;
        /** The number at the start. */
        value: string;
        date: string;
        readings: PlannedReading[];
      }
    | {
        part: "evidence";
        title: string;
        /** What came of the action. */
        words: string;
        link: string;
      }
  );
