type Named = { leadPartners: string[]; mainLeadOrganisation: string | null };

/**
 * The organisations that become public when an action is approved. Where the plan names none as the main lead, the lead
 * partners are shown: never a person.
 */
export function organisationsToApprove({ leadPartners, mainLeadOrganisation }: Named) {
  return { ledBy: mainLeadOrganisation ? [mainLeadOrganisation] : leadPartners, partners: leadPartners };
}
