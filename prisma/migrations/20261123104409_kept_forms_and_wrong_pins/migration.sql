-- AlterTable
ALTER TABLE "DayPass" ADD COLUMN     "wrongPins" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "KeptForm" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KeptForm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "KeptForm_staffId_idx" ON "KeptForm"("staffId");

-- AddForeignKey
ALTER TABLE "KeptForm" ADD CONSTRAINT "KeptForm_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;
