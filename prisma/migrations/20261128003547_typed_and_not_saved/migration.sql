-- CreateTable
CREATE TABLE "ResponseAutosave" (
    "responseId" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ResponseAutosave_pkey" PRIMARY KEY ("responseId","staffId")
);

-- AddForeignKey
ALTER TABLE "ResponseAutosave" ADD CONSTRAINT "ResponseAutosave_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;
