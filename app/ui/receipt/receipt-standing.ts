import type { PublicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import type { Told } from "#app/ui/told.ts";

/** The public read of a receipt as a page gets it. */
export type ReceiptStanding = Told<PublicReceipt>;
