import { compressedIdeas } from './compressed-ideas.ts'
import type { HostileIdea } from './idea.ts'
import { jsonIdeas } from './json-ideas.ts'
import { textIdeas } from './text-ideas.ts'
import { xmlIdeas } from './xml-ideas.ts'

/** Larger texts are made anew each time: kept, they would fill the memory. */
const keptUpTo = 64 * 1024

/** The same text is fed to every reader, so it is made once. */
function once({ name, make }: HostileIdea): HostileIdea {
  const made = new Map<number, string>()
  return {
    name,
    make: (size) => {
      const text = made.get(size) ?? make(size)
      if (text.length <= keptUpTo) made.set(size, text)
      return text
    },
  }
}

/** Every hostile text. */
export const allIdeas: readonly HostileIdea[] = [...xmlIdeas, ...jsonIdeas, ...textIdeas, ...compressedIdeas].map(once)
