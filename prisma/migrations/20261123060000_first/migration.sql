-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ActionStatus" AS ENUM ('notStarted', 'underWay', 'done', 'paused', 'stopped');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year', 'pending', 'unknown');

-- CreateEnum
CREATE TYPE "PointKind" AS ENUM ('detail', 'objective', 'output');

-- CreateEnum
CREATE TYPE "OrganisationRole" AS ENUM ('lead', 'mainLead');

-- CreateEnum
CREATE TYPE "Influence" AS ENUM ('prompted', 'changed', 'addedWeight', 'alreadyPlanned', 'noEffect');

-- CreateEnum
CREATE TYPE "EventListing" AS ENUM ('full', 'townAndMonth', 'hidden');

-- CreateEnum
CREATE TYPE "Channel" AS ENUM ('web', 'kiosk', 'paper', 'import', 'phone', 'email', 'conversation', 'social', 'flipchart', 'group');

-- CreateEnum
CREATE TYPE "ItemKind" AS ENUM ('idea', 'worry', 'question', 'thanks');

-- CreateEnum
CREATE TYPE "AnswerVia" AS ENUM ('code', 'email', 'meeting', 'group');

-- CreateEnum
CREATE TYPE "Disposition" AS ENUM ('waiting', 'linked', 'answered', 'setAside', 'passedOn', 'withheld', 'withdrawn');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('resident', 'staff', 'partner', 'import', 'commandLine', 'system');

-- CreateEnum
CREATE TYPE "SupportKind" AS ENUM ('emergency', 'nonEmergency', 'report', 'support');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('did', 'doing', 'will', 'cannot');

-- CreateEnum
CREATE TYPE "ResponseStatus" AS ENUM ('draft', 'ready', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "CannotReason" AS ENUM ('noPower', 'noMoney', 'someoneElse', 'unsafe', 'disagree', 'alreadyInPlace');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('volunteer', 'caseworker', 'safeguardingLead', 'publisher', 'administrator');

-- CreateEnum
CREATE TYPE "ClosureKind" AS ENUM ('setAside', 'passedOn', 'withheld');

-- CreateTable
CREATE TABLE "ActionPlan" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "archivedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActionPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionItem" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "mainLead" TEXT NOT NULL,
    "people" TEXT[],
    "staffNotes" TEXT[],
    "otherCells" JSONB NOT NULL DEFAULT '[]',
    "startText" TEXT NOT NULL,
    "startDate" TEXT,
    "startPrecision" "DatePrecision" NOT NULL,
    "closeText" TEXT NOT NULL,
    "closeDate" TEXT,
    "closePrecision" "DatePrecision" NOT NULL,
    "fundingText" TEXT NOT NULL,
    "status" "ActionStatus" NOT NULL DEFAULT 'notStarted',
    "statusReason" TEXT,
    "needsReview" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ActionItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionPoint" (
    "actionId" UUID NOT NULL,
    "kind" "PointKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "ActionPoint_pkey" PRIMARY KEY ("actionId","kind","position")
);

-- CreateTable
CREATE TABLE "ActionFunding" (
    "actionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "ActionFunding_pkey" PRIMARY KEY ("actionId","position")
);

-- CreateTable
CREATE TABLE "ActionOrganisation" (
    "actionId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "OrganisationRole" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ActionOrganisation_pkey" PRIMARY KEY ("actionId","organisationId","role")
);

