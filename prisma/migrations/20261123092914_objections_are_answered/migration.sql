-- AlterTable
ALTER TABLE "ItemObjection" ADD COLUMN     "answer" TEXT;

-- One objection to the cuts at a time, and an answer comes with its time.
CREATE UNIQUE INDEX "ItemObjection_one_open_about_cuts" ON "ItemObjection" ("itemId") WHERE "kind" = 'cut' AND "settledAt" IS NULL;
ALTER TABLE "ItemObjection"
  ADD CONSTRAINT "ItemObjection_answered_when_settled" CHECK ("answer" IS NULL OR "settledAt" IS NOT NULL);
