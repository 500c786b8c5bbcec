import type { PublicReceipt } from "#app/domain/responses/public-receipt.server.ts";

type Told<T> = T extends Date ? Date | string : T extends object ? { [K in keyof T]: Told<T[K]> } : T;

/** The public read of a receipt as a page gets it. */
export type ReceiptStanding = Told<PublicReceipt>;
