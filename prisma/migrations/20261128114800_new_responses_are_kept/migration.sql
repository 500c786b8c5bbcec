-- CreateTable
CREATE TABLE "NewResponseDraft" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "typedIn" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,
    "responseId" UUID,

    CONSTRAINT "NewResponseDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "NewResponseDraft_staffId_savedAt_idx" ON "NewResponseDraft"("staffId", "savedAt");

-- CreateIndex
CREATE INDEX "NewResponseDraft_responseId_idx" ON "NewResponseDraft"("responseId");

-- AddForeignKey
ALTER TABLE "NewResponseDraft" ADD CONSTRAINT "NewResponseDraft_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;
