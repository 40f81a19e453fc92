package vn.bienche.cli;

import java.nio.file.Path;
import vn.bienche.samples.SampleOptions;
import vn.bienche.samples.SampleProvince;

/** Writes a sample province and shows how that gets on. */
final class SampleStage {

  private SampleStage() {}

  /**
   * @return number of workbooks
   */
  static int write(Path folder, SampleOptions options, Console console) {
    boolean[] begun = new boolean[1];
    return SampleProvince.write(
        folder,
        options,
        (file, done, total) -> {
          if (!begun[0]) {
            begun[0] = true;
            console.begin("sample.writing", total);
          }
          console.advance();
        });
  }
}
