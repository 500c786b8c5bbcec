-- AlterTable
ALTER TABLE "FeedbackItem" ADD COLUMN     "writtenForAnother" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "LostCodeLink" (
    "tokenHash" BYTEA NOT NULL,
    "itemId" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LostCodeLink_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "EqualityAnswer" (
    "month" DATE NOT NULL,
    "questionsVersion" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "people" INTEGER NOT NULL,

    CONSTRAINT "EqualityAnswer_pkey" PRIMARY KEY ("month","questionsVersion","question","answer")
);

-- CreateIndex
CREATE INDEX "LostCodeLink_itemId_idx" ON "LostCodeLink"("itemId");

-- AddForeignKey
ALTER TABLE "LostCodeLink" ADD CONSTRAINT "LostCodeLink_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- No time finer than the month, and no row that says nothing.
ALTER TABLE "EqualityAnswer"
  ADD CONSTRAINT "EqualityAnswer_month_is_a_month" CHECK (extract(day FROM "month") = 1),
  ADD CONSTRAINT "EqualityAnswer_counts_people" CHECK ("people" > 0);
