-- AlterTable
ALTER TABLE "ActionMeasure" ADD COLUMN     "objective" TEXT NOT NULL DEFAULT '';
