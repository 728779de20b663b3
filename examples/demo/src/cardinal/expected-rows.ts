import type { ExpectedRow } from '../demo-row.ts'
import type { CardinalDemoScenario } from './demo-scenario.ts'
import { mastercardRows } from './mastercard-rows.ts'
import { otherRows } from './other-rows.ts'
import { visaRows } from './visa-rows.ts'

/** Written from the sources, before the fake that plays them. The state is the last enrolment and letter: `Y/C` then `Y/Y`. */
export const expectedRows: readonly ExpectedRow<CardinalDemoScenario>[] = [...visaRows, ...mastercardRows, ...otherRows]
