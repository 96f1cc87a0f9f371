/** An office whose own sign-in (OpenID Connect) is trusted for its people. */
export interface OidcOffice {
  /** In the address of the sign-in: `stadt-dresden`. */
  readonly id: string
  /** As the sign-in page calls it. */
  readonly name: string
  readonly organisationId: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}
