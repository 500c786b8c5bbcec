import { Prisma } from "./generated/client.ts";

/** Whether the database refused a row because one like it is there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
