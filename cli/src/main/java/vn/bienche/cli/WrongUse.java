package vn.bienche.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells a user in one sentence what is wrong with the command as typed, and where help is. */
final class WrongUse implements CommandLine.IParameterExceptionHandler {

  private final Messages messages;

  WrongUse(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      err.println(messages.text("usage.unknown", String.join(" ", unmatched.getUnmatched())));
    } else {
      err.println(messages.text("usage.wrong", String.valueOf(wrong.getMessage())));
    }
    err.println(messages.text("usage.help", command.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_USE;
  }
}
