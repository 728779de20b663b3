import type { AuthenticationState } from './step.ts'

/**
 * Has the provider's time for this step passed, by the server's clock? It never means "failed" or "not charged": ask.
 *
 * For authors of provider packages.
 *
 * @param now - milliseconds since 1970
 */
export const hasPassed = ({ deadline }: Pick<AuthenticationState, 'deadline'>, now: number): boolean =>
  deadline !== undefined && Date.parse(deadline) <= now
