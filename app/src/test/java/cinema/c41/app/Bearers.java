package cinema.c41.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The smallest files that carry a text of ComfyUI's under the name `prompt`.
final class Bearers {
  private Bearers() {}

  static byte[] png(String text) {
    return joined(
        latin("\u0089PNG\r\n\u001a\n"),
        chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0}),
        chunk("tEXt", joined(latin("prompt\0"), utf(text))),
        chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] body) {
    byte[] typed = joined(latin(type), body);
    var crc = new CRC32();
    crc.update(typed);
    return joined(big(body.length), typed, big((int) crc.getValue()));
  }

  /// A WebP whose EXIF has the text as its only field, with the name before it.
  static byte[] webp(String text) {
    byte[] value = utf("prompt:" + text + "\0");
    ByteBuffer tiff = ByteBuffer.allocate(26 + value.length).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put(latin("II")).putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x010f).putShort((short) 2).putInt(value.length).putInt(26);
    tiff.putInt(0).put(value);
    byte[] body = joined(riff("VP8X", new byte[10]), riff("EXIF", tiff.array()));
    return joined(latin("RIFF"), little(4 + body.length), latin("WEBP"), body);
  }

  private static byte[] riff(String type, byte[] body) {
    return joined(latin(type), little(body.length), body, new byte[body.length % 2]);
  }

  /// A film with the text among its tags, as ffmpeg writes them.
  static byte[] mp4(String text) {
    byte[] data = box("data", joined(big(1), big(0), utf(text)));
    byte[] hdlr = box("hdlr", joined(big(0), big(0), latin("mdta"), new byte[13]));
    byte[] key = joined(big(8 + 6), latin("mdtaprompt"));
    byte[] keys = box("keys", joined(big(0), big(1), key));
    byte[] item = joined(big(8 + data.length), big(1), data);
    byte[] meta = box("meta", joined(big(0), hdlr, keys, box("ilst", item)));
    return joined(box("ftyp", latin("isom\0\0\2\0isomiso2")), box("moov", box("udta", meta)));
  }

  private static byte[] box(String type, byte[] body) {
    return joined(big(8 + body.length), latin(type), body);
  }

  private static byte[] big(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] little(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    try {
      for (byte[] part : parts) {
        all.write(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toByteArray();
  }
}
