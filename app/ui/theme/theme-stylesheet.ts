export type ThemeResult = { ok: true; css: string } | { ok: false; reason: "not-a-colour" | "too-light" };

/**
 * The stylesheet that puts an operator's colour in place of the campaign's own.
 *
 * In: the colour as `#rrggbb`. Out: the custom properties that app.css reads, with a darker shade
 * for hover and a pale tint for surfaces worked out from it. Refused: anything but six hexadecimal
 * digits (so nothing else reaches the stylesheet), and a colour too light for links and for white
 * words on it (WCAG 2.2, 1.4.3: 4.5 to 1, also against the tint).
 */
export function themeStylesheet({ brand }: { brand: string }): ThemeResult {
  const colour = parseColour(brand);
  if (!colour) return { ok: false, reason: "not-a-colour" };
  const soft = mix(colour, white, 0.92);
  if (contrast(colour, soft) < 4.5) return { ok: false, reason: "too-light" };
  const css = `:root{--brand:${hex(colour)};--brand-dark:${hex(mix(colour, black, 0.32))};--brand-soft:${hex(soft)};--govuk-surface-border-colour:${hex(mix(colour, white, 0.7))}}`;
  return { ok: true, css };
}

/** The contrast of two colours `#rrggbb`, from 1 to 21; undefined when one of them is no colour. */
export function contrastOf(one: string, other: string): number | undefined {
  const [a, b] = [parseColour(one), parseColour(other)];
  return a && b && contrast(a, b);
}

type Colour = readonly [red: number, green: number, blue: number];

const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];

function parseColour(text: string): Colour | undefined {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text) ?? [];
  if (!red || !green || !blue) return undefined;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

function hex(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

function mix([red, green, blue]: Colour, other: Colour, share: number): Colour {
  const part = (own: number, theirs: number) => own * (1 - share) + theirs * share;
  return [part(red, other[0]), part(green, other[1]), part(blue, other[2])];
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
