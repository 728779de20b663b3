/** Under which name faults fall between the page and Cardinal, after the challenge. */
export const pageOperation = 'continue'
