import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";
import { actionIndex } from "#app/domain/actions/suggesting/action-index.ts";
import { linkedEvidence } from "#app/domain/actions/suggesting/linked-evidence.ts";
import { suggest } from "#app/domain/actions/suggesting/suggest.ts";
import type { LanguageWords } from "#app/platform/words/language-words.server.ts";
import { meaningsOf } from "#app/platform/words/meaning.ts";

export type Split = "tune" | "held-out";
/** `action` is the action's number in the demonstration's plan; empty for what is about nothing in it. */
type Labelled = { split: Split; kind: string; action: string; body: string };
export type Measured = { right: number; of: number };

const sample = (): Labelled[] =>
  parse<Labelled>(readFileSync("tests/domain/actions/suggesting/labelled-sample.csv"), { columns: true });

/**
 * How often the right action is among the first three, by the kind of sentence; of what is about nothing in the plan,
 * how often nothing is suggested.
 * @param learnFrom items of this half count as linked before; none when left out
 */
export function measureSuggestions({
  split,
  language,
  learnFrom,
}: {
  split: Split;
  language: LanguageWords;
  learnFrom?: Split;
}): Map<string, Measured> {
  const index = actionIndex({ actions: demoPlan(), language });
  const known = sample().filter((one) => one.split === learnFrom && one.action !== "");
  const evidence = linkedEvidence(
    known.map(({ action, body }) => ({
      actionId: action,
      meanings: meaningsOf({ text: body, language, correct: index.correct }),
    })),
  );
  const measured = new Map<string, Measured>();
  for (const { kind, action, body } of sample().filter((one) => one.split === split)) {
    const found = suggest({ index, evidence, text: body }).map(({ actionId }) => actionId);
    const isRight = action === "" ? found.length === 0 : found.includes(action);
    const { right, of } = measured.get(kind) ?? { right: 0, of: 0 };
    measured.set(kind, { right: right + (isRight ? 1 : 0), of: of + 1 });
  }
  return measured;
}

/** All kinds that are about an action. */
export function aboutAnAction(measured: Map<string, Measured>): number {
  const kinds = [...measured].filter(([kind]) => kind !== "nothing").map(([, one]) => one);
  return kinds.reduce((sum, { right }) => sum + right, 0) / kinds.reduce((sum, { of }) => sum + of, 0);
}

function demoPlan() {
  const read = readPlan({ content: readFileSync("prisma/demo/plan.csv"), fileName: "plan.csv" });
  if (!read.ok) throw new Error(read.reason);
  return read.reading.actions.map(({ number, title, details, objectives, outputs }) => ({
    id: number,
    texts: [
      { words: title, weight: 3 },
      ...[...details, ...objectives].map((words) => ({ words, weight: 1 })),
      ...outputs.map((words) => ({ words, weight: 1.5 })),
    ],
  }));
}
