import { db } from "#app/db/client.server.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { createTheme } from "#app/domain/triage/create-theme.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSupport } from "#tests/support/scenarios/given-support.ts";
import { DEMO_AREAS, DEMO_COMMUNITY_GROUPS, DEMO_SUPPORT, DEMO_THEMES } from "./demo-places.ts";

export type Places = {
  areaIds: Map<string, string>;
  themeIds: Map<string, string>;
  communityGroupIds: Map<string, string>;
};

export async function seedPlaces({ now }: { now: Date }): Promise<Places> {
  const then = after(now, -days(400));
  await givenSettings({ now: then });
  await givenSupport([...DEMO_SUPPORT]);
  const areaIds = new Map<string, string>();
  for (const name of DEMO_AREAS) areaIds.set(name, (await givenArea({ name })).id);
  const themeIds = new Map<string, string>();
  for (const name of DEMO_THEMES) {
    await createTheme({ name, by: SYSTEM, now: then });
    const { id } = await db().theme.findFirstOrThrow({ where: { name }, select: { id: true } });
    themeIds.set(name, id);
  }
  const communityGroupIds = new Map<string, string>();
  for (const name of DEMO_COMMUNITY_GROUPS)
    communityGroupIds.set(name, (await givenName({ kind: "communityGroup", name, now: then })).id);
  return { areaIds, themeIds, communityGroupIds };
}
