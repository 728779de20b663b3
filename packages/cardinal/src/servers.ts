/**
 * Verifone's servers for 3-D Secure and payments. The 3-D Secure API lies below `/3ds-service`, payments below `/api`: one
 * base URL serves both.
 *
 * Source: Verifone 3D Secure API 3.43.0 and eCommerce API 2.38.1, `servers`
 * (docs.verifone.com/api-reference/open-api-references).
 */
export const verifoneServers = {
  /** Europe, the Middle East and Africa. */
  emea: 'https://emea.gsc.verifone.cloud/oidc',
  /** The Americas. */
  us: 'https://us.gsc.verifone.cloud/oidc',
  /** New Zealand. */
  nz: 'https://nz.gsc.verifone.cloud/oidc',
  /** Tests: no money moves. */
  sandbox: 'https://cst.test-gsc.vfims.com/oidc',
  /** Tests of merchants in the Americas. */
  americasSandbox: 'https://uscst-gb.gsc.vficloud.net/oidc',
} as const

/** Those at which money moves. Whatever other address a client is given, its results count as tests unless it is told otherwise. */
export const liveServers: readonly string[] = [verifoneServers.emea, verifoneServers.us, verifoneServers.nz]
