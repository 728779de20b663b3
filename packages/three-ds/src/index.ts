export { inspect } from './inspect/inspect.ts'
export type { InspectionKeys, InspectOptions } from './inspect/inspect-options.ts'
export type {
  InspectedField,
  InspectedPayment,
  InspectedSignature,
  Inspection,
  InspectionAlternative,
  InspectionFindings,
  InspectionKind,
  InspectionProblem,
  UnrecognizedReason,
} from './inspect/inspection.ts'
