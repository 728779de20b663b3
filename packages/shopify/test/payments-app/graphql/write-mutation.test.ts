import { describe, expect, it } from 'vitest'
import { writeMutation } from '../../../src/payments-app/graphql/write-mutation.ts'

const mutation = {
  root: 'paymentSessionResolve',
  argumentTypes: { id: 'ID!', networkTransactionId: 'String', paymentDetails: 'PaymentSessionPaymentDetails' },
  selection: 'paymentSession { id }',
}

describe('the document of a mutation', () => {
  it('declares and passes what is given', () => {
    expect(writeMutation(mutation, ['id', 'networkTransactionId'])).toBe(
      'mutation PaymentSessionResolve($id: ID!, $networkTransactionId: String) ' +
        '{ paymentSessionResolve(id: $id, networkTransactionId: $networkTransactionId) { paymentSession { id } } }',
    )
  })

  it('does not name a type of a later version where its argument is not given', () => {
    expect(writeMutation(mutation, ['id'])).not.toContain('PaymentSessionPaymentDetails')
  })

  it('leaves out what the mutation does not know', () => {
    expect(writeMutation(mutation, ['id', 'planted'])).not.toContain('planted')
  })
})
