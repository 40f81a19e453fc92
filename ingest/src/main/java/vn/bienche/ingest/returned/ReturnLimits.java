package vn.bienche.ingest.returned;

/**
 * How much a returned workbook shows one by one; what is beyond is counted and said.
 *
 * @param marks coloured and commented places: more comments make a workbook slow to open and nobody
 *     reads them
 * @param listed findings in the list; the groups count all of them
 */
record ReturnLimits(int marks, int listed) {

  static final ReturnLimits USUAL = new ReturnLimits(3_000, 5_000);
}
