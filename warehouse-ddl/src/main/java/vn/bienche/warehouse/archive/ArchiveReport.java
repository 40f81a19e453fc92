package vn.bienche.warehouse.archive;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What a backup holds or a restore brought back.
 *
 * @param archive the file
 * @param madeAt when the backup was made
 * @param files files of the home
 * @param bytes their size and that of the tables, before packing
 * @param tables tables of the warehouse
 * @param rows their rows, of all publications
 * @param replaced folder to which a restore moved what stood in the home before; it may be deleted
 *     once the restored home is found right
 */
public record ArchiveReport(
    Path archive,
    Instant madeAt,
    int files,
    long bytes,
    int tables,
    long rows,
    Optional<Path> replaced) {}
