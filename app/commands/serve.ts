import type { Server } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { seconds } from "#app/platform/clock.ts";
import { env } from "#app/platform/env.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { createApp } from "#app/server/create-app.ts";
import { startJobs } from "#app/server/jobs.server.ts";

/** How long open requests may still take when the server is asked to stop. */
const DRAIN = seconds(10);

type Serving = { stop(): Promise<void> };

/** Serves the built product, with the jobs beside it. @throws StartProblem when the port is taken or may not be used, or nothing is built */
export async function serve(): Promise<Serving> {
  const build = await loadBuild();
  const server = await listen(createApp({ build }).listen(env().PORT, env().HOST));
  const jobs = await startJobs();
  return {
    stop: async () => {
      await drain(server);
      await jobs.stop();
    },
  };
}

async function loadBuild(): Promise<ServerBuild> {
  const file = new URL("../../build/server/index.js", import.meta.url);
  try {
    return await import(file.href);
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new StartProblem("The product is not built yet. Run `npm run build` first.");
  }
}

function listen(server: Server): Promise<Server> {
  const { HOST, PORT } = env();
  return new Promise((resolve, reject) => {
    server.once("listening", () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, HOST, PORT)));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new StartProblem(
      `Port ${port} is in use by another program. Choose another one, such as PORT=${port + 1}.`,
    );
  }
  if (error.code === "EACCES")
    return new StartProblem(`This user may not use port ${port}. Choose one above 1023.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new StartProblem(`The address ${host} is not one of this machine. Check the setting HOST.`);
  }
  return error;
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), DRAIN).unref();
  });
}
