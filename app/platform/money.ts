/** How many digits the minor unit of a currency has: 2 for most, 0 for the yen. */
export function minorDigits(currency: string): number {
  return (
    new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

export function toMinor(amount: number, currency: string): bigint {
  return BigInt(Math.round(amount * 10 ** minorDigits(currency)));
}
