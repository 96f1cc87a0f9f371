/** A value by the number of a place. */
export type Curve = (at: number) => number

/** The parabola that comes closest to these points: a straight row, or one that a camera has bent a little. */
export function curveThrough(points: readonly (readonly [at: number, value: number])[]): Curve {
  const middle = points.reduce((sum, [at]) => sum + at, 0) / points.length
  const moments = [0, 0, 0, 0, 0]
  const sums = [0, 0, 0]
  for (const [at, value] of points) {
    for (let power = 0; power < 5; power++) moments[power] = (moments[power] ?? 0) + (at - middle) ** power
    for (let power = 0; power < 3; power++) sums[power] = (sums[power] ?? 0) + value * (at - middle) ** power
  }
  const [m0 = 0, m1 = 0, m2 = 0, m3 = 0, m4 = 0] = moments
  const [s0 = 0, s1 = 0, s2 = 0] = sums
  const whole = determinant([m0, m1, m2], [m1, m2, m3], [m2, m3, m4])
  const constant = determinant([s0, m1, m2], [s1, m2, m3], [s2, m3, m4]) / whole
  const slope = determinant([m0, s0, m2], [m1, s1, m3], [m2, s2, m4]) / whole
  const bend = determinant([m0, m1, s0], [m1, m2, s1], [m2, m3, s2]) / whole
  return (at) => constant + slope * (at - middle) + bend * (at - middle) ** 2
}

type Line = readonly [number, number, number]

function determinant([a, b, c]: Line, [d, e, f]: Line, [g, h, i]: Line): number {
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}
