/** Domains that nobody can ever own: RFC 2606 and RFC 6761. */
const NOBODYS = /@(?:[^@]+\.)?(?:example|test|invalid|localhost|example\.(?:com|net|org))$/i

/** Whether an address cannot belong to anybody. What a visitor typed by mistake may be a real one. */
export function isInventedAddress(address: string): boolean {
  return NOBODYS.test(address)
}
