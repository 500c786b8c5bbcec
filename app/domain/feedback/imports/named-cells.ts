import type { ItemKind } from "#app/db/generated/enums.ts";
import { type ImportRow, plain } from "../import-table.ts";
import type { HAND_CHANNELS } from "../reasons.ts";

/** What an item gets from the cells of its row that name something. */
export type NamedCells = {
  language: string | null;
  areaId: string | null;
  themeIds: string[];
  kind: ItemKind | null;
  channel: (typeof HAND_CHANNELS)[number] | null;
  saidOn: string | null;
};

/** What could not be used; the item comes in without it. */
export const CELL_FLAWS = [
  "date not read",
  "area not known",
  "theme not known",
  "language not known",
  "kind not known",
  "channel not known",
] as const;

export type CellFlaw = (typeof CELL_FLAWS)[number];

/** Ids and codes of what can be named, by its name as `plain` gives it. */
export type KnownNames = Record<"areas" | "themes" | "languages", Map<string, string>>;

const KINDS: Record<ItemKind, string> = {
  idea: "idea|ideas|suggestion|suggestions|proposal",
  worry: "worry|worries|concern|concerns|problem|issue|complaint",
  question: "question|questions|query|enquiry",
  thanks: "thanks|thankyou|compliment|praise",
};

const CHANNELS: Record<(typeof HAND_CHANNELS)[number], string> = {
  paper: "paper|sheet|form|papersheet|card|letter",
  conversation: "conversation|inperson|stall|facetoface|spoken",
  phone: "phone|telephone|call|phonecall",
  email: "email|mail",
  social: "social|socialmedia|post|facebook|twitter|instagram",
  flipchart: "flipchart|board|stickynote|postit",
  group: "group|groupdiscussion|workshop",
};

/**
 * What the cells of a row name.
 * @param today no later day can something have been said
 * @returns `unknownThemes` as the cell has them
 */
export function namedCells(
  row: ImportRow,
  known: KnownNames,
  today: Date,
): NamedCells & { flaws: CellFlaw[]; unknownThemes: string[] } {
  const themes = row.theme === null ? [] : partsOf(row.theme, known.themes);
  const saidOn = row.saidOn && new Date(`${row.saidOn}T00:00:00Z`) <= today ? row.saidOn : null;
  const cells = {
    saidOn,
    language: row.language && (known.languages.get(plain(row.language)) ?? languageCode(row.language)),
    areaId: (row.area && known.areas.get(plain(row.area))) || null,
    themeIds: [...new Set(themes.flatMap((name) => known.themes.get(plain(name)) ?? []))],
    kind: codeOf(row.kind, KINDS),
    channel: codeOf(row.channel, CHANNELS),
  };
  const unknownThemes = themes.filter((name) => !known.themes.has(plain(name)));
  const flaws: [boolean, CellFlaw][] = [
    [row.date !== null && saidOn === null, "date not read"],
    [row.area !== null && cells.areaId === null, "area not known"],
    [unknownThemes.length > 0, "theme not known"],
    [row.language !== null && cells.language === null, "language not known"],
    [row.kind !== null && cells.kind === null, "kind not known"],
    [row.channel !== null && cells.channel === null, "channel not known"],
  ];
  return { ...cells, unknownThemes, flaws: flaws.flatMap(([isSo, flaw]) => (isSo ? [flaw] : [])) };
}

/** The names in one cell: as a whole, parted by semicolons or lines, or, where every part is known, by commas. */
function partsOf(cell: string, known: Map<string, string>): string[] {
  if (known.has(plain(cell))) return [cell];
  return trimmed(cell.split(/[;|\n]/)).flatMap((part) => {
    const names = trimmed(part.split(","));
    return names.length > 1 && names.every((name) => known.has(plain(name))) ? names : [part];
  });
}

function trimmed(parts: string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** A code such as "pl" or "pt-BR". */
function languageCode(cell: string): string | null {
  return /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i.test(cell)
    ? (Intl.getCanonicalLocales(cell)[0] ?? null)
    : null;
}

function codeOf<Code extends string>(cell: string | null, names: Record<Code, string>): Code | null {
  if (cell === null) return null;
  const codes = Object.keys(names) as Code[];
  return codes.find((code) => names[code].split("|").includes(plain(cell))) ?? null;
}
