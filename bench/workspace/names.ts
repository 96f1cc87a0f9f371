/** Who occurs in the cases: names that are nobody's, some of them far more common than others. */
export const NAMES = {
  stems:
    'petro nova hadzi santo kuma yilma kova dimi mele okon fari sule bojo vuka zora tanka raju deva mora silva'.split(
      ' ',
    ),
  ends: 'vic nic kov dis rez les nda tes lic man wala oglu ska ides eno aru ji no'.split(' '),
  given: 'Ana Milan Priya Jose Elif Amir Mira Ivan Grace Omar Lena Dao Sara Luis Noor Tariq Vera Samir Joy Kofi'.split(
    ' ',
  ),
  countries: 'RS BA IN PH TR MA TN BR CO MX VN ID AL XK MK ME UA GH KE NG EG LB PK BD LK NP CN US AR PE'.split(' '),
  occupations: '2221 2512 7411 3211 2141 2151 7126 7212 8332 3221 2261 5120 2211 7233 2166 3115 7231 2513'.split(' '),
}
