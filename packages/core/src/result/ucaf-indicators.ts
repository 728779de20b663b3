/**
 * Mastercard's UCAF indicator and the ECI that says the same. Further indicators exist (3 static, 4 shared data) and are left
 * out: no source ties them to one ECI.
 *
 * Source: Shift4 API 1.7.57, `securityLevelIndicator`, third digit; Cardinal's `UCAFIndicator`.
 */
export const ecisOfUcafIndicators: Readonly<Record<string, string>> = { '0': '00', '1': '01', '2': '02' }
