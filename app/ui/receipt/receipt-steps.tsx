import { useTexts } from "#app/ui/page-context.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";

type Step = "received" | "read" | "linked" | "answered" | "closed";

/** How far it has come, in the order of the journey. */
export function ReceiptSteps({ receipt }: { receipt: ReceiptStanding }) {
  const { say } = useTexts();
  const { steps, reached } = journeyOf(receipt);
  return (
    <ol className="steps">
      {steps.map((step, position) => (
        <li
          key={step}
          className={
            position < reached ? "step step--done" : position === reached ? "step step--current" : "step"
          }
          aria-current={position === reached ? "step" : undefined}
        >
          {say(`receipt.step.${step}`)}
          <span className="govuk-visually-hidden">
            {" "}
            {say(position <= reached ? "receipt.step.done" : "receipt.step.toCome")}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** `reached` is the place of the last step that was taken. */
function journeyOf({ disposition, closure, directAnswer, messages, isJudgedAbuse }: ReceiptStanding): {
  steps: Step[];
  reached: number;
} {
  if (closure || isJudgedAbuse) return { steps: ["received", "read", "closed"], reached: 2 };
  if (directAnswer) return { steps: ["received", "read", "answered"], reached: 2 };
  const steps: Step[] = ["received", "read", "linked", "answered"];
  if (disposition === "answered") return { steps, reached: 3 };
  if (disposition === "linked") return { steps, reached: 2 };
  return { steps, reached: messages.length > 0 ? 1 : 0 };
}
