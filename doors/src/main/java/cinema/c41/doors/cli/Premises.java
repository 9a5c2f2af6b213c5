package cinema.c41.doors.cli;

import cinema.c41.base.Fix;
import cinema.c41.production.Studio;
import java.util.List;

/// What the terminal needs of the building it is in. The studio is opened when it is asked for
/// first, so that a command that needs none is quick.
public interface Premises {
  Studio studio();

  /// Looks at everything a film needs, and says what is missing.
  List<Finding> examine();

  /// Every setting, where it comes from, and what it would be otherwise.
  List<ConfigLine> config();

  /// `0.1.0`
  String version();

  /// Where C41 and its Java live, for `c41 version`.
  List<String> about();

  /// Something the doctor looked at.
  ///
  /// @param state `ok`, `weak` (works, but could be better) or `missing`
  record Finding(String what, String state, String detail, List<Fix> fixes) {
    public Finding {
      fixes = List.copyOf(fixes);
    }
  }

  /// @param source `default`, the path of a file, an environment variable
  record ConfigLine(String key, String value, String usual, String source, String help) {}
}
