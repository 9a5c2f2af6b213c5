package cinema.c41.engines.comfyui.wire;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/// The bytes of a file as they come; whoever gets it closes it.
///
/// @param from where in the file they begin: 0 unless the server goes on where we stopped
/// @param size of the whole file; -1 when the server does not say
/// @param tag names the file's content, for going on later; may be empty
public record Download(InputStream bytes, long from, long size, String tag)
    implements AutoCloseable {
  private static final int PARTIAL = 206;

  static Download of(HttpResponse<InputStream> response, long asked) {
    long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
    long from = response.statusCode() == PARTIAL ? asked : 0;
    String tag = response.headers().firstValue("ETag").orElse("");
    return new Download(response.body(), from, length < 0 ? -1 : from + length, tag);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
