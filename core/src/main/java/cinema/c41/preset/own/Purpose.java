package cinema.c41.preset.own;

import cinema.c41.preset.About.Makes;
import cinema.c41.preset.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a workflow is for, guessed from what it takes and what it puts out.
final class Purpose {
  private Purpose() {}

  static Makes makes(Workflow workflow) {
    Set<String> makes =
        workflow.results().stream().map(Workflow.Result::makes).collect(Collectors.toSet());
    if (makes.contains("video")) {
      return Makes.VIDEO;
    }
    if (makes.contains("picture") || !makes.contains("sound")) {
      return Makes.IMAGE;
    }
    return speaks(workflow) ? Makes.VOICE : Makes.MUSIC;
  }

  private static boolean speaks(Workflow workflow) {
    return types(workflow).stream()
        .anyMatch(
            type -> type.contains("tts") || type.contains("speech") || type.contains("voice"));
  }

  private static List<String> types(Workflow workflow) {
    return workflow.graph().fields().keySet().stream()
        .map(id -> workflow.type(id).toLowerCase(Locale.ROOT))
        .toList();
  }

  static String task(Makes makes, Workflow workflow, List<OwnSetting> settings) {
    Set<Setting.Type> takes =
        settings.stream().map(one -> one.socket().type()).collect(Collectors.toSet());
    boolean enlarges =
        takes.stream().anyMatch(Setting.Type::isMedia)
            && types(workflow).stream().anyMatch(type -> type.contains("upscale"));
    return switch (makes) {
      case IMAGE -> enlarges ? "upscale" : takes.contains(Setting.Type.IMAGE) ? "edit" : "compose";
      case VIDEO -> video(takes, enlarges);
      case VOICE -> "speak";
      case MUSIC -> "score";
    };
  }

  private static String video(Set<Setting.Type> takes, boolean enlarges) {
    if (takes.contains(Setting.Type.SOUND)) {
      return "talk";
    }
    if (takes.contains(Setting.Type.VIDEO)) {
      return enlarges ? "upscale" : "rework";
    }
    return takes.contains(Setting.Type.IMAGE) ? "animate" : "shoot";
  }
}
