-- AlterEnum
ALTER TYPE "PassageKind" ADD VALUE 'status';

-- What is there was written in the language of whoever runs the site. A default of the new column says so without changing a
-- row, which the rules about archived plans would refuse; no sentence that comes later has a language by itself.
DO $$
DECLARE
  written text := coalesce((SELECT "value" ->> 'default' FROM "Setting" WHERE "section" = 'languages'), 'en');
BEGIN
  EXECUTE format('ALTER TABLE "ActionItem" ADD COLUMN "statusLanguage" TEXT DEFAULT %L', written);
  EXECUTE format('ALTER TABLE "ItemObjection" ADD COLUMN "answeredIn" TEXT DEFAULT %L', written);
  EXECUTE format('ALTER TABLE "ItemClosure" ADD COLUMN "language" TEXT NOT NULL DEFAULT %L', written);
  EXECUTE format('ALTER TABLE "DirectAnswer" ADD COLUMN "language" TEXT NOT NULL DEFAULT %L', written);
  EXECUTE format('ALTER TABLE "SecondLook" ADD COLUMN "language" TEXT DEFAULT %L', written);
END
$$;
ALTER TABLE "ActionItem" ALTER COLUMN "statusLanguage" DROP DEFAULT;
ALTER TABLE "ItemObjection" ALTER COLUMN "answeredIn" DROP DEFAULT;
ALTER TABLE "ItemClosure" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "DirectAnswer" ALTER COLUMN "language" DROP DEFAULT;
ALTER TABLE "SecondLook" ALTER COLUMN "language" DROP DEFAULT;

-- A sentence that somebody reads says what language it is in.
ALTER TABLE "ActionItem"
  ADD CONSTRAINT "ActionItem_reason_has_a_language" CHECK ("statusReason" IS NULL OR "statusLanguage" IS NOT NULL);
ALTER TABLE "ItemObjection"
  ADD CONSTRAINT "ItemObjection_answer_has_a_language" CHECK ("answer" IS NULL OR "answeredIn" IS NOT NULL);
ALTER TABLE "SecondLook"
  ADD CONSTRAINT "SecondLook_sentence_has_a_language" CHECK ("sentence" IS NULL OR "language" IS NOT NULL);
