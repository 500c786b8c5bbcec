import { statfs } from "node:fs/promises";
import { StartProblem } from "#app/platform/start-problem.ts";

const leastFreeBytes = 4 * 1024 * 1024;

type Failure = { text: string; folder: string; logFile: string };

/** The sentence for what initdb or the server wrote before it gave up. */
export async function explainFailure({ text, folder, logFile }: Failure): Promise<StartProblem> {
  // A full disk may have swallowed the log line that says so.
  if (/No space left on device|Disk quota exceeded/.test(text) || (await isFull(folder)))
    return noSpace(folder);
  if (/incompatible with server|not compatible with this version/.test(text)) return otherVersion(folder);
  if (/[Pp]ermission denied|wrong ownership|invalid permissions|Read-only file system/.test(text)) {
    return notWritable(folder);
  }
  if (
    /could not map anonymous shared memory|Cannot allocate memory|could not create shared memory/.test(text)
  ) {
    return new StartProblem("There is not enough memory for the database: it needs about 200 MB.");
  }
  if (/error while loading shared libraries|Library not loaded|cannot execute binary/.test(text)) {
    return new StartProblem(
      "The bundled PostgreSQL does not run on this system (a library is missing): set DATABASE_URL to a server.",
    );
  }
  if (
    /PANIC|checkpoint|control file|corrupt|invalid data in file|could not open file|does not exist/.test(text)
  ) {
    return corrupted(folder);
  }
  return new StartProblem(`The database did not start; the reason is at the end of ${logFile}.`, {
    cause: new Error(text.slice(-2000)),
  });
}

/** The sentence for an error of the file system, or the error itself when it is none of ours. */
export function explainFileError({ error, folder }: { error: unknown; folder: string }): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOSPC" || code === "EDQUOT") return noSpace(folder);
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return notWritable(folder);
  if (code === "ENOTDIR" || code === "EEXIST") {
    return new StartProblem(
      `There is a file where the folder ${folder} should be, or above it: move it away.`,
    );
  }
  return error;
}

export function otherVersion(folder: string, found = "another version", expected = "this one"): StartProblem {
  return new StartProblem(
    `The data in ${folder} was made by PostgreSQL ${found} and this program brings ${expected}: restore a backup ` +
      "into an empty folder, or set DATABASE_URL to a server that has the data.",
  );
}

export function corrupted(folder: string): StartProblem {
  return new StartProblem(
    `The database files in ${folder} are damaged or incomplete: keep a copy of the folder, then restore the last ` +
      "backup into an empty one.",
  );
}

function noSpace(folder: string): StartProblem {
  return new StartProblem(
    `There is no space left on the disk of ${folder}: free some (at least 200 MB) and try again.`,
  );
}

function notWritable(folder: string): StartProblem {
  return new StartProblem(
    `This user may not write to ${folder}, or it belongs to another user: run as the user who owns it.`,
  );
}

async function isFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < leastFreeBytes;
  } catch {
    return false;
  }
}
