/**
 * Which papers prove a feature of § 20b Abs. 1 S. 1 AufenthG, by the ids of the documents. Of each inner list one paper
 * suffices; all lists are needed.
 */
export const punkteNachweise: Readonly<Record<string, readonly (readonly string[])[]>> = {
  punkteNr1: [['recognition-notice-partial']],
  punkteNr2: [['german-certificate']],
  punkteNr3: [['german-certificate']],
  punkteNr4: [['german-certificate']],
  punkteNr5: [['english-certificate']],
  punkteNr6: [
    ['work-references', 'social-security-record'],
    ['vocational-diploma', 'university-degree'],
  ],
  punkteNr7: [
    ['work-references', 'social-security-record'],
    ['vocational-diploma', 'university-degree'],
  ],
  punkteNr8: [['vocational-diploma', 'university-degree']],
  punkteNr9: [['passport']],
  punkteNr10: [['passport']],
  punkteNr11: [['previous-stay-proof']],
  punkteNr12: [['marriage-certificate'], ['points-evidence']],
}
