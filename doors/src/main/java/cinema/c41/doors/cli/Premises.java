package cinema.c41.doors.cli;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.doors.presets.Asker;
import cinema.c41.doors.presets.Binder;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.production.Studio;
import java.util.List;
import java.util.Optional;

/// What the terminal needs of the building it is in. The studio is opened when it is asked for
/// first, so that a command that needs none is quick.
public interface Premises {
  Studio studio();

  /// Looks at everything a film needs, and says what is missing.
  List<Finding> examine();

  /// Every setting, where it comes from, and what it would be otherwise.
  List<ConfigLine> config();

  /// Writes a setting that [#config] lists, and reads the settings anew.
  ///
  /// @param value a path, or servers; empty makes the setting as usual again
  /// @return the file it is in
  String configure(String key, String value);

  /// The ComfyUI servers that are configured, and what they say.
  Servers servers();

  /// The presets that are shipped and the person's own, read when they are asked for.
  Presets presets();

  /// Makes presets of the person's own workflows.
  Binder binder();

  /// Somebody who can be asked; empty when nobody sits at the terminal.
  Optional<Asker> somebody();

  /// `0.1.0`
  String version();

  /// Where C41 and its Java live, for `c41 version`.
  List<String> about();

  /// @param problems of presets that could not be read
  record Presets(PresetLibrary library, List<Problem> problems) {
    public Presets {
      problems = List.copyOf(problems);
    }
  }

  /// Something the doctor looked at.
  ///
  /// @param state `ok`, `weak` (works, but could be better) or `missing`
  /// @param detail what was found
  /// @param reasons why that is not well, a sentence each
  record Finding(String what, String state, String detail, List<String> reasons, List<Fix> fixes) {
    public Finding {
      reasons = List.copyOf(reasons);
      fixes = List.copyOf(fixes);
    }
  }

  /// @param source `default`, the path of a file, an environment variable
  record ConfigLine(String key, String value, String usual, String source, String help) {}
}
