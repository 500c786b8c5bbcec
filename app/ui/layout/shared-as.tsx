import { usePage } from "#app/ui/page-context.tsx";

/** Pages that people pass on. A page that is about one person's item is none of them. */
const PASSED_ON =
  /^\/(?:$|e\/|(?:responses|actions|events|plans|promises|organisations|numbers|ledger|earlier)\b)/;

/** How a link to this page looks in a message: its title and the campaign's picture, nothing of who passes it on. */
export function SharedAs({ title }: { title: string }) {
  const { texts, path, origin } = usePage();
  if (!PASSED_ON.test(path)) return null;
  const meta = {
    "og:title": title,
    "og:url": `${origin}${texts.href(path)}`,
    "og:image": `${origin}/share.png`,
  };
  return Object.entries(meta).map(([property, content]) => (
    <meta key={property} property={property} content={content} />
  ));
}
