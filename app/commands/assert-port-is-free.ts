import { createServer } from "node:net";
import { loadEnv } from "#app/platform/env.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";

/** Asked before anything is made, so that a port in use leaves nothing half done. */
export function assertPortIsFree(): Promise<void> {
  const { HOST, PORT } = loadEnv();
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () =>
      reject(
        new StartProblem(
          `Port ${PORT} is in use by another program. Choose another one, such as PORT=${PORT + 1}.`,
        ),
      ),
    );
    probe.listen(PORT, HOST, () => probe.close(() => resolve()));
  });
}
