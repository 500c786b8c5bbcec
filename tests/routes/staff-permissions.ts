import type { Permission } from "#app/domain/staff/permissions.ts";

/** What a route asks for: the permission of its loader, its action, or both. */
export type AskedFor = { loader?: Permission; action?: Permission };

/** Every page on the staff side, by its file in app/routes. A new page without a line here fails staff-access.test.ts. */
export const STAFF_PERMISSIONS: Record<string, AskedFor> = {
  "staff._index.tsx": { loader: "home.see" },
  "staff.team._index.tsx": { loader: "team.read", action: "team.manage" },
  "staff.team.$staffId._index.tsx": { loader: "team.manage", action: "team.manage" },
  "staff.team.$staffId.closure.tsx": { loader: "team.manage", action: "team.manage" },
};

/** The ways in and out, which ask for no permission. */
export const OPEN_STAFF_ROUTES = ["staff.sign-in.tsx", "staff.sign-out.ts", "staff.join.$token.tsx"];
