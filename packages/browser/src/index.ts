/**
 * Runs a 3-D Secure step in the cardholder's page. No dependencies.
 */
export type { ActionResult } from './action-result.ts'
export { collectBrowserData } from './collect-browser-data.ts'
export { fittingWindowSize } from './fitting-window-size.ts'
export { type ReportReturnOptions, reportReturn } from './report-return.ts'
export { runAction } from './run-action.ts'
export type { RunOptions, ScriptEnding, ScriptRunner, ScriptStage } from './run-options.ts'
export { windowSizes } from './window-sizes.ts'
