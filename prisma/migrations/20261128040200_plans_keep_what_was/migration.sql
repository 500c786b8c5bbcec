-- What becomes of an action is told with its reason, and nothing of it is changed once the next plan is open.

ALTER TABLE "NextPlan"
  ADD CONSTRAINT "NextPlan_says_which" CHECK (btrim("title") <> '' AND btrim("years") <> ''),
  ADD CONSTRAINT "NextPlan_opened_or_dropped" CHECK ("openedId" IS NULL OR "droppedAt" IS NULL);
CREATE UNIQUE INDEX "NextPlan_one_in_preparation" ON "NextPlan" ("fromId") WHERE "openedId" IS NULL AND "droppedAt" IS NULL;

ALTER TABLE "NextAction"
  ADD CONSTRAINT "NextAction_is_called_something" CHECK (btrim("number") <> '' AND btrim("title") <> ''),
  ADD CONSTRAINT "NextAction_wording_is_whole" CHECK (("publicTitle" IS NULL) = ("summary" IS NULL));

ALTER TABLE "ActionSuccession"
  ADD CONSTRAINT "ActionSuccession_says_why" CHECK (
    "kind" NOT IN ('part', 'ended') OR char_length(btrim(coalesce("reason", ''))) >= 10),
  ADD CONSTRAINT "ActionSuccession_says_what_is_left_out" CHECK (
    ("kind" = 'part') = ("leftOut" IS NOT NULL) AND ("leftOut" IS NULL OR btrim("leftOut") <> ''));

ALTER TABLE "SplitChoice" ADD CONSTRAINT "SplitChoice_of_one_thing" CHECK (num_nonnulls("linkId", "groupId", "promiseId") = 1);
CREATE UNIQUE INDEX "SplitChoice_one_a_thing" ON "SplitChoice" ("successionId", coalesce("linkId", "groupId", "promiseId"));

CREATE FUNCTION refuse_change_of_opened_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what became of an action is kept as it was decided' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER opened_plan_is_kept BEFORE UPDATE OR DELETE ON "NextPlan"
  FOR EACH ROW WHEN (OLD."openedId" IS NOT NULL) EXECUTE FUNCTION refuse_change_of_opened_plan();
CREATE TRIGGER prepared_action_is_kept BEFORE UPDATE OR DELETE ON "NextAction"
  FOR EACH ROW WHEN (OLD."actionId" IS NOT NULL) EXECUTE FUNCTION refuse_change_of_opened_plan();

CREATE FUNCTION refuse_change_of_succession() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "NextPlan" plan WHERE plan."id" = OLD."nextPlanId" AND plan."openedId" IS NOT NULL) THEN
    RAISE EXCEPTION 'what became of an action is kept as it was decided' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER succession_is_kept BEFORE UPDATE OR DELETE ON "ActionSuccession"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_succession();

CREATE TRIGGER carried_promise_is_kept BEFORE UPDATE OR DELETE ON "CarriedPromise"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_opened_plan();

-- A link that goes on belongs to one person from its first day to its last.
CREATE FUNCTION refuse_link_of_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(DISTINCT link."itemId") FROM "ItemLink" link WHERE link."id" IN (NEW."fromId", NEW."toId")) > 1
    OR EXISTS (SELECT FROM "ItemLink" link WHERE link."id" = NEW."fromId" AND link."endedAt" IS NULL) THEN
    RAISE EXCEPTION 'a link goes on for the same item, and once it has ended' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER link_goes_on_for_one_item BEFORE INSERT OR UPDATE ON "ContinuedLink"
  FOR EACH ROW EXECUTE FUNCTION refuse_link_of_another();

-- An archived plan is frozen: what is dated after its last day cannot be put into it. Taking something back stays possible.
CREATE FUNCTION refuse_change_of_archived_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_action uuid;
  written timestamptz;
  archived timestamptz;
BEGIN
  IF TG_TABLE_NAME = 'ActionItem' THEN
    of_action := OLD."id";
  ELSE
    of_action := NEW."actionId";
    written := (to_jsonb(NEW) ->> TG_ARGV[0])::timestamptz;
  END IF;
  -- The lock makes whoever writes wait for a plan that is being archived at this moment.
  SELECT plan."archivedAt" INTO archived
  FROM "ActionItem" action JOIN "ActionPlan" plan ON plan."id" = action."planId"
  WHERE action."id" = of_action FOR SHARE OF plan;
  IF archived IS NOT NULL AND (written IS NULL OR written > archived) THEN
    RAISE EXCEPTION 'an archived plan is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER archived_action_is_frozen BEFORE UPDATE ON "ActionItem"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan();
