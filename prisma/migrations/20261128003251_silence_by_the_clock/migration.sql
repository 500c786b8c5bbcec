-- AlterTable
ALTER TABLE "ActionItem" ADD COLUMN     "pausedUntil" DATE,
ADD COLUMN     "updateEveryDays" INTEGER;
