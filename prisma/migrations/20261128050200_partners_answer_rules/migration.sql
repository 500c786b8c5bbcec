-- A link that works belongs to somebody, is about one thing, and is over for a reason. Without a token it was not sent.
ALTER TABLE "PartnerLink"
  ADD CONSTRAINT "PartnerLink_about_one_thing" CHECK (num_nonnulls("questionId", "factsCheckId") = 1),
  ADD CONSTRAINT "PartnerLink_sent_with_a_token" CHECK (("sentAt" IS NULL) = ("tokenHash" IS NULL)),
  ADD CONSTRAINT "PartnerLink_ended_why" CHECK (("endedAt" IS NULL) = ("endedWhy" IS NULL)),
  ADD CONSTRAINT "PartnerLink_sealed_with_a_key" CHECK (("person" IS NULL) = ("rowKeyId" IS NULL)),
  ADD CONSTRAINT "PartnerLink_has_a_holder" CHECK ("endedAt" IS NOT NULL OR num_nonnulls("contactId", "person") = 1),
  ADD CONSTRAINT "PartnerLink_erased_when_over" CHECK ("endedAt" IS NULL OR "person" IS NULL),
  ADD CONSTRAINT "PartnerLink_expires_later" CHECK ("expiresAt" > "createdAt");

-- What is over stays over: a former link never opens again, and its token is never given to another.
CREATE FUNCTION refuse_reopened_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a link that is over stays over' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER link_stays_over BEFORE UPDATE ON "PartnerLink"
  FOR EACH ROW WHEN (OLD."endedAt" IS NOT NULL AND NEW."endedAt" IS DISTINCT FROM OLD."endedAt"
    OR OLD."tokenHash" IS NOT NULL AND NEW."tokenHash" IS DISTINCT FROM OLD."tokenHash"
    OR NEW."questionId" IS DISTINCT FROM OLD."questionId" OR NEW."factsCheckId" IS DISTINCT FROM OLD."factsCheckId")
  EXECUTE FUNCTION refuse_reopened_link();

-- Nobody is reminded twice within seven days, whatever the application does.
CREATE FUNCTION refuse_reminder_within_a_week() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an address is reminded at most once in seven days' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER one_reminder_a_week BEFORE UPDATE ON "PartnerReminder"
  FOR EACH ROW WHEN (NEW."sentAt" < OLD."sentAt" + interval '7 days' OR NEW."emailIndex" <> OLD."emailIndex")
  EXECUTE FUNCTION refuse_reminder_within_a_week();

ALTER TABLE "PartnerQuestion"
  ADD CONSTRAINT "PartnerQuestion_asks_something" CHECK (char_length(btrim("words")) >= 10),
  ADD CONSTRAINT "PartnerQuestion_withdrawn_by" CHECK (("withdrawnAt" IS NULL) = ("withdrawnBy" IS NULL));

-- What was asked, of whom, when and by when is kept. Only the action may change, so that a plan can take its questions along.
CREATE FUNCTION refuse_change_of_question() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a question is kept as it was asked' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER question_is_kept BEFORE UPDATE ON "PartnerQuestion"
  FOR EACH ROW WHEN (
    (OLD."organisationId", OLD."words", OLD."language", OLD."dueOn", OLD."askedAt", OLD."askedBy")
      IS DISTINCT FROM (NEW."organisationId", NEW."words", NEW."language", NEW."dueOn", NEW."askedAt", NEW."askedBy")
    OR OLD."withdrawnAt" IS NOT NULL AND NEW."withdrawnAt" IS DISTINCT FROM OLD."withdrawnAt")
  EXECUTE FUNCTION refuse_change_of_question();
CREATE TRIGGER question_is_not_deleted BEFORE DELETE ON "PartnerQuestion"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_question();

ALTER TABLE "QuestionPassage"
  ADD CONSTRAINT "QuestionPassage_from_one_place" CHECK (num_nonnulls("groupId", "revisionId") = 1);

-- Only wording that staff approved goes out: of a group that stands, or a revision that is public.
CREATE FUNCTION refuse_unapproved_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."revisionId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "ResponseRevision" revision
    WHERE revision."id" = NEW."revisionId" AND revision."publishedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'only published words go to a partner' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER passage_is_approved BEFORE INSERT OR UPDATE ON "QuestionPassage"
  FOR EACH ROW EXECUTE FUNCTION refuse_unapproved_passage();

ALTER TABLE "QuestionAnswer"
  ADD CONSTRAINT "QuestionAnswer_says_something" CHECK (
    ("kind" = 'answered' AND char_length(btrim(coalesce("progress", '') || coalesce("words", ''))) >= 3 AND "reason" IS NULL)
    OR ("kind" = 'declined' AND num_nonnulls("progress", "words", "status") = 0)),
  ADD CONSTRAINT "QuestionAnswer_used_by" CHECK (num_nonnulls("usedAs", "usedBy", "usedAt") IN (0, 3));

