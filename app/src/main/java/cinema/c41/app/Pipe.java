package cinema.c41.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// One of the streams we were started with. Print streams swallow errors, so that nobody would
/// notice when `| head -1` has read enough.
final class Pipe extends OutputStream {
  private final FileOutputStream stream;
  private final Consumer<IOException> broken;

  private Pipe(FileDescriptor descriptor, Consumer<IOException> broken) {
    this.stream = new FileOutputStream(descriptor);
    this.broken = broken;
  }

  /// In UTF-8 whatever the locale says: names and lines of a screenplay are printed.
  ///
  /// @param broken told when nothing can be written any more
  static PrintStream open(FileDescriptor descriptor, Consumer<IOException> broken) {
    return new PrintStream(new Pipe(descriptor, broken), false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      stream.write(bytes, from, length);
    } catch (IOException e) {
      broken.accept(e);
      throw e;
    }
  }
}
