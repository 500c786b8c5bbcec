import { seconds } from "#app/platform/clock.ts";
import { db } from "./client.server.ts";
import type { Prisma } from "./generated/client.ts";

/** What a command writes through. A read takes it too where it must see what the command has just written. */
export type Tx = Prisma.TransactionClient;

/**
 * Runs a command's work in one transaction: all of it is stored, or nothing.
 * @param work gets the transaction; what it returns is returned after the commit
 */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: seconds(10), timeout: seconds(30) });
}

/** Runs several reads that must agree with each other: all of them see the database at one moment. */
export function snapshot<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(read, {
    isolationLevel: "RepeatableRead",
    maxWait: seconds(10),
    timeout: seconds(30),
  });
}
