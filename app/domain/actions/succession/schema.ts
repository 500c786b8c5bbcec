import { z } from "zod";
import type { NextActionDraft, SplitTarget } from "./decision.ts";
import { SUCCESSION_KINDS } from "./decision.ts";

const line = z.string().max(300, "error.plans.tooLong").default("");
const text = z.string().max(4000, "error.plans.tooLong").default("");

export const nextPlanSchema = z.strictObject({
  plan: z.uuid("error.form.unexpected"),
  title: z.string().min(1, "error.plans.title").max(150, "error.plans.tooLong"),
  years: z.string().min(4, "error.plans.years").max(40, "error.plans.tooLong"),
});

export const confirmedSchema = z.strictObject({
  confirmed: z.literal("yes", "error.plans.confirm"),
});

/** One of up to three actions that something becomes; the second and third may be left empty. */
const drafts = Object.fromEntries(
  ["1", "2", "3"].flatMap((n) => [
    [`number${n}`, z.string().max(20, "error.plans.tooLong").default("")],
    [`title${n}`, line],
    [`publicTitle${n}`, z.string().max(200, "error.plans.tooLong").default("")],
    [`summary${n}`, text],
  ]),
) as Record<DraftField, z.ZodDefault<z.ZodString>>;

type Place = "1" | "2" | "3";
type DraftField = `${"number" | "title" | "publicTitle" | "summary"}${Place}`;

/** "link", "group", "theme" or "promise", its id, and the place of the action that it goes to. */
const CHOICE = /^(link|group|theme|promise) ([0-9a-f-]{36}) ([012])$/;

export const decisionSchema = z.strictObject({
  kind: z.enum(SUCCESSION_KINDS, "error.form.unexpected"),
  ...drafts,
  leftOut: z.string().max(1000, "error.plans.tooLong").default(""),
  reason: z.string().max(1000, "error.plans.tooLong").default(""),
  /** The other actions that it is joined with. */
  with: z.array(z.uuid("error.form.unexpected")).default([]),
  choices: z.array(z.string().regex(CHOICE, "error.form.unexpected")).default([]),
  /** Where to go once it is decided: to the choice for each item of what is split. */
  next: z.literal("items", "error.form.unexpected").optional(),
});

export type TypedDecision = z.infer<typeof decisionSchema>;

/** The actions of the form that have a number or a title, in their order. */
export function typedDrafts(typed: TypedDecision): NextActionDraft[] {
  const places: Place[] = ["1", "2", "3"];
  return places.flatMap((n) => {
    const [number, title] = [typed[`number${n}`], typed[`title${n}`]];
    const wording = { title: typed[`publicTitle${n}`], summary: typed[`summary${n}`] };
    if (number === "" && title === "") return [];
    return [{ number, title, wording: wording.title && wording.summary ? wording : null }];
  });
}

export function typedChoices({ choices }: TypedDecision): SplitTarget[] {
  // Of two choices about one thing the later one counts.
  const one = new Map(choices.map((choice) => [choice.replace(/ \d$/, ""), choice]));
  return [...one.values()].flatMap((choice): SplitTarget[] => {
    const [, kind = "", id = "", to = "0"] = CHOICE.exec(choice) ?? [];
    if (kind === "link") return [{ linkId: id, to: Number(to) }];
    if (kind === "theme") return [{ themeId: id, to: Number(to) }];
    return kind === "group" ? [{ groupId: id, to: Number(to) }] : [{ promiseId: id, to: Number(to) }];
  });
}

/** "default" for an item that goes with its group or theme. */
const ITEM_CHOICE = /^link ([0-9a-f-]{36}) (default|[012])$/;

export const itemChoicesSchema = z.strictObject({
  choices: z.array(z.string().regex(ITEM_CHOICE, "error.form.unexpected")).default([]),
});

/** Where each of the items goes; null for one that goes with its group or theme. */
export function typedItemChoices({ choices }: z.infer<typeof itemChoicesSchema>): Map<string, number | null> {
  return new Map(
    choices.map((choice) => {
      const [, linkId = "", to = ""] = ITEM_CHOICE.exec(choice) ?? [];
      return [linkId, to === "default" ? null : Number(to)];
    }),
  );
}

export const openingSchema = z.strictObject({
  rest: z.enum(["none", "whole", "ended"]).default("none"),
  reason: z.string().max(1000, "error.plans.tooLong").default(""),
  confirmed: z.literal("yes", "error.plans.confirm"),
});
