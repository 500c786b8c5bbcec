-- CreateTable
CREATE TABLE "EarlierAnswer" (
    "id" UUID NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "did" TEXT NOT NULL,
    "dateText" TEXT NOT NULL,
    "date" TEXT,
    "precision" "DatePrecision" NOT NULL,
    "link" TEXT,
    "language" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "addedBy" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnBy" UUID,

    CONSTRAINT "EarlierAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EarlierFile" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "records" JSONB NOT NULL,
    "uploadedBy" UUID NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "EarlierFile_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "EarlierAnswer_fingerprint_key" ON "EarlierAnswer"("fingerprint");

-- CreateIndex
CREATE INDEX "EarlierAnswer_withdrawnAt_date_idx" ON "EarlierAnswer"("withdrawnAt", "date");
