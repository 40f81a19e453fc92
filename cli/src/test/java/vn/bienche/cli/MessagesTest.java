package vn.bienche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MessagesTest {

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Messages.of("en").bundle().keySet())
        .containsExactlyInAnyOrderElementsOf(Messages.of("vi").bundle().keySet());
  }

  @Test
  void everyCommandSaysWhatItDoes() {
    CommandLine root = new CommandLine(new RootCommand());
    ResourceBundle bundle = Messages.of("vi").bundle();
    root.setResourceBundle(bundle);

    assertThat(root.getSubcommands())
        .allSatisfy(
            (name, command) ->
                assertThat(bundle.getString("bienche." + name + ".usage.header"))
                    .as(name)
                    .isNotBlank());
    assertThat(root.getUsageMessage()).contains(bundle.getString("bienche.demo.usage.header"));
  }
}
