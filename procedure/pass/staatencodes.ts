/**
 * Three letters of a machine-readable zone (ICAO Doc 9303 part 3 section 5) and the code of the state in law/facts. Germany has
 * one letter; British passports tell kinds of nationality; Kosovo has a code of its own.
 */
const codes: ReadonlyMap<string, string> = new Map(
  `
  D DE GBR GB GBD GB GBN GB GBO GB GBP GB GBS GB RKS XK XKX XK
  AFG AF ALB AL DZA DZ AND AD AGO AO ATG AG ARG AR ARM AM AUS AU AUT AT AZE AZ BHS BS BHR BH BGD BD BRB BB BLR BY BEL BE
  BLZ BZ BEN BJ BTN BT BOL BO BIH BA BWA BW BRA BR BRN BN BGR BG BFA BF BDI BI CPV CV KHM KH CMR CM CAN CA CAF CF TCD TD
  CHL CL CHN CN COL CO COM KM COG CG COD CD CRI CR CIV CI HRV HR CUB CU CYP CY CZE CZ DNK DK DJI DJ DMA DM DOM DO ECU EC
  EGY EG SLV SV GNQ GQ ERI ER EST EE SWZ SZ ETH ET FJI FJ FIN FI FRA FR GAB GA GMB GM GEO GE DEU DE GHA GH GRC GR GRD GD
  GTM GT GIN GN GNB GW GUY GY HTI HT HND HN HUN HU ISL IS IND IN IDN ID IRN IR IRQ IQ IRL IE ISR IL ITA IT JAM JM JPN JP
  JOR JO KAZ KZ KEN KE KIR KI PRK KP KOR KR KWT KW KGZ KG LAO LA LVA LV LBN LB LSO LS LBR LR LBY LY LIE LI LTU LT LUX LU
  MDG MG MWI MW MYS MY MDV MV MLI ML MLT MT MHL MH MRT MR MUS MU MEX MX FSM FM MDA MD MCO MC MNG MN MNE ME MAR MA MOZ MZ
  MMR MM NAM NA NRU NR NPL NP NLD NL NZL NZ NIC NI NER NE NGA NG MKD MK NOR NO OMN OM PAK PK PLW PW PSE PS PAN PA PNG PG
  PRY PY PER PE PHL PH POL PL PRT PT QAT QA ROU RO ROM RO RUS RU RWA RW KNA KN LCA LC VCT VC WSM WS SMR SM STP ST SAU SA
  SEN SN SRB RS SCG RS SYC SC SLE SL SGP SG SVK SK SVN SI SLB SB SOM SO ZAF ZA SSD SS ESP ES LKA LK SDN SD SUR SR SWE SE
  CHE CH SYR SY TWN TW TJK TJ TZA TZ THA TH TLS TL TGO TG TON TO TTO TT TUN TN TUR TR TKM TM TUV TV UGA UG UKR UA ARE AE
  USA US URY UY UZB UZ VUT VU VAT VA VEN VE VNM VN YEM YE ZMB ZM ZWE ZW
  `
    .trim()
    .split(/\s+/)
    .flatMap((code, at, all) => (at % 2 === 0 ? [[code, all[at + 1] ?? ''] as const] : [])),
)

/**
 * The state of a code in the zone; undefined for one that is none, such as those of stateless persons.
 * @example staatVon('D<<') // 'DE'
 */
export function staatVon(code: string): string | undefined {
  return codes.get(code.replaceAll('<', ''))
}
