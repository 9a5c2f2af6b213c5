package cinema.c41.preset;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How large a file or a memory is.
///
/// @param bytes decimal: 1 GB is 10⁹ bytes
/// @param estimated whether it was worked out, not read or measured; written with `~`
public record DataSize(long bytes, boolean estimated) {
  private static final Pattern WRITTEN = Pattern.compile("(~?)\\s*(\\d+(?:\\.\\d+)?) ?(MB|GB)");

  /// Parses `20.4 GB`, `~250 MB`.
  public static DataSize parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException("a size is like '20.4 GB', not '" + text + "'");
    }
    double unit = "GB".equals(written.group(3)) ? 1e9 : 1e6;
    long bytes = Math.round(Double.parseDouble(String.valueOf(written.group(2))) * unit);
    return new DataSize(bytes, !String.valueOf(written.group(1)).isEmpty());
  }

  /// All of them together; an estimate if one of them is.
  public static DataSize sum(List<DataSize> sizes) {
    return new DataSize(
        sizes.stream().mapToLong(DataSize::bytes).sum(),
        sizes.stream().anyMatch(DataSize::estimated));
  }

  @Override
  public String toString() {
    return (estimated ? "~" : "")
        + (bytes >= 1_000_000_000
            ? String.format(Locale.ROOT, "%.1f GB", bytes / 1e9)
            : String.format(Locale.ROOT, "%d MB", bytes / 1_000_000));
  }
}
