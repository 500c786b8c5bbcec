-- CreateEnum
CREATE TYPE "VerdictAnswer" AS ENUM ('yes', 'partly', 'no', 'notMeant');

-- CreateEnum
CREATE TYPE "AnswerStage" AS ENUM ('did', 'doing', 'will', 'cannot', 'promiseKept', 'promiseBroken', 'direct');

-- CreateEnum
CREATE TYPE "ReportingAnswer" AS ENUM ('moreLikely', 'asBefore', 'lessLikely', 'notSure');

-- CreateEnum
CREATE TYPE "SecondLookEnding" AS ENUM ('answeredAnew', 'stays');

-- AlterTable: whoever was told before was told of the outcome that is in force
ALTER TABLE "WriterNotice" ADD COLUMN "stage" "AnswerStage";
UPDATE "WriterNotice" told SET "stage" = (
  SELECT revision."outcome"::text::"AnswerStage" FROM "ResponseRevision" revision
  WHERE revision."responseId" = told."responseId" AND revision."publishedAt" IS NOT NULL
  ORDER BY revision."number" DESC LIMIT 1);
ALTER TABLE "WriterNotice" ALTER COLUMN "stage" SET NOT NULL,
DROP CONSTRAINT "WriterNotice_pkey",
ADD CONSTRAINT "WriterNotice_pkey" PRIMARY KEY ("itemId", "responseId", "stage");

-- AlterTable
ALTER TABLE "DirectAnswer" ADD COLUMN     "toldAt" TIMESTAMPTZ(3);
-- Nobody gets a mail now about an answer of long ago.
UPDATE "DirectAnswer" SET "toldAt" = "at";

-- CreateTable
CREATE TABLE "Verdict" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "responseId" UUID,
    "directAnswerId" UUID,
    "stage" "AnswerStage" NOT NULL,
    "answer" "VerdictAnswer" NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "reporting" "ReportingAnswer",
    "setAsideAt" TIMESTAMPTZ(3),

    CONSTRAINT "Verdict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VerdictWords" (
    "verdictId" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "VerdictWords_pkey" PRIMARY KEY ("verdictId")
);

-- CreateTable
CREATE TABLE "SecondLook" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "verdictId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueOn" DATE NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "ending" "SecondLookEnding",
    "sentence" TEXT,
    "toldAt" TIMESTAMPTZ(3),

    CONSTRAINT "SecondLook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Verdict_responseId_stage_answer_idx" ON "Verdict"("responseId", "stage", "answer");

-- CreateIndex
CREATE INDEX "Verdict_directAnswerId_idx" ON "Verdict"("directAnswerId");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_itemId_responseId_stage_key" ON "Verdict"("itemId", "responseId", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "Verdict_itemId_directAnswerId_key" ON "Verdict"("itemId", "directAnswerId");

-- CreateIndex
CREATE INDEX "VerdictWords_itemId_idx" ON "VerdictWords"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "SecondLook_itemId_key" ON "SecondLook"("itemId");

-- CreateIndex
CREATE UNIQUE INDEX "SecondLook_verdictId_key" ON "SecondLook"("verdictId");

