/** Something that only whoever runs the program can mend. The message says what, where and how; nobody needs a stack for it. */
export class OperatorFault extends Error {
  override readonly name = 'OperatorFault'
}
