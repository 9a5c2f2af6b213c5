package cinema.c41.engines.comfyui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// HTTP and WebSocket on one port of this machine, simple enough to break at any place.
final class Loopback implements AutoCloseable {
  /// Nobody waits this long when all is well.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Site site;
  private final ServerSocket server;
  private final Map<Socket, Thread> callers = new ConcurrentHashMap<>();
  private final Thread porter;

  /// What is served.
  interface Site {
    Answer answer(Request request);

    /// A WebSocket has opened.
    void joined(Line line);

    /// It has said something; a ping is answered already.
    void said(Line line, String text);

    void left(Line line);
  }

  record Request(String method, String path, Map<String, String> query, Body body) {
    String header(String name) {
      return body.headers().getOrDefault(name, "");
    }
  }

  record Body(Map<String, String> headers, byte[] bytes) {
    String text() {
      return new String(bytes, UTF_8);
    }
  }

  /// @param cut how many bytes of the body are sent before the connection breaks; all if negative
  record Answer(int status, Map<String, String> headers, byte[] body, int cut) {
    static Answer json(int status, String text) {
      Map<String, String> type = Map.of("Content-Type", "application/json; charset=utf-8");
      return new Answer(status, type, text.getBytes(UTF_8), -1);
    }

    static Answer empty(int status) {
      return new Answer(status, Map.of(), new byte[0], -1);
    }
  }

  /// @param port 0 for any
  Loopback(int port, Site site) throws IOException {
    this.site = site;
    this.server = new ServerSocket();
    server.setReuseAddress(true);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
    porter = Thread.ofVirtual().name("porter").start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /// The process dies: whoever is connected is cut off. Afterwards nobody is served any more, and
  /// the port is free. To close a socket is not enough for that: as long as a virtual thread waits
  /// on it, the system has it open, and somebody who calls just then is still let in.
  @Override
  public void close() throws IOException {
    server.close();
    ended(porter, "the port " + port() + " to be given up");
    for (var caller : callers.entrySet()) {
      caller.getKey().close();
      ended(caller.getValue(), "the connection from " + caller.getKey() + " to end");
    }
  }

  /// Not for one of our own threads, which cannot wait for itself.
  private static void ended(Thread thread, String what) {
    try {
      if (thread != Thread.currentThread() && !thread.join(PATIENCE)) {
        throw new AssertionError("waited " + PATIENCE + " for " + what);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + what, e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        socket.setTcpNoDelay(true);
        Thread caller = Thread.ofVirtual().unstarted(() -> serve(socket));
        callers.put(socket, caller);
        caller.start();
      } catch (IOException _) {
        // It was closed.
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (Request request = read(in); request != null; request = read(in)) {
        if (!request.header("upgrade").isEmpty()) {
          new Line(socket, in, request).run();
          return;
        }
        send(request, socket.getOutputStream());
      }
    } catch (IOException | RuntimeException _) {
      // A client that leaves is no concern of a server.
    } finally {
      callers.remove(socket);
    }
  }

  private void send(Request request, OutputStream out) throws IOException {
    Answer answer = site.answer(request);
    var head = new StringBuilder("HTTP/1.1 " + answer.status() + " X\r\n");
    answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    head.append("Content-Length: " + answer.body().length + "\r\n\r\n");
    out.write(head.toString().getBytes(ISO_8859_1));
    if (!request.method().equals("HEAD")) {
      int length = answer.cut() < 0 ? answer.body().length : answer.cut();
      out.write(answer.body(), 0, length);
      if (length < answer.body().length) {
        out.flush();
        throw new IOException("cut off");
      }
    }
    out.flush();
  }

  private static Request read(InputStream in) throws IOException {
    String first = line(in);
    if (first.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    String[] words = first.split(" ");
    int mark = words[1].indexOf('?');
    String path = mark < 0 ? words[1] : words[1].substring(0, mark);
    String query = mark < 0 ? "" : words[1].substring(mark + 1);
    return new Request(words[0], path, query(query), new Body(headers, body));
  }

  private static Map<String, String> query(String text) {
    Map<String, String> query = new HashMap<>();
    for (String part : text.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        query.put(part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), UTF_8));
      }
    }
    return query;
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.write(c);
    }
    return line.toString(ISO_8859_1).strip();
  }

  /// A WebSocket.
  final class Line {
    private final Socket socket;
    private final InputStream in;
    private final Request request;
    private volatile boolean abandoned;

    Line(Socket socket, InputStream in, Request request) {
      this.socket = socket;
      this.in = in;
      this.request = request;
    }

    String client() {
      return request.query().getOrDefault("clientId", "");
    }

    void text(String text) {
      send(1, text.getBytes(UTF_8));
    }

    void binary(byte[] bytes) {
      send(2, bytes);
    }

    /// Nobody is at this end any more, and the other is not told.
    void abandon() {
      abandoned = true;
    }

    void cut() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void run() throws IOException {
      String accept =
          "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
              + accept(request.header("sec-websocket-key"))
              + "\r\n\r\n";
      socket.getOutputStream().write(accept.getBytes(ISO_8859_1));
      site.joined(this);
      try {
        while (hear()) {}
      } finally {
        site.left(this);
      }
    }

    private boolean hear() throws IOException {
      int first = in.read();
      int length = in.read() & 0x7f;
      if (first < 0) {
        return false;
      }
      if (length >= 126) {
        byte[] more = in.readNBytes(length == 126 ? 2 : 8);
        length = (more[more.length - 2] & 0xff) << 8 | (more[more.length - 1] & 0xff);
      }
      byte[] mask = in.readNBytes(4);
      byte[] body = in.readNBytes(length);
      for (int i = 0; i < body.length; i++) {
        body[i] ^= mask[i % 4];
      }
      return took(first & 0x0f, body);
    }

    private boolean took(int kind, byte[] body) {
      if (abandoned) {
        return true;
      }
      switch (kind) {
        case 1 -> site.said(this, new String(body, UTF_8));
        case 8 -> send(8, body);
        case 9 -> send(10, body);
        default -> {}
      }
      return kind != 8;
    }

    private synchronized void send(int kind, byte[] body) {
      var frame = new ByteArrayOutputStream();
      frame.write(0x80 | kind);
      if (body.length < 126) {
        frame.write(body.length);
      } else {
        frame.write(126);
        frame.write(body.length >> 8);
        frame.write(body.length);
      }
      frame.writeBytes(body);
      try {
        socket.getOutputStream().write(frame.toByteArray());
      } catch (IOException _) {
        // Whoever is gone hears nothing.
      }
    }

    private static String accept(String key) {
      try {
        byte[] all = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(ISO_8859_1);
        return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(all));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
