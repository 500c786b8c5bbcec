/** Whether a speaker has read a catalogue. */
export type CatalogueState = { isDraft: true } | { isDraft: false; readBy: string; readOn: string };

const READ = /^read by (?<by>\S.*?) on (?<on>\d{4}-\d\d-\d\d)$/;

/**
 * Reads `@state` of a catalogue: "draft", or "read by NAME on 2026-11-01".
 * @returns a draft for anything else, so that a slip of the pen claims no reader; a day that is none is a slip too
 */
export function catalogueState(state: string | undefined): CatalogueState {
  const { by, on } = READ.exec(state ?? "")?.groups ?? {};
  return by && on && isDay(on) ? { isDraft: false, readBy: by, readOn: on } : { isDraft: true };
}

function isDay(on: string): boolean {
  const at = new Date(`${on}T00:00:00.000Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(on);
}
