import { z } from "zod";

/** A button alone; the event is in the address. */
export const emptyingSchema = z.strictObject({});
