-- CreateTable
CREATE TABLE "SilenceNotice" (
    "actionId" UUID NOT NULL,
    "dueBy" DATE NOT NULL,
    "toldBy" UUID NOT NULL,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SilenceNotice_pkey" PRIMARY KEY ("actionId","dueBy")
);

-- AddForeignKey
ALTER TABLE "SilenceNotice" ADD CONSTRAINT "SilenceNotice_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "ActionItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
