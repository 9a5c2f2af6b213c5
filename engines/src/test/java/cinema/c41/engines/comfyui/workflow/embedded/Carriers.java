package cinema.c41.engines.comfyui.workflow.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes pictures and films that carry texts, as those programs do that make them.
public final class Carriers {
  private Carriers() {}

  /// A PNG of one pixel with these chunks before its picture.
  public static byte[] png(byte[]... chunks) {
    return joined(
        bytes("\u0089PNG\r\n\u001a\n"),
        chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0}),
        joined(chunks),
        chunk("IDAT", deflated(new byte[] {0, 0})),
        chunk("IEND", new byte[0]));
  }

  public static byte[] plain(String name, String text) {
    return chunk("tEXt", joined(bytes(name), new byte[1], text.getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] compressed(String name, String text) {
    return chunk("zTXt", joined(bytes(name), new byte[2], deflated(bytes(text))));
  }

  static byte[] international(String name, String text, boolean compress) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return chunk(
        "iTXt",
        joined(
            bytes(name),
            new byte[] {0, (byte) (compress ? 1 : 0), 0},
            bytes("en\0" + name + "\0"),
            compress ? deflated(utf8) : utf8));
  }

  /// A WebP whose EXIF has these texts as its first fields.
  static byte[] webp(List<String> texts, ByteOrder order, boolean named) {
    byte[] exif = joined(named ? bytes("Exif\0\0") : new byte[0], tiff(texts, order));
    byte[] body = joined(riff("VP8X", new byte[10]), riff("EXIF", exif));
    return joined(bytes("RIFF"), little(4 + body.length), bytes("WEBP"), body);
  }

  private static byte[] tiff(List<String> texts, ByteOrder order) {
    ByteBuffer head = ByteBuffer.allocate(10 + 12 * texts.size() + 4).order(order);
    var tail = new ByteArrayOutputStream();
    head.put(bytes(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).putShort((short) 42).putInt(8);
    head.putShort((short) texts.size());
    for (int index = 0; index < texts.size(); index++) {
      byte[] text = (texts.get(index) + "\0").getBytes(StandardCharsets.UTF_8);
      head.putShort((short) (0x0110 - index)).putShort((short) 2).putInt(text.length);
      head.putInt(head.capacity() + tail.size());
      tail.writeBytes(text);
    }
    return joined(head.putInt(0).array(), tail.toByteArray());
  }

  private static byte[] riff(String type, byte[] body) {
    return joined(bytes(type), little(body.length), body, new byte[body.length & 1]);
  }

  /// An MP4 with tags by any name, as ComfyUI's own node writes it.
  static byte[] mp4(Map<String, String> tags) {
    byte[] keys = new byte[0];
    byte[] values = new byte[0];
    int number = 0;
    for (var tag : tags.entrySet()) {
      byte[] text = tag.getValue().getBytes(StandardCharsets.UTF_8);
      keys = joined(keys, box("mdta", bytes(tag.getKey())));
      values = joined(values, box(big(++number), box("data", joined(big(1), new byte[4], text))));
    }
    byte[] meta =
        joined(
            new byte[4],
            box("hdlr", new byte[24]),
            box("keys", joined(new byte[4], big(number), keys)),
            box("ilst", values));
    return joined(
        box("ftyp", bytes("isom\0\0\2\0isomiso2")),
        box("mdat", new byte[1000]),
        box("moov", joined(box("mvhd", new byte[100]), box("udta", box("meta", meta)))));
  }

  private static byte[] box(String type, byte[] body) {
    return box(bytes(type), body);
  }

  private static byte[] box(byte[] type, byte[] body) {
    return joined(big(8 + body.length), type, body);
  }

  private static byte[] chunk(String type, byte[] body) {
    var crc = new CRC32();
    crc.update(joined(bytes(type), body));
    return joined(big(body.length), bytes(type), body, big((int) crc.getValue()));
  }

  private static byte[] deflated(byte[] plain) {
    var out = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(out)) {
      deflater.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] big(int number) {
    return ByteBuffer.allocate(4).putInt(number).array();
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
