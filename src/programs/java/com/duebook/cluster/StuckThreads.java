package com.duebook.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Threads of a node that wait for the database for long, by two looks at all of its threads, virtual ones too. */
public final class StuckThreads {

    /** Longer than any statement of an idle node, and than the wait for a connection that is there. */
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final List<String> WAITING =
            List.of("HikariPool.getConnection", "com.mysql.cj.protocol", "org.mariadb.jdbc.client.socket");

    private StuckThreads() {}

    public static long count(Path folder, List<Node> nodes) throws IOException, InterruptedException {
        var before = look(folder, nodes);
        Thread.sleep(BETWEEN);
        before.retainAll(look(folder, nodes));
        return before.size();
    }

    private static Set<String> look(Path folder, List<Node> nodes) throws IOException, InterruptedException {
        var waiting = Stream.<String>of();
        for (var node : nodes) {
            var file = folder.resolve("threads-" + node.name() + ".txt");
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var exit = new ProcessBuilder(jcmd, String.valueOf(node.pid()), "Thread.dump_to_file", "-overwrite", file.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (exit != 0) {
                throw new IOException("no threads of " + node.name());
            }
            waiting = Stream.concat(waiting, waiting(Files.readString(file)).map(thread -> node.name() + thread));
        }
        return waiting.collect(Collectors.toSet());
    }

    /** @param dump as the JDK writes it: threads with a blank line between them */
    static Stream<String> waiting(String dump) {
        return Stream.of(dump.split("\n\n")).filter(thread -> WAITING.stream().anyMatch(thread::contains));
    }
}
