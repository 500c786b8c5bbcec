-- AlterTable
ALTER TABLE "SplitChoice" ADD COLUMN     "themeId" UUID;

-- CreateIndex
CREATE INDEX "SplitChoice_themeId_idx" ON "SplitChoice"("themeId");

-- AddForeignKey
ALTER TABLE "SplitChoice" ADD CONSTRAINT "SplitChoice_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Written by hand: a choice is about one thing, and there is one about each.
ALTER TABLE "SplitChoice" DROP CONSTRAINT "SplitChoice_of_one_thing";
ALTER TABLE "SplitChoice"
  ADD CONSTRAINT "SplitChoice_of_one_thing" CHECK (num_nonnulls("linkId", "groupId", "themeId", "promiseId") = 1);
DROP INDEX "SplitChoice_one_a_thing";
CREATE UNIQUE INDEX "SplitChoice_one_a_thing"
  ON "SplitChoice" ("successionId", coalesce("linkId", "groupId", "themeId", "promiseId"));
