package vn.bienche.ingest.workbook;

/** Types of cells as files name them. */
enum CellType {
  NUMBER("n"),
  SHARED("s"),
  FORMULA_TEXT("str"),
  INLINE("inlineStr"),
  BOOLEAN("b"),
  ERROR("e"),
  DATE("d");

  private final String code;

  CellType(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  int length() {
    return code.length();
  }

  /** Whether the value is a number, of a shared text or itself, that cells of a column repeat. */
  boolean isRepeated() {
    return this == NUMBER || this == SHARED;
  }

  /** The type with whose code an attribute's value begins. */
  static CellType at(byte[] b, int p) {
    CellType type =
        switch (b[p]) {
          case 'n' -> NUMBER;
          case 's' -> b[p + 1] == 't' ? FORMULA_TEXT : SHARED;
          case 'i' -> INLINE;
          case 'b' -> BOOLEAN;
          case 'e' -> ERROR;
          case 'd' -> DATE;
          default -> throw new NotPlain(p);
        };
    for (int i = 0; i < type.length(); i++) {
      if (b[p + i] != type.code.charAt(i)) {
        throw new NotPlain(p);
      }
    }
    return type;
  }
}
