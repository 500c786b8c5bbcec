import type { Permission } from "#app/domain/staff/permissions.ts";

/** What a route asks for: the permission, or all of several, of its loader, its action, or both. */
export type AskedFor = { loader?: Permission | Permission[]; action?: Permission | Permission[] };

/** Every page on the staff side, by its file in app/routes. A new page without a line here fails staff-access.test.ts. */
export const STAFF_PERMISSIONS: Record<string, AskedFor> = {
  "staff._index.tsx": { loader: "home.see" },
  "staff.events.$eventId.tsx": { loader: "events.edit", action: "events.edit" },
  "staff.events._index.tsx": { loader: "events.edit" },
  "staff.events.new.tsx": { loader: "events.edit", action: "events.edit" },
  "staff.feedback.new.tsx": { loader: "feedback.addByHand", action: "feedback.addByHand" },
  "staff.ledger.tsx": { loader: "ledger.read" },
  "staff.plan.$readingId.tsx": { loader: "plan.import" },
  "staff.plan.$readingId_.actions.$number.tsx": { loader: "plan.import", action: "plan.import" },
  "staff.plan.$readingId_.confirmation.tsx": { loader: "plan.import", action: "plan.import" },
  "staff.plan._index.tsx": { loader: "plan.import", action: "plan.import" },
  "staff.responses.$responseId.tsx": { loader: "responses.read", action: "responses.write" },
  "staff.responses.$responseId_.items.tsx": { loader: "responses.write", action: "responses.write" },
  "staff.responses.$responseId_.offer.ts": { action: "responses.write" },
  "staff.responses.$responseId_.publication.tsx": {
    loader: "responses.publish",
    action: "responses.publish",
  },
  "staff.responses.$responseId_.return.ts": { action: "responses.write" },
  "staff.responses.$responseId_.withdrawal.tsx": { loader: "responses.publish", action: "responses.publish" },
  "staff.responses._index.tsx": { loader: "responses.read" },
  "staff.responses.new.tsx": { loader: "responses.write", action: "responses.write" },
  "staff.settings._index.tsx": { loader: "settings.change" },
  "staff.settings.areas.$areaId._index.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.areas.$areaId.retirement.ts": { action: "settings.change" },
  "staff.settings.areas._index.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.contacts.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.identity.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.lanes.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.languages.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.promises.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.region.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.support.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.settings.themes.tsx": { loader: "settings.change", action: "settings.change" },
  "staff.team.$staffId._index.tsx": { loader: "team.manage", action: "team.manage" },
  "staff.team.$staffId.closure.tsx": { loader: "team.manage", action: "team.manage" },
  "staff.team._index.tsx": { loader: "team.read", action: "team.manage" },
  "staff.triage.$itemId.tsx": { loader: "triage.read" },
  "staff.triage.$itemId_.area.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage.$itemId_.closures.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage.$itemId_.direct-answer.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage.$itemId_.direct-answer_.end.ts": { action: "triage.decide" },
  "staff.triage.$itemId_.links.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage.$itemId_.links_.$linkId.end.ts": { action: "triage.decide" },
  "staff.triage.$itemId_.new-theme.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage.$itemId_.original.tsx": { loader: "triage.readOriginal", action: "triage.readOriginal" },
  "staff.triage.$itemId_.receipt.tsx": { loader: "receipt.reissue", action: "receipt.reissue" },
  "staff.triage.$itemId_.redactions.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage.$itemId_.redactions_.$redactionId.end.ts": {
    action: ["triage.readOriginal", "triage.decide"],
  },
  "staff.triage.$itemId_.reopening.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage.$itemId_.themes.tsx": { loader: "triage.decide", action: "triage.decide" },
  "staff.triage._index.tsx": { loader: "triage.read" },
};

/** The ways in and out, which ask for no permission. */
export const OPEN_STAFF_ROUTES = ["staff.sign-in.tsx", "staff.sign-out.ts", "staff.join.$token.tsx"];
