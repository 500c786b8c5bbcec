/** So many responses are read on one screen and published in one go. */
export const MOST_TOGETHER = 20;
