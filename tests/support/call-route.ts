import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { textsFor } from "#app/platform/texts.server.ts";

export type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/** What loaders and actions are given; by default a stranger's visit. */
export function pageContext(over: Partial<AppLoadContext> = {}): AppLoadContext {
  return {
    texts: textsFor({ language: "en", timeZone: "Europe/London", prefix: "" }),
    languages: [],
    settings: null,
    staff: null,
    sessionId: null,
    sessionEndsAt: null,
    kept: null,
    address: "198.51.100.1",
    path: "/staff",
    now: new Date(),
    wordsSent: async () => "",
    ...over,
  };
}

type Call = {
  path?: string;
  form?: Record<string, string>;
  params?: Record<string, string>;
  context?: AppLoadContext;
};

/** Calls a loader, or with a form an action, and gives what it returned or threw as an answer. */
export async function callRoute(
  handler: Handler,
  { path = "/staff", form, params = {}, context }: Call,
): Promise<unknown> {
  const body = form && new URLSearchParams(form);
  const request = new Request(`http://127.0.0.1${path}`, body ? { method: "POST", body } : {});
  try {
    return await handler({ request, params, context: context ?? pageContext({ path }) });
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}
