package vn.bienche.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bienche} without a command: prints what there is. */
@Command(
    name = "bienche",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      SampleCommand.class,
      IngestCommand.class,
      BuildCommand.class,
      ReportCommand.class,
      RunCommand.class,
      StatusCommand.class,
      RunsCommand.class,
      DoctorCommand.class,
      MigrateCommand.class,
      TemplateCommand.class,
      BookCommand.class,
      CompareCommand.class,
      ExplainCommand.class,
      EraseCommand.class,
      ServeCommand.class,
      AuditCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      DatabaseCommand.class,
    })
final class RootCommand implements Runnable {

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut(), CommandLine.Help.Ansi.OFF);
  }
}
