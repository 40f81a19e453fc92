package vn.bienche.warehouse.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;
import vn.bienche.warehouse.home.EnvironmentFault;
import vn.bienche.warehouse.home.EnvironmentFault.Kind;

/**
 * Addresses of servers: JDBC's {@code jdbc:postgresql://host:port/database?user=…&password=…} and
 * the form that PostgreSQL's own programs take, {@code
 * postgresql://user:password@host:port/database}.
 */
final class ServerUrl {

  private static final int CONNECT_SECONDS = 10;

  private static final Pattern ADDRESS =
      Pattern.compile("(?:jdbc:)?postgres(?:ql)?://(?:([^:@/?]*)(?::([^@/?]*))?@)?(.*)");

  private static final Pattern PLACE = Pattern.compile("(?:[^/]*://)?(?:.*@)?([^@?&=]*)(?:\\?.*)?");

  private ServerUrl() {}

  /**
   * @throws EnvironmentFault when the text is no such address
   */
  static PGSimpleDataSource source(String url) {
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches()) {
      throw new EnvironmentFault(Kind.DATABASE_UNREACHABLE, shown(url));
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setURL("jdbc:postgresql://" + address.group(3));
    } catch (IllegalArgumentException e) {
      throw new EnvironmentFault(Kind.DATABASE_UNREACHABLE, shown(url), e);
    }
    if (address.group(1) != null) {
      source.setUser(decoded(address.group(1)));
    }
    if (address.group(2) != null) {
      source.setPassword(decoded(address.group(2)));
    }
    source.setConnectTimeout(CONNECT_SECONDS);
    return source;
  }

  /**
   * Host, port and database: what messages may tell of an address. A password may hold characters
   * that it should not, so only what cannot be one is shown.
   */
  static String shown(String url) {
    Matcher place = PLACE.matcher(url);
    return place.matches() ? place.group(1) : "?";
  }

  private static String decoded(String text) {
    // A plus sign stands for itself in this part of an address
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
