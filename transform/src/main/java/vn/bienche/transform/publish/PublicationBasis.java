package vn.bienche.transform.publish;

/**
 * From what the figures of a publication follow. The same basis gives the same figures.
 *
 * @param lakeVersion versions of the landing tables
 * @param modelHash changes when a model changes
 * @param settings effective settings, as one text
 */
public record PublicationBasis(String lakeVersion, String modelHash, String settings) {}
