/**
 * The one JSON text of a value: names of fields in the order of their UTF-16 code units, no space, numbers and strings as
 * JSON.stringify writes them (as in RFC 8785). Fields that are undefined are left out, as JSON does. Throws a TypeError
 * for what JSON cannot say: a number that is not finite, undefined in a list, a function, an object of a class.
 * @example canonicalJson({ b: [1, null], a: 'ä' }) // '{"a":"ä","b":[1,null]}'
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`JSON has no ${value}.`)
      return JSON.stringify(value)
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? list(value) : fields(value)
    default:
      throw new TypeError(`JSON has no ${typeof value}.`)
  }
}

function list(values: readonly unknown[]): string {
  // Not map, which passes over the holes of a list.
  return `[${Array.from(values, canonicalJson).join(',')}]`
}

function fields(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('JSON has no objects of a class.')
  const written = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`)
  return `{${written.join(',')}}`
}
