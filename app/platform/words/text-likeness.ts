import type { Meaning } from "./meaning.ts";

export type Near = { place: number; near: number };

/** Texts that can be asked which of them are like another one. Places are those of the texts that were given. */
export type TextLikeness = {
  /** The texts that are like it, most alike first; 1 is the same words. */
  nearest(said: readonly Meaning[], least: { from: number; most: number }): Near[];
};

/** How much a matter counts that both texts speak of in other words, beside a word that both have. */
const FAMILY = 0.5;

/** By the words that texts share and what the words stand for; rare ones count more. */
export function textLikeness(texts: readonly (readonly Meaning[])[]): TextLikeness {
  const having = new Map<string, number[]>();
  const features = texts.map(featuresOf);
  for (const [place, own] of features.entries()) {
    for (const feature of own.keys()) {
      const places = having.get(feature);
      if (places) places.push(place);
      else having.set(feature, [place]);
    }
  }
  const rarity = (feature: string) => Math.log(1 + texts.length / (1 + (having.get(feature)?.length ?? 0)));
  const size = (own: ReadonlyMap<string, number>) =>
    Math.sqrt([...own].reduce((sum, [feature, part]) => sum + (part * rarity(feature)) ** 2, 0));
  const sizes = features.map(size);
  return {
    nearest: (said, { from, most }) => {
      const own = featuresOf(said);
      const shared = new Map<number, number>();
      for (const [feature, part] of own) {
        const weight = rarity(feature) ** 2 * part;
        for (const place of having.get(feature) ?? [])
          shared.set(place, (shared.get(place) ?? 0) + weight * (features[place]?.get(feature) ?? 0));
      }
      const ownSize = size(own);
      return [...shared]
        .map(([place, sum]) => ({ place, near: sum / (ownSize * (sizes[place] ?? 1) || 1) }))
        .filter(({ near }) => near >= from)
        .sort((a, b) => b.near - a.near || a.place - b.place)
        .slice(0, most);
    },
  };
}

function featuresOf(meanings: readonly Meaning[]): Map<string, number> {
  const features = new Map<string, number>();
  for (const { stem, families } of meanings) {
    features.set(stem, 1);
    for (const family of families) features.set(`*${family}`, FAMILY);
  }
  return features;
}
