-- CreateEnum
CREATE TYPE "ReadBy" AS ENUM ('colleague', 'trustee', 'wait');

-- CreateEnum
CREATE TYPE "ReaderAnswer" AS ENUM ('canGoOut', 'sendBack');

-- CreateEnum
CREATE TYPE "ConfirmableCheck" AS ENUM ('personalDetails', 'identifying', 'sameWording');

-- CreateEnum
CREATE TYPE "ConfirmReason" AS ENUM ('organisation', 'alreadyPublic', 'notPersonal', 'manyPeople', 'agreed', 'sameMatter', 'standardSentence');

-- AlterTable
ALTER TABLE "ResponseRevision" ADD COLUMN     "isVerbatim" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "offeredAt" TIMESTAMPTZ(3),
ADD COLUMN     "readBy" "ReadBy",
ADD COLUMN     "readerLinkId" UUID;

-- CreateTable
CREATE TABLE "ReaderLink" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "reader" BYTEA NOT NULL,
    "rowKeyId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "answer" "ReaderAnswer",
    "answeredAt" TIMESTAMPTZ(3),
    "because" TEXT,

    CONSTRAINT "ReaderLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FindingConfirmation" (
    "revisionId" UUID NOT NULL,
    "check" "ConfirmableCheck" NOT NULL,
    "reason" "ConfirmReason" NOT NULL,
    "foundHash" BYTEA NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FindingConfirmation_pkey" PRIMARY KEY ("revisionId","check")
);

-- CreateIndex
CREATE UNIQUE INDEX "ReaderLink_tokenHash_key" ON "ReaderLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ReaderLink_rowKeyId_key" ON "ReaderLink"("rowKeyId");

-- CreateIndex
CREATE INDEX "ReaderLink_revisionId_idx" ON "ReaderLink"("revisionId");

-- CreateIndex
CREATE INDEX "ResponseRevision_readerLinkId_idx" ON "ResponseRevision"("readerLinkId");

-- AddForeignKey
ALTER TABLE "ResponseRevision" ADD CONSTRAINT "ResponseRevision_readerLinkId_fkey" FOREIGN KEY ("readerLinkId") REFERENCES "ReaderLink"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ReaderLink" ADD CONSTRAINT "ReaderLink_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ResponseRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReaderLink" ADD CONSTRAINT "ReaderLink_rowKeyId_fkey" FOREIGN KEY ("rowKeyId") REFERENCES "RowKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingConfirmation" ADD CONSTRAINT "FindingConfirmation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ResponseRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
