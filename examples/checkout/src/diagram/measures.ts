/** Sizes of the diagram, in CSS pixels. Data only. */
export const measures = {
  top: 34,
  row: 36,
  bottom: 14,
  margin: 4,
  boxHeight: 24,
  fontSize: 11.5,
  /** Width of an average character at that size. */
  character: 6.1,
  arrowHead: 6,
} as const
