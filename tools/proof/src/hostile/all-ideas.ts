import { compressedIdeas } from './compressed-ideas.ts'
import type { HostileIdea } from './idea.ts'
import { jsonIdeas } from './json-ideas.ts'
import { textIdeas } from './text-ideas.ts'
import { xmlIdeas } from './xml-ideas.ts'

/** Every hostile text. */
export const allIdeas: readonly HostileIdea[] = [...xmlIdeas, ...jsonIdeas, ...textIdeas, ...compressedIdeas]
