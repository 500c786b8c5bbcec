-- AlterTable
ALTER TABLE "ProgressUpdate" ADD COLUMN     "fromQuestionId" UUID;

-- AlterTable
ALTER TABLE "GivenPromise" ADD COLUMN     "fromQuestionId" UUID;

-- AlterTable
ALTER TABLE "FactsCheck" ADD COLUMN     "evidenceWanted" TEXT,
ADD COLUMN     "precision" "DatePrecision",
ADD COLUMN     "promisedFor" DATE,
ADD COLUMN     "questionId" UUID;

-- CreateTable
CREATE TABLE "AnswerInResponse" (
    "responseId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerInResponse_pkey" PRIMARY KEY ("responseId","questionId")
);

-- CreateIndex
CREATE INDEX "AnswerInResponse_questionId_idx" ON "AnswerInResponse"("questionId");

-- CreateIndex
CREATE INDEX "ProgressUpdate_fromQuestionId_idx" ON "ProgressUpdate"("fromQuestionId");

-- CreateIndex
CREATE INDEX "GivenPromise_fromQuestionId_idx" ON "GivenPromise"("fromQuestionId");

-- CreateIndex
CREATE INDEX "FactsCheck_questionId_idx" ON "FactsCheck"("questionId");

-- AddForeignKey
ALTER TABLE "ProgressUpdate" ADD CONSTRAINT "ProgressUpdate_fromQuestionId_fkey" FOREIGN KEY ("fromQuestionId") REFERENCES "PartnerQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GivenPromise" ADD CONSTRAINT "GivenPromise_fromQuestionId_fkey" FOREIGN KEY ("fromQuestionId") REFERENCES "PartnerQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactsCheck" ADD CONSTRAINT "FactsCheck_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PartnerQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerInResponse" ADD CONSTRAINT "AnswerInResponse_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AnswerInResponse" ADD CONSTRAINT "AnswerInResponse_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "PartnerQuestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
