package vn.bienche.warehouse.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import vn.bienche.warehouse.home.Home;

class EmbeddedAccessTest extends AccessContract {

  @TempDir static Path folder;

  private Warehouse warehouse;

  @BeforeAll
  void open() {
    warehouse = Warehouse.open(new Home(folder).prepared(), Optional.empty());
  }

  @AfterAll
  void stop() {
    warehouse.close();
  }

  @Override
  Warehouse warehouse() {
    return warehouse;
  }

  @Override
  DataSource source(String user, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(((PGSimpleDataSource) warehouse.dataSource()).getURL());
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  @Override
  Connection administrator() {
    return warehouse.connection();
  }
}
