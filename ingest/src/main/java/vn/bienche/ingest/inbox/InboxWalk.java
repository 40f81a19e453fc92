package vn.bienche.ingest.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks folders, files and bundles, and sorts out what is no workbook. */
public final class InboxWalk {

  private static final Set<String> SYSTEM_FILES =
      Set.of("thumbs.db", "desktop.ini", ".ds_store", "ehthumbs.db");
  private static final Set<String> SYSTEM_FOLDERS = Set.of("__macosx", ".git", "$recycle.bin");

  private final long maxFileBytes;
  private final List<WorkbookSource> workbooks = new ArrayList<>();
  private final List<RefusedFile> refused = new ArrayList<>();
  private final List<WorkbookSource> skipped = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private InboxWalk(long maxFileBytes) {
    this.maxFileBytes = maxFileBytes;
  }

  /**
   * @param paths files, bundles and folders
   * @param maxFileBytes largest entry of a bundle that is taken out
   */
  public static Inbox walk(List<Path> paths, long maxFileBytes) throws IOException {
    InboxWalk walk = new InboxWalk(maxFileBytes);
    for (Path path : paths) {
      walk.visit(path.toAbsolutePath().normalize());
    }
    walk.workbooks.sort(Comparator.comparing(WorkbookSource::path));
    return new Inbox(walk.workbooks, walk.refused, walk.skipped);
  }

  /** Lock files of Excel and LibreOffice, hidden files, and what operating systems leave behind. */
  static boolean isSystemFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith("~$")
        || name.startsWith(".")
        || lower.endsWith(".tmp")
        || SYSTEM_FILES.contains(lower);
  }

  private void visit(Path root) throws IOException {
    boolean folder = Files.isDirectory(root);
    Path inbox = folder ? root : parent(root);
    Files.walkFileTree(
        root,
        Set.of(java.nio.file.FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            Path name = dir.getFileName();
            boolean system =
                name != null && SYSTEM_FOLDERS.contains(name.toString().toLowerCase(Locale.ROOT));
            return system ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && seen.add(file)) {
              file(file, inbox, attributes);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void file(Path file, Path inbox, BasicFileAttributes attributes) throws IOException {
    Path below = inbox.relativize(file);
    WorkbookSource source =
        new WorkbookSource(
            file.toString(),
            List.of(),
            below.toString().replace('\\', '/'),
            folders(inbox, below),
            attributes.size(),
            received(attributes.lastModifiedTime().toInstant()));
    if (isSystemFile(source.name())) {
      skipped.add(source);
    } else if (BundleWalk.isBundle(file, source.name())) {
      new BundleWalk(source, maxFileBytes, workbooks, refused, skipped).walk(file);
    } else {
      workbooks.add(source);
    }
  }

  /** The named inbox folder may itself be a unit's folder, so its name counts too. */
  private static List<String> folders(Path inbox, Path below) {
    List<String> folders = new ArrayList<>();
    Path name = inbox.getFileName();
    if (name != null) {
      folders.add(name.toString());
    }
    for (int i = 0; i < below.getNameCount() - 1; i++) {
      folders.add(below.getName(i).toString());
    }
    return folders;
  }

  /** Microseconds, which is what the lake keeps. */
  static Instant received(Instant time) {
    return time.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }

  private static Path parent(Path file) throws IOException {
    Path parent = file.getParent();
    if (parent == null || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new java.nio.file.NoSuchFileException(file.toString());
    }
    return parent;
  }
}
