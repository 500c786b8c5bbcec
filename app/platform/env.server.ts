import { z } from "zod";
import { StartProblem } from "./start-problem.ts";

const positive = (fallback: number) => z.coerce.number().int().positive().default(fallback);

/** Every setting of the environment; .env.example says in words what each one is for. */
const schema = z
  .object({
    NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
    HOST: z.string().default("127.0.0.1"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
    DATABASE_URL: z.string().optional(),
    DATA_FOLDER: z.string().default("data"),
    CATALOGUE_FOLDER: z.string().optional(),
    APP_KEYS: z.string().optional(),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().optional(),
    BOUNCE_ADDRESS: z.email().optional(),
    TRUSTED_PROXIES: z.string().optional(),
    LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
    MINIMUM_FILL_SECONDS: z.coerce.number().min(0).default(2),
    POSTS_PER_ADDRESS: positive(300),
    POSTS_IN_TOTAL: positive(3000),
    RECEIPTS_PER_ADDRESS: positive(30),
    RECEIPTS_IN_TOTAL: positive(600),
    SIGN_INS_PER_ADDRESS: positive(30),
    SIGN_INS_PER_ACCOUNT: positive(10),
  })
  .refine((given) => !given.SMTP_URL || given.MAIL_FROM, {
    path: ["MAIL_FROM"],
    error: "it is needed when SMTP_URL is set",
  });

/** Their names, so that .env.example can be held against them. */
export const ENV_NAMES: readonly string[] = Object.keys(schema.shape);

export type Env = z.infer<typeof schema>;

/** Shared by the server and the bundled routes, which are two module graphs in one process. */
const shared = globalThis as typeof globalThis & { ysEnv?: Env };

/**
 * Reads the environment once, at the start of a process.
 * @param over values that win over the environment (a command's own choice, a test's database)
 * @throws StartProblem with one sentence that names the setting
 */
export function loadEnv(over: Record<string, string | undefined> = {}): Env {
  const given = Object.entries({ ...process.env, ...over }).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new StartProblem(
      `The setting ${issue?.path.join(".")} is wrong: ${issue?.message}. See .env.example.`,
    );
  }
  shared.ysEnv = parsed.data;
  return parsed.data;
}

export function env(): Env {
  return shared.ysEnv ?? loadEnv();
}

/** The address under which people reach the site, without a slash at its end. */
export function origin(): string {
  const { ORIGIN, HOST, PORT } = env();
  return (ORIGIN ?? `http://${HOST}:${PORT}`).replace(/\/$/, "");
}

export function isSecure(): boolean {
  return origin().startsWith("https:");
}

/** Whether the site can send mail. Without it everything works: e-mail fields are hidden, links are texts to copy. */
export function isMailOn(): boolean {
  return env().SMTP_URL !== undefined;
}
