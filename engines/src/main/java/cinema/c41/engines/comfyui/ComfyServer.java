package cinema.c41.engines.comfyui;

import java.net.URI;

/// A ComfyUI process: usually one for each device.
///
/// @param name one word, for people and for the folder that its files go into: `gpu0`. Servers
///     that share an output folder need names of their own
/// @param address ends with a slash, and may have a path: `http://127.0.0.1:8188/comfy/`
public record ComfyServer(String name, URI address) {
  public ComfyServer {
    if (!name.matches("[a-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("'" + name + "' is not a short lower-case name");
    }
    address = checked(address);
  }

  public static ComfyServer parse(String name, String address) {
    return new ComfyServer(name, URI.create(address));
  }

  /// The address as people write it.
  public String written() {
    return address.toString().replaceAll("/$", "");
  }

  private static URI checked(URI address) {
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getHost() == null || address.getRawUserInfo() != null) {
      throw new IllegalArgumentException("not an address of a server: " + address);
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new IllegalArgumentException("an address ends with its path: " + address);
    }
    return address.toString().endsWith("/") ? address : URI.create(address + "/");
  }
}
