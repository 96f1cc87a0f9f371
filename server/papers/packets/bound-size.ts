import type { PacketFile } from './packet-list.ts'

/** A packet of this size takes about three times as much memory while it is bound. */
export const MOST_BOUND = 200 * 1024 * 1024

/** What is not bound in because the packet would be too large: the largest files, and as few as possible. */
export function leftOut(files: readonly PacketFile[], most = MOST_BOUND): readonly PacketFile[] {
  let held = files.reduce((sum, { line }) => sum + line.size, 0)
  const out = new Set<string>()
  for (const { sha256, line } of files.toSorted((a, b) => b.line.size - a.line.size)) {
    if (held <= most) break
    out.add(sha256)
    held -= line.size
  }
  return files.filter(({ sha256 }) => out.has(sha256))
}
