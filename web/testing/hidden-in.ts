/** What the form of a page sends without anybody typing it: of all its forms, or of the one that leads to an address. */
export function hiddenIn(html: string, action?: string): Readonly<Record<string, string>> {
  const from = action === undefined ? html : html.slice(html.indexOf(`action="${action}"`))
  const form = action === undefined ? from : from.slice(0, from.indexOf('</form>'))
  const fields = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return Object.fromEntries([...fields].map(([, name = '', value = '']) => [name, asRead(value)]))
}

/** A value as a browser reads it. */
function asRead(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
