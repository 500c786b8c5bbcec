import { open, rename } from "node:fs/promises";

/**
 * Replaces a file whole and durably. By rename, so that it also works on a file that another user of the folder
 * made (root once, an ordinary user the next time), and a crash leaves the old one or the new one.
 */
export async function writeSmallFile({
  file,
  text,
  mode = 0o644,
}: {
  file: string;
  text: string;
  mode?: number;
}) {
  const temporary = `${file}.${process.pid}.new`;
  const handle = await open(temporary, "w", mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}

/** Makes a rename inside this folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
