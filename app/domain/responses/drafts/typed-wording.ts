/** The fields of a wording as somebody types it: whatever is in them, also what could not be saved. */
export const TYPED_FIELDS = [
  "title",
  "youSaid",
  "outcome",
  "weDid",
  "reason",
  "reasonSentence",
  "changeNote",
] as const;

export type TypedField = (typeof TYPED_FIELDS)[number];

export type TypedWording = Record<TypedField, string>;

type Stored = { [F in TypedField]?: string | null };

/** A stored or sent wording as the fields of the form hold it. */
export function typedWording(wording: Stored): TypedWording {
  return Object.fromEntries(TYPED_FIELDS.map((field) => [field, wording[field] ?? ""])) as TypedWording;
}

/** The fields in which two people wrote something different. */
export function differences(one: TypedWording, other: TypedWording): TypedField[] {
  return TYPED_FIELDS.filter((field) => one[field].trim() !== other[field].trim());
}
