import type { PlannedAction, PlanReading, PlanWarning } from "./planned-action.ts";

type ContractAction = Omit<PlannedAction, "mainLeadOrganisation" | "people" | "staffNotes" | "otherCells">;
type PlanContract = { actions: ContractAction[]; warnings: Pick<PlanWarning, "where" | "what">[] };

/** A reading as `plan:import --json` prints it: the fields of its contract and no others. */
export function planContract(reading: PlanReading): PlanContract {
  const actions = reading.actions.map(
    ({ mainLeadOrganisation: _shown, people: _people, staffNotes: _notes, otherCells: _other, ...action }) =>
      action,
  );
  return { actions, warnings: reading.warnings.map(({ where, what }) => ({ where, what })) };
}
