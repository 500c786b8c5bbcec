import { HAND_CHANNELS } from "../feedback/reasons.ts";

/** Every way in which something can come in. */
export const CHANNELS = ["web", "kiosk", ...HAND_CHANNELS, "import"] as const;
