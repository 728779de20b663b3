/** Text that fits, with an ellipsis where it was cut. */
export const fitText = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, Math.max(0, characters - 1))}…`
