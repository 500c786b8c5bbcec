-- CreateTable
CREATE TABLE "PublicationSchedule" (
    "responseId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "publishAt" TIMESTAMPTZ(3) NOT NULL,
    "staffId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "refusedAt" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "PublicationSchedule_pkey" PRIMARY KEY ("responseId")
);

-- CreateIndex
CREATE INDEX "PublicationSchedule_publishAt_idx" ON "PublicationSchedule"("publishAt");

-- AddForeignKey
ALTER TABLE "PublicationSchedule" ADD CONSTRAINT "PublicationSchedule_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A refusal says when and why, by a code.
ALTER TABLE "PublicationSchedule" ADD CONSTRAINT "PublicationSchedule_refused_why" CHECK (
  ("refusedAt" IS NULL) = ("refusal" IS NULL) AND ("refusal" IS NULL OR "refusal" ~ '^[a-z]+(-[a-z]+)*$'));
