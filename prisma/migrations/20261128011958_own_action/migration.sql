-- AlterTable
ALTER TABLE "ActionItem" ADD COLUMN     "showsNumbers" BOOLEAN NOT NULL DEFAULT false;
