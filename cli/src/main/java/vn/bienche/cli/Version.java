package vn.bienche.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "bienche "
          + (version == null ? "0.1.0" : version)
          + " (Java "
          + Runtime.version().feature()
          + ")"
    };
  }
}
