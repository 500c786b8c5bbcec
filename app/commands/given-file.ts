import { readFile, stat } from "node:fs/promises";
import { StartProblem } from "#app/platform/start-problem.ts";

const LARGEST = 20 * 1024 * 1024;

/** The bytes of a file that was named on the command line. @throws StartProblem with a sentence when it cannot be had */
export async function givenFile(file: string): Promise<Uint8Array> {
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) throw new StartProblem(`${file} is a folder. Name one file.`);
    if (facts.size > LARGEST) throw new StartProblem(`${file} is larger than 20 MB. Split it.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new StartProblem(`There is no file ${file}.`);
    if (code === "EACCES" || code === "EPERM") throw new StartProblem(`This user may not read ${file}.`);
    throw new StartProblem(`${file} cannot be read (${code}).`);
  }
}
