package vn.bienche.transform;

/** Told of the progress of a build, from several threads. */
public interface BuildListener {

  /** Tells nobody. */
  BuildListener NONE = new BuildListener() {};

  /** The build has this many models to run. */
  default void planned(int models) {}

  /** The rows of a model are there. */
  default void built(String model) {}

  /** A table of the warehouse is being loaded. */
  default void publishing(String table) {}
}