CREATE TRIGGER archived_progress_is_frozen BEFORE INSERT ON "ProgressUpdate"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('postedAt');
CREATE TRIGGER archived_wording_is_frozen BEFORE INSERT ON "ActionPublication"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('approvedAt');
CREATE TRIGGER archived_links_are_frozen BEFORE INSERT ON "ItemLink"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('linkedAt');
CREATE TRIGGER archived_promises_are_frozen BEFORE INSERT ON "GivenPromise"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('madeAt');
CREATE TRIGGER archived_activities_are_frozen BEFORE INSERT ON "ActionActivity"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('addedAt');
CREATE TRIGGER archived_milestones_are_frozen BEFORE INSERT ON "ActionMilestone"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('addedAt');
CREATE TRIGGER archived_measures_are_frozen BEFORE INSERT ON "ActionMeasure"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('addedAt');
CREATE TRIGGER archived_evidence_is_frozen BEFORE INSERT ON "OutputEvidence"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_archived_plan('addedAt');

-- What of a person's words an answer covers: an answer to the action that a link was made for goes on counting where the
-- link goes on; of two links that came together each has its answer before the one in their place has.
CREATE FUNCTION link_is_answered(link_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  WITH RECURSIVE behind AS (
    SELECT link."id", link."itemId", link."actionId", false AS "isAnswered" FROM "ItemLink" link WHERE link."id" = link_id
    UNION
    SELECT earlier."id", earlier."itemId", earlier."actionId", false
    FROM behind JOIN "ContinuedLink" continued ON continued."toId" = behind."id"
    JOIN "ItemLink" earlier ON earlier."id" = continued."fromId"
    WHERE NOT EXISTS (
      SELECT FROM "ResponseItem" ri
      JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
      JOIN "ResponseAction" ra ON ra."responseId" = r."id" AND ra."actionId" = behind."actionId"
      WHERE ri."itemId" = behind."itemId")
  )
  SELECT NOT EXISTS (
    SELECT FROM behind
    WHERE NOT EXISTS (SELECT FROM "ContinuedLink" continued WHERE continued."toId" = behind."id")
      AND NOT EXISTS (
        SELECT FROM "ResponseItem" ri
        JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
        JOIN "ResponseAction" ra ON ra."responseId" = r."id" AND ra."actionId" = behind."actionId"
        WHERE ri."itemId" = behind."itemId"))
$$;

-- The actions that a link was ever for: its own, and those of the links that it goes on from.
CREATE FUNCTION actions_behind_link(link_id uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  WITH RECURSIVE behind AS (
    SELECT link."id", link."actionId" FROM "ItemLink" link WHERE link."id" = link_id
    UNION
    SELECT earlier."id", earlier."actionId"
    FROM behind JOIN "ContinuedLink" continued ON continued."toId" = behind."id"
    JOIN "ItemLink" earlier ON earlier."id" = continued."fromId"
  )
  SELECT behind."actionId" FROM behind
$$;

CREATE OR REPLACE VIEW "ItemDisposition" AS
SELECT item."id" AS "itemId", item."eventId",
  CASE
    WHEN EXISTS (SELECT FROM "Withdrawal" w WHERE w."itemId" = item."id") THEN 'withdrawn'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'withheld') THEN 'withheld'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'passedOn') THEN 'passedOn'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'setAside') THEN 'setAside'
    WHEN NOT EXISTS (SELECT FROM "SecondLook" s WHERE s."itemId" = item."id" AND s."endedAt" IS NULL) AND (
      EXISTS (SELECT FROM "DirectAnswer" a WHERE a."itemId" = item."id" AND a."endedAt" IS NULL)
      OR (EXISTS (
          SELECT FROM "ResponseItem" ri JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
          WHERE ri."itemId" = item."id")
        AND NOT EXISTS (
          SELECT FROM "ItemLink" l WHERE l."itemId" = item."id" AND l."endedAt" IS NULL AND NOT EXISTS (
            SELECT FROM "ResponseItem" ri
            JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
            JOIN "ResponseAction" ra ON ra."responseId" = r."id" AND ra."actionId" = l."actionId"
            WHERE ri."itemId" = item."id")
          AND NOT (
            EXISTS (SELECT FROM "ContinuedLink" continued WHERE continued."toId" = l."id") AND link_is_answered(l."id")))))
      THEN 'answered'
    WHEN EXISTS (SELECT FROM "ItemLink" l WHERE l."itemId" = item."id" AND l."endedAt" IS NULL) THEN 'linked'
    ELSE 'waiting'
  END::"Disposition" AS "disposition"
