import { pino } from "pino";
import { env } from "./env.server.ts";

/** The only fields a log line may have: whatever a person typed, an address or a device cannot get in by accident. */
export type LogFields = {
  method?: string;
  route?: string;
  status?: number;
  milliseconds?: number;
  reference?: string;
  errorClass?: string;
  errorCode?: string;
  count?: number;
  job?: string;
};

const ALLOWED: (keyof LogFields)[] = [
  "method",
  "route",
  "status",
  "milliseconds",
  "reference",
  "errorClass",
  "errorCode",
  "count",
  "job",
];

const pick = (fields: LogFields) => Object.fromEntries(ALLOWED.map((name) => [name, fields[name]]));

const writer = () => pino({ level: env().LOG_LEVEL, base: null });
let made: ReturnType<typeof writer> | undefined;

export function log(level: "info" | "warn" | "error", message: string, fields: LogFields = {}): void {
  made ??= writer();
  made[level](pick(fields), message);
}

/** Of an error only its class and code are kept: messages of the database print the values. */
export function logError(message: string, error: unknown, fields: LogFields = {}): void {
  const errorClass = error instanceof Error ? error.constructor.name : typeof error;
  const code =
    typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
  log("error", message, { ...fields, errorClass, ...(code === undefined ? {} : { errorCode: code }) });
}
