/** The page of the checks of a response, or of an action's progress. */
export function factsAddress({
  responseId,
  actionId,
}: {
  responseId: string | null;
  actionId: string | null;
}) {
  return responseId ? `/staff/responses/${responseId}/facts` : `/staff/actions/${actionId}/facts`;
}
