package vn.bienche.warehouse.lake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LakeTest {

  @ParameterizedTest
  @CsvSource({
    "/srv/hồ dữ liệu, /srv/hồ dữ liệu/star/dim_unit",
    "/srv/lake/, /srv/lake/star/dim_unit",
    "hồ/100%, hồ/100%/star/dim_unit",
    "file:///srv/hồ dữ liệu, /srv/hồ dữ liệu/star/dim_unit",
    "file:///srv/100%25, /srv/100%25/star/dim_unit",
    "file:/srv/lake, /srv/lake/star/dim_unit",
    "file://localhost/srv/lake, /srv/lake/star/dim_unit"
  })
  void aLakeOnThisMachineIsAFolder(String root, String folder) {
    Lake lake = new Lake(root);
    assertThat(lake.isLocal()).isTrue();
    assertThat(lake.folder("star/dim_unit")).hasToString(folder);
  }

  @ParameterizedTest
  @CsvSource({"s3a://hau-giang/lake", "hdfs://namenode:8020/lake"})
  void aLakeOnAClusterIsNone(String root) {
    assertThat(new Lake(root).isLocal()).isFalse();
  }
}
