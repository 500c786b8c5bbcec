import { z } from "zod";

/** A safe way and time to reach the person, in their own words. It is stored as one sealed text. */
export type Reach = {
  how: string;
  when: string;
  /** It was left on the open form for news: nobody has said that it is safe to write there about this. */
  isFromOpenForm: boolean;
};

const reachSchema = z.strictObject({ how: z.string(), when: z.string(), isFromOpenForm: z.boolean() });

/** @returns null when nothing was said */
export function reachText({ how, when, isFromOpenForm = false }: Partial<Reach>): string | null {
  if (!how && !when) return null;
  return JSON.stringify({ how: how ?? "", when: when ?? "", isFromOpenForm } satisfies Reach);
}

export function readReach(text: string): Reach {
  return reachSchema.parse(JSON.parse(text));
}
