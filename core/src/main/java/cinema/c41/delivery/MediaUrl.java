package cinema.c41.delivery;

import cinema.c41.base.C41Exception;
import java.nio.charset.StandardCharsets;

/// Addresses of media, percent-encoded: everything but letters, digits, `-._~` and `/`, because
/// Resolve does not find files whose addresses hold an unencoded `'` or `&`.
final class MediaUrl {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private MediaUrl() {}

  /// The address of a file in a folder: `file:///films/K%C3%A4se/a.mp4`.
  static String absolute(String folder, String path) {
    return "file://" + address(folder, "") + "/" + relative(path);
  }

  /// The same as Final Cut 7 and Premiere write it: `file://localhost/films/a.mp4`.
  static String local(String folder, String path) {
    return "file://" + address(folder, "localhost") + "/" + relative(path);
  }

  /// A path, encoded.
  static String relative(String path) {
    var out = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(each) >= 0) {
        out.append((char) each);
      } else {
        out.append("%%%02X".formatted(each & 0xFF));
      }
    }
    return out.toString();
  }

  private static String address(String folder, String host) {
    String slashed = folder.replace('\\', '/').replaceAll("(?<=.)/+$", "");
    if (slashed.startsWith("//")) {
      // A share: the server is the host.
      return relative(slashed.substring(2));
    }
    if (slashed.matches("[A-Za-z]:(/.*)?")) {
      return host + "/" + slashed.charAt(0) + ":" + relative(slashed.substring(2));
    }
    if (!slashed.startsWith("/")) {
      throw new C41Exception(DeliveryProblems.folderNotAbsolute(folder));
    }
    return host + (slashed.equals("/") ? "" : relative(slashed));
  }
}
