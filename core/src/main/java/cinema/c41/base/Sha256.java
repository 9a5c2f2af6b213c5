package cinema.c41.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash in lower-case hexadecimal, 64 characters.
public record Sha256(String hex) {
  public Sha256 {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: '" + hex + "'");
    }
  }

  public static Sha256 of(byte[] bytes) {
    return from(digest().digest(bytes));
  }

  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /// The hash of a tree: of its canonical JSON, so the order of keys does not matter.
  public static Sha256 of(Tree tree) {
    return of(Json.canonical(tree));
  }

  public static Sha256 from(byte[] digest) {
    return new Sha256(HexFormat.of().formatHex(digest));
  }

  /// A digest to feed in pieces; every JDK has SHA-256.
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK lacks SHA-256", e);
    }
  }

  /// The first bytes as a number: a stable seed or pick from anything that has a hash.
  public long toLong() {
    return Long.parseUnsignedLong(hex.substring(0, 16), 16);
  }

  @Override
  public String toString() {
    return hex;
  }
}
