import { closeSync, openSync, writeSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import type { NewReceipt } from "#app/domain/feedback/import-feedback.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";

export type ReceiptsFile = { write(receipts: NewReceipt[]): void; close(): void };

/**
 * Opens a new file for receipt codes, which only its owner can read. Codes are written as soon as their items are
 * stored, because they exist nowhere else.
 * @throws StartProblem when there is a file of that name, or it cannot be made
 */
export function openReceiptsFile(file: string): ReceiptsFile {
  const descriptor = openNew(file);
  const line = (cells: (string | number)[]) => writeSync(descriptor, stringify([cells]));
  line(["row", "code", "digits"]);
  return {
    write: (receipts) => {
      for (const { row, code } of receipts) line([row, code.words, code.digits]);
    },
    close: () => closeSync(descriptor),
  };
}

function openNew(file: string): number {
  try {
    return openSync(file, "wx", 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartProblem(
      code === "EEXIST"
        ? `There is a file ${file} already, and receipt codes are never written over another file. Nothing was imported.`
        : `${file} cannot be written (${code}). Nothing was imported.`,
    );
  }
}
