-- CreateIndex
CREATE INDEX "FeedbackItem_language_idx" ON "FeedbackItem"("language");
