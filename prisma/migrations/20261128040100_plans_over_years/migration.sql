-- CreateEnum
CREATE TYPE "ActivityState" AS ENUM ('planned', 'held');

-- CreateEnum
CREATE TYPE "SuccessionKind" AS ENUM ('whole', 'part', 'merged', 'split', 'ended');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "PassageKind" ADD VALUE 'succession';
ALTER TYPE "PassageKind" ADD VALUE 'activity';
ALTER TYPE "PassageKind" ADD VALUE 'milestone';
ALTER TYPE "PassageKind" ADD VALUE 'measure';
ALTER TYPE "PassageKind" ADD VALUE 'evidence';

-- AlterTable
ALTER TABLE "ActionPlan" ADD COLUMN     "years" TEXT;

-- CreateTable
CREATE TABLE "ActionRelation" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "confirmedBy" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActionRelation_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "ActionActivity" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" "ActivityState" NOT NULL DEFAULT 'planned',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "precision" "DatePrecision" NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnWhy" TEXT,

    CONSTRAINT "ActionActivity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionMilestone" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "precision" "DatePrecision" NOT NULL,
    "reachedOn" DATE,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnWhy" TEXT,

    CONSTRAINT "ActionMilestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionMeasure" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "baseline" DECIMAL(14,2) NOT NULL,
    "baselineOn" DATE NOT NULL,
    "precision" "DatePrecision" NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnWhy" TEXT,

    CONSTRAINT "ActionMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureReading" (
    "id" UUID NOT NULL,
    "measureId" UUID NOT NULL,
    "value" DECIMAL(14,2) NOT NULL,
    "readOn" DATE NOT NULL,
    "precision" "DatePrecision" NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnWhy" TEXT,

    CONSTRAINT "MeasureReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutputEvidence" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "output" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "link" TEXT,
    "fileId" UUID,
    "alt" TEXT,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutputEvidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NextPlan" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "years" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "fromId" UUID NOT NULL,
    "startedBy" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedId" UUID,
    "droppedAt" TIMESTAMPTZ(3),

    CONSTRAINT "NextPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NextAction" (
    "id" UUID NOT NULL,
    "nextPlanId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publicTitle" TEXT,
    "summary" TEXT,
    "actionId" UUID,

    CONSTRAINT "NextAction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionSuccession" (
    "id" UUID NOT NULL,
    "nextPlanId" UUID NOT NULL,
    "fromId" UUID NOT NULL,
    "kind" "SuccessionKind" NOT NULL,
    "reason" TEXT,
    "leftOut" TEXT,
    "language" TEXT NOT NULL,
    "decidedBy" UUID NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ActionSuccession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Successor" (
    "successionId" UUID NOT NULL,
    "nextActionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Successor_pkey" PRIMARY KEY ("successionId","nextActionId")
);

-- CreateTable
CREATE TABLE "SplitChoice" (
    "id" UUID NOT NULL,
    "successionId" UUID NOT NULL,
    "nextActionId" UUID NOT NULL,
    "linkId" UUID,
    "groupId" UUID,
    "promiseId" UUID,

    CONSTRAINT "SplitChoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContinuedLink" (
    "fromId" UUID NOT NULL,
    "toId" UUID NOT NULL,
    "successionId" UUID NOT NULL,

    CONSTRAINT "ContinuedLink_pkey" PRIMARY KEY ("fromId","toId")
);

-- CreateTable
CREATE TABLE "CarriedPromise" (
    "promiseId" UUID NOT NULL,
    "successionId" UUID NOT NULL,
    "toId" UUID NOT NULL,

    CONSTRAINT "CarriedPromise_pkey" PRIMARY KEY ("promiseId","successionId")
);

-- CreateIndex
CREATE INDEX "ActionRelation_toId_idx" ON "ActionRelation"("toId");

-- CreateIndex
CREATE INDEX "ActionActivity_actionId_startsOn_idx" ON "ActionActivity"("actionId", "startsOn");

-- CreateIndex
CREATE INDEX "ActionMilestone_actionId_dueOn_idx" ON "ActionMilestone"("actionId", "dueOn");

-- CreateIndex
CREATE INDEX "ActionMeasure_actionId_idx" ON "ActionMeasure"("actionId");

-- CreateIndex
CREATE INDEX "MeasureReading_measureId_readOn_idx" ON "MeasureReading"("measureId", "readOn");

-- CreateIndex
CREATE UNIQUE INDEX "OutputEvidence_fileId_key" ON "OutputEvidence"("fileId");

-- CreateIndex
CREATE INDEX "OutputEvidence_actionId_idx" ON "OutputEvidence"("actionId");

-- CreateIndex
CREATE UNIQUE INDEX "NextPlan_openedId_key" ON "NextPlan"("openedId");

-- CreateIndex
CREATE INDEX "NextPlan_fromId_idx" ON "NextPlan"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "NextAction_actionId_key" ON "NextAction"("actionId");

-- CreateIndex
CREATE UNIQUE INDEX "NextAction_nextPlanId_number_key" ON "NextAction"("nextPlanId", "number");

-- CreateIndex
CREATE INDEX "ActionSuccession_fromId_idx" ON "ActionSuccession"("fromId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionSuccession_nextPlanId_fromId_key" ON "ActionSuccession"("nextPlanId", "fromId");

-- CreateIndex
CREATE INDEX "Successor_nextActionId_idx" ON "Successor"("nextActionId");

-- CreateIndex
CREATE INDEX "SplitChoice_successionId_idx" ON "SplitChoice"("successionId");

-- CreateIndex
CREATE INDEX "SplitChoice_nextActionId_idx" ON "SplitChoice"("nextActionId");

-- CreateIndex
CREATE INDEX "SplitChoice_linkId_idx" ON "SplitChoice"("linkId");

-- CreateIndex
CREATE INDEX "SplitChoice_groupId_idx" ON "SplitChoice"("groupId");

-- CreateIndex
CREATE INDEX "SplitChoice_promiseId_idx" ON "SplitChoice"("promiseId");

-- CreateIndex
CREATE INDEX "ContinuedLink_toId_idx" ON "ContinuedLink"("toId");

-- CreateIndex
CREATE INDEX "ContinuedLink_successionId_idx" ON "ContinuedLink"("successionId");

-- CreateIndex
CREATE INDEX "CarriedPromise_successionId_idx" ON "CarriedPromise"("successionId");

-- CreateIndex
CREATE INDEX "CarriedPromise_toId_idx" ON "CarriedPromise"("toId");

-- AddForeignKey
ALTER TABLE "ActionRelation" ADD CONSTRAINT "ActionRelation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionRelation" ADD CONSTRAINT "ActionRelation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionActivity" ADD CONSTRAINT "ActionActivity_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionMilestone" ADD CONSTRAINT "ActionMilestone_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionMeasure" ADD CONSTRAINT "ActionMeasure_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureReading" ADD CONSTRAINT "MeasureReading_measureId_fkey" FOREIGN KEY ("measureId") REFERENCES "ActionMeasure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutputEvidence" ADD CONSTRAINT "OutputEvidence_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutputEvidence" ADD CONSTRAINT "OutputEvidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NextPlan" ADD CONSTRAINT "NextPlan_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "ActionPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NextPlan" ADD CONSTRAINT "NextPlan_openedId_fkey" FOREIGN KEY ("openedId") REFERENCES "ActionPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NextAction" ADD CONSTRAINT "NextAction_nextPlanId_fkey" FOREIGN KEY ("nextPlanId") REFERENCES "NextPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NextAction" ADD CONSTRAINT "NextAction_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSuccession" ADD CONSTRAINT "ActionSuccession_nextPlanId_fkey" FOREIGN KEY ("nextPlanId") REFERENCES "NextPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionSuccession" ADD CONSTRAINT "ActionSuccession_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Successor" ADD CONSTRAINT "Successor_successionId_fkey" FOREIGN KEY ("successionId") REFERENCES "ActionSuccession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Successor" ADD CONSTRAINT "Successor_nextActionId_fkey" FOREIGN KEY ("nextActionId") REFERENCES "NextAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SplitChoice" ADD CONSTRAINT "SplitChoice_successionId_fkey" FOREIGN KEY ("successionId") REFERENCES "ActionSuccession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SplitChoice" ADD CONSTRAINT "SplitChoice_nextActionId_fkey" FOREIGN KEY ("nextActionId") REFERENCES "NextAction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SplitChoice" ADD CONSTRAINT "SplitChoice_linkId_fkey" FOREIGN KEY ("linkId") REFERENCES "ItemLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SplitChoice" ADD CONSTRAINT "SplitChoice_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ItemGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SplitChoice" ADD CONSTRAINT "SplitChoice_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "GivenPromise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContinuedLink" ADD CONSTRAINT "ContinuedLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "ItemLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContinuedLink" ADD CONSTRAINT "ContinuedLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "ItemLink"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContinuedLink" ADD CONSTRAINT "ContinuedLink_successionId_fkey" FOREIGN KEY ("successionId") REFERENCES "ActionSuccession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarriedPromise" ADD CONSTRAINT "CarriedPromise_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "GivenPromise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarriedPromise" ADD CONSTRAINT "CarriedPromise_successionId_fkey" FOREIGN KEY ("successionId") REFERENCES "ActionSuccession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CarriedPromise" ADD CONSTRAINT "CarriedPromise_toId_fkey" FOREIGN KEY ("toId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
