import { z } from "zod";
import { isMonth } from "./snapshot-month.ts";

export const SHORTEST_CORRECTION = 10;

export const correctionSchema = z.strictObject({
  month: z.string().refine(isMonth, "error.choose"),
  reason: z.string().min(SHORTEST_CORRECTION, "error.settings.correction").max(600, "error.tooLong"),
});
