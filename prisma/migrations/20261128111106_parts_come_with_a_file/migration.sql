-- AlterTable
ALTER TABLE "ActionActivity" ALTER COLUMN "addedBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "ActionMilestone" ALTER COLUMN "addedBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "ActionMeasure" ALTER COLUMN "addedBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "MeasureReading" ALTER COLUMN "addedBy" DROP NOT NULL;

-- AlterTable
ALTER TABLE "OutputEvidence" ALTER COLUMN "addedBy" DROP NOT NULL;
