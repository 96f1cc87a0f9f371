/** A file that is there and cannot be opened: changed on the disk, gone from it, or sealed with another key. */
export class FileFault extends Error {
  override readonly name = 'FileFault'
}
