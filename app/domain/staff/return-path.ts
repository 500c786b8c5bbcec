const HERE = "http://here.invalid";
/** Going back to these after signing in would lead nowhere. */
const NEVER = ["/staff/sign-in", "/staff/sign-out"];

/**
 * Where to go after signing in: a page on the staff side of this site and nothing else (ASVS 3.7.2).
 * @param to what the address or the form said
 * @returns the path with its query; /staff for everything that is another site, not a staff page or not a path
 */
export function returnPath(to: string | null): string {
  if (!to?.startsWith("/staff") || !URL.canParse(to, HERE)) return "/staff";
  const { origin, pathname, search } = new URL(to, HERE);
  const isStaffPage = pathname === "/staff" || pathname.startsWith("/staff/");
  return origin === HERE && isStaffPage && !NEVER.includes(pathname) ? pathname + search : "/staff";
}
