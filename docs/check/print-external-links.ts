/** Lists where the built site links to, for a person to follow. */
import { builtPages, externalLinks } from './site-links.ts'

console.log(externalLinks(builtPages()).join('\n'))
