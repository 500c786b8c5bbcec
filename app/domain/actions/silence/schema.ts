import { z } from "zod";

export const silenceToldSchema = z.strictObject({ dueBy: z.iso.date("error.form.unexpected") });