FROM "FeedbackItem" item;

-- The parts of an action: what is wrong stays readable with its reason, and dates run forwards.
ALTER TABLE "ActionRelation"
  ADD CONSTRAINT "ActionRelation_to_another" CHECK ("fromId" <> "toId"),
  ADD CONSTRAINT "ActionRelation_confirmed_by_somebody" CHECK (("confirmedAt" IS NULL) = ("confirmedBy" IS NULL));
ALTER TABLE "ActionActivity"
  ADD CONSTRAINT "ActionActivity_says_something" CHECK (btrim("title") <> '' AND "startsOn" <= "endsOn"),
  ADD CONSTRAINT "ActionActivity_precision" CHECK ("precision" IN ('day', 'month', 'year')),
  ADD CONSTRAINT "ActionActivity_withdrawn_says_why" CHECK (
    ("withdrawnAt" IS NULL) = ("withdrawnWhy" IS NULL) AND char_length(btrim(coalesce("withdrawnWhy", '0123456789'))) >= 10);
ALTER TABLE "ActionMilestone"
  ADD CONSTRAINT "ActionMilestone_says_something" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "ActionMilestone_precision" CHECK ("precision" IN ('day', 'month', 'year')),
  ADD CONSTRAINT "ActionMilestone_withdrawn_says_why" CHECK (
    ("withdrawnAt" IS NULL) = ("withdrawnWhy" IS NULL) AND char_length(btrim(coalesce("withdrawnWhy", '0123456789'))) >= 10);
ALTER TABLE "ActionMeasure"
  ADD CONSTRAINT "ActionMeasure_says_something" CHECK (btrim("title") <> '' AND btrim("source") <> ''),
  ADD CONSTRAINT "ActionMeasure_precision" CHECK ("precision" IN ('day', 'month', 'year')),
  ADD CONSTRAINT "ActionMeasure_withdrawn_says_why" CHECK (
    ("withdrawnAt" IS NULL) = ("withdrawnWhy" IS NULL) AND char_length(btrim(coalesce("withdrawnWhy", '0123456789'))) >= 10);
ALTER TABLE "MeasureReading"
  ADD CONSTRAINT "MeasureReading_precision" CHECK ("precision" IN ('day', 'month', 'year')),
  ADD CONSTRAINT "MeasureReading_withdrawn_says_why" CHECK (
    ("withdrawnAt" IS NULL) = ("withdrawnWhy" IS NULL) AND char_length(btrim(coalesce("withdrawnWhy", '0123456789'))) >= 10);
CREATE UNIQUE INDEX "MeasureReading_one_a_day" ON "MeasureReading" ("measureId", "readOn") WHERE "withdrawnAt" IS NULL;
ALTER TABLE "OutputEvidence"
  ADD CONSTRAINT "OutputEvidence_says_something" CHECK (btrim("output") <> '' AND btrim("title") <> ''),
  ADD CONSTRAINT "OutputEvidence_link_or_file" CHECK (
    CASE WHEN "link" IS NULL THEN "fileId" IS NOT NULL OR "removedAt" IS NOT NULL
      ELSE "fileId" IS NULL AND ("link" LIKE 'https://%' OR "link" LIKE 'http://%') END);

-- What was promised or reached is not given another date, and what was read on a day not another value.
CREATE FUNCTION refuse_change_of_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a step and a reading are kept as they were set down' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER milestone_is_kept BEFORE UPDATE OF "title", "dueOn", "precision", "language" ON "ActionMilestone"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_step();
CREATE TRIGGER reading_is_kept BEFORE UPDATE OF "value", "readOn", "precision" ON "MeasureReading"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_step();
CREATE TRIGGER baseline_is_kept BEFORE UPDATE OF "baseline", "baselineOn", "precision", "unit" ON "ActionMeasure"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_step();
