import type { PlanWording } from "./plan-wording.ts";
import { isAcronym } from "./recognise-name.ts";

/** What the partner cells of the whole plan say about each other. Keys are lower case. */
export type PartnerEvidence = {
  alone: ReadonlySet<string>;
  joined: ReadonlySet<string>;
  spellings: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

type SplitResult = { organisations: string[]; maybeTwo: string[] };

const tidy = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;:]+$/, "");

/** The same for "Districts & Boroughs" and "District and Boroughs". */
export function partnerKey(text: string, wording: PlanWording): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !wording.conjunctions.includes(word))
    .map((word) => word.replace(/s$/, ""))
    .join(" ");
}

/** The pieces of a cell between commas, semicolons, bullets, slashes with space around and line breaks, brackets kept whole. */
export function partnerPieces(cell: string): string[] {
  const outside = cell.replace(/\([^()]*\)?/g, (bracket) =>
    bracket.replace(/[,;\n/*\u2022]/g, (mark) => `\ue000${mark}`),
  );
  return outside
    .split(/(?<!\ue000)[,;\n*\u2022]|(?<!\ue000)\s\/\s/)
    .map((piece) => tidy(piece.replaceAll("\ue000", "")))
    .filter((piece) => piece !== "");
}

const conjunction = (wording: PlanWording) =>
  new RegExp(`\\s+(?:${wording.conjunctions.join("|")})\\s+`, "iu");

export function partnerEvidence(cells: readonly string[], wording: PlanWording): PartnerEvidence {
  const alone = new Set<string>();
  const joined = new Set<string>();
  const spellings = new Map<string, Map<string, number>>();
  for (const piece of cells.flatMap(partnerPieces)) {
    const key = partnerKey(piece, wording);
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(piece, (counts.get(piece) ?? 0) + 1));
    if (conjunction(wording).test(piece) || piece.includes("(")) continue;
    alone.add(piece.toLowerCase());
    if (piece.includes("&")) joined.add(key);
  }
  return { alone, joined, spellings };
}

function isOrganisation(text: string, evidence: PartnerEvidence, wording: PlanWording): boolean {
  const words = text.split(/\s+/);
  const listed = words.some((word) => wording.organisationWords.includes(word.toLowerCase()));
  return evidence.alone.has(text.toLowerCase()) || (listed && words.length > 1);
}

/**
 * A piece without brackets to its organisations. "and" parts two only when the plan gives a reason: what follows opens
 * with an acronym or stands alone elsewhere, or both sides are organisations; it never parts what the plan elsewhere
 * joins with "&". Else the piece is kept whole and told as maybe two.
 */
export function splitOrganisations(input: {
  piece: string;
  evidence: PartnerEvidence;
  wording: PlanWording;
}): SplitResult {
  const { evidence, wording } = input;
  const piece = tidy(input.piece.replace(new RegExp(`^(?:${wording.conjunctions.join("|")})\\s+`, "iu"), ""));
  if (piece === "") return { organisations: [], maybeTwo: [] };
  const match = conjunction(wording).exec(piece);
  if (!match || evidence.joined.has(partnerKey(piece, wording)))
    return { organisations: [piece], maybeTwo: [] };
  const left = tidy(piece.slice(0, match.index));
  const right = tidy(piece.slice(match.index + match[0].length));
  const both = isOrganisation(left, evidence, wording) && isOrganisation(right, evidence, wording);
  const rightStands = isAcronym(right.split(/\s+/)[0] ?? "") || evidence.alone.has(right.toLowerCase());
  if (!both && !rightStands) return { organisations: [piece], maybeTwo: [piece] };
  const rest = splitOrganisations({ piece: right, evidence, wording });
  return { organisations: [left, ...rest.organisations], maybeTwo: rest.maybeTwo };
}
