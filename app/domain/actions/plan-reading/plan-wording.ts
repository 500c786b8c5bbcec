import { headingKey } from "./heading-key.ts";
import type { PlanColumn } from "./planned-action.ts";

/** The words by which a plan is understood. A plan in another language adds its own; nothing is replaced. */
export type PlanWording = {
  /** Each as `headingKey` gives it. */
  headings: Record<PlanColumn, readonly string[]>;
  /** BCP 47 tags of the languages whose month names are read. */
  languages: readonly string[];
  /** How 04/05/2017 is read. */
  dateOrder: "dmy" | "mdy";
  pending: readonly string[];
  conjunctions: readonly string[];
  /** A text does not end with one of these, unless it was cut off. */
  danglingWords: readonly string[];
  /** Words of organisations, teams and posts, which no person is called by. */
  organisationWords: readonly string[];
  /** Names of organisations that are known already, such as the partners in the database. */
  organisations: readonly string[];
  honorifics: readonly string[];
  nameCues: readonly string[];
  /** Currency symbol as written to ISO 4217 code. */
  currencySymbols: Readonly<Record<string, string>>;
};

export type PlanWordingAdditions = Partial<Omit<PlanWording, "headings">> & {
  headings?: Partial<Record<PlanColumn, readonly string[]>>;
};

const words = (text: string) => text.split("|");

const HEADINGS: Record<PlanColumn, readonly string[]> = {
  number: words("no|number|nr|#|ref|reference|id|action no|action number|action ref|action id|item"),
  title: words(
    "action|actions|title|action title|activity|measure|task|what we will do|what will we do|what",
  ),
  details: words("details|detail|description|action details|more detail|steps|key tasks|tasks|how"),
  start: words("start date|start|starts|begin|begins|from|start month"),
  close: words(
    "close date|close|closes|end date|end|deadline|due date|due|completion date|target date|finish|timescale|by when|until",
  ),
  origin: words("origin of project|origin|source|background|rationale|why|where it came from"),
  leadPartners: words(
    "lead partners|lead partner|partners|delivery partners|partner organisations|organisations|agencies|lead agency|lead agencies|lead organisation|lead organisations",
  ),
  mainLead: words(
    "main lead|lead|lead officer|lead person|action lead|owner|action owner|responsible|responsible officer|responsible person|contact|who",
  ),
  funding: words("funding|funding if applicable|budget|cost|costs|resources|finance|funding source"),
  objectives: words(
    "action objective|action objectives|objective|objectives|aim|aims|purpose|goal|goals|outcome|outcomes|intended outcome|intended outcomes",
  ),
  outputs: words("output|outputs|deliverable|deliverables|product|products|result|results|success measures"),
};

const ORGANISATION_WORDS = words(
  "academy|action|administration|advice|agencies|agency|alliance|assembly|association|authority|board|boroughs|borough|" +
    "bureau|business|businesses|campaign|care|centre|center|chamber|charity|church|citizens|city|club|coalition|college|" +
    "commission|committee|communications|communities|community|company|conference|consortium|constabulary|cooperative|" +
    "corporate|council|councils|county|department|development|directorate|district|districts|division|education|energy|" +
    "engagement|enterprise|environment|estates|executive|families|federation|fire|forum|foundation|friends|fund|gmbh|" +
    "government|group|groups|health|hospital|housing|inclusion|industry|initiative|institute|international|justice|" +
    "league|library|limited|ltd|management|ministry|mosque|municipality|museum|national|neighbourhood|network|networks|" +
    "officer|office|organisation|organization|parish|partners|partnership|partnerships|planning|plc|policy|probation|" +
    "programme|project|public|region|regional|rescue|residents|school|schools|science|secretariat|sector|service|" +
    "services|society|sport|steering|street|strategy|strategic|studio|support|sustainability|taskforce|team|teams|" +
    "tenants|trade|transport|trust|union|unit|university|utilities|voluntary|volunteers|ward|water|welfare|youth|" +
    "adviser|advisor|analyst|chair|chief|commissioner|coordinator|co-ordinator|director|engineer|head|inspector|lead|" +
    "leads|manager|members|planner|representative|secretary|senior|staff|superintendent|supervisor|all|various",
);

const DEFAULT_WORDING: PlanWording = {
  headings: HEADINGS,
  languages: ["en"],
  dateOrder: "dmy",
  pending: words("pending|tbc|tba|tbd|to be confirmed|to be agreed|to be decided|awaiting|awaited"),
  conjunctions: ["and"],
  danglingWords: words("a|an|and|as|at|by|for|from|if|in|into|of|on|or|that|the|their|to|which|who|with"),
  organisationWords: ORGANISATION_WORDS,
  organisations: [],
  honorifics: words("mr|mrs|ms|miss|mx|dr|prof|professor|rev|cllr|councillor|sir|dame|sgt|insp|pc|dc|pcso"),
  nameCues: words("chair|chaired|chairs|led by|contact|c/o|represented by"),
  currencySymbols: {
    "\u00a3": "GBP",
    "\u20ac": "EUR",
    $: "USD",
    "\u20b9": "INR",
    "\u20b4": "UAH",
    "\u20ba": "TRY",
    "\u00a5": "JPY",
    "z\u0142": "PLN",
    "K\u010d": "CZK",
  },
};

export function completeWording(additions: PlanWordingAdditions = {}): PlanWording {
  const base = DEFAULT_WORDING;
  const headings = { ...base.headings };
  for (const [column, names] of Object.entries(additions.headings ?? {}) as [PlanColumn, readonly string[]][])
    headings[column] = [...names.map(headingKey), ...base.headings[column]];
  const both = (key: "languages" | "pending" | "conjunctions" | "danglingWords" | "organisationWords") => [
    ...(additions[key] ?? []),
    ...base[key],
  ];
  return {
    headings,
    languages: both("languages"),
    dateOrder: additions.dateOrder ?? base.dateOrder,
    pending: both("pending").map((word) => word.toLowerCase()),
    conjunctions: both("conjunctions"),
    danglingWords: both("danglingWords"),
    organisationWords: both("organisationWords"),
    organisations: additions.organisations ?? base.organisations,
    honorifics: [...(additions.honorifics ?? []), ...base.honorifics],
    nameCues: [...(additions.nameCues ?? []), ...base.nameCues],
    currencySymbols: { ...base.currencySymbols, ...additions.currencySymbols },
  };
}
