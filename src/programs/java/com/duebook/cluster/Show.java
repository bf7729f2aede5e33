package com.duebook.cluster;

import com.duebook.faults.Faults;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A cluster to try by hand: says where it is, and stays until it is stopped. */
public final class Show {

    private static final int PORT = 8_080;

    private Show() {}

    /** @param arguments {@code --database=} and so on as in {@link Faults}; {@code --port=} */
    public static void main(String[] arguments) throws Exception {
        Logs.warningsOnly();
        var options = new Options(List.of(arguments));
        var folder = Path.of("target", "cluster").toAbsolutePath();
        Files.createDirectories(folder);
        var stage = new Stage(folder, options, Integer.parseInt(options.value("port", String.valueOf(PORT))));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(stage)));
        System.out.println("Starting two nodes for people, one for work, and a stand-in for Stripe.");
        var cluster = stage.cluster();
        cluster.withSandbox();
        var company = stage.company(20);
        System.out.printf("""

                People    %s   as %s with the password %s
                Database  %s, %s
                Logs      %s
                Nodes, to be killed or stopped by hand (kill -9, kill):
                """, cluster.base(), company.email(), Company.PASSWORD, cluster.store().account().url(), cluster.store().kind(), folder);
        cluster.names().forEach(name -> System.out.printf("  %-8s %s   process %d%n", name, cluster.node(name).base(),
                cluster.node(name).pid()));
        System.out.println("Ctrl-C stops them all and drops the database.");
        Thread.currentThread().join();
    }

    private static void close(Stage stage) {
        try {
            stage.close();
        } catch (Exception e) {
            System.err.println("did not stop cleanly: " + e);
        }
    }
}
