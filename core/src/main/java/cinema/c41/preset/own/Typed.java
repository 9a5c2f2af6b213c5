package cinema.c41.preset.own;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Settings;
import java.util.Optional;

/// Defaults as people type them.
final class Typed {
  private Typed() {}

  /// @throws C41Exception when the setting cannot have such a value
  static Tree value(OwnSetting own, String text) {
    Setting setting = setting(own);
    Tree value = Settings.parse(setting, text);
    boolean fits =
        switch (setting.type()) {
          case TEXT -> true;
          case WHOLE, NUMBER, SECONDS ->
              value instanceof Tree.Num(var number) && setting.limits().allow(number);
          case FLAG -> value instanceof Tree.Flag;
          case CHOICE -> setting.choices().contains(text);
          case IMAGE, VIDEO, SOUND, IMAGES -> false;
        };
    if (!fits) {
      throw new C41Exception(OwnProblems.badDefault(own, text));
    }
    return value;
  }

  private static Setting setting(OwnSetting own) {
    Socket socket = own.socket();
    return new Setting(
        own.name(),
        socket.type(),
        Optional.empty(),
        true,
        socket.limits(),
        socket.choices(),
        own.unit(),
        own.label());
  }
}
