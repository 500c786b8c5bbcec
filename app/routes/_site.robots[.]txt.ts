const RULES = ["User-agent: *", "Disallow: /staff", "Disallow: /receipt/", "Disallow: /feedback/", ""].join(
  "\n",
);

export function loader() {
  return new Response(RULES, {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
