import type { Entry } from './entry.ts'

/** The module that somebody would write to use exactly this. */
export const sourceOf = ({ module, uses }: Pick<Entry, 'module' | 'uses'>): string =>
  `export ${uses === 'all' ? '*' : `{ ${uses.join(', ')} }`} from '${module}'`
