import { createHash } from "node:crypto";
import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { planLanguages } from "../../actions/plan-reading/plan-languages.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { type EarlierColumns, type EarlierRow, readEarlierRows } from "./earlier-rows.ts";

type PublishEarlierFile = {
  fileId: string;
  columns: EarlierColumns;
  source: string;
  language: string;
  today: string;
  by: StaffActor;
  now: Date;
};

/**
 * Makes the rows of a file public as earlier answers, and the file is gone. They count nowhere: no item, no receipt and
 * no balance stands behind them. Rows that cannot be taken are left out, and what is there already is not added again.
 * @param columns where the fields are, as a person has seen them
 * @param source who published them before, for the public; language of the words, BCP 47
 * @param today YYYY-MM-DD where the operator is
 * @returns how many were added, how many were there before, how many could not be taken
 * @throws 404 when the file was published or thrown away meanwhile
 */
export function publishEarlierFile(
  given: PublishEarlierFile,
): Promise<{ added: number; known: number; refused: number }> {
  const { fileId, columns, source, language, today, by, now } = given;
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "EarlierFile" WHERE "id" = ${fileId}::uuid FOR UPDATE`;
    const file = await tx.earlierFile.findUnique({ where: { id: fileId }, select: { records: true } });
    if (!file) throw notFound("file of earlier answers");
    const records = file.records as string[][];
    const read = readEarlierRows({ records, columns, today, wording: planLanguages() });
    const rows = read.flatMap((one) => (one.ok ? [one.row] : []));
    const { count: added } = await tx.earlierAnswer.createMany({
      data: rows.map(({ date, ...row }) => ({
        ...row,
        ...{
          fingerprint: fingerprintOf({ ...row, date }),
          source,
          language,
          addedBy: by.staffId,
          addedAt: now,
        },
        ...{ dateText: date.text, date: date.date ?? null, precision: date.precision },
      })),
      skipDuplicates: true,
    });
    await tx.earlierFile.delete({ where: { id: fileId } });
    const counts = { added, known: rows.length - added, refused: read.length - rows.length };
    await recordEntry(tx, { kind: "earlier.published", details: counts, by, at: now });
    return counts;
  });
}

function fingerprintOf({ title, said, did, date }: EarlierRow): string {
  return createHash("sha256")
    .update(JSON.stringify([title, said, did, date.text]))
    .digest("hex");
}
