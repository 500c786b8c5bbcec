export type Choice = { value: string; text: string };

export type RegionChoices = { countries: Choice[]; timeZones: Choice[]; currencies: Choice[] };

/** Codes that name no country of their own: unions, outlying parts and made-up ones. */
const NO_COUNTRY = new Set([
  "EU",
  "EZ",
  "UN",
  "QO",
  "XA",
  "XB",
  "ZZ",
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "IC",
  "TA",
]);
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Everything that can be chosen, named in a language and sorted as its readers expect; time zones by their own names. */
export function regionChoices(language: string): RegionChoices {
  const timeZones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])];
  return {
    countries: countries(language),
    timeZones: timeZones.map((value) => ({ value, text: value.replaceAll("_", " ") })),
    currencies: currencies(language),
  };
}

function countries(language: string): Choice[] {
  const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const known = codes.flatMap((value) => {
    const text = NO_COUNTRY.has(value) ? undefined : names.of(value);
    return text && isInUse(value) ? [{ value, text }] : [];
  });
  return byText(known, language);
}

/** A code that was given up has the name of what came after it, and that is its canonical form. */
function isInUse(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

function currencies(language: string): Choice[] {
  const names = new Intl.DisplayNames([language], { type: "currency" });
  const known = Intl.supportedValuesOf("currency");
  return byText(
    known.map((value) => ({ value, text: `${names.of(value) ?? value} (${value})` })),
    language,
  );
}

function byText(choices: Choice[], language: string): Choice[] {
  const order = new Intl.Collator(language);
  return choices.sort((one, other) => order.compare(one.text, other.text));
}
