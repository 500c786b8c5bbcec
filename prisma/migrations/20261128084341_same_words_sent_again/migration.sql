-- CreateIndex
CREATE INDEX "FeedbackItem_wordsHash_receivedAt_idx" ON "FeedbackItem"("wordsHash", "receivedAt");
