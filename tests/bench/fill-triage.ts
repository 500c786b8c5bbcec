import pg from "pg";

const SAYINGS = [
  "the bus stop by the park is dark and people get shouted at there",
  "nobody comes when we report what happens at the market on Saturdays",
  "my children are called names at school and the teachers look away",
  "we would like to see officers walk through our street more often",
  "there should be a sign in our own language at the surgery",
  "I did not know that I can report this on the telephone",
  "the library staff were kind when it happened, please thank them",
  "somebody writes on the wall of the mosque every other week",
  "drivers on the late bus do nothing when a woman is insulted",
  "the café by the station asked us to leave because of our clothes",
];

/**
 * Fills an empty, migrated database with items that somebody has worked on for a while: four in ten wait, the others are
 * linked or set aside; two themes in three, one person in five, one hint in twenty. The ledger tells the same.
 * @param url of the database; @param items how many
 */
export async function fillTriage({ url, items }: { url: string; items: number }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    for (const statement of STATEMENTS)
      await client.query(statement, statement.includes("$1") ? [items] : []);
    await client.query(WORDS, [SAYINGS]);
    await client.query("COMMIT");
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

const THEMES = [
  "Buses and stops",
  "Schools",
  "Reporting",
  "Streets at night",
  "Languages",
  "Places of worship",
];

const STATEMENTS = [
  `INSERT INTO "Theme" ("id", "slug", "name")
   SELECT gen_random_uuid(), 'theme-' || n, name FROM unnest(ARRAY['${THEMES.join("','")}']) WITH ORDINALITY t(name, n)`,
  `INSERT INTO "FeedbackItem" ("id", "eventId", "channel", "language", "receivedAt", "wordsHash", "disposition", "assignedToId")
   SELECT gen_random_uuid(), (SELECT "id" FROM "CommunityEvent" LIMIT 1), (ARRAY['web','paper','kiosk','phone'])[1 + n % 4]::"Channel",
     (ARRAY['en','en','en','en','pl','ur','pa'])[1 + n % 7], now() - ($1::int - n) * interval '2 minutes', decode(md5(n::text), 'hex'),
     (CASE WHEN n % 10 < 4 THEN 'waiting' WHEN n % 10 < 8 THEN 'linked' ELSE 'setAside' END)::"Disposition",
     CASE WHEN n % 5 = 0 THEN (SELECT "id" FROM "StaffMember" LIMIT 1) END
   FROM generate_series(1, $1::int) n`,
  `INSERT INTO "ItemLink" ("id", "itemId", "actionId", "influence", "linkedBy", "linkedAt")
   SELECT gen_random_uuid(), "id", (SELECT "id" FROM "ActionItem" LIMIT 1), 'addedWeight', (SELECT "id" FROM "StaffMember" LIMIT 1), "receivedAt"
   FROM "FeedbackItem" WHERE "disposition" = 'linked'`,
  `INSERT INTO "ItemClosure" ("id", "itemId", "kind", "reason", "sentence", "at", "staffId")
   SELECT gen_random_uuid(), "id", 'setAside', 'notAboutThis', 'This is about something else.', "receivedAt", (SELECT "id" FROM "StaffMember" LIMIT 1)
   FROM "FeedbackItem" WHERE "disposition" = 'setAside'`,
  `INSERT INTO "LedgerEntry" ("at", "kind", "actor", "subjectId", "eventId", "to", "details")
   SELECT "receivedAt", 'item.received', 'resident', "id", "eventId", 'waiting', '{"channel":"web"}' FROM "FeedbackItem"`,
  `INSERT INTO "LedgerEntry" ("at", "kind", "actor", "staffId", "subjectId", "eventId", "from", "to", "details")
   SELECT "receivedAt", 'item.moved', 'staff', (SELECT "id" FROM "StaffMember" LIMIT 1), "id", "eventId", 'waiting', "disposition", '{}'
   FROM "FeedbackItem" WHERE "disposition" <> 'waiting'`,
  `INSERT INTO "ItemTheme" ("itemId", "themeId")
   SELECT i."id", t."id" FROM (SELECT "id", row_number() OVER () AS n FROM "FeedbackItem") i
   JOIN (SELECT "id", row_number() OVER () AS n FROM "Theme") t ON t.n = 1 + i.n % 6 WHERE i.n % 3 <> 0`,
  `INSERT INTO "ItemHint" ("id", "itemId", "kind", "rule", "startsAt", "endsAt")
   SELECT gen_random_uuid(), "id", (ARRAY['risk','child','personal'])[1 + (n % 3)::int]::"HintKind", 'bench', 0, 3
   FROM (SELECT "id", row_number() OVER () AS n FROM "FeedbackItem") i WHERE n % 20 = 0`,
];

/** Two sayings and a place that few share, so that a search finds some and not all. */
const WORDS = `
  INSERT INTO "FeedbackWords" ("itemId", "original", "shown", "destroyBy")
  SELECT "id", words, words, now() + interval '2 years' FROM (
    SELECT "id", upper(left(($1::text[])[1 + n % 10], 1)) || substr(($1::text[])[1 + n % 10], 2) || '. Also, '
      || ($1::text[])[1 + (n / 10) % 10] || '. This was near ' || initcap(translate(md5((n / 40)::text), '0123456789', 'ghijklmnop')) || ' Road.' AS words
    FROM (SELECT "id", (row_number() OVER (ORDER BY "receivedAt"))::int AS n FROM "FeedbackItem") i) said`;
