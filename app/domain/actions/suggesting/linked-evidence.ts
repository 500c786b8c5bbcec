import type { Meaning } from "./meaning.ts";

/** What was said before and the action that it was linked to. */
export type LinkedExample = { actionId: string; meanings: readonly Meaning[] };

export type Evidence = {
  /** How much what was linked before speaks for each action, from 0 to 1, and how many similar items there were. */
  of(said: readonly Meaning[]): ReadonlyMap<string, { weight: number; similar: number }>;
};

/** Less alike than this is chance. */
const ALIKE_FROM = 0.38;
const NEIGHBOURS = 10;
/** The likeness at which evidence is half of what it can be. */
const HALF = 0.5;

/** Learns from what people linked: whoever said something alike was probably talking of the same action. */
export function linkedEvidence(examples: readonly LinkedExample[]): Evidence {
  const withFeature = new Map<string, number[]>();
  const features = examples.map(({ meanings }) => featuresOf(meanings));
  for (const [place, own] of features.entries()) {
    for (const feature of own.keys()) {
      const places = withFeature.get(feature);
      if (places) places.push(place);
      else withFeature.set(feature, [place]);
    }
  }
  const rarity = (feature: string) =>
    Math.log(1 + examples.length / (1 + (withFeature.get(feature)?.length ?? 0)));
  const size = (own: ReadonlyMap<string, number>) =>
    Math.sqrt([...own].reduce((sum, [feature, part]) => sum + (part * rarity(feature)) ** 2, 0));
  const sizes = features.map(size);
  return {
    of: (said) => {
      const own = featuresOf(said);
      const alike = new Map<number, number>();
      for (const [feature, part] of own) {
        const weight = rarity(feature) ** 2 * part;
        for (const place of withFeature.get(feature) ?? [])
          alike.set(place, (alike.get(place) ?? 0) + weight * (features[place]?.get(feature) ?? 0));
      }
      const ownSize = size(own);
      const nearest = [...alike]
        .map(([place, shared]) => ({ place, near: shared / (ownSize * (sizes[place] ?? 1)) }))
        .filter(({ near }) => near >= ALIKE_FROM)
        .sort((a, b) => b.near - a.near || a.place - b.place)
        .slice(0, NEIGHBOURS);
      return evidenceOf(nearest.map(({ place, near }) => ({ actionId: examples[place]?.actionId ?? "", near })));
    },
  };
}

function evidenceOf(nearest: { actionId: string; near: number }[]) {
  const sums = new Map<string, { near: number; similar: number }>();
  for (const { actionId, near } of nearest) {
    const { near: before, similar } = sums.get(actionId) ?? { near: 0, similar: 0 };
    sums.set(actionId, { near: before + near, similar: similar + 1 });
  }
  return new Map(
    [...sums].map(([actionId, { near, similar }]) => [actionId, { weight: near / (near + HALF), similar }]),
  );
}

/** Its words, and half as much what they stand for. */
function featuresOf(meanings: readonly Meaning[]): Map<string, number> {
  const features = new Map<string, number>();
  for (const { stem, families } of meanings) {
    features.set(stem, 1);
    for (const family of families) features.set(`*${family}`, 0.5);
  }
  return features;
}
