package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseCommandTest {

  @TempDir Path folder;

  @Test
  void givesTheProgramAPlannersLoginAndEndsAsItEnds() throws Exception {
    Path told = folder.resolve("told");

    int code =
        Main.run(
            "database",
            "--home",
            folder.resolve("home").toString(),
            "--role",
            "planner",
            "--",
            "sh",
            "-c",
            "echo \"$PGUSER $PGHOST ${BIENCHE_JDBC_URL%%:*}\" > \"$0\"; exit 7",
            told.toString());

    assertThat(code).isEqualTo(7);
    assertThat(Files.readString(told)).isEqualTo("ke_hoach 127.0.0.1 jdbc\n");
    assertThat(folder.resolve("home/postgres/data/postmaster.pid"))
        .as("the server stops with the program")
        .doesNotExist();
  }

  @Test
  void saysThatAProgramIsNotThere() {
    assertThat(
            Main.run(
                "database",
                "--home",
                folder.resolve("home").toString(),
                "--role",
                "planner",
                "--",
                folder.resolve("khong-co").toString()))
        .isEqualTo(ExitCode.WRONG_USE);
  }
}
