package vn.bienche.warehouse.value;

import java.util.Locale;
import java.util.Optional;

/**
 * The twelve forms that units and the organisation board send, named as in the contract of
 * workbooks.
 */
public enum FormCode {
  DSCB("Danh sách cán bộ, công chức, viên chức và người lao động", PeriodKind.DATE),
  NGACH("Diễn biến ngạch, bậc, hệ số lương", PeriodKind.DATE),
  NKCV("Nhật ký công việc", PeriodKind.MONTH),
  B1("Thống kê công việc cá nhân", PeriodKind.YEAR),
  B22("Bảng tổng hợp công việc, mã công việc", PeriodKind.YEAR),
  B3("Danh mục vị trí việc làm, ngạch, số lượng", PeriodKind.DATE),
  KNL("Khung năng lực", PeriodKind.DATE),
  GBC("Giao biên chế", PeriodKind.YEAR),
  BDNS("Biến động nhân sự", PeriodKind.MONTH),
  XLCL("Kết quả đánh giá, xếp loại chất lượng", PeriodKind.YEAR),
  DVTC("Danh mục đơn vị và biến động tổ chức", PeriodKind.NONE),
  LICH("Lịch làm việc", PeriodKind.YEAR);

  private final String vietnameseName;
  private final PeriodKind periodKind;

  FormCode(String vietnameseName, PeriodKind periodKind) {
    this.vietnameseName = vietnameseName;
    this.periodKind = periodKind;
  }

  /** The name that stands in the title block of a sheet. */
  public String vietnameseName() {
    return vietnameseName;
  }

  /** What kind of period the title block names; BDNS may also be quarterly. */
  public PeriodKind periodKind() {
    return periodKind;
  }

  /**
   * Whether the form comes from the province's organisation board and carries the code of the root
   * unit.
   */
  public boolean isFromBoard() {
    return this == GBC || this == DVTC || this == LICH;
  }

  /** Name of the struct column that holds the typed values of this form in the landing table. */
  public String columnName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form with this code, without regard to case. */
  public static Optional<FormCode> of(String code) {
    try {
      return Optional.of(valueOf(code.strip().toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
