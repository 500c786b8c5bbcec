type Checked = { responseId: string | null; actionId: string | null; questionId: string | null };

/** The page of the checks of a response, of an action's progress, or of promises that an answer becomes. */
export function factsAddress({ responseId, actionId, questionId }: Checked) {
  if (responseId) return `/staff/responses/${responseId}/facts`;
  return actionId ? `/staff/actions/${actionId}/facts` : `/staff/questions/${questionId}/facts`;
}
