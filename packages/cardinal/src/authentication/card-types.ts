/**
 * The scheme that a lookup's `card_type` names, where it names one of ours. Others (JAL, EnRoute, Encoded Account Number) have
 * no scheme here and are left out.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupRequest.card_type`.
 */
export const schemesOfCardTypes: Readonly<Record<string, string>> = {
  VSA: 'visa',
  VSD: 'visa',
  VSE: 'visa',
  MSC: 'mastercard',
  MAE: 'maestro',
  MAEI: 'maestro',
  AMX: 'amex',
  DSC: 'discover',
  DIN: 'diners',
  CBLA: 'diners',
  JCB: 'jcb',
  CB: 'cartes-bancaires',
  CTB: 'cartes-bancaires',
}
