import { type SpreedlyScaAuthentication, scaAuthenticationSchema } from '../schemas/sca-authentication.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'

type Subject = SpreedlyTransaction | SpreedlyScaAuthentication

/** Is the transaction itself the authentication? A payment always names its type, and only echoes what it was sent. */
const isAuthentication = (subject: Subject): boolean =>
  subject.transaction_type === undefined
    ? 'authentication_response_status' in subject || 'directory_response_status' in subject
    : subject.transaction_type === 'Sca::Authentication'

/**
 * The authentication of 3DS2 Global that a transaction is, or holds. Its fields stand at the top of a stand-alone one and
 * nested in a payment; where both have one, the nested one counts. Read anew, since `show` reads it as any transaction; its
 * schema takes whatever an object holds.
 */
export function globalAuthentication(subject: Subject): SpreedlyScaAuthentication | undefined {
  const nested = 'sca_authentication' in subject ? subject.sca_authentication : undefined
  if (!isAuthentication(subject)) return nested
  return scaAuthenticationSchema.parse({ ...subject, ...nested })
}
