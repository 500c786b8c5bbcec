import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * What tells one process from a later one with the same number: its number and the moment it started.
 * Undefined when there is no such process (a dead one that nobody has collected yet counts as gone).
 */
export function processIdentity(pid: number): string | undefined {
  const started = process.platform === "linux" ? startOnLinux(pid) : startElsewhere(pid);
  return started === undefined ? undefined : `${pid}@${started}`;
}

/** The command line of a process, or "" when it cannot be read. */
export function processCommand(pid: number): string {
  try {
    return process.platform === "linux"
      ? readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
      : execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return "";
  }
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command name is in brackets and may itself hold brackets and blanks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function startElsewhere(pid: number): string | undefined {
  try {
    const answer = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: "pipe",
    });
    const [state = "Z", ...started] = answer.trim().split(/\s+/);
    return state.startsWith("Z") ? undefined : started.join("-");
  } catch {
    return undefined;
  }
}
