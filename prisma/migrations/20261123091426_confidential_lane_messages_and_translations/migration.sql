-- CreateEnum
CREATE TYPE "PassageKind" AS ENUM ('response', 'action', 'progress', 'event', 'theme', 'support');

-- AlterTable
ALTER TABLE "Receipt" ADD COLUMN     "caseId" UUID,
ALTER COLUMN "itemId" DROP NOT NULL;

-- CreateTable
CREATE TABLE "ItemMessage" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sentById" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ItemMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConfidentialCase" (
    "id" UUID NOT NULL,
    "eventId" UUID,
    "language" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "rowKeyId" UUID,
    "told" BYTEA,
    "reach" BYTEA,
    "phraseHash" TEXT,
    "submissionKeyHash" BYTEA,
    "wordsHash" BYTEA,
    "openedAt" TIMESTAMPTZ(3),
    "openedById" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedReason" TEXT,
    "movedFromItemId" UUID,
    "destroyBy" DATE NOT NULL,

    CONSTRAINT "ConfidentialCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConfidentialMessage" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "fromStaffId" UUID,
    "sealed" BYTEA NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3),

    CONSTRAINT "ConfidentialMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseReferral" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "consent" TEXT NOT NULL,
    "passedAt" TIMESTAMPTZ(3) NOT NULL,
    "passedById" UUID NOT NULL,
    "acknowledgedAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseReferral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SafeguardingAlert" (
    "id" UUID NOT NULL,
    "caseId" UUID,
    "itemId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "leadToldAt" TIMESTAMPTZ(3),
    "deputyToldAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "openedById" UUID,

    CONSTRAINT "SafeguardingAlert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Translation" (
    "id" UUID NOT NULL,
    "kind" "PassageKind" NOT NULL,
    "subjectId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "sourceHash" BYTEA NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "readBy" TEXT,
    "readOn" DATE,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ItemMessage_itemId_idx" ON "ItemMessage"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "ConfidentialCase_rowKeyId_key" ON "ConfidentialCase"("rowKeyId");

-- CreateIndex
CREATE UNIQUE INDEX "ConfidentialCase_movedFromItemId_key" ON "ConfidentialCase"("movedFromItemId");

-- CreateIndex
CREATE INDEX "ConfidentialCase_closedAt_receivedAt_id_idx" ON "ConfidentialCase"("closedAt", "receivedAt", "id");

-- CreateIndex
CREATE INDEX "ConfidentialCase_eventId_idx" ON "ConfidentialCase"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "ConfidentialCase_submissionKeyHash_wordsHash_key" ON "ConfidentialCase"("submissionKeyHash", "wordsHash");

-- CreateIndex
CREATE INDEX "ConfidentialMessage_caseId_idx" ON "ConfidentialMessage"("caseId");

-- CreateIndex
CREATE INDEX "CaseReferral_caseId_idx" ON "CaseReferral"("caseId");

-- CreateIndex
CREATE INDEX "SafeguardingAlert_openedAt_at_idx" ON "SafeguardingAlert"("openedAt", "at");

-- CreateIndex
CREATE UNIQUE INDEX "SafeguardingAlert_caseId_key" ON "SafeguardingAlert"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "SafeguardingAlert_itemId_key" ON "SafeguardingAlert"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Translation_kind_subjectId_field_language_key" ON "Translation"("kind", "subjectId", "field", "language");

-- CreateIndex
CREATE INDEX "Receipt_caseId_idx" ON "Receipt"("caseId");

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ConfidentialCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemMessage" ADD CONSTRAINT "ItemMessage_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfidentialCase" ADD CONSTRAINT "ConfidentialCase_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "CommunityEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfidentialCase" ADD CONSTRAINT "ConfidentialCase_rowKeyId_fkey" FOREIGN KEY ("rowKeyId") REFERENCES "RowKey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConfidentialMessage" ADD CONSTRAINT "ConfidentialMessage_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ConfidentialCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseReferral" ADD CONSTRAINT "CaseReferral_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ConfidentialCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SafeguardingAlert" ADD CONSTRAINT "SafeguardingAlert_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ConfidentialCase"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SafeguardingAlert" ADD CONSTRAINT "SafeguardingAlert_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A receipt stands for one thing.
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_is_for_one" CHECK (num_nonnulls("itemId", "caseId") = 1);
CREATE UNIQUE INDEX "Receipt_one_in_force_for_a_case" ON "Receipt" ("caseId") WHERE "endedAt" IS NULL;

-- An answer has words and a time, or neither.
ALTER TABLE "ItemMessage"
  ADD CONSTRAINT "ItemMessage_says_something" CHECK (char_length(btrim("words")) >= 3),
  ADD CONSTRAINT "ItemMessage_is_answered_once" CHECK (
    ("answer" IS NULL) = ("answeredAt" IS NULL) AND ("answer" IS NULL OR btrim("answer") <> ''));

-- What was told is gone when its key is.
ALTER TABLE "ConfidentialCase"
  ADD CONSTRAINT "ConfidentialCase_is_sealed" CHECK ("told" IS NULL OR "rowKeyId" IS NOT NULL),
  ADD CONSTRAINT "ConfidentialCase_closed_says_why" CHECK (("closedAt" IS NULL) = ("closedReason" IS NULL));

ALTER TABLE "SafeguardingAlert"
  ADD CONSTRAINT "SafeguardingAlert_is_about_one" CHECK (num_nonnulls("caseId", "itemId") = 1);

-- Nobody has read it until a name and a day say so.
ALTER TABLE "Translation"
  ADD CONSTRAINT "Translation_says_something" CHECK (btrim("words") <> ''),
  ADD CONSTRAINT "Translation_is_read_by_somebody" CHECK (("readBy" IS NULL) = ("readOn" IS NULL));
