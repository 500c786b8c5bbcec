declare var axe: typeof import("axe-core");
