-- A promise is never edited away, even if the application is wrong.

ALTER TABLE "GivenPromise"
  ADD CONSTRAINT "GivenPromise_says_something" CHECK (
    char_length(btrim("words")) >= 10 AND char_length(btrim("evidenceWanted")) >= 3 AND btrim("slug") <> '');

ALTER TABLE "PromiseDate"
  ADD CONSTRAINT "PromiseDate_numbered_from_one" CHECK ("number" >= 1),
  ADD CONSTRAINT "PromiseDate_slip_says_why" CHECK (
    CASE WHEN "number" = 1 THEN "reason" IS NULL ELSE char_length(btrim(coalesce("reason", ''))) >= 10 END),
  -- The day that counts is the last one of what was said.
  ADD CONSTRAINT "PromiseDate_last_day" CHECK (
    CASE "precision" WHEN 'day' THEN true
      WHEN 'month' THEN extract(month FROM "dueOn" + 1) <> extract(month FROM "dueOn")
      WHEN 'year' THEN extract(year FROM "dueOn" + 1) <> extract(year FROM "dueOn") ELSE false END);

CREATE UNIQUE INDEX "PromiseOutcome_one_in_force" ON "PromiseOutcome" ("promiseId") WHERE "takenBackAt" IS NULL;
ALTER TABLE "PromiseOutcome"
  ADD CONSTRAINT "PromiseOutcome_says_something" CHECK (char_length(btrim("words")) >= 10),
  ADD CONSTRAINT "PromiseOutcome_link_is_safe" CHECK ("link" IS NULL OR "link" LIKE 'https://%'),
  ADD CONSTRAINT "PromiseOutcome_replaced_by_another" CHECK (
    ("kind" = 'replaced') = ("replacedById" IS NOT NULL) AND "replacedById" IS DISTINCT FROM "promiseId"),
  ADD CONSTRAINT "PromiseOutcome_taken_back_says_why" CHECK (
    CASE WHEN "takenBackAt" IS NULL THEN "takenBackBy" IS NULL AND "takenBackWhy" IS NULL
      ELSE "takenBackBy" IS NOT NULL AND char_length(btrim(coalesce("takenBackWhy", ''))) >= 10 END);

CREATE FUNCTION refuse_change_of_promise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was promised is never changed' USING ERRCODE = 'restrict_violation';
END
$$;

-- Emptying a table that has nothing in it loses nothing: emptying the actions reaches these tables too.
CREATE FUNCTION refuse_emptying_of_promises() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  has_rows boolean;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM %I.%I)', TG_TABLE_SCHEMA, TG_TABLE_NAME) INTO has_rows;
  IF has_rows THEN
    RAISE EXCEPTION 'what was promised is never emptied' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;

-- Carrying an action forward takes its promises along: the action alone may change.
CREATE TRIGGER promise_is_kept_as_said BEFORE UPDATE OF
  "id", "slug", "organisationId", "words", "evidenceWanted", "language", "madeOn", "madeBy", "madeAt" ON "GivenPromise"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_promise();
CREATE TRIGGER promise_is_never_deleted BEFORE DELETE ON "GivenPromise"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_promise();
CREATE TRIGGER promises_are_never_emptied BEFORE TRUNCATE ON "GivenPromise"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying_of_promises();

CREATE TRIGGER promise_date_is_kept BEFORE UPDATE OR DELETE ON "PromiseDate"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_promise();
CREATE TRIGGER promise_dates_are_never_emptied BEFORE TRUNCATE ON "PromiseDate"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying_of_promises();

-- An outcome may be taken back once, and is otherwise left as it was recorded.
CREATE TRIGGER promise_outcome_is_kept BEFORE UPDATE ON "PromiseOutcome"
  FOR EACH ROW WHEN (
    OLD."takenBackAt" IS NOT NULL OR NEW."takenBackAt" IS NULL
    OR (OLD."id", OLD."promiseId", OLD."kind", OLD."happenedOn", OLD."words", OLD."link", OLD."replacedById",
        OLD."recordedBy", OLD."recordedAt")
      IS DISTINCT FROM (NEW."id", NEW."promiseId", NEW."kind", NEW."happenedOn", NEW."words", NEW."link",
        NEW."replacedById", NEW."recordedBy", NEW."recordedAt"))
  EXECUTE FUNCTION refuse_change_of_promise();
CREATE TRIGGER promise_outcome_is_never_deleted BEFORE DELETE ON "PromiseOutcome"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_promise();
CREATE TRIGGER promise_outcomes_are_never_emptied BEFORE TRUNCATE ON "PromiseOutcome"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying_of_promises();