-- CreateTable
CREATE TABLE "ActionPublication" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "ledBy" TEXT[],
    "partners" TEXT[],
    "language" TEXT NOT NULL,
    "approvedBy" UUID NOT NULL,
    "approvedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ActionPublication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ActionWarning" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "column" TEXT,
    "where" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" UUID,

    CONSTRAINT "ActionWarning_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanReading" (
    "id" UUID NOT NULL,
    "planId" UUID,
    "fileName" TEXT NOT NULL,
    "reading" JSONB NOT NULL,
    "uploadedBy" UUID,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PlanReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProgressUpdate" (
    "id" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "happenedOn" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "postedBy" UUID NOT NULL,
    "postedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProgressUpdate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemLink" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "actionId" UUID NOT NULL,
    "influence" "Influence" NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "linkedBy" UUID NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedBy" UUID,

    CONSTRAINT "ItemLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommunityEvent" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hosts" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "town" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "opensAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" DATE,
    "listing" "EventListing" NOT NULL DEFAULT 'full',
    "summary" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommunityEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackItem" (
    "id" UUID NOT NULL,
    "eventId" UUID,
    "channel" "Channel" NOT NULL,
    "kind" "ItemKind",
    "language" TEXT NOT NULL,
    "areaId" UUID,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "saidOn" DATE,
    "disposition" "Disposition" NOT NULL DEFAULT 'waiting',
    "mayPublish" BOOLEAN NOT NULL DEFAULT false,
    "answerVia" "AnswerVia" NOT NULL DEFAULT 'code',
    "enteredById" UUID,
    "submissionKeyHash" BYTEA,
    "wordsHash" BYTEA NOT NULL,
    "importKey" BYTEA,

    CONSTRAINT "FeedbackItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedbackWords" (
    "itemId" UUID NOT NULL,
    "original" TEXT NOT NULL,
    "shown" TEXT NOT NULL,
    "destroyBy" DATE NOT NULL,

    CONSTRAINT "FeedbackWords_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "FeedbackContact" (
    "itemId" UUID NOT NULL,
    "rowKeyId" UUID NOT NULL,
    "email" BYTEA NOT NULL,
    "emailIndex" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FeedbackContact_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "RowKey" (
    "id" UUID NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RowKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redaction" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "startsAt" INTEGER NOT NULL,
    "endsAt" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,

    CONSTRAINT "Redaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Receipt" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "codeHash" BYTEA NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReceiptTicket" (
    "ticketHash" BYTEA NOT NULL,
    "receiptId" UUID NOT NULL,
    "sealedCode" BYTEA NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReceiptTicket_pkey" PRIMARY KEY ("ticketHash")
);

-- CreateTable
CREATE TABLE "Withdrawal" (
    "itemId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Withdrawal_pkey" PRIMARY KEY ("itemId")
);

-- CreateTable
CREATE TABLE "WriterNotice" (
    "itemId" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WriterNotice_pkey" PRIMARY KEY ("itemId","responseId")
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "id" BIGSERIAL NOT NULL,
    "txid" BIGINT NOT NULL DEFAULT ((pg_current_xact_id())::text)::bigint,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "actor" "ActorKind" NOT NULL,
    "staffId" UUID,
    "subjectId" UUID,
    "eventId" UUID,
    "from" "Disposition",
    "to" "Disposition",
    "reason" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "LedgerEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerNote" (
    "entryId" BIGINT NOT NULL,
    "words" TEXT NOT NULL,
    "destroyBy" DATE NOT NULL,

    CONSTRAINT "LedgerNote_pkey" PRIMARY KEY ("entryId")
);

-- CreateTable
CREATE TABLE "Setting" (
    "section" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedBy" UUID,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("section")
);

-- CreateTable
CREATE TABLE "SupportOrganisation" (
    "id" UUID NOT NULL,
    "kind" "SupportKind" NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "url" TEXT,
    "words" TEXT,
    "position" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupportOrganisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Area" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "contentType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LimitKey" (
    "day" DATE NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "LimitKey_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedResponse" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "status" "ResponseStatus" NOT NULL DEFAULT 'draft',
    "createdBy" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PublishedResponse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponseRevision" (
    "id" UUID NOT NULL,
    "responseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "youSaid" TEXT NOT NULL,
    "outcome" "Outcome" NOT NULL,
    "weDid" TEXT NOT NULL,
    "reason" "CannotReason",
    "reasonSentence" TEXT,
    "changeNote" TEXT,
    "writtenBy" UUID NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL,
    "publishedBy" UUID,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ResponseRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponseItem" (
    "responseId" UUID NOT NULL,
    "itemId" UUID NOT NULL,

    CONSTRAINT "ResponseItem_pkey" PRIMARY KEY ("responseId","itemId")
);

-- CreateTable
CREATE TABLE "ResponseAction" (
    "responseId" UUID NOT NULL,
    "actionId" UUID NOT NULL,

    CONSTRAINT "ResponseAction_pkey" PRIMARY KEY ("responseId","actionId")
);

-- CreateTable
CREATE TABLE "StaffMember" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "totpSecret" BYTEA NOT NULL,
    "totpLastStep" BIGINT NOT NULL DEFAULT 0,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "idHash" BYTEA NOT NULL,
    "staffId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "StaffInvitation" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "email" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "totpSecret" BYTEA NOT NULL,
    "invitedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Theme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ItemTheme" (
    "itemId" UUID NOT NULL,
    "themeId" UUID NOT NULL,

    CONSTRAINT "ItemTheme_pkey" PRIMARY KEY ("itemId","themeId")
);

-- CreateTable
CREATE TABLE "ItemClosure" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "kind" "ClosureKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "sentence" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedBy" UUID,

    CONSTRAINT "ItemClosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DirectAnswer" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DirectAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ActionPlan_slug_key" ON "ActionPlan"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "ActionItem_ref_key" ON "ActionItem"("ref");

-- CreateIndex
CREATE INDEX "ActionItem_planId_position_idx" ON "ActionItem"("planId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ActionItem_planId_number_key" ON "ActionItem"("planId", "number");

-- CreateIndex
CREATE INDEX "ActionOrganisation_organisationId_idx" ON "ActionOrganisation"("organisationId");

-- CreateIndex
CREATE INDEX "ActionPublication_actionId_idx" ON "ActionPublication"("actionId");

-- CreateIndex
CREATE INDEX "ActionWarning_actionId_idx" ON "ActionWarning"("actionId");

-- CreateIndex
CREATE INDEX "PlanReading_planId_idx" ON "PlanReading"("planId");

-- CreateIndex
CREATE INDEX "ProgressUpdate_actionId_happenedOn_idx" ON "ProgressUpdate"("actionId", "happenedOn");

-- CreateIndex
CREATE INDEX "ItemLink_itemId_idx" ON "ItemLink"("itemId");

-- CreateIndex
CREATE INDEX "ItemLink_actionId_influence_idx" ON "ItemLink"("actionId", "influence");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityEvent_slug_key" ON "CommunityEvent"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "CommunityEvent_code_key" ON "CommunityEvent"("code");

-- CreateIndex
CREATE INDEX "CommunityEvent_startsAt_idx" ON "CommunityEvent"("startsAt");

-- CreateIndex
CREATE INDEX "FeedbackItem_disposition_receivedAt_id_idx" ON "FeedbackItem"("disposition", "receivedAt", "id");

-- CreateIndex
CREATE INDEX "FeedbackItem_eventId_disposition_idx" ON "FeedbackItem"("eventId", "disposition");

-- CreateIndex
CREATE INDEX "FeedbackItem_areaId_idx" ON "FeedbackItem"("areaId");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackItem_submissionKeyHash_wordsHash_key" ON "FeedbackItem"("submissionKeyHash", "wordsHash");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackItem_eventId_importKey_key" ON "FeedbackItem"("eventId", "importKey");

-- CreateIndex
CREATE UNIQUE INDEX "FeedbackContact_rowKeyId_key" ON "FeedbackContact"("rowKeyId");

-- CreateIndex
CREATE INDEX "FeedbackContact_emailIndex_idx" ON "FeedbackContact"("emailIndex");

-- CreateIndex
CREATE INDEX "Redaction_itemId_idx" ON "Redaction"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "Receipt_codeHash_key" ON "Receipt"("codeHash");

-- CreateIndex
CREATE INDEX "Receipt_itemId_idx" ON "Receipt"("itemId");

-- CreateIndex
CREATE INDEX "ReceiptTicket_receiptId_idx" ON "ReceiptTicket"("receiptId");

-- CreateIndex
CREATE INDEX "ReceiptTicket_expiresAt_idx" ON "ReceiptTicket"("expiresAt");

-- CreateIndex
CREATE INDEX "WriterNotice_responseId_idx" ON "WriterNotice"("responseId");

-- CreateIndex
CREATE INDEX "LedgerEntry_subjectId_id_idx" ON "LedgerEntry"("subjectId", "id");

-- CreateIndex
CREATE INDEX "LedgerEntry_eventId_to_from_idx" ON "LedgerEntry"("eventId", "to", "from");

-- CreateIndex
CREATE INDEX "LedgerEntry_kind_id_idx" ON "LedgerEntry"("kind", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Area_slug_key" ON "Area"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_name_key" ON "Organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "PublishedResponse_slug_key" ON "PublishedResponse"("slug");

-- CreateIndex
CREATE INDEX "PublishedResponse_status_publishedAt_idx" ON "PublishedResponse"("status", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ResponseRevision_responseId_number_key" ON "ResponseRevision"("responseId", "number");

-- CreateIndex
CREATE INDEX "ResponseItem_itemId_idx" ON "ResponseItem"("itemId");

-- CreateIndex
CREATE INDEX "ResponseAction_actionId_idx" ON "ResponseAction"("actionId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffMember_email_key" ON "StaffMember"("email");

-- CreateIndex
CREATE INDEX "StaffSession_staffId_idx" ON "StaffSession"("staffId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffInvitation_tokenHash_key" ON "StaffInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "StaffInvitation_invitedById_idx" ON "StaffInvitation"("invitedById");

-- CreateIndex
CREATE UNIQUE INDEX "Theme_slug_key" ON "Theme"("slug");

-- CreateIndex
CREATE INDEX "ItemTheme_themeId_idx" ON "ItemTheme"("themeId");

-- CreateIndex
CREATE INDEX "ItemClosure_itemId_idx" ON "ItemClosure"("itemId");

-- CreateIndex
CREATE INDEX "DirectAnswer_itemId_idx" ON "DirectAnswer"("itemId");

-- AddForeignKey
ALTER TABLE "ActionItem" ADD CONSTRAINT "ActionItem_planId_fkey" FOREIGN KEY ("planId") REFERENCES "ActionPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPoint" ADD CONSTRAINT "ActionPoint_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionFunding" ADD CONSTRAINT "ActionFunding_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionOrganisation" ADD CONSTRAINT "ActionOrganisation_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionOrganisation" ADD CONSTRAINT "ActionOrganisation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionPublication" ADD CONSTRAINT "ActionPublication_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActionWarning" ADD CONSTRAINT "ActionWarning_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanReading" ADD CONSTRAINT "PlanReading_planId_fkey" FOREIGN KEY ("planId") REFERENCES "ActionPlan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProgressUpdate" ADD CONSTRAINT "ProgressUpdate_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemLink" ADD CONSTRAINT "ItemLink_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemLink" ADD CONSTRAINT "ItemLink_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackItem" ADD CONSTRAINT "FeedbackItem_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "CommunityEvent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackItem" ADD CONSTRAINT "FeedbackItem_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "Area"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackWords" ADD CONSTRAINT "FeedbackWords_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackContact" ADD CONSTRAINT "FeedbackContact_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedbackContact" ADD CONSTRAINT "FeedbackContact_rowKeyId_fkey" FOREIGN KEY ("rowKeyId") REFERENCES "RowKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redaction" ADD CONSTRAINT "Redaction_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Receipt" ADD CONSTRAINT "Receipt_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReceiptTicket" ADD CONSTRAINT "ReceiptTicket_receiptId_fkey" FOREIGN KEY ("receiptId") REFERENCES "Receipt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Withdrawal" ADD CONSTRAINT "Withdrawal_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WriterNotice" ADD CONSTRAINT "WriterNotice_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WriterNotice" ADD CONSTRAINT "WriterNotice_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerNote" ADD CONSTRAINT "LedgerNote_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "LedgerEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseRevision" ADD CONSTRAINT "ResponseRevision_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseItem" ADD CONSTRAINT "ResponseItem_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseItem" ADD CONSTRAINT "ResponseItem_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseAction" ADD CONSTRAINT "ResponseAction_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponseAction" ADD CONSTRAINT "ResponseAction_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffInvitation" ADD CONSTRAINT "StaffInvitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "StaffMember"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemTheme" ADD CONSTRAINT "ItemTheme_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemTheme" ADD CONSTRAINT "ItemTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ItemClosure" ADD CONSTRAINT "ItemClosure_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectAnswer" ADD CONSTRAINT "DirectAnswer_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
