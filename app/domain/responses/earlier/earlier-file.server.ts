import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

export type EarlierFileKept = { id: string; fileName: string; records: string[][] };

/** A file that waits to be looked at. @throws 404 when it was published or thrown away */
export async function earlierFile({ fileId }: { fileId: string }): Promise<EarlierFileKept> {
  const file = await db().earlierFile.findUnique({
    where: { id: fileId },
    select: { id: true, fileName: true, records: true },
  });
  if (!file) throw notFound("file of earlier answers");
  return { ...file, records: file.records as string[][] };
}

/** The files that wait, newest first. */
export function earlierFiles(): Promise<{ id: string; fileName: string; uploadedAt: Date }[]> {
  return db().earlierFile.findMany({
    orderBy: { id: "desc" },
    take: 50,
    select: { id: true, fileName: true, uploadedAt: true },
  });
}
