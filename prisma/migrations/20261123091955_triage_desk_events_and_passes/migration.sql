-- CreateEnum
CREATE TYPE "EventNoteKind" AS ENUM ('room', 'table');

-- CreateEnum
CREATE TYPE "SpokenFor" AS ENUM ('self', 'another', 'group');

-- CreateEnum
CREATE TYPE "HintKind" AS ENUM ('personal', 'risk', 'child', 'offender', 'hostile', 'distress');

-- CreateEnum
CREATE TYPE "ObjectionKind" AS ENUM ('cut', 'group');

-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'reader';

-- AlterTable
ALTER TABLE "CommunityEvent" ADD COLUMN     "cameAbout" INTEGER,
ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "isPractice" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "FeedbackItem" ADD COLUMN     "assignedToId" UUID,
ADD COLUMN     "groupSize" INTEGER,
ADD COLUMN     "judgedAbuseAt" TIMESTAMPTZ(3),
ADD COLUMN     "needsReaderSince" TIMESTAMPTZ(3),
ADD COLUMN     "spokenFor" "SpokenFor" NOT NULL DEFAULT 'self';

-- AlterTable
ALTER TABLE "StaffMember" ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "EventNote" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "kind" "EventNoteKind" NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "splitAt" TIMESTAMPTZ(3),

    CONSTRAINT "EventNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DayPass" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "pinHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DayPass_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DaySession" (
    "idHash" BYTEA NOT NULL,
    "passId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DaySession_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "ItemHint" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "kind" "HintKind" NOT NULL,
    "rule" TEXT NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,

    CONSTRAINT "ItemHint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemTranslation" (
    "itemId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemTranslation_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "ItemObjection" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "kind" "ObjectionKind" NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledById" UUID,

    CONSTRAINT "ItemObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackImport" (
    "id" UUID NOT NULL,
    "eventId" UUID,
    "fileId" UUID,
    "fileName" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "status" TEXT NOT NULL,
    "read" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "already" INTEGER NOT NULL DEFAULT 0,
    "refused" JSONB NOT NULL DEFAULT '[]',
    "startedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FeedbackImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerSnapshot" (
    "month" DATE NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,
    "figures" JSONB NOT NULL,
    "lastEntryId" BIGINT NOT NULL,
    "ledgerHash" BYTEA NOT NULL,

    CONSTRAINT "LedgerSnapshot_pkey" PRIMARY KEY ("month")
);

-- CreateTable
CREATE TABLE "SnapshotCorrection" (
    "id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "SnapshotCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemGroup" (
    "id" UUID NOT NULL,
    "wording" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ItemGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemGroupMember" (
    "id" UUID NOT NULL,
    "groupId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),
    "leftWhy" TEXT,

    CONSTRAINT "ItemGroupMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemNote" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "writtenById" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ItemNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TriageBatch" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "TriageBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TriageBatchItem" (
    "batchId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "change" JSONB NOT NULL,

    CONSTRAINT "TriageBatchItem_pkey" PRIMARY KEY ("batchId","itemId")
);

-- CreateTable
CREATE TABLE "AbuseJudgement" (
    "itemId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AbuseJudgement_pkey" PRIMARY KEY ("itemId","staffId")
);

-- CreateTable
CREATE TABLE "FormerSlug" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "targetId" UUID NOT NULL,

    CONSTRAINT "FormerSlug_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateIndex
CREATE INDEX "EventNote_eventId_idx" ON "EventNote"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "DayPass_tokenHash_key" ON "DayPass"("tokenHash");

-- CreateIndex
CREATE INDEX "DayPass_eventId_idx" ON "DayPass"("eventId");

-- CreateIndex
CREATE INDEX "DaySession_passId_idx" ON "DaySession"("passId");

-- CreateIndex
CREATE INDEX "ItemHint_itemId_idx" ON "ItemHint"("itemId");

-- CreateIndex
CREATE INDEX "ItemHint_kind_itemId_idx" ON "ItemHint"("kind", "itemId");

-- CreateIndex
CREATE INDEX "ItemObjection_itemId_idx" ON "ItemObjection"("itemId");

-- CreateIndex
CREATE INDEX "FeedbackImport_createdAt_idx" ON "FeedbackImport"("createdAt");

-- CreateIndex
CREATE INDEX "SnapshotCorrection_month_idx" ON "SnapshotCorrection"("month");

-- CreateIndex
CREATE INDEX "ItemGroupMember_itemId_idx" ON "ItemGroupMember"("itemId");

-- CreateIndex
CREATE INDEX "ItemGroupMember_groupId_leftAt_idx" ON "ItemGroupMember"("groupId", "leftAt");

-- CreateIndex
CREATE INDEX "ItemNote_itemId_idx" ON "ItemNote"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_staffId_name_key" ON "SavedView"("staffId", "name");

-- CreateIndex
CREATE INDEX "TriageBatch_staffId_at_idx" ON "TriageBatch"("staffId", "at");

-- CreateIndex
CREATE INDEX "TriageBatchItem_itemId_idx" ON "TriageBatchItem"("itemId");

-- CreateIndex
CREATE INDEX "CommunityEvent_mergedIntoId_idx" ON "CommunityEvent"("mergedIntoId");

-- CreateIndex
CREATE INDEX "FeedbackItem_assignedToId_disposition_idx" ON "FeedbackItem"("assignedToId", "disposition");

-- CreateIndex
CREATE INDEX "FeedbackItem_needsReaderSince_idx" ON "FeedbackItem"("needsReaderSince");

-- AddForeignKey
ALTER TABLE "CommunityEvent" ADD CONSTRAINT "CommunityEvent_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "CommunityEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventNote" ADD CONSTRAINT "EventNote_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "CommunityEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DayPass" ADD CONSTRAINT "DayPass_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "CommunityEvent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DaySession" ADD CONSTRAINT "DaySession_passId_fkey" FOREIGN KEY ("passId") REFERENCES "DayPass"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemHint" ADD CONSTRAINT "ItemHint_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemTranslation" ADD CONSTRAINT "ItemTranslation_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemObjection" ADD CONSTRAINT "ItemObjection_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SnapshotCorrection" ADD CONSTRAINT "SnapshotCorrection_month_fkey" FOREIGN KEY ("month") REFERENCES "LedgerSnapshot"("month") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemGroupMember" ADD CONSTRAINT "ItemGroupMember_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ItemGroup"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemGroupMember" ADD CONSTRAINT "ItemGroupMember_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemNote" ADD CONSTRAINT "ItemNote_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TriageBatchItem" ADD CONSTRAINT "TriageBatchItem_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "TriageBatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TriageBatchItem" ADD CONSTRAINT "TriageBatchItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AbuseJudgement" ADD CONSTRAINT "AbuseJudgement_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A claimed size belongs to a group, and one person is no group.
ALTER TABLE "FeedbackItem"
  ADD CONSTRAINT "FeedbackItem_only_a_group_has_a_size" CHECK (
    ("groupSize" IS NULL OR "groupSize" > 1) AND ("groupSize" IS NULL OR "spokenFor" = 'group'));

ALTER TABLE "ItemHint" ADD CONSTRAINT "ItemHint_points_at_something" CHECK ("startsAt" >= 0 AND "endsAt" > "startsAt");
ALTER TABLE "ItemTranslation" ADD CONSTRAINT "ItemTranslation_not_blank" CHECK (btrim("words") <> '');
ALTER TABLE "ItemNote" ADD CONSTRAINT "ItemNote_not_blank" CHECK (btrim("words") <> '');
ALTER TABLE "ItemGroup" ADD CONSTRAINT "ItemGroup_is_put_in_words" CHECK (char_length(btrim("wording")) >= 3);
ALTER TABLE "ItemGroupMember" ADD CONSTRAINT "ItemGroupMember_leaves_for_a_reason" CHECK (("leftAt" IS NULL) = ("leftWhy" IS NULL));
CREATE UNIQUE INDEX "ItemGroupMember_one_group_at_a_time" ON "ItemGroupMember" ("itemId") WHERE "leftAt" IS NULL;

-- Rounded, so that nobody can be counted out; and no event is merged into itself.
ALTER TABLE "CommunityEvent"
  ADD CONSTRAINT "CommunityEvent_came_about" CHECK ("cameAbout" IS NULL OR ("cameAbout" >= 0 AND "cameAbout" % 10 = 0)),
  ADD CONSTRAINT "CommunityEvent_is_not_its_own" CHECK ("mergedIntoId" IS DISTINCT FROM "id");
ALTER TABLE "EventNote"
  ADD CONSTRAINT "EventNote_not_blank" CHECK (btrim("words") <> ''),
  ADD CONSTRAINT "EventNote_only_the_room_is_published" CHECK ("publishedAt" IS NULL OR "kind" = 'room');

-- Search in the queue, in any language, with small mistakes.
CREATE INDEX "FeedbackWords_shown_trigrams" ON "FeedbackWords" USING gin ("shown" gin_trgm_ops);

-- A snapshot says how it was that night: nothing makes it say something else.
CREATE TRIGGER snapshot_is_never_changed BEFORE UPDATE OR DELETE ON "LedgerSnapshot"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_ledger();
CREATE TRIGGER snapshot_is_never_emptied BEFORE TRUNCATE ON "LedgerSnapshot"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_ledger();
ALTER TABLE "SnapshotCorrection" ADD CONSTRAINT "SnapshotCorrection_says_why" CHECK (char_length(btrim("reason")) >= 10);
