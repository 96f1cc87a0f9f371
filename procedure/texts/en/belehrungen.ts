import type { Belehrungstexte, Rechtsfolgentexte } from '../procedure-words.ts'

/** What the law attaches to a conduct. The figures are the highest amounts of the norm. */
export const rechtsfolgenEn: Rechtsfolgentexte = {
  X01: {
    wenn: 'Somebody makes false or incomplete statements to get a residence title, for themselves or for others.',
    dann: 'Up to three years in prison or a criminal fine. Papers can be confiscated.',
  },
  X02: {
    wenn: 'The worker enters without a valid title, or stays in spite of having to leave. A title got by false statements does not count.',
    dann: 'Up to one year in prison or a criminal fine.',
  },
  X03: {
    wenn: 'The worker intentionally works without permission and has a Schengen visa only.',
    dann: 'Up to one year in prison or a criminal fine.',
  },
  X04: {
    wenn: 'Somebody helps others, for an advantage, to enter or stay unlawfully or to make false statements. For entry, repeated help or help for several is enough.',
    dann: 'Six months to ten years in prison; in less serious cases less, or a criminal fine.',
  },
  X05: {
    wenn: 'The same is done for business or as a gang.',
    dann: 'At least one year in prison. The attempt is punishable too.',
  },
  X06: {
    wenn: 'The employer employs somebody without a title or against a restriction.',
    dann: 'A fine of up to 500,000 euros.',
  },
  X07: { wenn: 'The worker works without permission.', dann: 'A fine of up to 5,000 euros.' },
  X08: {
    wenn: 'The employer gives the Federal Employment Agency false, incomplete or late information.',
    dann: 'A fine of up to 30,000 euros.',
  },
  X09: {
    wenn: 'The employer, by intent or recklessness, does not report the early end of the job, or wrongly, or too late.',
    dann: 'A fine of up to 30,000 euros.',
  },
  X10: {
    wenn: 'The worker does not report the early end of training or job, or too late.',
    dann: 'A fine of up to 1,000 euros.',
  },
  X11: {
    wenn: 'The worker is self-employed although the title does not allow it.',
    dann: 'A fine of up to 5,000 euros.',
  },
  X12: {
    wenn: 'Somebody recruits health and care workers from a state where that is not allowed.',
    dann: 'A fine of up to 30,000 euros.',
  },
  X13: {
    wenn: 'A business uses another one of which it knows, or should know, that it employs people unlawfully.',
    dann: 'A fine of up to 500,000 euros.',
  },
  Y01: {
    wenn: 'The worker makes false or incomplete statements in the procedure.',
    dann: 'That weighs heavily against the stay. The visa can be refused.',
  },
  Y02: {
    wenn: 'In an interview the worker hides earlier stays or contacts in spite of a warning.',
    dann: 'That weighs heavily against the stay.',
  },
  Y03: { wenn: 'Somebody smuggles people in, or tries to.', dann: 'That weighs heavily against the stay.' },
  Y04: {
    wenn: 'Convictions are hidden. Those that are not in the certificate of conduct count too.',
    dann: 'The visa can be refused.',
  },
  Y05: { wenn: 'The worker has not entered yet.', dann: 'The visa can be revoked.' },
  Y06: {
    wenn: 'The Federal Employment Agency revokes its consent.',
    dann: 'Visa or residence title must be revoked.',
  },
  Y07: {
    wenn: 'With an EU Blue Card conditions fall away, or reports are missing.',
    dann: 'The Blue Card can be revoked, and with it the titles of the family.',
  },
  Y08: {
    wenn: 'The job ends early and the authority learns of it as the law asks.',
    dann: 'The title can be shortened. At least six months remain from the end of the job, but never longer than before.',
  },
  Y09: {
    wenn: 'The worker wants to do other work than the title allows.',
    dann: 'That is forbidden as long as the authority has not allowed it. There are exceptions, for example when the business changes its owner.',
  },
  Y10: {
    wenn: 'The employer breaks duties of social security, tax or labour law, is insolvent or is a mere sham.',
    dann: 'The consent can be refused.',
  },
  Y11: {
    wenn: 'The employer repeatedly employs people on worse conditions or breaks the law seriously in other ways.',
    dann: 'It can be excluded from consents for up to five years.',
  },
  Y12: { wenn: 'The contract is a mere sham.', dann: 'The contract is void.' },
  Y13: {
    wenn: 'The offer falls away, the employer does not report it, and the worker enters.',
    dann: 'The authority checks whether an offence was committed. It can count in later procedures.',
  },
  Y14: {
    wenn: 'The offer falls away, the employer does not report it, and the worker has not entered yet.',
    dann: 'It can count in later procedures.',
  },
  Y15: {
    wenn: 'Information or papers come after a time that was set.',
    dann: 'They may be disregarded if that consequence was explained.',
  },
  Y16: { wenn: 'The visa application is incomplete.', dann: 'It can be refused. The fee is not paid back.' },
  Y17: { wenn: 'There is no health insurance.', dann: 'Entry can be refused.' },
  Y18: {
    wenn: 'A representative gives legal advice without being allowed to.',
    dann: 'The authority rejects it. What it does after that has no effect.',
  },
}

export const belehrungenEn: Belehrungstexte = {
  N1: {
    titel: 'True statements',
    text: 'Make only true and complete statements. False statements can be an offence and can mean that you may not enter or may not stay.',
  },
  N2: {
    titel: 'Real employment',
    text: 'Assure only what is really planned. A sham contract is void, and false statements can be an offence for both sides.',
  },
  N3: {
    titel: 'Reports with an EU Blue Card',
    text: 'In the first twelve months of the job report every change of employer and every important change, of pay too. Otherwise the Blue Card can be revoked.',
  },
  N4: {
    titel: 'A set time',
    text: 'Hand everything in by the day named. The authority may disregard what comes later.',
  },
  N5: {
    titel: 'Report an early end',
    text: 'If training or job end early, tell the foreigners authority within two weeks. The time runs from the day on which you learn of it.',
  },
  N6: {
    titel: 'Duties of the employer',
    text: 'Check the title before the first day of work and keep a copy. Report an early end within four weeks and a change of the offer at once.',
  },
  N7: {
    titel: 'Pointing to advice',
    text: 'On the first day of work at the latest tell the worker in text form about free advice. Give the contact data of the nearest advice centre. With a placement across the border this duty falls away.',
  },
  N8: {
    titel: 'No right to success',
    text: 'The agreement promises no result. As a rule the fee is not paid back. There are separate remedies against decisions of other offices.',
  },
  N9: {
    titel: 'Electronic service',
    text: 'A letter served electronically can count as arrived on the fourth day after sending, even unread. So look regularly.',
  },
  N10: {
    titel: 'Naming convictions',
    text: 'If the authority has unlimited access, also name convictions that are not in the certificate of conduct.',
  },
  N11: {
    titel: 'Your data',
    text: 'Your data are in this file and in the Central Register of Foreigners. They go to the offices that decide in your procedure. You can ask to see what is stored.',
  },
}
