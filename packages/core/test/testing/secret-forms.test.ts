import { describe, expect, it } from 'vitest'
import { secretForms } from '../../src/testing/secret-forms.ts'

describe('secretForms', () => {
  it('gives a secret as it is, in a URL, in JSON and in Base64 without padding', () => {
    expect(secretForms('pa"ss/w')).toEqual(['pa"ss/w', 'pa%22ss%2Fw', 'pa\\"ss/w', 'cGEic3Mvdw'])
  })
  it('takes what is no ASCII', () => {
    expect(secretForms('é')).toEqual(['é', '%C3%A9', 'é', 'w6k'])
  })
})
