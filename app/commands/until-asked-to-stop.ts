/** Waits for Ctrl-C or a stop by the system. A second Ctrl-C ends the process at once. */
export function untilAskedToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => resolve();
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}