CREATE FUNCTION refuse_change_of_partners_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an answer is kept as it was sent' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER partners_answer_is_kept BEFORE UPDATE ON "QuestionAnswer"
  FOR EACH ROW WHEN (
    (OLD."questionId", OLD."kind", OLD."progress", OLD."status", OLD."words", OLD."reason", OLD."role", OLD."sentAt")
      IS DISTINCT FROM
    (NEW."questionId", NEW."kind", NEW."progress", NEW."status", NEW."words", NEW."reason", NEW."role", NEW."sentAt"))
  EXECUTE FUNCTION refuse_change_of_partners_answer();
CREATE TRIGGER partners_answer_is_not_deleted BEFORE DELETE ON "QuestionAnswer"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_partners_answer();

-- A withdrawn question is not answered any more.
CREATE FUNCTION refuse_answer_to_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "PartnerQuestion" WHERE "id" = NEW."questionId" AND "withdrawnAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'the question was withdrawn' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER open_question_is_answered BEFORE INSERT ON "QuestionAnswer"
  FOR EACH ROW EXECUTE FUNCTION refuse_answer_to_withdrawn();

CREATE UNIQUE INDEX "QuestionPublication_one_in_force" ON "QuestionPublication" ("questionId") WHERE "endedAt" IS NULL;
ALTER TABLE "QuestionPublication"
  ADD CONSTRAINT "QuestionPublication_ended_by_when" CHECK ("endedBy" IS NULL OR "endedAt" IS NOT NULL);

-- "Declined" is said of who declined, "no reply" of whom nothing came.
CREATE FUNCTION refuse_untrue_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  given "PartnerAnswerKind" := (SELECT "kind" FROM "QuestionAnswer" WHERE "questionId" = NEW."questionId");
BEGIN
  IF NEW."kind" = 'declined' AND given IS DISTINCT FROM 'declined' OR NEW."kind" = 'noReply' AND given IS NOT NULL THEN
    RAISE EXCEPTION 'that is not what came of the question' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER outcome_is_true BEFORE INSERT ON "QuestionPublication"
  FOR EACH ROW EXECUTE FUNCTION refuse_untrue_outcome();

-- An answer ends what was said in public about its silence, in the same moment.
CREATE FUNCTION end_no_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "QuestionPublication" SET "endedAt" = NEW."sentAt"
  WHERE "questionId" = NEW."questionId" AND "kind" = 'noReply' AND "endedAt" IS NULL;
  RETURN NEW;
END
$$;
CREATE TRIGGER answer_ends_no_reply AFTER INSERT ON "QuestionAnswer"
  FOR EACH ROW EXECUTE FUNCTION end_no_reply();

ALTER TABLE "FactsCheck"
  ADD CONSTRAINT "FactsCheck_of_one_text" CHECK (
    ("revisionId" IS NULL) = ("version" IS NULL) AND ("actionId" IS NULL) = ("words" IS NULL)
    AND num_nonnulls("revisionId", "actionId") = 1),
  ADD CONSTRAINT "FactsCheck_answered_when" CHECK (num_nonnulls("answer", "role", "answeredAt") IN (0, 3)),
  ADD CONSTRAINT "FactsCheck_says_what_is_wrong" CHECK (
    ("answer" IS NOT DISTINCT FROM 'wrong') = ("wrong" IS NOT NULL)
    AND ("wrong" IS NULL OR char_length(btrim("wrong")) >= 10)),
  ADD CONSTRAINT "FactsCheck_waived_why" CHECK (
    num_nonnulls("waivedAt", "waivedBy", "waivedWhy") IN (0, 3)
    AND ("waivedWhy" IS NULL OR char_length(btrim("waivedWhy")) >= 10));

CREATE FUNCTION refuse_change_of_facts_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'facts are checked once, of one wording' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER facts_are_answered_once BEFORE UPDATE ON "FactsCheck"
  FOR EACH ROW WHEN (
    (OLD."revisionId", OLD."version", OLD."words", OLD."organisationId", OLD."askedAt", OLD."dueOn")
      IS DISTINCT FROM (NEW."revisionId", NEW."version", NEW."words", NEW."organisationId", NEW."askedAt", NEW."dueOn")
    OR OLD."answer" IS NOT NULL AND (OLD."answer", OLD."wrong", OLD."role", OLD."answeredAt")
      IS DISTINCT FROM (NEW."answer", NEW."wrong", NEW."role", NEW."answeredAt"))
  EXECUTE FUNCTION refuse_change_of_facts_answer();
