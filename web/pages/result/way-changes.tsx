import type { VNode } from 'preact'
import type { PageWords } from '#web/language/page-words.ts'
import type { WayView } from '#web/result/way-view.ts'
import { WayOutList } from './way-out-list.tsx'

/** What would open a failed way. Without a proposal: nothing helps, or too much is not known yet to tell. */
export function WayChanges({ words, way }: { readonly words: PageWords; readonly way: WayView }): VNode {
  const { result } = words.m
  if (way.waysOut.length > 0) return <WayOutList words={words} waysOut={way.waysOut} />
  return <p>{way.hopeless ? result.nothingHelps : result.notYetSaid}</p>
}
