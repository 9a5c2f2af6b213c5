package cinema.c41.engines.comfyui;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import cinema.c41.engines.comfyui.Placement.Passed.Away;
import cinema.c41.engines.comfyui.Placement.Passed.Short;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What can go wrong with ComfyUI.
final class ComfyProblems {
  private static final Fix RESUME =
      new Fix("start the run again; what is finished is kept", "c41 resume");
  private static final Fix DOCTOR = new Fix("see what every server says", "c41 doctor");
  private static final Retry SOON = new Retry.After(Duration.ofSeconds(2));
  private static final Retry LATER = new Retry.After(Duration.ofSeconds(20));
  private static final String TOO_SMALL = "comfyui/out-of-memory";
  private static final Set<String> LACKS = Set.of("comfyui/missing-nodes", "comfyui/missing-model");

  private ComfyProblems() {}

  /// Nobody answers, or nobody who makes sense.
  static Problem unreachable(ComfyServer server, Throwable cause) {
    return engine(
        "comfyui/unreachable",
        "the ComfyUI server " + server.name() + " cannot be reached",
        server.written() + ": " + words(cause),
        LATER,
        Fix.byHand("start ComfyUI there, or mend its address in the configuration"),
        DOCTOR);
  }

  private static String words(Throwable cause) {
    String words = cause.getMessage();
    return switch (cause) {
      case ConnectException _ -> "nobody answers there";
      case JsonProcessingException _ -> "somebody answers, but not as ComfyUI does";
      default -> words == null ? cause.getClass().getSimpleName() : words;
    };
  }

  static Problem tooOld(ComfyServer server, String version) {
    return Problem.ofMachine(
        "comfyui/too-old",
        "ComfyUI " + version + " on " + server.name() + " is too old",
        "it cannot be given names for its jobs, or stop one of them by name",
        Fix.byHand("update ComfyUI to " + Versions.OLDEST + " or newer"),
        DOCTOR);
  }

  /// @param missing all of them, or none when the server does not tell what it has
  static Problem missingNodes(ComfyServer server, Collection<String> missing, List<String> words) {
    String what = missing.isEmpty() ? "nodes" : "the nodes " + String.join(", ", missing);
    return Problem.ofMachine(
            "comfyui/missing-nodes",
            "the ComfyUI server " + server.name() + " does not have " + what,
            "the graph needs them; they come with a newer ComfyUI or with a pack of nodes",
            Fix.byHand("install the packs with ComfyUI's manager and start it again"),
            DOCTOR)
        .withEvidence(words);
  }

  static Problem missingModel(ComfyServer server, String file, List<String> words) {
    return Problem.ofMachine(
            "comfyui/missing-model",
            "the ComfyUI server " + server.name() + " does not have the model " + file,
            "the graph names it, and it is in none of the server's model folders",
            Fix.byHand("put the file into the folder of its kind and start the run again"),
            DOCTOR)
        .withEvidence(words);
  }

  /// @param file its name or path; several names where the server does not say which it was
  static Problem brokenModel(ComfyServer server, String file, String words) {
    return Problem.ofMachine(
        "comfyui/broken-model",
        "the model " + file + " on the ComfyUI server " + server.name() + " cannot be read",
        "the file is cut off, or is none of a model: " + words,
        Fix.byHand("download it again, and compare its size with that of its source"),
        RESUME);
  }

  /// Whether another server may do what this one cannot.
  static boolean isLack(Problem problem) {
    return LACKS.contains(problem.code().toString());
  }

  static boolean isOutOfMemory(Problem problem) {
    return problem.code().toString().equals(TOO_SMALL);
  }

