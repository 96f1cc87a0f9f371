import type { VNode } from 'preact'
import { qrPath, totpAddress } from '#server/access/totp.ts'

/** The secret of an app as a picture: one path, no style and no script in it. */
export function QrCode({ secret, email, label }: { secret: string; email: string; label: string }): VNode {
  const { path, size } = qrPath(totpAddress(secret, email))
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}
