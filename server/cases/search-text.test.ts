import { expect, it } from 'vitest'
import { foldText } from './search-text.ts'

it('a name is found however its letters are typed', () => {
  const spellings = [
    ['Đorđević', 'dordevic'],
    ['DZ\u030cULIC\u0301', 'dzulic'],
    ['Jürgen  Groß', 'jurgen gross'],
    ['Łukasz Wałęsa', 'lukasz walesa'],
    ['Çağrı Yıldız', 'cagri yildiz'],
    ['Søren Ærø', 'soren aero'],
    ['Nguyễn Thị Hằng', 'nguyen thi hang'],
  ] as const
  for (const [given, plain] of spellings) expect(foldText(given)).toBe(plain)
})

it('a folded text stays as it is', () => {
  for (const text of ['Đorđević', 'ẞ', 'İstanbul', 'VB-2026-000123'])
    expect(foldText(foldText(text))).toBe(foldText(text))
})
