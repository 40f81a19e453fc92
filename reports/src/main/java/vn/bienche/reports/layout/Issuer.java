package vn.bienche.reports.layout;

/** Whose rules on documents apply. */
public enum Issuer {
  PARTY,
  STATE
}
