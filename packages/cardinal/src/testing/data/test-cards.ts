import type { CardinalCardSet } from './card-sets.ts'
import type { CardinalOutcome } from './outcomes.ts'

/** The columns that have every row of the tables of 2.1 and 2.2. */
type FullCardSet = 'visa-2.1' | 'visa-2.2' | 'mastercard-2.1' | 'mastercard-2.2'

/**
 * Test cards by outcome and column. They expire in January three years from now. Every other number counts as a real card.
 *
 * Sources: cardinaldocs.atlassian.net, pages 903577725 and 916979722; verifone.cloud/docs/3d-secure-test-cases/3DS-2.0; page
 * 400654355 for the cards of 1.0. The pages do not say which version the cards of `method-url` play: 2.1 is assumed.
 */
export const testCards: Readonly<Record<CardinalOutcome, Readonly<Partial<Record<CardinalCardSet, string>>>>> = {
  frictionless: row('4000000000001000', '5200000000001005', '4000000000002701', '5200000000002235'),
  failed: row('4000000000001018', '5200000000001013', '4000000000002925', '5200000000002276'),
  attempted: row('4000000000001026', '5200000000001021', '4000000000002719', '5200000000002482'),
  unavailable: row('4000000000001034', '5200000000001039', '4000000000002313', '5200000000002268'),
  rejected: row('4000000000001042', '5200000000001047', '4000000000002537', '5200000000002185'),
  'lookup-unavailable': row('4000000000001059', '5200000000001054', '4000000000002990', '5200000000002409'),
  'lookup-error': row('4000000000001067', '5200000000001062', '4000000000002446', '5200000000002037'),
  'lookup-timeout': row('4000000000001075', '5200000000001070', '4000000000002354', '5200000000002326'),
  bypassed: row('4000000000001083', '5200000000001088', '4000000000002560', '5200000000002508'),
  challenge: row('4000000000001091', '5200000000001096', '4000000000002503', '5200000000002151'),
  'challenge-failed': row('4000000000001109', '5200000000001104', '4000000000002370', '5200000000002490'),
  'challenge-unavailable': row('4000000000001117', '5200000000001112', '4000000000002420', '5200000000002664'),
  'challenge-error': row('4000000000001125', '5200000000001120', '4000000000002644', '5200000000002656'),
  'method-url': { 'visa-2.1': '4000010000000001', 'mastercard-2.1': '5200010000000006' },
  'data-only': { 'visa-2.2': '4000000000002024', 'mastercard-2.2': '5200000000002805' },
  'not-enrolled': { 'visa-1.0': '4000000000000051', 'mastercard-1.0': '5200000000000056' },
  'bad-signature': { 'visa-1.0': '4000000000000010', 'mastercard-1.0': '5200000000000015' },
}

/** A row in the order in which the tables print it. */
function row(visa21: string, mastercard21: string, visa22: string, mastercard22: string): Record<FullCardSet, string> {
  return { 'visa-2.1': visa21, 'mastercard-2.1': mastercard21, 'visa-2.2': visa22, 'mastercard-2.2': mastercard22 }
}
