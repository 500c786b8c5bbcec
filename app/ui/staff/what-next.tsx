import type { FirstSteps } from "#app/domain/insights/first-steps.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** For the first days: it goes away by itself. */
export function WhatNext({ steps: { hasPlan, hasEvent } }: { steps: FirstSteps }) {
  const { say } = useTexts();
  if (hasPlan && hasEvent) return null;
  return (
    <section aria-labelledby="next-heading">
      <h2 className="govuk-heading-m" id="next-heading">
        {say("staff.next.heading")}
      </h2>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {hasPlan ? null : (
          <li>
            <a className="govuk-link" href="/staff/plan">
              {say("staff.next.plan")}
            </a>
          </li>
        )}
        {hasEvent ? null : (
          <li>
            <a className="govuk-link" href="/staff/events/new">
              {say("staff.next.event")}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href="/staff/settings/themes">
            {say("staff.next.themes")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href="/staff/team">
            {say("staff.next.team")}
          </a>
        </li>
      </ul>
    </section>
  );
}
