import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { closeDb } from "#app/db/client.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { closeLimits } from "#app/platform/rate-limit.server.ts";
import { createApp } from "#app/server/create-app.ts";
import { buildForTests } from "./build-for-tests.ts";
import { testDatabase } from "./database.ts";

export type Site = {
  base: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(
    path: string,
    fields: Record<string, string> | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<Answer>;
  /** Puts other settings of the environment in place, for this site alone. */
  setEnv(over: Record<string, string | undefined>): void;
};

export type Answer = { status: number; headers: Headers; body: string; location: string };

/**
 * The real server over HTTP, on a database of its own: `const site = await startApp()` at the top of a test file.
 * @param over settings of the environment that win over the test's own
 */
export async function startApp(over: Record<string, string | undefined> = {}): Promise<Site> {
  const database = await testDatabase();
  const environment: Record<string, string | undefined> = {
    DATABASE_URL: database.url,
    APP_KEYS: newKey(),
    LOG_LEVEL: "silent",
    MINIMUM_FILL_SECONDS: "0",
    NODE_ENV: "test",
    ...over,
  };
  loadEnv(environment);
  const server = createApp({ build: await buildForTests() }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  environment.PORT = String((server.address() as AddressInfo).port);
  loadEnv(environment);
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await closeLimits();
    await closeDb();
  });
  const base = `http://127.0.0.1:${environment.PORT}`;
  const ask = async (path: string, init: RequestInit) => answerOf(await fetch(base + path, init), base);
  return {
    base,
    get: (path, headers = {}) => ask(path, { redirect: "manual", headers }),
    post: (path, fields, headers = {}) =>
      ask(path, {
        method: "POST",
        redirect: "manual",
        body: new URLSearchParams(fields),
        headers: { origin: base, "sec-fetch-site": "same-origin", ...headers },
      }),
    setEnv: (more) => void loadEnv(Object.assign(environment, more)),
  };
}

async function answerOf(response: Response, base: string): Promise<Answer> {
  const location = (response.headers.get("location") ?? "").replace(base, "");
  return { status: response.status, headers: response.headers, body: await response.text(), location };
}
