import { linkableActions } from "../actions/linkable-actions.server.ts";
import { suggestedActions } from "../actions/suggested-actions.server.ts";
import { itemNotes } from "../desk/item-notes.server.ts";
import { workingWords } from "../feedback/working-words.ts";
import { queueItem } from "../triage/queue-item.server.ts";
import { similarItems } from "../triage/similar-items.server.ts";
import { suggestedThemes } from "../triage/suggested-themes.server.ts";
import { historyOf } from "./told-entries.server.ts";

const SIMILAR = 3;

/**
 * Everything about one item that the desk shows beside the queue: the item, the team's notes, what happened,
 * what others said that is like it, and what the form for themes and action starts with. An item that has no themes yet starts with the suggested ones.
 * @throws 404 for an unknown item
 */
export async function itemOnDesk(itemId: string) {
  const item = await queueItem({ itemId });
  const { words = "", language = item.language } = workingWords(item) ?? {};
  const [notes, history, actions, similar, suggestions, themes] = await Promise.all([
    itemNotes(itemId),
    historyOf(itemId),
    linkableActions(),
    similarItems({ itemId, take: SIMILAR }),
    words ? suggestedActions({ words, language }) : [],
    words && item.themes.length === 0 ? suggestedThemes({ words, language }) : [],
  ]);
  const ticked = [...item.themes.map(({ id }) => id), ...themes.map(({ themeId }) => themeId)];
  return { item, notes, history, similar, sort: { suggestions, actions, ticked } };
}
