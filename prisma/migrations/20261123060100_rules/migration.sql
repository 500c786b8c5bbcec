-- What the schema language cannot say: the rules that hold even if the application is wrong.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- The ledger is append-only, for everyone, TRUNCATE included.
CREATE FUNCTION refuse_change_of_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER ledger_is_append_only BEFORE UPDATE OR DELETE ON "LedgerEntry"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ledger();
CREATE TRIGGER ledger_is_never_emptied BEFORE TRUNCATE ON "LedgerEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_ledger();

ALTER TABLE "LedgerEntry"
  ADD CONSTRAINT "LedgerEntry_move_moves" CHECK ("from" IS DISTINCT FROM "to" OR ("from" IS NULL AND "to" IS NULL)),
  ADD CONSTRAINT "LedgerEntry_staff_is_named" CHECK ("actor" <> 'staff' OR "staffId" IS NOT NULL);

-- Counting for limits is not worth a write to disk, and must not outlive a crash or get into a backup.
ALTER TABLE "RateLimit" SET UNLOGGED;
ALTER TABLE "LimitKey" SET UNLOGGED;

-- Nothing is said without words.
ALTER TABLE "FeedbackWords"
  ADD CONSTRAINT "FeedbackWords_not_blank" CHECK (btrim("original") <> ''),
  ADD CONSTRAINT "FeedbackWords_not_too_long" CHECK (char_length("original") <= 20000);

ALTER TABLE "Redaction"
  ADD CONSTRAINT "Redaction_cuts_something" CHECK ("startsAt" >= 0 AND "endsAt" > "startsAt");

CREATE UNIQUE INDEX "Receipt_one_in_force" ON "Receipt" ("itemId") WHERE "endedAt" IS NULL;

-- Declining has the same standing as doing: always a reason and a sentence.
ALTER TABLE "ItemClosure"
  ADD CONSTRAINT "ItemClosure_says_why" CHECK (char_length(btrim("sentence")) >= 10 AND btrim("reason") <> '');
CREATE UNIQUE INDEX "ItemClosure_one_of_a_kind" ON "ItemClosure" ("itemId", "kind") WHERE "endedAt" IS NULL;

CREATE UNIQUE INDEX "DirectAnswer_one_in_force" ON "DirectAnswer" ("itemId") WHERE "endedAt" IS NULL;
ALTER TABLE "DirectAnswer" ADD CONSTRAINT "DirectAnswer_says_something" CHECK (char_length(btrim("words")) >= 3);

CREATE UNIQUE INDEX "ActionPublication_one_in_force" ON "ActionPublication" ("actionId") WHERE "endedAt" IS NULL;
ALTER TABLE "ActionPublication"
  ADD CONSTRAINT "ActionPublication_says_something" CHECK (btrim("title") <> '' AND btrim("summary") <> '');

-- A date keeps the precision it was written with: no day is ever invented.
ALTER TABLE "ActionItem"
  ADD CONSTRAINT "ActionItem_start_as_precise_as_written" CHECK (
    CASE "startPrecision" WHEN 'day' THEN coalesce("startDate", '') ~ '^\d{4}-\d\d-\d\d$' WHEN 'month' THEN coalesce("startDate", '') ~ '^\d{4}-\d\d$'
      WHEN 'year' THEN coalesce("startDate", '') ~ '^\d{4}$' ELSE "startDate" IS NULL END),
  ADD CONSTRAINT "ActionItem_close_as_precise_as_written" CHECK (
    CASE "closePrecision" WHEN 'day' THEN coalesce("closeDate", '') ~ '^\d{4}-\d\d-\d\d$' WHEN 'month' THEN coalesce("closeDate", '') ~ '^\d{4}-\d\d$'
      WHEN 'year' THEN coalesce("closeDate", '') ~ '^\d{4}$' ELSE "closeDate" IS NULL END),
  ADD CONSTRAINT "ActionItem_pausing_and_stopping_say_why" CHECK (
    "status" NOT IN ('paused', 'stopped') OR char_length(btrim(coalesce("statusReason", ''))) >= 10);

-- A claim to have prompted or changed an action shows what was different before and after.
ALTER TABLE "ItemLink"
  ADD CONSTRAINT "ItemLink_shows_before_and_after" CHECK (
    "influence" NOT IN ('prompted', 'changed')
    OR (btrim(coalesce("before", '')) <> '' AND btrim(coalesce("after", '')) <> ''));
CREATE UNIQUE INDEX "ItemLink_one_in_force" ON "ItemLink" ("itemId", "actionId") WHERE "endedAt" IS NULL;

-- "We can't" without a reason and a plain sentence is refused, and nobody publishes alone what they wrote.
ALTER TABLE "ResponseRevision"
  ADD CONSTRAINT "ResponseRevision_cannot_says_why" CHECK (
    "outcome" <> 'cannot' OR ("reason" IS NOT NULL AND char_length(btrim(coalesce("reasonSentence", ''))) >= 10)),
  ADD CONSTRAINT "ResponseRevision_second_person" CHECK ("publishedBy" IS NULL OR "publishedBy" <> "writtenBy"),
  ADD CONSTRAINT "ResponseRevision_published_by_somebody" CHECK (("publishedBy" IS NULL) = ("publishedAt" IS NULL));
ALTER TABLE "PublishedResponse"
  ADD CONSTRAINT "PublishedResponse_published_when" CHECK ("status" NOT IN ('published', 'withdrawn') OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "PublishedResponse_withdrawn_says_why" CHECK (
    "status" <> 'withdrawn' OR ("withdrawnAt" IS NOT NULL AND char_length(btrim(coalesce("withdrawnReason", ''))) >= 10));

CREATE FUNCTION refuse_change_of_published_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'a published revision is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER published_revision_is_kept BEFORE UPDATE OR DELETE ON "ResponseRevision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_revision();

-- Where an item stands, by the first of these that applies. The one place where the rule is written.
CREATE VIEW "ItemDisposition" AS
SELECT item."id" AS "itemId", item."eventId",
  CASE
    WHEN EXISTS (SELECT FROM "Withdrawal" w WHERE w."itemId" = item."id") THEN 'withdrawn'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'withheld') THEN 'withheld'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'passedOn') THEN 'passedOn'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'setAside') THEN 'setAside'
    WHEN EXISTS (SELECT FROM "DirectAnswer" a WHERE a."itemId" = item."id" AND a."endedAt" IS NULL) THEN 'answered'
    WHEN EXISTS (
        SELECT FROM "ResponseItem" ri JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
        WHERE ri."itemId" = item."id")
      AND NOT EXISTS (
        SELECT FROM "ItemLink" l WHERE l."itemId" = item."id" AND l."endedAt" IS NULL AND NOT EXISTS (
          SELECT FROM "ResponseItem" ri
          JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
          JOIN "ResponseAction" ra ON ra."responseId" = r."id" AND ra."actionId" = l."actionId"
          WHERE ri."itemId" = item."id"))
      THEN 'answered'
    WHEN EXISTS (SELECT FROM "ItemLink" l WHERE l."itemId" = item."id" AND l."endedAt" IS NULL) THEN 'linked'
    ELSE 'waiting'
  END::"Disposition" AS "disposition"
FROM "FeedbackItem" item;
