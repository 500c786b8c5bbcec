-- Until now every publication was by a colleague. What waits for a second reader at this moment waits from now on.
ALTER TABLE "ResponseRevision" DISABLE TRIGGER published_revision_is_kept;
UPDATE "ResponseRevision" SET "readBy" = 'colleague', "offeredAt" = "writtenAt" WHERE "publishedAt" IS NOT NULL;
ALTER TABLE "ResponseRevision" ENABLE TRIGGER published_revision_is_kept;
UPDATE "ResponseRevision" revision SET "offeredAt" = greatest(now(), revision."writtenAt")
FROM "PublishedResponse" response
WHERE response."id" = revision."responseId" AND revision."publishedAt" IS NULL AND response."status" IN ('ready', 'published');

-- Nobody publishes alone what they wrote: a colleague or a trustee read it, or a day passed in which nobody did; and never
-- after a day alone where it holds words as somebody said them.
ALTER TABLE "ResponseRevision"
  DROP CONSTRAINT "ResponseRevision_second_person",
  ADD CONSTRAINT "ResponseRevision_read_before_publication" CHECK (
    ("publishedAt" IS NULL) = ("readBy" IS NULL)
    AND ("readBy" IS NULL OR "offeredAt" IS NOT NULL)
    AND ("readBy" IS DISTINCT FROM 'colleague' OR "publishedBy" <> "writtenBy")
    AND ("readBy" IS NOT DISTINCT FROM 'trustee') = ("readerLinkId" IS NOT NULL)
    AND ("readBy" IS DISTINCT FROM 'wait' OR (
      NOT "isVerbatim" AND "offeredAt" >= "writtenAt" AND "publishedAt" >= "offeredAt" + interval '24 hours')));

ALTER TABLE "ReaderLink"
  ADD CONSTRAINT "ReaderLink_answered_when" CHECK (("answer" IS NULL) = ("answeredAt" IS NULL)),
  ADD CONSTRAINT "ReaderLink_sent_back_says_why" CHECK (
    ("answer" IS NOT DISTINCT FROM 'sendBack') = ("because" IS NOT NULL)
    AND ("because" IS NULL OR char_length(btrim("because")) >= 10)),
  ADD CONSTRAINT "ReaderLink_answered_in_time" CHECK ("answeredAt" IS NULL OR "answeredAt" < "expiresAt");

CREATE FUNCTION refuse_change_of_readers_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a reader answers once, about one wording' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER reader_answers_once BEFORE UPDATE ON "ReaderLink"
  FOR EACH ROW WHEN (OLD."answer" IS NOT NULL OR OLD."revisionId" <> NEW."revisionId" OR OLD."version" <> NEW."version")
  EXECUTE FUNCTION refuse_change_of_readers_answer();

-- What is said to be read by a trustee was: through this link, these words, after they were written.
CREATE FUNCTION refuse_what_no_trustee_read() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "ReaderLink" link
    WHERE link."id" = NEW."readerLinkId" AND link."revisionId" = NEW."id" AND link."answer" = 'canGoOut'
      AND link."createdAt" >= NEW."writtenAt" AND link."answeredAt" <= NEW."publishedAt") THEN
    RAISE EXCEPTION 'no trustee has read these words' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER trustee_has_read BEFORE INSERT OR UPDATE ON "ResponseRevision"
  FOR EACH ROW WHEN (NEW."readBy" = 'trustee') EXECUTE FUNCTION refuse_what_no_trustee_read();

-- A published wording stands on what was confirmed about it.
CREATE FUNCTION refuse_change_of_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "ResponseRevision" revision JOIN "PublishedResponse" response ON response."id" = revision."responseId"
    WHERE revision."id" = OLD."revisionId" AND revision."publishedAt" IS NOT NULL AND NOT response."isPractice") THEN
    RAISE EXCEPTION 'what was confirmed for a published revision is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER confirmation_is_kept BEFORE UPDATE OR DELETE ON "FindingConfirmation"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_confirmation();
