package vn.bienche.warehouse.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.bienche.warehouse.home.EnvironmentFault;

class ServerUrlTest {

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://may-chu:5433/bienche?user=an&password=bi%20mat, may-chu:5433/bienche, an, bi mat",
    "postgresql://an:bi%20mat@may-chu:5433/bienche, may-chu:5433/bienche, an, bi mat",
    "postgres://an:a+b@may-chu/bienche?sslmode=require, may-chu/bienche, an, a+b",
    "jdbc:postgresql://an@may-chu/bienche, may-chu/bienche, an, "
  })
  void readsBothFormsOfAddresses(String url, String shown, String user, String password) {
    PGSimpleDataSource source = ServerUrl.source(url);

    assertThat(source.getUser()).as("user").isEqualTo(user);
    assertThat(source.getPassword()).as("password").isEqualTo(password);
    assertThat(ServerUrl.shown(url)).as("as messages name it").isEqualTo(shown);
    assertThat(source.getDatabaseName()).isEqualTo("bienche");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://an:bimat@may-chu/bienche",
        "postgresql://an:x/bimat@may-chu/bienche",
        "postgresql://an:x?bimat@may-chu/bienche",
        "postgresql://may-chu/bienche?user=an@tinh&password=bimat"
      })
  void tellsWhereTheServerIsButNoPassword(String url) {
    assertThat(ServerUrl.shown(url)).isEqualTo("may-chu/bienche");
  }

  @Test
  void refusesWhatIsNoAddressOfPostgres() {
    assertThatThrownBy(() -> ServerUrl.source("mysql://an:bimat@may-chu/bienche"))
        .isInstanceOf(EnvironmentFault.class)
        .hasMessageNotContaining("bimat");
  }
}