-- CreateIndex
CREATE INDEX "SecondLook_endedAt_dueOn_idx" ON "SecondLook"("endedAt", "dueOn");

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_responseId_fkey" FOREIGN KEY ("responseId") REFERENCES "PublishedResponse"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verdict" ADD CONSTRAINT "Verdict_directAnswerId_fkey" FOREIGN KEY ("directAnswerId") REFERENCES "DirectAnswer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerdictWords" ADD CONSTRAINT "VerdictWords_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VerdictWords" ADD CONSTRAINT "VerdictWords_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackWords"("itemId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "FeedbackItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_verdictId_fkey" FOREIGN KEY ("verdictId") REFERENCES "Verdict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A verdict is about one answer, and what is judged fits it.
ALTER TABLE "Verdict"
  ADD CONSTRAINT "Verdict_of_one_answer" CHECK (("responseId" IS NULL) <> ("directAnswerId" IS NULL)),
  ADD CONSTRAINT "Verdict_stage_fits" CHECK (("stage" = 'direct') = ("directAnswerId" IS NOT NULL));
ALTER TABLE "VerdictWords" ADD CONSTRAINT "VerdictWords_not_blank" CHECK (btrim("words") <> '');

-- A second look ends with a new answer, or with a sentence that says why not.
ALTER TABLE "SecondLook"
  ADD CONSTRAINT "SecondLook_ends_with_something" CHECK (("endedAt" IS NULL) = ("ending" IS NULL)),
  ADD CONSTRAINT "SecondLook_staying_says_why" CHECK (
    "ending" IS DISTINCT FROM 'stays' OR char_length(btrim(coalesce("sentence", ''))) >= 10);

-- Nobody changes or removes what the person said of an answer. What may still come: the question after it, once, and the
-- note that the link was a mistake. It goes with the item of a practice event, or with the answer that was taken back
-- together with the words.
CREATE FUNCTION refuse_change_of_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (OLD."id", OLD."itemId", OLD."responseId", OLD."directAnswerId", OLD."stage", OLD."answer", OLD."givenAt")
        IS NOT DISTINCT FROM
        (NEW."id", NEW."itemId", NEW."responseId", NEW."directAnswerId", NEW."stage", NEW."answer", NEW."givenAt")
      AND (OLD."reporting" IS NULL OR OLD."reporting" IS NOT DISTINCT FROM NEW."reporting")
      AND (OLD."setAsideAt" IS NULL OR OLD."setAsideAt" IS NOT DISTINCT FROM NEW."setAsideAt") THEN
      RETURN NEW;
    END IF;
  ELSIF NOT EXISTS (SELECT FROM "FeedbackItem" item WHERE item."id" = OLD."itemId" AND NOT item."isPractice")
    OR (OLD."directAnswerId" IS NOT NULL
      AND NOT EXISTS (SELECT FROM "DirectAnswer" answer WHERE answer."id" = OLD."directAnswerId")) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a verdict belongs to the person who gave it' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER verdict_is_kept BEFORE UPDATE OR DELETE ON "Verdict"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_verdict();
CREATE FUNCTION refuse_emptying_verdicts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'verdicts are never emptied' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER verdicts_are_never_emptied BEFORE TRUNCATE ON "Verdict"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying_verdicts();

-- An item that is looked at again is not answered: it falls back by the same rule until the look has ended.
CREATE OR REPLACE VIEW "ItemDisposition" AS
SELECT item."id" AS "itemId", item."eventId",
  CASE
    WHEN EXISTS (SELECT FROM "Withdrawal" w WHERE w."itemId" = item."id") THEN 'withdrawn'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'withheld') THEN 'withheld'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'passedOn') THEN 'passedOn'
    WHEN EXISTS (SELECT FROM "ItemClosure" c WHERE c."itemId" = item."id" AND c."endedAt" IS NULL AND c."kind" = 'setAside') THEN 'setAside'
    WHEN NOT EXISTS (SELECT FROM "SecondLook" s WHERE s."itemId" = item."id" AND s."endedAt" IS NULL) AND (
      EXISTS (SELECT FROM "DirectAnswer" a WHERE a."itemId" = item."id" AND a."endedAt" IS NULL)
      OR (EXISTS (
          SELECT FROM "ResponseItem" ri JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
          WHERE ri."itemId" = item."id")
        AND NOT EXISTS (
          SELECT FROM "ItemLink" l WHERE l."itemId" = item."id" AND l."endedAt" IS NULL AND NOT EXISTS (
            SELECT FROM "ResponseItem" ri
            JOIN "PublishedResponse" r ON r."id" = ri."responseId" AND r."status" = 'published'
            JOIN "ResponseAction" ra ON ra."responseId" = r."id" AND ra."actionId" = l."actionId"
            WHERE ri."itemId" = item."id"))))
      THEN 'answered'
    WHEN EXISTS (SELECT FROM "ItemLink" l WHERE l."itemId" = item."id" AND l."endedAt" IS NULL) THEN 'linked'
    ELSE 'waiting'
  END::"Disposition" AS "disposition"
FROM "FeedbackItem" item;
