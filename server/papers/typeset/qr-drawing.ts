import { qrPath } from '#server/access/totp.ts'

/** A code for cameras as SVG, black on white with the edge that cameras need. */
export function qrDrawing(content: string): string {
  const { path, size } = qrPath(content)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`
}
