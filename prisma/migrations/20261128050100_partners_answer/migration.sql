-- CreateEnum
CREATE TYPE "ContactRole" AS ENUM ('officer', 'deputy');

-- CreateEnum
CREATE TYPE "LinkHolder" AS ENUM ('officer', 'deputy', 'colleague');

-- CreateEnum
CREATE TYPE "LinkEnd" AS ENUM ('answered', 'handedOver', 'addressFailed', 'contactRemoved', 'takenBack');

-- CreateEnum
CREATE TYPE "PartnerAnswerKind" AS ENUM ('answered', 'declined');

-- CreateEnum
CREATE TYPE "AnswerUse" AS ENUM ('progress', 'response', 'promise', 'askedAgain', 'nothing');

-- CreateEnum
CREATE TYPE "QuestionOutcome" AS ENUM ('declined', 'noReply');

-- CreateEnum
CREATE TYPE "FactsAnswer" AS ENUM ('right', 'wrong');

-- AlterEnum
ALTER TYPE "PassageKind" ADD VALUE 'question';

-- AlterTable
ALTER TABLE "SilenceNotice" ALTER COLUMN "toldBy" DROP NOT NULL;

-- CreateTable
CREATE TABLE "OrganisationContact" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "ContactRole" NOT NULL,
    "person" BYTEA NOT NULL,
    "rowKeyId" UUID NOT NULL,
    "emailIndex" BYTEA NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "failedAt" TIMESTAMPTZ(3),

    CONSTRAINT "OrganisationContact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerLink" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA,
    "questionId" UUID,
    "factsCheckId" UUID,
    "holder" "LinkHolder" NOT NULL,
    "contactId" UUID,
    "person" BYTEA,
    "rowKeyId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "isByHand" BOOLEAN NOT NULL DEFAULT false,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedWhy" "LinkEnd",

    CONSTRAINT "PartnerLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerReminder" (
    "emailIndex" BYTEA NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerReminder_pkey" PRIMARY KEY ("emailIndex")
);

-- CreateTable
CREATE TABLE "PartnerQuestion" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "actionId" UUID,
    "responseId" UUID,
    "followsId" UUID,
    "words" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "askedBy" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnBy" UUID,

    CONSTRAINT "PartnerQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuestionPassage" (
    "questionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "groupId" UUID,
    "revisionId" UUID,

    CONSTRAINT "QuestionPassage_pkey" PRIMARY KEY ("questionId","position")
);

-- CreateTable
CREATE TABLE "QuestionDraft" (
    "questionId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuestionDraft_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "QuestionAnswer" (
    "questionId" UUID NOT NULL,
    "kind" "PartnerAnswerKind" NOT NULL,
    "progress" TEXT,
    "status" "ActionStatus",
    "words" TEXT,
    "reason" TEXT,
    "role" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAs" "AnswerUse",
    "usedBy" UUID,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "QuestionAnswer_pkey" PRIMARY KEY ("questionId")
);

-- CreateTable
CREATE TABLE "QuestionPublication" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "kind" "QuestionOutcome" NOT NULL,
    "publishedBy" UUID NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedBy" UUID,

    CONSTRAINT "QuestionPublication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FactsCheck" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "revisionId" UUID,
    "version" INTEGER,
    "actionId" UUID,
    "words" TEXT,
    "askedBy" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "openedAt" TIMESTAMPTZ(3),
    "answer" "FactsAnswer",
    "wrong" TEXT,
    "role" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "waivedAt" TIMESTAMPTZ(3),
    "waivedBy" UUID,
    "waivedWhy" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "FactsCheck_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationContact_rowKeyId_key" ON "OrganisationContact"("rowKeyId");

-- CreateIndex
CREATE INDEX "OrganisationContact_emailIndex_idx" ON "OrganisationContact"("emailIndex");

-- CreateIndex
CREATE UNIQUE INDEX "OrganisationContact_organisationId_role_key" ON "OrganisationContact"("organisationId", "role");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerLink_tokenHash_key" ON "PartnerLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerLink_rowKeyId_key" ON "PartnerLink"("rowKeyId");

-- CreateIndex
CREATE INDEX "PartnerLink_questionId_idx" ON "PartnerLink"("questionId");

-- CreateIndex
CREATE INDEX "PartnerLink_factsCheckId_idx" ON "PartnerLink"("factsCheckId");

-- CreateIndex
CREATE INDEX "PartnerLink_contactId_idx" ON "PartnerLink"("contactId");

-- CreateIndex
CREATE INDEX "PartnerLink_sentAt_endedAt_idx" ON "PartnerLink"("sentAt", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerQuestion_followsId_key" ON "PartnerQuestion"("followsId");

-- CreateIndex
CREATE INDEX "PartnerQuestion_organisationId_idx" ON "PartnerQuestion"("organisationId");

-- CreateIndex
CREATE INDEX "PartnerQuestion_actionId_idx" ON "PartnerQuestion"("actionId");

-- CreateIndex
CREATE INDEX "PartnerQuestion_responseId_idx" ON "PartnerQuestion"("responseId");

-- CreateIndex
CREATE INDEX "QuestionPassage_groupId_idx" ON "QuestionPassage"("groupId");

-- CreateIndex
CREATE INDEX "QuestionPassage_revisionId_idx" ON "QuestionPassage"("revisionId");

-- CreateIndex
CREATE INDEX "QuestionPublication_questionId_idx" ON "QuestionPublication"("questionId");

-- CreateIndex
CREATE INDEX "FactsCheck_organisationId_idx" ON "FactsCheck"("organisationId");

-- CreateIndex
CREATE INDEX "FactsCheck_revisionId_idx" ON "FactsCheck"("revisionId");

-- CreateIndex
CREATE INDEX "FactsCheck_actionId_idx" ON "FactsCheck"("actionId");

-- AddForeignKey
ALTER TABLE "OrganisationContact" ADD CONSTRAINT "OrganisationContact_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationContact" ADD CONSTRAINT "OrganisationContact_rowKeyId_fkey" FOREIGN KEY ("rowKeyId") REFERENCES "RowKey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerLink" ADD CONSTRAINT "PartnerLink_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PartnerQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerLink" ADD CONSTRAINT "PartnerLink_factsCheckId_fkey" FOREIGN KEY ("factsCheckId") REFERENCES "FactsCheck"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerLink" ADD CONSTRAINT "PartnerLink_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "OrganisationContact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerLink" ADD CONSTRAINT "PartnerLink_rowKeyId_fkey" FOREIGN KEY ("rowKeyId") REFERENCES "RowKey"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerQuestion" ADD CONSTRAINT "PartnerQuestion_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerQuestion" ADD CONSTRAINT "PartnerQuestion_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerQuestion" ADD CONSTRAINT "PartnerQuestion_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerQuestion" ADD CONSTRAINT "PartnerQuestion_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "PartnerQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionPassage" ADD CONSTRAINT "QuestionPassage_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PartnerQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionPassage" ADD CONSTRAINT "QuestionPassage_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "ItemGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionPassage" ADD CONSTRAINT "QuestionPassage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ResponseRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionDraft" ADD CONSTRAINT "QuestionDraft_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PartnerQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionAnswer" ADD CONSTRAINT "QuestionAnswer_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PartnerQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionPublication" ADD CONSTRAINT "QuestionPublication_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PartnerQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactsCheck" ADD CONSTRAINT "FactsCheck_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactsCheck" ADD CONSTRAINT "FactsCheck_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ResponseRevision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactsCheck" ADD CONSTRAINT "FactsCheck_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;
