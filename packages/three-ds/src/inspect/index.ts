export { inspect } from './inspect.ts'
export type { InspectionKeys, InspectOptions } from './inspect-options.ts'
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
} from './inspection.ts'
