import present from "./questions-1.json";

/**
 * The equality questions that are asked now. A change of a question or an answer is a new file with the next number, so
 * that what was counted keeps its meaning. The texts are in the catalogues under the names that stand here.
 */
export const EQUALITY_QUESTIONS: { version: number; questions: Record<string, string[]> } = present;
