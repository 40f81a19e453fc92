package vn.bienche.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.bienche.warehouse.contract.FormCatalog;
import vn.bienche.warehouse.contract.FormColumn;
import vn.bienche.warehouse.contract.OutputCatalog;
import vn.bienche.warehouse.contract.OutputColumn;
import vn.bienche.warehouse.database.Warehouse;
import vn.bienche.warehouse.home.Home;
import vn.bienche.warehouse.table.LandingFindings;
import vn.bienche.warehouse.table.LandingRows;
import vn.bienche.warehouse.table.LandingSubmissions;
import vn.bienche.warehouse.value.FormCode;

/** {@code docs/DATA_DICTIONARY.md} says what the contracts and the migrated warehouse say. */
class DataDictionaryTest {

  private static final String TABLES =
      """
      select n.nspname || '.' || c.relname, coalesce(obj_description(c.oid), '')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('ops', 'star', 'mart', 'restricted', 'planner') and c.relkind in ('r', 'p', 'v', 'm')
        and not c.relispartition
      order by n.nspname collate "C", c.relname collate "C"
      """;

  private static final String COLUMNS =
      """
      select a.attname, format_type(a.atttypid, a.atttypmod), coalesce(col_description(a.attrelid, a.attnum), '')
      from pg_attribute a where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
      order by a.attnum
      """;

  @TempDir Path folder;

  @Test
  void theDictionaryFollowsTheContracts() throws Exception {
    Path dictionary = Path.of("..", "docs", "DATA_DICTIONARY.md");
    String expected = header() + forms() + outputs() + landing() + warehouse();

    if (Boolean.getBoolean("approve")) {
      Files.writeString(dictionary, expected);
    }
    assertThat(Boolean.getBoolean("approve")).as("a run that approves never passes").isFalse();
    assertThat(Files.readString(dictionary))
        .as(
            "after a change of a contract: mvn -pl warehouse-ddl test -Dtest=DataDictionaryTest -DargLine=-Dapprove=true")
        .isEqualTo(expected);
  }

  private static String header() {
    return """
        # Data dictionary

        Made from the contracts and the migrated warehouse by `DataDictionaryTest`; it is not edited by hand.
        """;
  }

  private static String forms() {
    StringBuilder text = new StringBuilder("\n## Forms that units send\n");
    for (FormCode form : FormCode.values()) {
      text.append("\n### ").append(form).append(": ").append(form.vietnameseName());
      text.append(
          "\n\n| key | header | type | required | in the lake | domain |\n|---|---|---|---|---|---|\n");
      for (FormColumn column : FormCatalog.of(form).columns()) {
        text.append(
            line(
                column.key(),
                column.header(),
                column.type().name().toLowerCase(java.util.Locale.ROOT),
                column.required() ? "yes" : "no",
                column.lakeField() + " " + column.type().lakeType(),
                column.domain()));
      }
    }
    return text.toString();
  }

  private static String outputs() {
    StringBuilder text = new StringBuilder("\n## Reports as CSV and JSON\n");
    for (String report : OutputCatalog.reports()) {
      text.append("\n### ").append(report);
      text.append("\n\n| key | header | type | meaning |\n|---|---|---|---|\n");
      for (OutputColumn column : OutputCatalog.of(report)) {
        text.append(line(column.key(), column.header(), column.type(), column.meaning()));
      }
    }
    return text.toString();
  }

  private static String landing() {
    StringBuilder text = new StringBuilder("\n## Lake: landing\n");
    text.append(ddl(LandingRows.NAME, LandingRows.ddl()));
    text.append(ddl(LandingFindings.NAME, LandingFindings.ddl()));
    text.append(ddl(LandingSubmissions.NAME, LandingSubmissions.ddl()));
    return text.toString();
  }

  private static String ddl(String table, String ddl) {
    StringBuilder text =
        new StringBuilder("\n### ")
            .append(table)
            .append("\n\n| column | type | meaning |\n|---|---|---|\n");
    var schema = org.apache.spark.sql.types.StructType.fromDDL(ddl);
    for (var field : schema.fields()) {
      text.append(
          line(
              field.name(),
              field.dataType() instanceof org.apache.spark.sql.types.StructType
                  ? "struct of the form's columns"
                  : field.dataType().catalogString(),
              field.metadata().contains("comment") ? field.metadata().getString("comment") : ""));
    }
    return text.toString();
  }

  private String warehouse() throws Exception {
    StringBuilder text = new StringBuilder("\n## PostgreSQL\n");
    try (Warehouse warehouse = Warehouse.open(new Home(folder).prepared(), Optional.empty())) {
      warehouse.migrate();
      try (Connection connection = warehouse.connection();
          Statement tables = connection.createStatement();
          ResultSet table = tables.executeQuery(TABLES)) {
        while (table.next()) {
          text.append("\n### ")
              .append(table.getString(1))
              .append("\n\n")
              .append(table.getString(2));
          text.append("\n\n| column | type | meaning |\n|---|---|---|\n");
          text.append(columns(connection, table.getString(1)));
        }
      }
    }
    return text.toString();
  }

  private static String columns(Connection connection, String table) throws Exception {
    StringBuilder text = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet column = statement.executeQuery(COLUMNS.formatted(table))) {
      while (column.next()) {
        text.append(line(column.getString(1), column.getString(2), column.getString(3)));
      }
    }
    return text.toString();
  }

  private static String line(String... cells) {
    StringBuilder text = new StringBuilder("|");
    for (String cell : cells) {
      text.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    return text.append('\n').toString();
  }
}