  /// Every server that is there lacks something; what one of them has said leads.
  ///
  /// @param refused what those said that were given the graph, at least one
  /// @param there those that were not given it, with what they lack
  /// @param away those that were not reached
  static Problem nobody(Collection<Problem> refused, List<Short> there, List<Away> away) {
    Problem first = refused.iterator().next();
    var others = new ArrayList<String>();
    refused.stream().distinct().skip(1).forEach(one -> others.add(one.what()));
    there.forEach(
        one -> others.add(one.instance().name() + " lacks " + String.join(", ", one.what())));
    away.forEach(one -> others.add(one.why().what()));
    var fixes = new ArrayList<>(first.fixes());
    away.forEach(one -> fixes.add(Fix.byHand("start " + one.instance().name() + ": it may do it")));
    return new Problem(
        first.code(),
        first.what(),
        others.isEmpty() ? first.why() : first.why() + "; " + String.join("; ", others),
        fixes,
        away.isEmpty() ? first.retry() : LATER,
        first.blame(),
        first.evidence());
  }

  /// The graph is not one that this server can run.
  static Problem refused(ComfyServer server, String message, List<String> words) {
    return Problem.ofRequest(
            "comfyui/refused",
            "the ComfyUI server " + server.name() + " refuses the graph",
            words.isEmpty() ? message : message + ": " + words.getFirst(),
            Fix.byHand("mend the input that is named, or use a preset made for this version"))
        .withEvidence(words);
  }

  static Problem graphTooLarge(ComfyServer server, String message) {
    return Problem.ofRequest(
        "comfyui/graph-too-large",
        "the graph is too large for the ComfyUI server " + server.name(),
        message,
        Fix.byHand("start ComfyUI with a larger --max-upload-size, which counts for graphs too"));
  }

  static Problem uploadTooLarge(ComfyServer server, long size, long limit, String message) {
    return Problem.ofRequest(
        "comfyui/upload-too-large",
        "a file of " + megabytes(size) + " MB is too large for the server " + server.name(),
        message.isEmpty() ? "it takes " + megabytes(limit) + " MB at the most" : message,
        Fix.byHand("start ComfyUI with --max-upload-size " + (megabytes(size) + 1)),
        Fix.byHand("use a smaller file"));
  }

  /// It is ours, and should be in the vault.
  static Problem cannotRead(Path file, IOException cause) {
    return Problem.ofMachine(
        "comfyui/cannot-read",
        "a file that the graph needs cannot be read",
        reason(file, cause),
        Fix.byHand("see whether the file is there and may be read, and make it anew if it is not"),
        RESUME);
  }

  static Problem cannotWrite(Path file, IOException cause) {
    return Problem.ofMachine(
        "comfyui/cannot-write",
        "what comes from ComfyUI cannot be kept here",
        reason(file, cause),
        Fix.byHand("make room on that disk, or move the data folder to a larger one"),
        RESUME);
  }

  static Problem uploadRefused(ComfyServer server, int status, String message) {
    return engine(
        "comfyui/upload-refused",
        "the ComfyUI server " + server.name() + " does not take a file",
        "HTTP status " + status + (message.isBlank() ? "" : ": " + message),
        SOON,
        Fix.byHand("see whether ComfyUI may write into its input folder and the disk has room"),
        RESUME);
  }

  /// It broke down over the graph instead of refusing it.
  static Problem serverError(ComfyServer server, int status, String message) {
    return engine(
        "comfyui/server-error",
        "the ComfyUI server " + server.name() + " broke down over the graph",
        "HTTP status " + status + (message.isBlank() ? "" : ": " + message),
        SOON,
        Fix.byHand("read ComfyUI's own log: a pack of nodes may be at fault"),
        RESUME);
  }

  static Problem failed(ComfyServer server, String node, String why, List<String> trace) {
    return engine(
            "comfyui/failed",
            node + " failed on the ComfyUI server " + server.name(),
            why,
            SOON,
            RESUME,
            Fix.byHand("if it fails again in the same way, read ComfyUI's own log"))
        .withEvidence(trace.subList(Math.max(0, trace.size() - 8), trace.size()));
  }

  /// The server has let go of its models by itself, so once more may help.
  static Problem outOfMemory(ComfyServer server, String node, String message) {
    return engine(
            TOO_SMALL,
            "the device of the ComfyUI server " + server.name() + " has too little memory",
            node + " ran out of it",
            SOON,
            Fix.byHand("ask for a smaller picture or fewer frames, or use a smaller model"),
            Fix.byHand("end what else uses the device"),
            RESUME)
        .withEvidence(List.of(message))
        .blaming(Blame.MACHINE);
  }

