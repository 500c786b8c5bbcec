import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { writeSmallFile } from "./small-file.server.ts";

/** The port this folder used last if it is free, else (or when `fresh`) a free one, written down for the next time. */
export async function choosePort({ folder, fresh }: { folder: string; fresh: boolean }): Promise<number> {
  const file = path.join(folder, "port");
  const last = Number.parseInt(await readFile(file, "utf8").catch(() => ""), 10);
  if (!fresh && last > 0 && (await listenOnce(last)) === last) return last;
  const port = await listenOnce(0);
  if (port === undefined) throw new Error("no free port on 127.0.0.1");
  await writeSmallFile({ file, text: String(port) });
  return port;
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host: "127.0.0.1" }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : undefined));
    });
  });
}
