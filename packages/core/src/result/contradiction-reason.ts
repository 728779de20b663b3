import type { Reason } from '../vocabulary/reason.ts'
import type { Contradiction } from './contradictions.ts'

/** A contradiction as the reason of an answer. */
export const contradictionReason = ({ code, path, text }: Contradiction): Reason => ({
  code,
  text: `The result contradicts itself in \`${path}\`: ${text}.`,
})