  static Problem interrupted(ComfyServer server) {
    return engine(
        "comfyui/interrupted",
        "somebody stopped the job on the ComfyUI server " + server.name(),
        "it was interrupted, and not by this program",
        new Retry.OnceFixed(),
        RESUME);
  }

  static Problem removed(ComfyServer server) {
    return engine(
        "comfyui/removed",
        "somebody took the job out of the queue of the ComfyUI server " + server.name(),
        "the server was there all the time and does not know the job any more",
        new Retry.OnceFixed(),
        RESUME);
  }

  static Problem lost(ComfyServer server) {
    return engine(
        "comfyui/lost",
        "the ComfyUI server " + server.name() + " has lost the job twice",
        "it was given the job again after it had started anew, and went away again",
        SOON,
        Fix.byHand("see why ComfyUI ends: often it is the machine's memory"),
        RESUME);
  }

  /// It ends, every time, instead of taking the job.
  static Problem noAnswer(ComfyServer server, int times, IOException cause) {
    return engine(
            "comfyui/no-answer",
            "the ComfyUI server " + server.name() + " ends whenever it is given this job",
            "it was given the job " + times + " times, and broke off each time",
            new Retry.OnceFixed(),
            Fix.byHand("read ComfyUI's own log: a pack of nodes may be at fault"),
            RESUME)
        .withEvidence(List.of(cause.toString()));
  }

  static Problem stalled(ComfyServer server, Duration quiet) {
    return engine(
            "comfyui/stalled",
            "the job on the ComfyUI server " + server.name() + " does not move any more",
            "nothing was heard of it for " + quiet.toSeconds() + " s, nor was anything logged",
            SOON,
            RESUME,
            Fix.byHand("if ComfyUI does not stop by itself, start it again"))
        .blaming(Blame.TIMEOUT);
  }

  static Problem noOutput(ComfyServer server, List<String> wanted) {
    return engine(
        "comfyui/no-output",
        "the graph put out no file on the ComfyUI server " + server.name(),
        wanted.isEmpty() ? "none of its nodes saves one" : "nodes " + wanted + " saved none",
        new Retry.Never(),
        Fix.byHand("give the graph a node that saves what it makes"));
  }

  static Problem outputMissing(ComfyServer server, String file) {
    return engine(
        "comfyui/output-missing",
        "the ComfyUI server " + server.name() + " does not have its own result any more",
        file + " was made earlier and deleted since; the server was told to forget it",
        SOON,
        RESUME);
  }

  static Problem brokenOutput(ComfyServer server, String file) {
    return engine(
        "comfyui/broken-output",
        "a result of the ComfyUI server " + server.name() + " is broken",
        file + " is empty, or is not what its name says",
        SOON,
        Fix.byHand("see whether the server's disk is full"),
        RESUME);
  }

  static Problem loraNotLoaded(ComfyServer server, List<String> words) {
    return engine(
            "comfyui/lora-not-loaded",
            "a LoRA had no effect on the ComfyUI server " + server.name(),
            words.getFirst() + (words.size() > 1 ? ", and " + (words.size() - 1) + " more" : ""),
            new Retry.OnceFixed(),
            Fix.byHand("use a LoRA that was made for the model of this preset"))
        .withEvidence(words.subList(0, Math.min(20, words.size())));
  }

  private static Problem engine(String code, String what, String why, Retry again, Fix... fixes) {
    return new Problem(Code.parse(code), what, why, List.of(fixes), again, Blame.ENGINE, List.of());
  }

  private static String reason(Path file, IOException cause) {
    String words =
        switch (cause) {
          case NoSuchFileException _ -> "it is not there";
          case AccessDeniedException _ -> "this program may not";
          default -> String.valueOf(cause.getMessage());
        };
    return words.startsWith(file.toString()) ? words : file + ": " + words;
  }

  private static long megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }
}
