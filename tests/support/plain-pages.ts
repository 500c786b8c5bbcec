import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll } from "vitest";
import { createApp } from "#app/server/create-app.ts";

/** A server in front of which everything works and behind which nothing does. @returns its address */
export async function givenBrokenSite(): Promise<string> {
  const server = createApp({ build: () => Promise.reject(new Error("broken")) }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Sent = { to: string; words: string };

/** Sends a form with these words from the page that is open, whatever it has on it. */
export async function sendFrom(page: Page, { to, words }: Sent) {
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().isNavigationRequest()),
    page.evaluate(
      ({ to, words }) => {
        const [form, field] = [document.createElement("form"), document.createElement("textarea")];
        Object.assign(form, { method: "post", action: to });
        Object.assign(field, { name: "body", value: words });
        form.append(field);
        document.body.append(form);
        form.submit();
      },
      { to, words },
    ),
  ]);
  await page.waitForLoadState();
  return response;
}
