import type { AuthenticationState } from './step.ts'

/**
 * Did this state come from whoever was not first? When the first one sent its request is then not known here.
 *
 * For authors of provider packages.
 */
export const isStartedElsewhere = ({ step }: Pick<AuthenticationState, 'step'>): boolean =>
  step.type === 'poll' && step.reason === 'in-progress'
