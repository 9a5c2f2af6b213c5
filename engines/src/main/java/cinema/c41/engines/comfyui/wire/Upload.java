package cinema.c41.engines.comfyui.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;

/// A file on its way to a server: a form of several parts, the file streamed from the disk.
///
/// @param name plain ASCII, folder first: `c41/face.png`. The server takes it to the letter
record Upload(String name, Path file) {
  private static final String BOUNDARY = "c41-7d1f0a5e96b24c38";

  String type() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  BodyPublisher body() throws IOException {
    String head =
        field("type", "input")
            + field("subfolder", subfolder())
            + part("image\"; filename=\"" + plainName())
            + "Content-Type: application/octet-stream\r\n\r\n";
    return BodyPublishers.concat(
        BodyPublishers.ofString(head, UTF_8),
        BodyPublishers.ofFile(file),
        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n", UTF_8));
  }

  String subfolder() {
    return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
  }

  String plainName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String field(String name, String value) {
    return part(name) + "\r\n" + value + "\r\n";
  }

  private static String part(String name) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n";
  }
}
