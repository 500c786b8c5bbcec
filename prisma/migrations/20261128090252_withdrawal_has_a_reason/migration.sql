-- CreateEnum
CREATE TYPE "WithdrawalReason" AS ENUM ('byReceipt', 'askedUs', 'dataRequest');

-- Until now there was no other way to take something back.
ALTER TABLE "Withdrawal" ADD COLUMN     "reason" "WithdrawalReason" NOT NULL DEFAULT 'byReceipt';
ALTER TABLE "Withdrawal" ALTER COLUMN "reason" DROP DEFAULT;

-- What was taken back or moved to the confidential lane before kept its area.
UPDATE "FeedbackItem" item SET "areaId" = NULL
WHERE item."areaId" IS NOT NULL AND (
  EXISTS (SELECT FROM "Withdrawal" w WHERE w."itemId" = item."id")
  OR EXISTS (SELECT FROM "ConfidentialCase" c WHERE c."movedFromItemId" = item."id")
);
