-- AlterTable
ALTER TABLE "ItemLink" ADD COLUMN     "mistakenAt" TIMESTAMPTZ(3);
ALTER TABLE "ItemLink" ADD CONSTRAINT "ItemLink_mistakes_have_ended" CHECK ("mistakenAt" IS NULL OR "endedAt" IS NOT NULL);
