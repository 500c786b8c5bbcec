import { type Balance, DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { DispositionBar, type DispositionBarProps } from "#app/ui/charts/disposition-bar.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** A balance as a bar with its key. */
export function DispositionPicture({ balance }: { balance: Balance }) {
  const { t, number } = useTexts();
  const texts = Object.fromEntries(
    DISPOSITIONS.map((name) => [name, { label: t(`disposition.${name}`), count: number(balance[name]) }]),
  ) as DispositionBarProps["texts"];
  return <DispositionBar counts={balance} texts={texts} />;
}
