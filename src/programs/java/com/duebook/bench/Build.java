package com.duebook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A version of Duebook that can be measured, by the benchmark that it has itself.
 *
 * @param path of its sources
 */
record Build(String name, Path path) {

    private static final String BENCH = "bin/bench";

    /**
     * @param given a folder with the sources, or a commit of the repository in the current one
     * @param folder in which a commit's sources are laid out
     * @throws IllegalArgumentException for neither
     */
    static Build of(String given, Path folder) throws IOException, InterruptedException {
        if (Files.isExecutable(Path.of(given, BENCH))) {
            return new Build(given, Path.of(given).toAbsolutePath().normalize());
        }
        var commit = output("git", "rev-parse", "--verify", "--quiet", "--short=12", given + "^{commit}");
        if (commit.isEmpty()) {
            throw new IllegalArgumentException(given + " is neither a folder with " + BENCH + " in it nor a commit");
        }
        var sources = folder.resolve(commit);
        if (!Files.isExecutable(sources.resolve(BENCH))) {
            Files.createDirectories(sources);
            output("sh", "-c", "git archive \"$0\" | tar -x -C \"$1\"", commit, sources.toString());
        }
        return new Build(commit, sources);
    }

    /**
     * @param numbers for its benchmark
     * @param log is written anew
     * @throws IllegalStateException when the benchmark fails
     */
    Map<String, Quantity> measure(List<String> numbers, Path log) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(path.resolve(BENCH).toString()));
        command.addAll(numbers);
        var code = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("the benchmark of " + name + " ended with " + code + "; see " + log);
        }
        return WrittenTable.read(Files.readString(path.resolve("target/bench/table.md")));
    }

    /** Empty when the command fails. */
    private static String output(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var output = new String(process.getInputStream().readAllBytes()).strip();
        return process.waitFor() == 0 ? output : "";
    }
}
