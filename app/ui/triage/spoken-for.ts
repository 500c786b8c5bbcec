import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import type { Texts } from "#app/platform/texts.ts";

type Spoken = Pick<QueueItem, "spokenFor" | "groupSize" | "communityGroup">;

/** For whom something was said, with the size that a group claims; null for one's own words. */
export function spokenForText({ spokenFor, groupSize, communityGroup }: Spoken, { t }: Texts): string | null {
  if (spokenFor === "self") return null;
  if (spokenFor === "another") return t("triage.item.spokenFor.another");
  const size =
    groupSize === null
      ? t("triage.item.spokenFor.someGroup")
      : t("triage.item.spokenFor.group", { size: groupSize });
  return communityGroup ? `${size}: ${communityGroup.name}` : size;
}
