import type { CatalogueStanding } from "#app/platform/catalogue-standings.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** Each language by its own name, and whether a speaker has read the site's texts in it: who and when, or nobody yet. */
export function CatalogueList({ catalogues }: { catalogues: CatalogueStanding[] }) {
  const { language } = useTexts();
  return (
    <ul className="govuk-list govuk-list--bullet">
      {catalogues.map((one) => (
        <li key={one.code}>
          <strong lang={one.code === language ? undefined : one.code} dir="auto">
            {one.name}
          </strong>
          : <Standing of={one} />
        </li>
      ))}
    </ul>
  );
}

function Standing({ of }: { of: CatalogueStanding }) {
  const texts = useTexts();
  if (of.standing !== "read") return texts.say(`catalogues.${of.standing}`);
  const date = plannedDate(texts, { date: of.readOn, precision: "day" });
  return texts.say("catalogues.read", { name: `\u2068${of.readBy}\u2069`, date });
}
