/** Doubtful places, each with where it is in the document. */
export function WarningLines({ warnings }: { warnings: { where: string; what: string }[] }) {
  return (
    <ul className="govuk-list plan-warnings">
      {warnings.map(({ where, what }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, on the server
        <li key={position} className="plan-warning">
          <strong>{where}</strong>
          <br />
          {what}
        </li>
      ))}
    </ul>
  );
}
