/** Where it is shown how one file goes. */
export interface UploadLine {
  readonly at: (percent: number) => void
  readonly paused: () => void
  readonly end: (text: string | undefined, state: 'taken' | 'refused') => void
}
