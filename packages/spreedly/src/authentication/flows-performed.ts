/**
 * Spreedly's `flow_performed` in EMV's words. A device fingerprint alone asks nothing of the cardholder;
 * `not_authenticated` tells of no flow.
 *
 * Source: developer.spreedly.com/reference/authenticate.
 */
export const flowsPerformed: ReadonlyMap<string, 'frictionless' | 'challenge'> = new Map([
  ['frictionless', 'frictionless'],
  ['device_fingerprint', 'frictionless'],
  ['challenge', 'challenge'],
  ['app_challenge', 'challenge'],
])
