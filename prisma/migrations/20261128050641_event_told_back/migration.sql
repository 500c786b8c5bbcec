-- AlterTable
ALTER TABLE "CommunityEvent" ADD COLUMN     "toldBackOn" DATE;
