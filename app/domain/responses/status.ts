/** Where a response is on its way: being written, waiting for a second reader, in public, taken back. */
export const RESPONSE_STATUSES = ["draft", "ready", "published", "withdrawn"] as const;

export type ResponseStatus = (typeof RESPONSE_STATUSES)[number];

/** What can be done with a response where it is. A published one is corrected by publishing its next revision. */
const MOVES = {
  draft: ["revise", "choose", "offer"],
  ready: ["revise", "choose", "sendBack", "publish"],
  published: ["revise", "choose", "offer", "sendBack", "publish", "withdraw"],
  withdrawn: [],
} as const satisfies Record<ResponseStatus, readonly string[]>;

export type ResponseMove = (typeof MOVES)[ResponseStatus][number];

export function mayMove(status: ResponseStatus, move: ResponseMove): boolean {
  return (MOVES[status] as readonly ResponseMove[]).includes(move);
}

export function isResponseStatus(code: string | null | undefined): code is ResponseStatus {
  return RESPONSE_STATUSES.some((status) => status === code);
}
