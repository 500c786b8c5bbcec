-- AlterTable
ALTER TABLE "ItemLink" ADD COLUMN     "countersignedAt" TIMESTAMPTZ(3),
ADD COLUMN     "countersignedById" UUID;

-- CreateIndex
CREATE INDEX "ItemLink_countersignedById_idx" ON "ItemLink"("countersignedById");

-- AddForeignKey
ALTER TABLE "ItemLink" ADD CONSTRAINT "ItemLink_countersignedById_fkey" FOREIGN KEY ("countersignedById") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Only a claim of change is confirmed, and a confirmation has its date.
ALTER TABLE "ItemLink"
  ADD CONSTRAINT "ItemLink_countersigned_when" CHECK (("countersignedById" IS NULL) = ("countersignedAt" IS NULL)),
  ADD CONSTRAINT "ItemLink_only_claims_are_countersigned" CHECK (
    "countersignedById" IS NULL OR "influence" IN ('prompted', 'changed'));
