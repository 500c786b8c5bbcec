-- A check is of a response's wording, of progress, or of a promise that an answer would become.
ALTER TABLE "FactsCheck"
  DROP CONSTRAINT "FactsCheck_of_one_text",
  ADD CONSTRAINT "FactsCheck_of_one_text" CHECK (
    ("revisionId" IS NULL) = ("version" IS NULL) AND num_nonnulls("revisionId", "words") = 1
    AND ("words" IS NULL) = ("actionId" IS NULL AND "questionId" IS NULL)),
  ADD CONSTRAINT "FactsCheck_of_a_whole_promise" CHECK (
    "precision" IS NULL OR "precision" IN ('day', 'month', 'year')),
  ADD CONSTRAINT "FactsCheck_of_all_of_a_promise" CHECK (
    num_nonnulls("evidenceWanted", "promisedFor", "precision")
      = CASE WHEN "words" IS NOT NULL AND "actionId" IS NULL THEN 3 ELSE 0 END);

DROP TRIGGER facts_are_answered_once ON "FactsCheck";
CREATE TRIGGER facts_are_answered_once BEFORE UPDATE ON "FactsCheck"
  FOR EACH ROW WHEN (
    (OLD."revisionId", OLD."version", OLD."words", OLD."organisationId", OLD."askedAt", OLD."dueOn",
      OLD."questionId", OLD."evidenceWanted", OLD."promisedFor", OLD."precision")
      IS DISTINCT FROM
    (NEW."revisionId", NEW."version", NEW."words", NEW."organisationId", NEW."askedAt", NEW."dueOn",
      NEW."questionId", NEW."evidenceWanted", NEW."promisedFor", NEW."precision")
    OR OLD."answer" IS NOT NULL AND (OLD."answer", OLD."wrong", OLD."role", OLD."answeredAt")
      IS DISTINCT FROM (NEW."answer", NEW."wrong", NEW."role", NEW."answeredAt"))
  EXECUTE FUNCTION refuse_change_of_facts_answer();

-- That a response began with an answer is never taken back: it would take the check of its facts along. What was for
-- practice goes with its event.
CREATE FUNCTION refuse_forgotten_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (
    SELECT FROM "PublishedResponse" WHERE "id" = OLD."responseId" AND "isPractice") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a response goes on to have begun with an answer' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER answer_in_response_is_kept BEFORE UPDATE OR DELETE ON "AnswerInResponse"
  FOR EACH ROW EXECUTE FUNCTION refuse_forgotten_answer();

-- What an answer became is public only in words that were sent to whoever gave it, or that somebody waived for a reason.
CREATE FUNCTION refuse_unsent_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "FactsCheck" checked
    JOIN "PartnerQuestion" question ON question."organisationId" = checked."organisationId"
    WHERE question."id" = NEW."fromQuestionId" AND checked."words" = NEW."words") THEN
    RAISE EXCEPTION 'these words were not sent to whoever answered' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER progress_of_answer_was_sent BEFORE INSERT ON "ProgressUpdate"
  FOR EACH ROW WHEN (NEW."fromQuestionId" IS NOT NULL) EXECUTE FUNCTION refuse_unsent_words();
CREATE TRIGGER promise_of_answer_was_sent BEFORE INSERT ON "GivenPromise"
  FOR EACH ROW WHEN (NEW."fromQuestionId" IS NOT NULL) EXECUTE FUNCTION refuse_unsent_words();
