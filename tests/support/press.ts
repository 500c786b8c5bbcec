import type { Page, Response } from "playwright-core";

/** An address of the site in the language that is looked at. */
export type At = (path: string) => string;

/** Presses a button and waits for the page that answers. */
export async function press(page: Page, button: string): Promise<Response | null> {
  const isAnswer = (response: Response) =>
    response.request().isNavigationRequest() && response.status() !== 303;
  const [response] = await Promise.all([
    page.waitForResponse(isAnswer),
    page.locator(button).first().click(),
  ]);
  await page.waitForLoadState();
  return response;
}

/** Opens a receipt as a person does, by its code. */
export async function lookUp(page: Page, at: At, code: string): Promise<Response | null> {
  await page.goto(at("/receipt"));
  await page.fill("[name=code]", code);
  return press(page, "main form:has([name=code]) button");
}
