-- AlterEnum
ALTER TYPE "PassageKind" ADD VALUE 'eventNote';

-- AlterTable
ALTER TABLE "CommunityEvent" ADD COLUMN     "venueId" UUID;

-- AlterTable
ALTER TABLE "EventNote" ADD COLUMN     "publishedById" UUID;

-- AlterTable
ALTER TABLE "FeedbackItem" ADD COLUMN     "communityGroupId" UUID,
ADD COLUMN     "isPractice" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Area" ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "PublishedResponse" ADD COLUMN     "isPractice" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "ItemGroup" ADD COLUMN     "mergedIntoId" UUID;

-- CreateTable
CREATE TABLE "Venue" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "town" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "mergedIntoId" UUID,

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityGroup" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),
    "mergedIntoId" UUID,

    CONSTRAINT "CommunityGroup_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Venue_slug_key" ON "Venue"("slug");

-- CreateIndex
CREATE INDEX "Venue_mergedIntoId_idx" ON "Venue"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityGroup_slug_key" ON "CommunityGroup"("slug");

-- CreateIndex
CREATE INDEX "CommunityGroup_mergedIntoId_idx" ON "CommunityGroup"("mergedIntoId");

-- CreateIndex
CREATE INDEX "CommunityEvent_venueId_idx" ON "CommunityEvent"("venueId");

-- CreateIndex
CREATE INDEX "FeedbackItem_communityGroupId_idx" ON "FeedbackItem"("communityGroupId");

-- CreateIndex
CREATE INDEX "Area_mergedIntoId_idx" ON "Area"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Theme_mergedIntoId_idx" ON "Theme"("mergedIntoId");

-- CreateIndex
CREATE INDEX "ItemGroup_mergedIntoId_idx" ON "ItemGroup"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "CommunityEvent" ADD CONSTRAINT "CommunityEvent_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Venue" ADD CONSTRAINT "Venue_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Venue"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackItem" ADD CONSTRAINT "FeedbackItem_communityGroupId_fkey" FOREIGN KEY ("communityGroupId") REFERENCES "CommunityGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Area" ADD CONSTRAINT "Area_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommunityGroup" ADD CONSTRAINT "CommunityGroup_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "CommunityGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Theme" ADD CONSTRAINT "Theme_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Theme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemGroup" ADD CONSTRAINT "ItemGroup_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "ItemGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;
