import { encode } from "uqr";

/** A QR code as one path, since the pages allow no pictures from elsewhere and no inline styles. */
export function QrCode({ data, label }: { data: string; label: string }) {
  const { size, data: rows } = encode(data, { ecc: "M", border: 4 });
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="totp__qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path fill="#000" shapeRendering="crispEdges" d={dark.join("")} />
    </svg>
  );
}
