/**
 * Words that `threed_authentication` takes, and no others.
 *
 * Source: Verifone eCommerce API 2.38.1, `ThreedAuthenticationDto`.
 */
export const authenticationWords: Readonly<Record<string, readonly string[]>> = {
  eci_flag: ['05', '06', '07', '02', '01', '00'],
  enrolled: ['Y', 'N', 'U', 'B'],
  pares_status: ['Y', 'N', 'U', 'A', 'C', 'R'],
  signature_verification: ['Y', 'N'],
  threeds_version: ['1.0.2', '2.1.0', '2.2.0'],
}
