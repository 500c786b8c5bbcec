-- CreateEnum
CREATE TYPE "PromiseEnd" AS ENUM ('kept', 'broken', 'replaced');

-- AlterEnum
ALTER TYPE "PassageKind" ADD VALUE 'promise';

-- CreateTable
CREATE TABLE "GivenPromise" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "actionId" UUID,
    "words" TEXT NOT NULL,
    "evidenceWanted" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "madeOn" DATE NOT NULL,
    "madeBy" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "GivenPromise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromiseDate" (
    "id" UUID NOT NULL,
    "promiseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "precision" "DatePrecision" NOT NULL,
    "reason" TEXT,
    "setBy" UUID NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PromiseDate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PromiseOutcome" (
    "id" UUID NOT NULL,
    "promiseId" UUID NOT NULL,
    "kind" "PromiseEnd" NOT NULL,
    "happenedOn" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "link" TEXT,
    "replacedById" UUID,
    "recordedBy" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),
    "takenBackBy" UUID,
    "takenBackWhy" TEXT,

    CONSTRAINT "PromiseOutcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ResponsePromise" (
    "responseId" UUID NOT NULL,
    "promiseId" UUID NOT NULL,

    CONSTRAINT "ResponsePromise_pkey" PRIMARY KEY ("responseId","promiseId")
);

-- CreateIndex
CREATE UNIQUE INDEX "GivenPromise_slug_key" ON "GivenPromise"("slug");

-- CreateIndex
CREATE INDEX "GivenPromise_organisationId_idx" ON "GivenPromise"("organisationId");

-- CreateIndex
CREATE INDEX "GivenPromise_actionId_idx" ON "GivenPromise"("actionId");

-- CreateIndex
CREATE UNIQUE INDEX "PromiseDate_promiseId_number_key" ON "PromiseDate"("promiseId", "number");

-- CreateIndex
CREATE INDEX "PromiseOutcome_promiseId_idx" ON "PromiseOutcome"("promiseId");

-- CreateIndex
CREATE INDEX "PromiseOutcome_replacedById_idx" ON "PromiseOutcome"("replacedById");

-- CreateIndex
CREATE INDEX "ResponsePromise_promiseId_idx" ON "ResponsePromise"("promiseId");

-- AddForeignKey
ALTER TABLE "GivenPromise" ADD CONSTRAINT "GivenPromise_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GivenPromise" ADD CONSTRAINT "GivenPromise_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromiseDate" ADD CONSTRAINT "PromiseDate_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "GivenPromise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromiseOutcome" ADD CONSTRAINT "PromiseOutcome_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "GivenPromise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PromiseOutcome" ADD CONSTRAINT "PromiseOutcome_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "GivenPromise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsePromise" ADD CONSTRAINT "ResponsePromise_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ResponsePromise" ADD CONSTRAINT "ResponsePromise_promiseId_fkey" FOREIGN KEY ("promiseId") REFERENCES "GivenPromise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
