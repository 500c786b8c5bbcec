-- A pause ends by itself. Whoever pauses says until when; actions that were paused before this rule are left as they are.

ALTER TABLE "ActionItem"
  ADD CONSTRAINT "ActionItem_updates_in_sensible_time" CHECK ("updateEveryDays" BETWEEN 7 AND 366);

CREATE FUNCTION refuse_pause_without_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a pause has an end' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER pause_has_an_end BEFORE INSERT OR UPDATE OF "status", "pausedUntil" ON "ActionItem"
  FOR EACH ROW WHEN (NEW."status" = 'paused' AND NEW."pausedUntil" IS NULL) EXECUTE FUNCTION refuse_pause_without_end();
