-- AlterTable: whoever is there already is written to as before, in the operator's language.
ALTER TABLE "OrganisationContact" ADD COLUMN     "language" TEXT;
UPDATE "OrganisationContact" SET "language" =
  COALESCE((SELECT "value" ->> 'default' FROM "Setting" WHERE "section" = 'languages'), 'en');
ALTER TABLE "OrganisationContact" ALTER COLUMN "language" SET NOT NULL;

-- AlterTable
ALTER TABLE "PartnerLink" ADD COLUMN     "language" TEXT;
