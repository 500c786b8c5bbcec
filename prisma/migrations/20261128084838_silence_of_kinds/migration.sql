-- CreateEnum
CREATE TYPE "SilenceKind" AS ENUM ('update', 'unanswered', 'promise');

-- DropForeignKey
ALTER TABLE "SilenceNotice" DROP CONSTRAINT "SilenceNotice_actionId_fkey";

-- AlterTable
ALTER TABLE "SilenceNotice" DROP CONSTRAINT "SilenceNotice_pkey",
ADD COLUMN     "id" UUID NOT NULL DEFAULT gen_random_uuid(),
ADD COLUMN     "kind" "SilenceKind" NOT NULL DEFAULT 'update',
ADD COLUMN     "organisationId" UUID,
ADD COLUMN     "promiseId" UUID,
ALTER COLUMN "actionId" DROP NOT NULL,
ADD CONSTRAINT "SilenceNotice_pkey" PRIMARY KEY ("id");

-- What was told so far was about updates.
ALTER TABLE "SilenceNotice" ALTER COLUMN "id" DROP DEFAULT, ALTER COLUMN "kind" DROP DEFAULT,
  ADD CONSTRAINT "SilenceNotice_of_one_thing" CHECK (
    ("kind" = 'promise') = ("promiseId" IS NOT NULL) AND num_nonnulls("actionId", "promiseId") = 1);

-- CreateIndex
CREATE INDEX "SilenceNotice_organisationId_idx" ON "SilenceNotice"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "SilenceNotice_actionId_kind_dueBy_key" ON "SilenceNotice"("actionId", "kind", "dueBy");

-- CreateIndex
CREATE UNIQUE INDEX "SilenceNotice_promiseId_kind_dueBy_key" ON "SilenceNotice"("promiseId", "kind", "dueBy");

-- AddForeignKey
ALTER TABLE "SilenceNotice" ADD CONSTRAINT "SilenceNotice_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SilenceNotice" ADD CONSTRAINT "SilenceNotice_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "GivenPromise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SilenceNotice" ADD CONSTRAINT "SilenceNotice_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;
