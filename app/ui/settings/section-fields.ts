import type { FieldErrors } from "#app/platform/form-data.server.ts";

/** What a field holds: as it is stored, or as it was typed. Of a list its values, one a line. */
export type Typed = Record<string, string | undefined>;

/** What the fields of each section of the settings take, on the first-run page and on the page of the section. */
export type SectionFieldsProps = { typed: Typed; errors?: FieldErrors | undefined };
