-- One venue for each place that an event has been held at, as it was written.
INSERT INTO "Venue" ("id", "slug", "name", "town")
SELECT gen_random_uuid(), CASE WHEN nth = 1 THEN slug ELSE slug || '-' || left(md5("venue" || '/' || "town"), 8) END, "venue", "town"
FROM (
  SELECT "venue", "town", slug, row_number() OVER (PARTITION BY slug ORDER BY "venue", "town") AS nth
  FROM (
    SELECT DISTINCT "venue", "town", coalesce(nullif(btrim(
      left(regexp_replace(lower(without_accents("venue" || ' ' || "town")), '[^[:alnum:]]+', '-', 'g'), 60), '-'), ''), 'x') AS slug
    FROM "CommunityEvent"
  ) places
) numbered;

UPDATE "CommunityEvent" event SET "venueId" = venue."id"
FROM "Venue" venue WHERE venue."name" = event."venue" AND venue."town" = event."town";

-- Nothing is merged into itself, and what was merged is not offered any more.
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_merged_is_retired" CHECK (
  "mergedIntoId" IS NULL OR ("mergedIntoId" <> "id" AND "retiredAt" IS NOT NULL));
ALTER TABLE "Area" ADD CONSTRAINT "Area_merged_is_retired" CHECK (
  "mergedIntoId" IS NULL OR ("mergedIntoId" <> "id" AND "retiredAt" IS NOT NULL));
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_merged_is_retired" CHECK (
  "mergedIntoId" IS NULL OR ("mergedIntoId" <> "id" AND "retiredAt" IS NOT NULL));
ALTER TABLE "CommunityGroup" ADD CONSTRAINT "CommunityGroup_merged_is_retired" CHECK (
  "mergedIntoId" IS NULL OR ("mergedIntoId" <> "id" AND "retiredAt" IS NOT NULL));
ALTER TABLE "ItemGroup" ADD CONSTRAINT "ItemGroup_merged_is_ended" CHECK (
  "mergedIntoId" IS NULL OR ("mergedIntoId" <> "id" AND "endedAt" IS NOT NULL));

-- What is filed under a name that was merged goes to what took its place, whoever files it and when: a form that was
-- open meanwhile, a decision that is undone, an import. FOR KEY SHARE is what the foreign key takes too: it waits for a
-- merge that is under way.
CREATE FUNCTION name_in_force(names regclass, asked uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  merged_into uuid;
BEGIN
  LOOP
    EXECUTE format('SELECT "mergedIntoId" FROM %s WHERE "id" = $1 FOR KEY SHARE', names) INTO merged_into USING asked;
    EXIT WHEN merged_into IS NULL;
    asked := merged_into;
  END LOOP;
  RETURN asked;
END;
$$;

CREATE FUNCTION theme_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."themeId" := name_in_force('"Theme"', NEW."themeId");
  -- Two themes that were one are given once.
  IF EXISTS (SELECT FROM "ItemTheme" WHERE "itemId" = NEW."itemId" AND "themeId" = NEW."themeId") THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER theme_is_in_force BEFORE INSERT ON "ItemTheme"
  FOR EACH ROW EXECUTE FUNCTION theme_in_force();

CREATE FUNCTION area_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."areaId" := name_in_force('"Area"', NEW."areaId");
  RETURN NEW;
END;
$$;
CREATE TRIGGER area_is_in_force BEFORE INSERT OR UPDATE OF "areaId" ON "FeedbackItem"
  FOR EACH ROW WHEN (NEW."areaId" IS NOT NULL) EXECUTE FUNCTION area_in_force();

CREATE FUNCTION community_group_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."communityGroupId" := name_in_force('"CommunityGroup"', NEW."communityGroupId");
  RETURN NEW;
END;
$$;
CREATE TRIGGER community_group_is_in_force BEFORE INSERT OR UPDATE OF "communityGroupId" ON "FeedbackItem"
  FOR EACH ROW WHEN (NEW."communityGroupId" IS NOT NULL) EXECUTE FUNCTION community_group_in_force();

-- The words that are printed are those of the venue.
CREATE FUNCTION venue_in_force() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  place record;
BEGIN
  NEW."venueId" := name_in_force('"Venue"', NEW."venueId");
  SELECT "name", "town" INTO place FROM "Venue" WHERE "id" = NEW."venueId";
  IF FOUND THEN
    NEW."venue" := place."name";
    NEW."town" := place."town";
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER venue_is_in_force BEFORE INSERT OR UPDATE OF "venueId", "venue", "town" ON "CommunityEvent"
  FOR EACH ROW WHEN (NEW."venueId" IS NOT NULL) EXECUTE FUNCTION venue_in_force();
