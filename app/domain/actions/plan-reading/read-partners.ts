import type { Doubt, PlannedAction } from "./planned-action.ts";
import type { NameContext } from "./recognise-name.ts";
import { namesIn, readsAsOrganisation, recogniseName } from "./recognise-name.ts";
import type { PartnerEvidence } from "./split-organisations.ts";
import { partnerKey, partnerPieces, splitOrganisations } from "./split-organisations.ts";

type Partners = Pick<PlannedAction, "leadPartners" | "people" | "staffNotes"> & { doubts: Doubt[] };
type Reading = { partners: Partners; evidence: PartnerEvidence; context: NameContext };

const doubt = (code: Doubt["code"], quote?: string): Doubt =>
  quote === undefined ? { code, column: "leadPartners" } : { code, column: "leadPartners", quote };

function isPersonal(bracket: string, context: NameContext): boolean {
  const lower = ` ${bracket.toLowerCase()} `;
  const cued = context.wording.nameCues.some(
    (cue) => lower.includes(` ${cue} `) || lower.includes(` ${cue}:`),
  );
  return cued || namesIn(bracket, context).length > 0 || recogniseName(bracket, context) === "person";
}

function addName(name: string, { partners, context, evidence }: Reading) {
  const known = (evidence.spellings.get(partnerKey(name, context.wording))?.get(name) ?? 0) > 1;
  const honoured = context.wording.honorifics.includes(
    (name.split(/\s/)[0] ?? "").toLowerCase().replace(".", ""),
  );
  const verdict = recogniseName(name, context);
  const single = !/\s/.test(name);
  const organisation = verdict === "organisation" || single || readsAsOrganisation(name, context);
  if (organisation && !honoured) {
    partners.leadPartners.push(name);
    return;
  }
  partners.people.push(name);
  partners.doubts.push(doubt(known ? "person-doubtful" : "person-in-partners"));
}

function addPiece(piece: string, reading: Reading) {
  const { partners, evidence, context } = reading;
  const bracketed = /^([^()]*)\(([^()]*)\)?\s*(.*)$/s.exec(piece);
  const [before, bracket, after] = [
    bracketed?.[1]?.trim() ?? "",
    bracketed?.[2]?.trim() ?? "",
    bracketed?.[3] ?? "",
  ];
  if (bracketed && isPersonal(bracket, context)) {
    partners.staffNotes.push(bracket);
    const names = namesIn(bracket, context);
    partners.people.push(...(names.length > 0 ? names : [bracket]));
    partners.doubts.push(doubt("person-in-partners"));
    if (before !== "") addPiece(before, reading);
    if (after !== "") addPiece(after, reading);
    return;
  }
  if (bracketed && before !== "" && after === "" && recogniseName(before, context) === "person") {
    if (!readsAsOrganisation(before, context)) {
      partners.people.push(before);
      partners.leadPartners.push(bracket);
      partners.doubts.push(doubt("person-in-partners"));
      return;
    }
  }
  const split = bracketed
    ? { organisations: [piece], maybeTwo: [] }
    : splitOrganisations({ piece, evidence, wording: context.wording });
  for (const name of split.organisations) addName(name, reading);
  for (const name of split.maybeTwo)
    if (partners.leadPartners.includes(name)) partners.doubts.push(doubt("partners-maybe-two", name));
}

function otherSpelling(name: string, { evidence, context }: Reading): string | null {
  const spellings = evidence.spellings.get(partnerKey(name, context.wording));
  const own = spellings?.get(name) ?? 0;
  for (const [other, count] of spellings ?? []) if (other !== name && count > own) return other;
  return null;
}

/**
 * A cell of partners to organisations as they are written, each once. Names of persons, in brackets or alone, are
 * taken out and kept for staff; when it is not clear which of the two a name is, it is kept for staff.
 */
export function readPartners(input: {
  cell: string;
  evidence: PartnerEvidence;
  context: NameContext;
}): Partners {
  const partners: Partners = { leadPartners: [], people: [], staffNotes: [], doubts: [] };
  const reading: Reading = { partners, evidence: input.evidence, context: input.context };
  for (const piece of partnerPieces(input.cell)) addPiece(piece, reading);
  partners.leadPartners = [...new Set(partners.leadPartners)];
  for (const name of partners.leadPartners) {
    const other = otherSpelling(name, reading);
    if (other) partners.doubts.push({ ...doubt("partner-spelling", name), hint: other });
  }
  if (partners.leadPartners.length === 0) partners.doubts.push(doubt("partners-missing"));
  return partners;
}
