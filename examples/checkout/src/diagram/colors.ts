import type { TimelineEntry } from '../timeline/entry.ts'

/** The colors of a saved diagram, on white. In the page the style sheet takes their place, so that it follows light and dark. */
export const colors = { paper: '#ffffff', ink: '#1c2733', faint: '#c3ccd6', box: '#eef2f6' } as const

/** Of arrows and their words. */
export const kindColors: Readonly<Record<TimelineEntry['kind'], string>> = {
  call: '#1f5fbf',
  answer: '#54606d',
  trouble: '#b3261e',
}
